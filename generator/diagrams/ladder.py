"""Actors as columns, and between them arrows below each other: a row each, so that none hides another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graphviz import Digraph

from generator.diagrams import legend
from generator.diagrams.canvas import Canvas, Stroke, block
from generator.diagrams.geometry import Frame
from generator.diagrams.lettering import width, wrapped
from generator.diagrams.style import INK, LINE, NAME, PAPER, TEXT, cell, pill, table
from generator.model.provenance import Confidence
from generator.model.specification import Specification

NOTE = "#fff7d6"
_GAP = 10.0
"""What parts two heads at least."""
_HEAD = 48.0
_HEAD_WIDTH = 100.0
"""How wide the words of a head may be: beyond, they take a second line."""
_ROW = 12.0
"""What parts a row from the next one, the head of the arrow between them."""
_NOTE_WIDTH = 250.0


@dataclass(frozen=True)
class Column:
    """An actor: the name of its head in the DOT, and its own."""

    id: str
    label: str

    @property
    def lines(self) -> list[str]:
        """Its name, in lines."""
        return wrapped(self.label, NAME, _HEAD_WIDTH)

    @property
    def half(self) -> float:
        """Half the width of its head."""
        return max(width(line, NAME) for line in self.lines) / 2 + 9


@dataclass(frozen=True)
class Row:
    """An arrow from a column to another one, or a fact that one of them knows, or nobody."""

    text: str
    full: str
    start: str | None = None
    end: str | None = None
    number: str = ""
    phase: str | None = None
    confidence: Confidence | None = None
    both: bool = False
    url: str | None = None
    date: str = ""

    @property
    def lines(self) -> list[str]:
        """What it says, a doubt being marked."""
        doubt = " ?" if self.confidence == "low" else ""
        if self.end is None:
            return wrapped(self.text, TEXT, _NOTE_WIDTH)
        return [f"{self.text}{doubt}"]


def ladder(
    specification: Specification, name: str, title: str, columns: Sequence[Column], rows: Sequence[Row]
) -> Digraph:
    """Draw columns and rows."""
    canvas = Canvas(specification, name, title)
    margin = max((width(row.date, TEXT) for row in rows), default=0)
    places = _places(columns, rows, margin + 20 if margin else 0)
    holes: dict[str, list[tuple[float, float]]] = {column.id: [] for column in columns}
    y = _HEAD + 10
    for index, row in enumerate(rows, 1):
        wide, high = block(row.lines, row.number or None)
        frame = _framed(row, places, y, wide, high)
        for id_, x in places.items():
            if frame.left - 3 < x < frame.right + 3:
                holes[id_].append((frame.top, frame.bottom))
        _draw(canvas, row, str(index), frame, places)
        if row.date:
            middle = (frame.top + frame.bottom) / 2 if row.end is None else frame.bottom - high / 2 + 4
            where = Frame(0, middle - 10, margin + 8, middle + 10)
            canvas.words(f"date-{index}", table(cell(row.date)), where, row.date)
        y = frame.bottom + _ROW
    for column in columns:
        _lifeline(canvas, column, places[column.id], y, holes[column.id])
    arrows = [row for row in rows if row.end]
    entries = [
        legend.phases(specification, (row.phase for row in arrows)),
        legend.lines(row.confidence for row in arrows),
    ]
    right = max(canvas.frame.right, 660.0)
    legend.draw(canvas, entries, y + 10, (min(canvas.frame.left, 0.0), right))
    return canvas.graph()


def _places(columns: Sequence[Column], rows: Sequence[Row], left: float) -> Mapping[str, float]:
    """Give the abscissa of each column: far enough for the words between two that follow each other."""
    halves = {column.id: column.half for column in columns}
    found: dict[str, float] = {}
    for column in columns:
        if not found:
            notes = [block(row.lines)[0] / 2 + 6 for row in rows if not row.end and row.start == column.id]
            found[column.id] = left + max(halves[column.id], *notes, 0)
            continue
        before = list(found)
        x = found[before[-1]] + halves[before[-1]] + halves[column.id] + _GAP
        for row in rows:
            if {row.start, row.end} == {before[-1], column.id}:
                x = max(x, found[before[-1]] + block(row.lines, row.number)[0] + 20)
        found[column.id] = x
    return found


def _framed(row: Row, places: Mapping[str, float], y: float, wide: float, high: float) -> Frame:
    """Give the frame of the words of a row."""
    if row.start is None:
        middle = (min(places.values()) + max(places.values())) / 2
    elif row.end is None:
        middle = places[row.start]
        wide, high = wide + 12, high + 6
    else:
        middle = (places[row.start] + places[row.end]) / 2
    return Frame(middle - wide / 2, y, middle + wide / 2, y + high)


def _draw(canvas: Canvas, row: Row, name: str, frame: Frame, places: Mapping[str, float]) -> None:
    if row.end is None:
        look = {"shape": "note", "style": "filled", "fillcolor": NOTE, "fontsize": str(TEXT), "penwidth": "1"}
        if row.start is None:
            look |= {"shape": "box", "fillcolor": PAPER, "color": PAPER}
        canvas.box(f"fait-{name}", row.lines, frame, **{**look, "tooltip": row.full.replace("\\", "∖")})
        return
    if row.start is None:
        return
    stroke = Stroke(canvas.colour(row.phase), row.confidence, row.both, tooltip=row.full, url=row.url)
    y = frame.bottom + 3
    canvas.label(name, table(pill(row.number, canvas.colour(row.phase)) + cell(*row.lines)), frame, stroke)
    start, end = places[row.start], places[row.end]
    canvas.point(f"de-{name}", start, y)
    canvas.point(f"a-{name}", end, y)
    canvas.arrow(name, (f"de-{name}", f"a-{name}"), [(start, y), (end, y)], stroke)


def _lifeline(
    canvas: Canvas, column: Column, x: float, bottom: float, holes: Sequence[tuple[float, float]]
) -> None:
    """Draw a head and the line below it, broken where words or a fact stand on it."""
    half = column.half
    canvas.box(column.id, column.lines, Frame(x - half, 0, x + half, _HEAD), color=INK)
    ends = [_HEAD, *(y for hole in sorted(holes) for y in hole), bottom]
    for index, (start, end) in enumerate(list(pairwise(ends))[::2]):
        if end - start < 1:
            continue
        name = f"ligne-{column.id}-{index}"
        canvas.point(f"{name}-a", x, start)
        canvas.point(f"{name}-b", x, end)
        ends_ = (f"{name}-a", f"{name}-b")
        canvas.arrow(name, ends_, [(x, start), (x, end)], Stroke(LINE, pointed=False, tooltip=column.label))
