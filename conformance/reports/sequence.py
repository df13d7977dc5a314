"""Places a story as a sequence diagram: a lifeline an actor, dates on the left; the template draws it."""

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from conformance.reports.labels import Labels
from conformance.reports.languages import Language
from conformance.reports.story import Moment
from generator.formula.phrases import day

_DATES, _COLUMN, _HEAD, _LINE, _GAP = 112, 200, 44, 16, 16
"""Pixels: the dates' column, a lifeline's, the heads' height, a line of text, the space around a moment."""
_LETTERS = 26
"""Letters of a line between two lifelines."""


@dataclass(frozen=True)
class Text:
    """A line of text and where its middle stands."""

    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Row:
    """A moment: an arrow from `start` to `end`, or a note on a lifeline where both are the same."""

    y: float
    start: float
    end: float
    top: float
    height: float
    lines: tuple[Text, ...]
    day: str
    hour: str
    fault: Text | None
    is_missing: bool

    @property
    def is_note(self) -> bool:
        """Whether it stays with one actor."""
        return self.start == self.end

    @property
    def tip(self) -> float:
        """Where the back of the arrow's head is."""
        return self.end - 9 if self.end > self.start else self.end + 9


@dataclass(frozen=True)
class Diagram:
    """A picture whose every place is known."""

    width: int
    height: float
    heads: tuple[Text, ...]
    rows: tuple[Row, ...]
    title: str


def diagram(
    story: Sequence[Moment], role: str, labels: Labels, title: str, language: Language | None = None
) -> Diagram:
    """Place a story, its days and hours in a language."""
    words = language or Language()
    ends = [_ends(one, role, labels) for one in story]
    actors = dict.fromkeys((role, *(actor for pair in ends for actor in pair)))
    order = sorted(actors, key=lambda actor: (actor != labels.first_actor, list(actors).index(actor)))
    places = {actor: _DATES + _COLUMN * (index + 0.5) for index, actor in enumerate(order)}
    rows, y, date = [], float(_HEAD), ("", "")
    for moment, (sender, receiver) in zip(story, ends, strict=True):
        row = _row(moment, (places[sender], places[receiver]), y, labels, words)
        told = _when(moment.at, words)
        day, hour = told if told != date else ("", "")
        rows.append(replace(row, day=day, hour=hour))
        y, date = row.top + row.height, told
    heads = tuple(Text(places[actor], _HEAD / 2, labels.actor(actor)) for actor in order)
    return Diagram(_DATES + _COLUMN * len(order), y + _GAP, heads, tuple(rows), title)


def _when(at: datetime, language: Language) -> tuple[str, str]:
    """Say a day, and an hour: two lines."""
    told = day(language.words, at.date().isoformat())
    whole = language.instant(at.isoformat())
    return told, re.sub(r"^\D+", "", whole.removeprefix(told))


def _ends(moment: Moment, role: str, labels: Labels) -> tuple[str, str]:
    match moment.kind:
        case "delivered":
            return moment.sender, role
        case "emitted":
            return moment.sender, labels.receiver(moment.sender, moment.text) or moment.sender
        case "decided" | "told":
            return moment.sender, moment.sender


def _row(moment: Moment, ends: tuple[float, float], y: float, labels: Labels, language: Language) -> Row:
    start, end = ends
    name = moment.text if moment.kind == "told" else labels.step(moment.text)
    if moment.kind == "decided" and not moment.text.startswith("fait."):
        name = f"{language.say('décision')}{language.colon} {name}"
    wrapped = textwrap.wrap(name, _LETTERS, max_lines=4, placeholder="…") or ["?"]
    middle = (start + end) / 2
    if abs(end - start) > _COLUMN:  # across a lifeline: beside it, not on it
        middle = start + (_COLUMN / 2 if end > start else -_COLUMN / 2)
    lines = tuple(Text(middle, y + _GAP + _LINE * (index + 0.75), one) for index, one in enumerate(wrapped))
    bottom = y + _GAP + _LINE * len(wrapped)
    arrow = bottom + 7 if start != end else (y + _GAP + bottom) / 2
    below = bottom + (12 if start != end else 6)
    fault = Text(middle, below + _LINE * 0.8, f"✕ {moment.fault}") if moment.fault else None
    height = below + (_LINE if fault is not None else 0) - y
    return Row(arrow, start, end, y, height, lines, "", "", fault, moment.is_missing)
