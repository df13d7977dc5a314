"""The life cycle, a picture a region: the states down the page, the final ones beside, each event in words.

An arrow leaves on a row of its own, and joins the track of the state where it leads: a track a state, so that
who follows one meets no other.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graphviz import Digraph

from generator.diagrams import legend
from generator.diagrams.canvas import Canvas, Stroke, block
from generator.diagrams.geometry import Frame, Point
from generator.diagrams.legend import Entry
from generator.diagrams.lettering import wrapped
from generator.diagrams.style import LINE, NAME, PAPER, TEXT, cell, table
from generator.model.lifecycle import Lifecycle, Region, State
from generator.model.specification import Specification

Ways = Mapping[tuple[str, str], list[tuple[str, bool]]]
"""The events that lead from a state to another one, and whether each is under a condition."""

BOLD = "3.5"
"""The width of an initial state's border: a width, since `penwidth` prevails over `style=bold`."""
CONDITION = " *"
_STATE, _HEIGHT = 150.0, 40.0
_TRACK = 15.0
"""What parts two tracks."""
_ROW = 5.0
"""What parts a row from the next one."""
_STUB = 2.0
"""What parts words from the line below them."""
_GAP = 26.0
_ENTRY = 20.0
_NARROW, _MIDDLING = 105.0, 165.0
"""How wide the words may be of what leaves a final state, and of what leaves on the left."""


def ways(lifecycle: Lifecycle, region: Region) -> Ways:
    """Give the events between the states of a region; those that keep a state are left out."""
    found: dict[tuple[str, str], list[tuple[str, bool]]] = defaultdict(list)
    for transition in lifecycle.transitions:
        for origin in transition.from_:
            if transition.region == region.id and origin != transition.to:
                told = (transition.event, transition.guard is not None)
                if told not in found[origin, transition.to]:
                    found[origin, transition.to].append(told)
    return found


@dataclass(frozen=True)
class _Way:
    origin: str
    target: str
    lines: list[str]

    @property
    def name(self) -> str:
        return f"{self.origin}-vers-{self.target}"

    @property
    def size(self) -> tuple[float, float]:
        wide, high = block(self.lines)
        return wide, high - 4

    def within(self, most: float) -> "_Way":
        """Give the same way, its lines broken so that none is wider."""
        broken = [part for line in self.lines for part in wrapped(line, TEXT, most)]
        return replace(self, lines=broken)


@dataclass
class _Side:
    """What leaves a side of the states, and the tracks that it joins."""

    ways: list[_Way] = field(default_factory=list)
    rows: dict[str, float] = field(default_factory=dict)
    """The ordinate of the row of each way."""
    entries: dict[str, float] = field(default_factory=dict)
    """The ordinate at which a track enters its state."""

    @property
    def targets(self) -> list[str]:
        return list(dict.fromkeys(way.target for way in self.ways))

    @property
    def wide(self) -> float:
        return max((way.size[0] for way in self.ways), default=0.0) + 16


def region_graph(specification: Specification, lifecycle: Lifecycle, region: Region) -> Digraph:
    """Draw a region."""
    title = f"Cycle de vie d’un dossier : {region.label[:1].lower()}{region.label[1:]}"
    canvas = Canvas(specification, region.id, title)
    drawing = _Drawing(canvas, lifecycle, region)
    drawing.draw()
    told = [Entry("bord épais : état initial", mark="")]
    if any(state.final for state in region.states):
        told.append(Entry("bord double : état final", mark=""))
    if any(guarded for events in ways(lifecycle, region).values() for _, guarded in events):
        told.append(Entry("* sous condition", mark=""))
    entries = [[*legend.phases(specification, (state.phase for state in region.states)), *told]]
    frame = canvas.frame
    legend.draw(canvas, entries, frame.bottom + _GAP, (frame.left, frame.right))
    return canvas.graph()


class _Drawing:
    """Places the states and the arrows of a region, then draws them."""

    def __init__(self, canvas: Canvas, lifecycle: Lifecycle, region: Region) -> None:
        self._canvas = canvas
        self._region = region
        self._states = {state.id: state for state in region.states}
        self._open = [state for state in region.states if not state.final]
        self._final = [state for state in region.states if state.final]
        self._left, self._right, self._outer = _Side(), _Side(), _Side()
        self._down: dict[str, _Way] = {}
        self._frames: dict[str, Frame] = {}
        labels = {event.id: event.label for event in lifecycle.events}
        for (origin, target), events in ways(lifecycle, region).items():
            told = [f"{labels[event]}{CONDITION if guarded else ''}" for event, guarded in events]
            self._sort(_Way(origin, target, told))

    def _sort(self, way: _Way) -> None:
        """Find where an arrow leaves: below for the next state, on the left, on the right, or beyond."""
        order = [state.id for state in self._open]
        if way.origin not in order:
            self._outer.ways.append(way.within(_NARROW))
        elif way.target not in order:
            self._right.ways.append(way)
        elif order.index(way.target) == order.index(way.origin) + 1:
            self._down[way.origin] = way
        else:
            self._left.ways.append(way.within(_MIDDLING))

    def draw(self) -> None:
        """Draw the whole."""
        bottom = self._place_open()
        beyond = _STATE + self._right.wide + (len(self._right.targets) + 1) * _TRACK
        self._place_final(beyond, bottom)
        for state in self._region.states:
            self._draw_state(state)
        for way in self._down.values():
            self._draw_down(way)
        left = -self._left.wide
        for way in self._left.ways:
            x = left - (self._left.targets.index(way.target) + 1) * _TRACK
            ends = (0.0, self._left.entries[way.target])
            self._draw_way(way, self._left, (0.0, x), ends)
        for way in self._right.ways:
            x = _STATE + self._right.wide + (self._right.targets.index(way.target) + 1) * _TRACK
            ends = (beyond + _TRACK, self._right.entries[way.target])
            self._draw_way(way, self._right, (_STATE, x), ends)
        side = beyond + _TRACK + _STATE
        for way in self._outer.ways:
            x = side + self._outer.wide + (self._outer.targets.index(way.target) + 1) * _TRACK
            end = side if self._states[way.target].final else _STATE
            self._draw_way(way, self._outer, (side, x), (end, self._outer.entries[way.target]))

    def _place_open(self) -> float:
        """Place the states that are not final; gives where the last one ends."""
        y = 0.0
        for state in self._open:
            left = self._place_rows(state.id, self._left, y, enters=state.id in self._left.targets)
            right = self._place_rows(state.id, self._right, y, enters=False)
            if state.id in self._outer.targets:
                self._outer.entries[state.id] = right + 4
                right += _ENTRY
            lines = wrapped(state.label, NAME, _STATE - 16)
            high = max(_HEIGHT, left - y + 3, right - y + 3, len(lines) * NAME * 1.2 + 14)
            self._frames[state.id] = Frame(0, y, _STATE, y + high)
            down = self._down.get(state.id)
            y += high + (down.size[1] + 8 if down is not None else _GAP)
        return y

    @staticmethod
    def _place_rows(state: str, side: _Side, top: float, *, enters: bool) -> float:
        """Give a row to each arrow that leaves a state by a side; gives where the last one ends."""
        y = top + 4
        if enters:
            side.entries[state] = y + 8
            y += _ENTRY
        for way in side.ways:
            if way.origin == state:
                y += way.size[1] + _STUB
                side.rows[way.name] = y
                y += _ROW
        return y

    def _place_final(self, beyond: float, bottom: float) -> None:
        """Place the final states beside the others, in the order in which they are reached."""

        def reached(state: State) -> float:
            rows = [self._right.rows[way.name] for way in self._right.ways if way.target == state.id]
            return sum(rows) / len(rows) if rows else bottom

        y = 0.0
        for state in sorted(self._final, key=reached):
            leaving = [way for way in self._outer.ways if way.origin == state.id]
            enters = state.id in self._outer.targets
            lines = wrapped(state.label, NAME, _STATE - 16)
            high = max(
                _HEIGHT,
                len(lines) * NAME * 1.2 + 14,
                sum(way.size[1] + _STUB + _ROW for way in leaving) + 12 + (_ENTRY if enters else 0),
            )
            y = max(y, reached(state) - high / 2)
            for crossing in sorted(self._outer.entries.values()):
                if y - 12 < crossing < y + high + 12:
                    y = crossing + 12
            self._frames[state.id] = Frame(beyond + _TRACK, y, beyond + _TRACK + _STATE, y + high)
            self._right.entries[state.id] = y + high / 2
            self._place_rows(state.id, self._outer, y, enters=enters)
            y += high + _GAP / 2

    def _draw_state(self, state: State) -> None:
        self._canvas.box(
            state.id,
            wrapped(state.label, NAME, _STATE - 16),
            self._frames[state.id],
            color=self._canvas.colour(state.phase),
            fillcolor=PAPER,
            peripheries="2" if state.final else "1",
            penwidth=BOLD if state.id == self._region.initial else "1.4",
            tooltip=state.definition.replace("\\", "∖"),
        )

    def _draw_down(self, way: _Way) -> None:
        above, below = self._frames[way.origin], self._frames[way.target]
        x = _STATE / 2
        self._write(way, x + 8, (above.bottom + below.top - way.size[1]) / 2)
        self._canvas.arrow(
            way.name, (way.origin, way.target), [(x, above.bottom), (x, below.top)], _stroke(way)
        )

    def _draw_way(
        self, way: _Way, side: _Side, across: tuple[float, float], end: tuple[float, float]
    ) -> None:
        """Draw a row, then the track that it joins, then the way into the state."""
        border, track = across
        y = side.rows[way.name]
        wide, high = way.size
        self._write(way, border + 8 if track > border else border - 8 - wide, y - _STUB - high)
        path: Sequence[Point] = [(border, y), (track, y), (track, end[1]), end]
        self._canvas.arrow(way.name, (way.origin, way.target), path, _stroke(way))

    def _write(self, way: _Way, left: float, top: float) -> None:
        wide, high = way.size
        frame = Frame(left, top, left + wide, top + high)
        self._canvas.label(way.name, table(cell(*way.lines)), frame, _stroke(way))


def _stroke(way: _Way) -> Stroke:
    told = " ; ".join(line.replace(CONDITION, " (sous condition)") for line in way.lines)
    return Stroke(LINE, tooltip=told)
