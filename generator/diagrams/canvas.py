"""A picture whose every place is chosen, in points from the top left: boxes, words, arrows, as DOT.

The engine `nop2`, or `neato -n2`, draws what is placed and moves nothing: any Graphviz draws the same.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graphviz import Digraph, nohtml

from generator.diagrams.geometry import Frame, Point, around
from generator.diagrams.lettering import width
from generator.diagrams.style import EDGE, GRAPH, INK, LINES, NODE, TEXT, TITLE, colour, words
from generator.model.profile import Profile
from generator.model.provenance import Confidence
from generator.model.specification import Specification

LABEL = "libelle-"
"""How the title of a node begins that bears the words of an arrow: the arrow's name follows."""
ARROW = "edge-"
"""How the id of an arrow begins: its name follows."""
HEAD = 9.0
"""How long the head of an arrow is."""
ROUND = 9.0
"""How far from a bend a line begins to turn."""
_LEADING = 1.2
_ABOVE = 16.0
"""What parts the words of the picture from what is drawn."""


@dataclass(frozen=True)
class Stroke:
    """How an arrow looks, and where it leads."""

    color: str
    confidence: Confidence | None = None
    both: bool = False
    pointed: bool = True
    tooltip: str = ""
    url: str | None = None


class Canvas:
    """Gathers what is drawn, and gives its DOT."""

    def __init__(self, specification: Specification, name: str, title: str) -> None:
        self._specification = specification
        self._title = title
        self._name = name
        self._graph = Digraph(name, node_attr=NODE, edge_attr=EDGE)
        self._corners: list[Point] = []

    @property
    def language(self) -> str:
        """The code of the language in which the specification is written."""
        found = self._specification.entries(Profile, "profile")
        return found[0].datum.language if found else str(Profile.model_fields["language"].default)

    def colour(self, phase: str | None) -> str:
        """Give the colour of a phase."""
        return colour(self._specification, phase)

    def box(self, name: str, lines: Sequence[str], frame: Frame, **look: str) -> None:
        """Draw a box and its words, a line each."""
        self._hold(frame)
        attributes = {"tooltip": words(" ".join(lines)), **look}
        self._graph.node(
            name,
            nohtml("\n".join(map(words, lines))),
            pos=_pos((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2),
            width=_inches(frame.right - frame.left),
            height=_inches(frame.bottom - frame.top),
            fixedsize="true",
            **attributes,
        )

    def words(self, name: str, label: str, frame: Frame, tooltip: str, url: str | None = None) -> None:
        """Write a label, which fills a frame."""
        self._hold(frame)
        self._graph.node(
            name,
            label,
            pos=_pos((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2),
            width=_inches(frame.right - frame.left),
            height=_inches(frame.bottom - frame.top),
            shape="plaintext",
            style="",
            margin="0",
            tooltip=words(tooltip),
            **({} if url is None else {"URL": url}),
        )

    def label(self, arrow: str, label: str, frame: Frame, stroke: Stroke) -> None:
        """Write the words of an arrow."""
        self.words(f"{LABEL}{arrow}", label, frame, stroke.tooltip, stroke.url)

    def point(self, name: str, x: float, y: float) -> None:
        """Put an end for arrows where no box is."""
        self._hold(Frame(x, y, x, y))
        look = {"shape": "point", "style": "invis", "width": "0.01", "height": "0.01", "tooltip": " "}
        self._graph.node(name, "", pos=_pos(x, y), **look)

    def arrow(self, name: str, ends: tuple[str, str], path: Sequence[Point], stroke: Stroke) -> None:
        """Draw an arrow along a path, from border to border; its bends are round."""
        self._hold(around(path))
        style, thick = LINES[stroke.confidence]
        towards = "none" if not stroke.pointed else "both" if stroke.both else "forward"
        attributes = {} if stroke.url is None else {"URL": stroke.url}
        self._graph.edge(
            *ends,
            id=f"{ARROW}{name}",
            pos=spline(path, both=stroke.both, pointed=stroke.pointed),
            dir=towards,
            style=style if stroke.pointed else "dotted",
            penwidth=thick if stroke.pointed else "1",
            color=stroke.color,
            tooltip=words(stroke.tooltip),
            **attributes,
        )

    def sample(self, name: str, start: Point, end: Point, confidence: Confidence | None) -> None:
        """Draw a line that only shows what lines look like."""
        self.point(f"{name}-a", *start)
        self.point(f"{name}-b", *end)
        style, thick = LINES[confidence]
        self._graph.edge(
            f"{name}-a",
            f"{name}-b",
            id=f"{ARROW}{name}",
            pos=spline([start, end], both=False, pointed=False),
            dir="none",
            style=style,
            penwidth=thick,
            color=INK,
            tooltip=" ",
        )

    @property
    def frame(self) -> Frame:
        """What is drawn until now lies in this frame."""
        return around(self._corners)

    def graph(self) -> Digraph:
        """Give the graph, its title and its notice above what is drawn."""
        frame = self.frame
        lines = [self._title, *notice(self._specification)]
        high = len(lines) * TITLE * _LEADING
        wide = max(width(line, TITLE) for line in lines)
        middle = max((frame.left + frame.right) / 2, frame.left + wide / 2)
        top = frame.top - _ABOVE - high
        right = max(frame.right, middle + wide / 2)
        self._graph.attr(
            "graph",
            **GRAPH,
            label=nohtml("\n".join(map(words, lines))),
            lp=_pos(middle, top + high / 2),
            bb=f"{_number(frame.left)},{_number(-frame.bottom)},{_number(right)},{_number(-top)}",
            tooltip=words(self._title),
        )
        return self._graph

    def _hold(self, frame: Frame) -> None:
        self._corners += [(frame.left, frame.top), (frame.right, frame.bottom)]


def notice(specification: Specification) -> list[str]:
    """Give what the picture says of itself, in lines."""
    note = specification.profile.disclaimer
    half = note.find(" ; ")
    return [note[: half + 2], note[half + 3 :]] if half > 0 else [note]


def block(lines: Sequence[str], pill: str | None = None, size: float = TEXT) -> tuple[float, float]:
    """Give how wide and high a label is: its pill, then its lines."""
    wide = max((width(line, size) for line in lines), default=0) + 6
    if pill is not None:
        wide += width(f" {pill} ", TEXT, bold=True) + 9
    return wide, max(len(lines) * size * _LEADING + 6, TEXT * _LEADING + 10 if pill is not None else 0)


def spline(path: Sequence[Point], *, both: bool, pointed: bool = True) -> str:
    """Write a broken line as Graphviz reads a curve: straight parts, round bends, room for the heads."""
    marks = []
    line = list(path)
    if both:
        marks.append(f"s,{_pos(*line[0])}")
        line[0] = _towards(line[0], line[1], HEAD)
    if pointed:
        marks.append(f"e,{_pos(*line[-1])}")
        line[-1] = _towards(line[-1], line[-2], HEAD)
    pieces = list(_pieces(line))
    curve = [pieces[0][0]]
    for start, one, other, end in pieces:
        curve += [one, other, end] if start != end else []
    return " ".join([*marks, *(_pos(x, y) for x, y in curve)])


def _pieces(line: Sequence[Point]) -> Iterable[tuple[Point, Point, Point, Point]]:
    here = line[0]
    for index, (start, end) in enumerate(pairwise(line)):
        last = index == len(line) - 2
        turn = ROUND if last else min(ROUND, math.dist(start, end) / 2, math.dist(end, line[index + 2]) / 2)
        stop = end if last else _towards(end, start, turn)
        yield (
            here,
            _towards(here, stop, math.dist(here, stop) / 3),
            _towards(stop, here, math.dist(here, stop) / 3),
            stop,
        )
        here = stop
        if not last:
            after = _towards(end, line[index + 2], turn)
            yield here, _towards(here, end, turn / 2), _towards(after, end, turn / 2), after
            here = after


def _towards(start: Point, end: Point, by: float) -> Point:
    whole = math.dist(start, end) or 1.0
    return start[0] + (end[0] - start[0]) * by / whole, start[1] + (end[1] - start[1]) * by / whole


def _pos(x: float, y: float) -> str:
    # Graphviz counts from the bottom.
    return f"{_number(x)},{_number(-y)}"


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}"


def _inches(points: float) -> str:
    return f"{points / 72:.4g}"
