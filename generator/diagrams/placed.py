"""A map drawn where its data say: each box, each arrow and each label has its place."""

from collections.abc import Iterable

from graphviz import Digraph

from generator.diagrams import legend
from generator.diagrams.canvas import Canvas, Stroke, block
from generator.diagrams.flows import Label, Link
from generator.diagrams.geometry import Frame, Point
from generator.diagrams.legend import Entry
from generator.diagrams.lettering import wrapped
from generator.diagrams.maps import UNNUMBERED, Plan, families
from generator.diagrams.style import INK, LINE, NAME, PAPER, TEXT, cell, pill, table
from generator.model.map import ArrowPlace, Box, BoxPlace, Drawing, ExchangeMap
from generator.model.specification import Specification

_INSIDE = 12
"""What a box leaves around its name."""
_BELOW = 18.0
INFERRED = "boîte en tirets : déduite, le document ne la nomme pas"


def map_graph(specification: Specification, shown: ExchangeMap, plan: Plan) -> Digraph:
    """Draw a map at the places that it gives; one that gives none is drawn as a ladder."""
    if shown.drawing is None:
        return plan.graph(specification)
    canvas = Canvas(specification, plan.name, plan.title)
    draw_boxes(canvas, shown.drawing, {box.id: box for box in shown.boxes})
    places = {place.flow: place for place in shown.drawing.arrows}
    for flow, link in zip(shown.flows, plan.links, strict=True):
        _draw(canvas, places[flow.id], link)
    frame = canvas.frame
    legend.draw(canvas, _legend(specification, shown, plan), frame.bottom + _BELOW, (frame.left, frame.right))
    return canvas.graph()


def draw_boxes(canvas: Canvas, drawing: Drawing, boxes: dict[str, Box]) -> None:
    """Draw those boxes of a map that are given."""
    for place in drawing.boxes:
        if (box := boxes.get(place.box)) is not None:
            look = {"style": "rounded,filled,dashed", "fillcolor": PAPER, "color": LINE}
            lines = wrapped(box.label, NAME, place.width - _INSIDE)
            canvas.box(
                box.id, lines, framed(place), **(look if box.certainty == "inferred" else {"color": INK})
            )


def framed(place: BoxPlace) -> Frame:
    """Give the frame of a box."""
    return Frame(place.left, place.top, place.left + place.width, place.top + place.height)


def _draw(canvas: Canvas, place: ArrowPlace, link: Link) -> None:
    label = link.label
    lines = wrapped(label.shown, TEXT, place.width)
    wide, high = block(lines, label.number)
    left, top = place.label
    colour = canvas.colour(label.phase)
    stroke = Stroke(colour, label.confidence, link.both, tooltip=label.full, url=label.url)
    row = pill(label.number, colour, beside=len(lines)) + cell(*lines)
    canvas.label(place.flow, table(row), Frame(left, top, left + wide, top + high), stroke)
    path: list[Point] = [(x, y) for x, y in place.path]
    canvas.arrow(place.flow, (link.start, link.end), path, stroke)


def _legend(specification: Specification, shown: ExchangeMap, plan: Plan) -> list[list[Entry]]:
    """Explain the families that the source names, or its phases with their numbers, then what is ours."""
    letters = families(shown)
    used = [link.label for link in plan.links]
    named = [Entry(entry.label, mark=letters[entry.id]) for entry in shown.legend if entry.phase is None]
    told = legend.phases(specification, (label.phase for label in used))
    if not letters:  # in the order of a dossier's life, each by the name that the source gives it
        labels = {entry.phase: entry.label for entry in shown.legend}
        told = [
            Entry(
                f"{labels.get(one.phase, one.text)} :"
                f" {_numbers(label for label in used if label.phase == one.phase)}",
                one.phase,
            )
            for one in told
        ]
    ours = legend.lines(label.confidence for label in used)
    if any(box.certainty == "inferred" for box in shown.boxes):
        ours.append(Entry(INFERRED, mark=""))
    return [named, told, ours]


def _numbers(labels: Iterable[Label]) -> str:
    """Tell the numbers of some labels: a grey printer then says the phase of each."""
    marks = [label.number for label in labels]
    numbers = sorted(int(mark) for mark in marks if mark.isdigit())
    return ", ".join([*map(str, numbers), *(["sans numéro"] if UNNUMBERED in marks else [])])
