"""What the source document writes on a map, all of it and once: no arrow, no colour, no reading of ours."""

from collections.abc import Iterator, Mapping, Sequence

from graphviz import Digraph

from generator.diagrams.canvas import Canvas, block
from generator.diagrams.geometry import Frame
from generator.diagrams.lettering import width, wrapped
from generator.diagrams.style import NAME, TEXT, cell, table
from generator.model.legal_source import SourceDocument, SourceItem, SourcePage
from generator.model.map import ExchangeMap
from generator.model.provenance import Sourced
from generator.model.specification import Specification

BOXES, LABELS, LEGEND, WORDS = "Boîtes", "Étiquettes", "Légende", "Mots dont la place est perdue"
"""What heads each group: the only words of the picture that are ours, with its title and its notice."""
_COLUMN, _GAP, _LINE = 440.0, 24.0, 10.0
_BOX_HEIGHT = 44.0


def stated_graph(specification: Specification, shown: ExchangeMap) -> Digraph:
    """Draw the words of a map, in groups."""
    title = f"{shown.title} : ce que le document montre"
    canvas = Canvas(specification, f"{shown.id}-montree", title)
    groups = grouped(specification, shown)
    names = {item: box.id for box in shown.boxes for item in _items([box])}
    y = _boxes(canvas, groups[BOXES], names)
    _words(canvas, LABELS, groups[LABELS], (0.0, y))
    right = _words(canvas, LEGEND, groups[LEGEND], (_COLUMN + _GAP, y))
    _words(canvas, WORDS, groups[WORDS], (_COLUMN + _GAP, right))
    return canvas.graph()


def grouped(specification: Specification, shown: ExchangeMap) -> dict[str, list[SourceItem]]:
    """Sort the items of the page that shows a map: boxes, labels, legend, other words; not its title."""
    named: dict[str, set[str | None]] = {
        BOXES: set(_items(box for box in shown.boxes if box.certainty == "stated")),
        LEGEND: set(_items(entry for entry in shown.legend if entry.certainty == "stated")),
        LABELS: {flow.item for flow in shown.flows},
    }
    titles = set(_items([shown]))
    groups: dict[str, list[SourceItem]] = {BOXES: [], LABELS: [], LEGEND: [], WORDS: []}
    for page in _pages(specification):
        if titles.isdisjoint(item.id for item in page.items):
            continue
        for item in page.items:
            if item.id not in titles:
                group = next((group for group, ids in named.items() if item.id in ids), WORDS)
                groups[group].append(item)
    return groups


def _pages(specification: Specification) -> Iterator[SourcePage]:
    for entry in specification.entries(SourceDocument, "source"):
        yield from entry.datum.pages


def _items(facts: Sequence[Sourced] | Iterator[Sourced]) -> Iterator[str]:
    for fact in facts:
        yield from (citation.item for citation in fact.sources if citation.item is not None)


def _boxes(canvas: Canvas, items: Sequence[SourceItem], names: Mapping[str, str]) -> float:
    """Draw the boxes in rows; gives where what follows may begin."""
    top = _heading(canvas, BOXES, (0.0, 0.0))
    x = 0.0
    for item in items:
        wide = width(item.label, NAME) + 30
        if x and x + wide > 2 * _COLUMN + _GAP:
            x, top = 0.0, top + _BOX_HEIGHT + _LINE
        canvas.box(names[item.id], [item.label], Frame(x, top, x + wide, top + _BOX_HEIGHT))
        x += wide + 14
    return top + _BOX_HEIGHT + _GAP if items else top


def _words(canvas: Canvas, heading: str, items: Sequence[SourceItem], at: tuple[float, float]) -> float:
    """Write a group of labels below each other; gives where what follows may begin."""
    if not items:
        return at[1]
    top = _heading(canvas, heading, at)
    told = [wrapped(item.label, TEXT, _COLUMN - 20) for item in items]
    wide = max(block(lines)[0] for lines in told)
    high = sum(block(lines)[1] for lines in told)
    frame = Frame(at[0], top, at[0] + wide, top + high)
    rows = [cell(*lines) for lines in told]
    canvas.words(f"mots-{heading}", table(*rows), frame, heading)
    return top + high + _GAP


def _heading(canvas: Canvas, text: str, at: tuple[float, float]) -> float:
    wide, high = block([text], size=NAME)
    frame = Frame(at[0], at[1], at[0] + wide * 1.1, at[1] + high)
    label = f'<<FONT POINT-SIZE="{NAME}"><B>{text}</B></FONT>>'
    canvas.words(f"titre-{text}", label, frame, text)
    return at[1] + high + 2
