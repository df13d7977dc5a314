"""Pictures inside pages: the drawings of `docs/diagrams`, whose boxes and labels become links."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape
from pathlib import Path

from markupsafe import Markup

from generator.artefacts.pictures import Picture, pictures, planned
from generator.diagrams.maps import Plan, actor_plan, exchange_plan, map_plan, phase_plan
from generator.diagrams.rendering import RenderingError
from generator.model.actor import Actor
from generator.model.exchange import Exchange
from generator.model.journey import Journey
from generator.model.map import ExchangeMap
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

_TAG = re.compile(r"<title>([^<]*)</title>\n?|<a [^>]*>|</a>|<g id=\"(?:node|edge|clust|graph|a_)[^\"]*\"")
_ROW = re.compile(
    r'<(?:path|polygon) fill="#[0-9a-f]{6}" stroke="none"[^>]*/>\s*'
    r"<text[^>]*>\s*([^<]*?)\s*</text>((?:\s*<text[^>]*>[^<]*</text>)+)"
)
_LINES = re.compile(r"<text[^>]*>([^<]*)</text>")
_SIZE = re.compile(r'<svg width="(\d+)pt" height="(\d+)pt"\s*')
_FRAME = re.compile(r'<polygon fill="#ffffff" stroke="none" points="-18,18 [^>]*/>\n?')
_SPACE = re.compile(r' xml:space="preserve"| font-family="Arial"|<metadata>.*?</metadata>\n?')
_BOX = re.compile(r'viewBox="0\.00 0\.00 ([\d.]+) ([\d.]+)"')
_HEIGHT = re.compile(r'height="\d+"')
_LINE = re.compile(r'<text[^>]* y="(-?[\d.]+)"[^>]*>[^<]*</text>\n?')
_FIRST = ('class="cluster"', 'class="node"', 'class="edge"')
_PAD = 18
"""What Graphviz leaves around a graph, in points."""
_LONG = re.compile(r"(\d+\.\d)\d+")


@dataclass(frozen=True)
class Target:
    """Where a label leads, and what it says to who cannot see the arrow."""

    place: str
    words: str
    phase: str


Targets = Mapping[tuple[str, str], list[Target]]


@dataclass(frozen=True)
class Drawing:
    """A picture ready for a page."""

    svg: Markup
    title: str
    width: int


class Pictures:
    """Draws each picture once, from the committed file when it is current."""

    def __init__(self, specification: Specification, root: Path) -> None:
        self._specification = specification
        self._root = root
        self.undrawn: RenderingError | None = None
        """Why pictures are missing, once pages that show them are made."""

    @cached_property
    def _planned(self) -> Mapping[str, Picture]:
        return {picture.name: picture for picture in planned(self._specification)}

    @cached_property
    def _drawn(self) -> Mapping[str, str]:
        """Every drawing as it stands on disk, or as it is drawn now; empty where nothing can draw."""
        found = {}
        for artefact in pictures(self._specification):
            if artefact.draw is None:
                continue
            path = self._root / artefact.path
            written = path.read_bytes() if path.is_file() else b""
            if artefact.is_current(written):
                found[artefact.path.stem] = written.decode()
            elif self.undrawn is None:
                try:
                    found[artefact.path.stem] = artefact.content().decode()
                except RenderingError as error:
                    self.undrawn = error
        return found

    def drawing(self, name: str, top: str) -> Drawing | None:
        """Give a picture for a page `top` below the top of the site; None where there is none."""
        picture = self._planned.get(name)
        svg = self._drawn.get(name, "")
        if picture is None or not svg:
            return None
        targets = self._targets(name)
        size = _SIZE.search(svg)
        width = int(size[1]) if size else 0
        body = _SIZE.sub(lambda found: f'<svg width="{found[1]}" height="{found[2]}" ', svg)
        body = _untitled(_FRAME.sub("", _SPACE.sub("", body)))
        body = _anchored(body, self._boxes(name), top)
        body = _ROW.sub(lambda row: _linked(row, targets, top), body)
        body = body.replace('role="img"', 'role="group"').replace('id="titre"', f'id="titre-{name}"')
        body = body.replace('id="description"', f'id="description-{name}"')
        body = body.replace(
            'aria-labelledby="titre description"', f'aria-labelledby="titre-{name}" focusable="false"'
        )
        return Drawing(Markup(_LONG.sub(r"\1", body)), picture.title, width)  # noqa: S704 our own drawing

    def _plan(self, name: str) -> Plan | None:
        kind, _, id_ = name.partition("-")
        specification = self._specification
        if (shown := specification.get(ExchangeMap, "map", id_)) is not None and kind == "carte":
            return map_plan(specification, shown)
        if (phase := specification.get(Phase, "phase", id_)) is not None and kind == "phase":
            return phase_plan(specification, phase)
        if (actor := specification.get(Actor, "actor", id_)) is not None and kind == "acteur":
            return actor_plan(specification, actor)
        if (exchange := specification.get(Exchange, "exchange", id_)) is not None and kind == "echange":
            return exchange_plan(specification, exchange)
        return None

    def _targets(self, name: str) -> Targets:
        """Give what the labels of arrows lead to, by number and words, in the order of the drawing."""
        plan = self._plan(name)
        if plan is None:
            return self._steps() if name.startswith("parcours-") else {}
        labels = {box.id: box.label for box in plan.boxes}
        found = defaultdict(list)
        for link in plan.links:
            target = Target(
                f"echanges/{link.label.exchange}.html",
                f"de {labels[link.start]} vers {labels[link.end]}",
                link.label.phase or "",
            )
            found[link.label.number, link.label.short].append(target)
        return found

    def _steps(self) -> Targets:
        found = {}
        for entry in self._specification.entries(Exchange, "exchange"):
            number = str(entry.datum.number) if entry.datum.number else "•"
            for step in entry.datum.steps:
                phase = (step.phase or entry.datum.phase).phase
                target = Target(f"echanges/{entry.id}.html#{step.id}", "", phase)
                found[number, step.label] = [target]
        return found

    def _boxes(self, name: str) -> Mapping[str, str]:
        """Give the actor of each box."""
        if name.startswith("carte-"):
            shown = self._specification.get(
                ExchangeMap, "map", name.removeprefix("carte-").removesuffix("-montree")
            )
            return {box.id: box.actors[0] for box in shown.boxes} if shown is not None else {}
        actors: Iterable[str] = self._specification.by_kind.get("actor", {})
        if self._specification.get(Journey, "journey", name.removeprefix("parcours-")) is not None:
            return {f"tete-{actor}": actor for actor in actors}
        return {actor: actor for actor in actors}


def _untitled(svg: str) -> str:
    """Take the title and the notice off: the page bears both, and a drawing in it needs the room."""
    box = _BOX.search(svg)
    start = min((found for mark in _FIRST if (found := svg.find(mark)) > 0), default=0)
    head = svg[:start]
    lines = [float(found[1]) for found in _LINE.finditer(head)]
    if box is None or not lines:
        return svg
    width, height = float(box[1]), float(box[2])
    cut = round(height - _PAD + max(lines))
    head = _LINE.sub("", head)
    head = _BOX.sub(f'viewBox="0 {cut} {width:.0f} {height - cut:.0f}"', head)
    head = _HEIGHT.sub(f'height="{height - cut:.0f}"', head, count=1)
    return head + svg[start:]


def _anchored(svg: str, boxes: Mapping[str, str], top: str) -> str:
    """Make a link of each box of an actor; drop the other links, the titles and the ids of Graphviz."""
    last, in_node = "", False
    opened: list[str] = []

    def token(found: re.Match[str]) -> str:
        nonlocal last, in_node
        text = found.group()
        if text.startswith("<title>"):
            last = unescape(found[1]) if in_node else ""
            return ""
        if text.startswith("<g id"):
            in_node = in_node if text.startswith('<g id="a_') else text.startswith('<g id="node')
            return "<g"
        if text == "</a>":
            return opened.pop()
        actor = boxes.get(last)
        opened.append("</a>" if actor else "</g>")
        return f'<a href="{top}acteurs/{actor}.html">' if actor else "<g>"

    return _TAG.sub(token, svg)


def _linked(row: re.Match[str], targets: Targets, top: str) -> str:
    said = " ".join(unescape(line).strip() for line in _LINES.findall(row[2]))
    number, words = unescape(row[1]).strip(), said.removesuffix(" ?")
    same = targets.get((number, words))
    if same is None:
        return row.group()
    # Several arrows may say the same words: each leads where its own does.
    target = same.pop(0) if len(same) > 1 else same[0]
    # The name begins by what is seen: who speaks to a machine says what they read.
    shown = f"{number} {said}"
    told = escape(f"{shown}, {target.words}" if target.words else shown)
    return f'<a href="{top}{target.place}" data-phase="{target.phase}" aria-label="{told}">{row.group()}</a>'
