"""What hides something on a picture, measured on its SVG as Graphviz writes it: geometry, no browser."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal

from generator.diagrams.canvas import ARROW, LABEL
from generator.diagrams.geometry import Frame, Point, around
from generator.diagrams.lettering import width
from tests.generator.plane import distance, joined, line_of, overlap, passes, points_of, shrunk

Kind = Literal[
    "label on label",
    "label on box",
    "label on its own arrow",
    "label on another arrow",
    "label nearer to another arrow",
    "arrow through a box",
    "text below 7 points",
]
_ASCENT, _DESCENT = 0.78, 0.22
"""What a line of words takes above and below its base, by its size."""
SMALLEST = 7.0
"""The points under which a printed letter is not read at ease."""
SHEET = (538.0, 785.0)
"""What ten millimetres of margin leave of an A4 sheet, in points; a wide picture turns it."""
_SVG = "{http://www.w3.org/2000/svg}"
_SLACK = 0.5
"""Points below which two frames touch without hiding each other."""
_BORDER = 2.0
"""What an arrow may reach inside the border of a box."""


@dataclass(frozen=True)
class Collision:
    """What hides what."""

    kind: Kind
    one: str
    other: str = ""

    def __str__(self) -> str:
        """Say it in a line."""
        return f"{self.kind}: {self.one}" + (f" / {self.other}" if self.other else "")


@dataclass(frozen=True)
class _Arrow:
    name: str
    lines: list[list[Point]]
    id: str
    pointed: bool
    """Whether it has a head: a line without one only guides the eye."""


@dataclass(frozen=True)
class _Words:
    name: str
    frame: Frame
    own: str | None
    """The name of the arrow that they are about, if any."""


@dataclass
class _Seen:
    """What stands on a picture."""

    words: list[_Words] = field(default_factory=list)
    boxes: list[tuple[str, Frame]] = field(default_factory=list)
    arrows: list[_Arrow] = field(default_factory=list)
    sizes: list[tuple[str, float]] = field(default_factory=list)


def collisions(svg: str) -> list[Collision]:
    """Measure a picture; raises ParseError where it is no XML."""
    root = parsed(svg)
    seen = _seen(root)
    found = [
        Collision("label on label", one.name, other.name)
        for one, other in combinations(seen.words, 2)
        if overlap(shrunk(one.frame, _SLACK), shrunk(other.frame, _SLACK))
    ]
    for words in seen.words:
        found += _of_words(words, seen)
    found += [
        Collision("arrow through a box", arrow.name, name)
        for arrow in seen.arrows
        for name, frame in seen.boxes
        if any(passes(line, shrunk(frame, _BORDER)) for line in arrow.lines)
    ]
    scale = printed_scale(root)
    found += [
        Collision("text below 7 points", text, f"{size * scale:.1f} points")
        for text, size in seen.sizes
        if size * scale < SMALLEST
    ]
    return found


def parsed(svg: str) -> ET.Element:
    """Read a picture; raises ParseError where it is no XML."""
    return ET.fromstring(svg)  # noqa: S314 our own drawing


def printed_scale(root: ET.Element) -> float:
    """Give by how much an A4 sheet, turned as suits, makes a picture smaller."""
    _, _, wide, high = map(float, root.get("viewBox", "0 0 1 1").split())
    upright = min(SHEET[0] / wide, SHEET[1] / high)
    return min(1.0, max(upright, min(SHEET[1] / wide, SHEET[0] / high)))


def _of_words(words: _Words, seen: _Seen) -> Iterator[Collision]:
    frame = shrunk(words.frame, _SLACK)
    for name, box in seen.boxes:
        if name != words.name and overlap(frame, box):
            yield Collision("label on box", words.name, name)
    own = [arrow for arrow in seen.arrows if _is_own(words, arrow)]
    others = [arrow for arrow in seen.arrows if arrow.pointed and arrow not in own]
    for arrow in own:
        if any(passes(line, frame) for line in arrow.lines):
            yield Collision("label on its own arrow", words.name, arrow.name)
    for arrow in others:
        if any(passes(line, frame) for line in arrow.lines):
            yield Collision("label on another arrow", words.name, arrow.name)
    if own:
        reach = min(distance(frame, line) for arrow in own for line in arrow.lines)
        for arrow in others:
            if 0 < min(distance(frame, line) for line in arrow.lines) < reach - _SLACK:
                yield Collision("label nearer to another arrow", words.name, arrow.name)


def _is_own(words: _Words, arrow: _Arrow) -> bool:
    return words.own is not None and words.own in (arrow.id, arrow.name)


def _seen(root: ET.Element) -> _Seen:
    seen = _Seen()
    for group in root.iter(f"{_SVG}g"):
        kind = group.get("class")
        title = group.findtext(f"{_SVG}title", "")
        texts = list(group.iter(f"{_SVG}text")) if kind in ("node", "edge") else []
        seen.sizes += [(text.text or "", _size(text)) for text in texts]
        if kind == "edge":
            _see_arrow(seen, group, title)
        elif kind == "node":
            _see_node(seen, group, title)
        elif kind == "graph":
            for text in _titles(group):
                seen.words.append(_Words(text.text or "", _frame(text), None))
                seen.sizes.append((text.text or "", _size(text)))
    return seen


def _titles(graph: ET.Element) -> Iterator[ET.Element]:
    """Give the words of the picture itself: those of no box and no arrow."""
    for child in graph:
        if child.tag == f"{_SVG}text":
            yield child
        elif child.tag in (f"{_SVG}g", f"{_SVG}a") and child.get("class") is None:
            yield from _titles(child)


def _see_arrow(seen: _Seen, group: ET.Element, title: str) -> None:
    id_ = group.get("id", "").removeprefix(ARROW)
    words = _said(group)
    lines = [
        line_of(path.get("d", ""))
        for path in group.iter(f"{_SVG}path")
        if path.get("fill") == "none" or path.get("fill") is None
    ]
    heads = [shape for shape in group.iter(f"{_SVG}polygon") if shape.get("stroke") not in ("none", None)]
    seen.arrows.append(_Arrow(f"{title} ({id_})", lines, id_, bool(heads)))
    if words is not None:
        seen.words.append(_Words(words[0], words[1], id_))


def _see_node(seen: _Seen, group: ET.Element, title: str) -> None:
    words = _said(group)
    outline = next(
        (
            shape
            for shape in group.iter()
            if shape.tag in (f"{_SVG}polygon", f"{_SVG}path") and shape.get("stroke") not in ("none", None)
        ),
        None,
    )
    if outline is not None:
        points = points_of(outline.get("points") or outline.get("d") or "")
        seen.boxes.append((words[0] if words is not None else title, around(points)))
    if words is not None:
        own = title.removeprefix(LABEL) if title.startswith(LABEL) else None
        seen.words.append(_Words(words[0], words[1], own))


def _said(group: ET.Element) -> tuple[str, Frame] | None:
    """Give what a group says, and the frame of its words and of the pill that numbers them."""
    texts = [text for text in group.iter(f"{_SVG}text") if (text.text or "").strip()]
    if not texts:
        return None
    pills = [
        around(points_of(path.get("d", "")))
        for path in group.iter(f"{_SVG}path")
        if path.get("stroke") == "none" and path.get("d")
    ]
    said = " ".join((text.text or "").strip() for text in texts)
    return said, joined([*map(_frame, texts), *pills])


def _size(text: ET.Element) -> float:
    return float(text.get("font-size", "14"))


def _frame(text: ET.Element) -> Frame:
    size = _size(text)
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    wide = width((text.text or "").strip(), size, bold=text.get("font-weight") == "bold")
    left = {"middle": x - wide / 2, "end": x - wide}.get(text.get("text-anchor", "start"), x)
    return Frame(left, y - _ASCENT * size, left + wide, y + _DESCENT * size)
