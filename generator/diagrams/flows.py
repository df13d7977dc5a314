"""Boxes in ranks, and between them arrows that bear numbered labels: what maps, phases and actors share."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from graphviz import Digraph, nohtml

from generator.diagrams.style import CLUSTER, EDGE, GRAPH, LINES, NODE, cell, colour, pill, table, words
from generator.model.provenance import Confidence
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

LABEL = "libelle"
"""How the name of a node begins that bears the labels of an arrow."""
_ORDER: tuple[Confidence | None, ...] = (None, "high", "medium", "low")


@dataclass(frozen=True)
class Box:
    """A box of a picture, and its rank from the first."""

    id: str
    label: str
    column: int


@dataclass(frozen=True)
class Label:
    """What an arrow says: its pill, its short words, and all of them for whoever points at it."""

    number: str
    phase: str | None
    short: str
    full: str
    exchange: str
    confidence: Confidence | None


@dataclass(frozen=True)
class Link:
    """A label between two boxes."""

    start: str
    end: str
    label: Label
    both: bool = False


def picture(  # noqa: PLR0913 what a picture is made of
    specification: Specification,
    name: str,
    title: str,
    boxes: Sequence[Box],
    links: Sequence[Link],
    *,
    arrows: bool = True,
    rankdir: Literal["TB", "LR"] = "TB",
) -> Digraph:
    """Draw boxes and links; without arrows, only the boxes and the list of labels.

    The ranks go down the page, which a sheet of paper holds best; a star of many labels goes across.
    """
    attributes = {**titled(specification, title), "rankdir": rankdir}
    graph = Digraph(name, graph_attr=attributes, node_attr=NODE, edge_attr=EDGE)
    for box in boxes:
        with graph.subgraph(name=f"cluster_{box.id}", graph_attr=CLUSTER) as cluster:
            cluster.node(box.id, words(box.label), tooltip=words(box.label))
    _keep_columns(graph, boxes, links if arrows else ())
    if arrows:
        columns = {box.id: box.column for box in boxes}
        for (start, end, both), labels in _joined(links).items():
            forward = columns[start] <= columns[end]
            ends = (start, end) if forward else (end, start)
            _draw(graph, _Arrow(ends, labels, both, forward), across=rankdir == "LR")
    else:
        rows = [pill(" ", None) + cell(link.label.short) for link in links]
        graph.node("libelles", table(rows), shape="plaintext", style="", tooltip="Libellés montrés")
    if arrows:
        _legend(specification, graph, links)
    return graph


def titled(specification: Specification, title: str) -> dict[str, str]:
    """Give the attributes of a graph: its look, its title, and what it says of itself."""
    note = specification.profile.disclaimer
    half = note.find(" ; ")
    lines = [note[: half + 2], note[half + 3 :]] if half > 0 else [note]
    label = nohtml("\n".join(map(words, [title, "", *lines])))
    return {**GRAPH, "label": label, "tooltip": words(title)}


def _keep_columns(graph: Digraph, boxes: Sequence[Box], links: Sequence[Link]) -> None:
    """Hold the columns apart by lines that are not seen; a box that no link joins hangs on them too."""
    first: dict[int, str] = {}
    for box in boxes:
        first.setdefault(box.column, box.id)
    columns = sorted(first)
    for left, right in pairwise(columns):
        graph.edge(first[left], first[right], style="invis", weight="20")
    joined = {end for link in links for end in (link.start, link.end)}
    for box in boxes:
        before = [column for column in columns if column < box.column]
        if box.id not in joined and before and box.id != first[box.column]:
            graph.edge(first[before[-1]], box.id, style="invis")


def _joined(links: Iterable[Link]) -> dict[tuple[str, str, bool], list[Label]]:
    """Join the labels that go from one box to another: one arrow bears them all, and none crosses another."""
    found: dict[tuple[str, str, bool], list[Label]] = defaultdict(list)
    for link in links:
        found[link.start, link.end, link.both].append(link.label)
    return found


class _Arrow(NamedTuple):
    """The labels of a line from a rank to a later one, and where it points."""

    ends: tuple[str, str]
    labels: list[Label]
    both: bool
    forward: bool
    """Whether it points to the later rank."""


def _draw(graph: Digraph, arrow: _Arrow, *, across: bool) -> None:
    ends, labels, both, forward = arrow
    # Every line goes from one rank to a later one: Graphviz then finds a place for each label.
    style, width = LINES[max((label.confidence for label in labels), key=_ORDER.index)]
    told = words(" ; ".join(label.full for label in labels))
    phases = {label.phase for label in labels}
    said = table([_row(label) for label in labels])
    url = f"../../spec/exchanges/{labels[0].exchange}.yaml"
    line = {
        "style": style,
        "penwidth": width,
        "color": colour(labels[0].phase) if len(phases) == 1 else EDGE["color"],
        "tooltip": told,
        "URL": url,
    }
    if not across:
        towards = "both" if both else "forward" if forward else "back"
        graph.edge(*ends, label=said, dir=towards, labeltooltip=told, **line)
        return
    # Across, Graphviz lets a long line pass under the label of another one; it leads each around a node.
    middle = "-".join((LABEL, *ends, "both" if both else "forth" if forward else "back"))
    look = {"shape": "plaintext", "style": "", "margin": "0", "fontsize": EDGE["fontsize"]}
    graph.node(middle, said, tooltip=told, URL=url, **look)
    graph.edge(ends[0], middle, dir="back" if both or not forward else "none", **line)
    graph.edge(middle, ends[1], dir="forward" if both or forward else "none", **line)


def _row(label: Label) -> str:
    return pill(label.number, label.phase) + cell(f"{label.short}{' ?' if label.confidence == 'low' else ''}")


def _legend(specification: Specification, graph: Digraph, links: Sequence[Link]) -> None:
    """Explain the colours and the lines, in a box of their own."""
    used = {link.label.phase for link in links}
    rows = [
        pill(" ", entry.id) + cell(entry.datum.label)
        for entry in specification.entries(Phase, "phase")
        if entry.id in used
    ]
    rows += [
        cell("- - -") + cell("flèche déduite, confiance forte (épaisse) ou moyenne"),
        cell("· · ·") + cell("flèche déduite, confiance faible ( ? )"),
    ]
    graph.node("legende", table(rows), shape="plaintext", style="", tooltip="Légende")
