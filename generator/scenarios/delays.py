"""Days told from the line before them: « 4 jours plus tard » says what a column of dates would repeat."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.scenarios.phrasing import Line, Slot

SAME_DAY, NEXT_DAY, LATER = "le même jour", "le lendemain", "jours plus tard"
RELATIVE = rf"{SAME_DAY}|{NEXT_DAY}|\d+ {LATER}"
"""How a day is told from that of the line before it."""
MOVABLE = frozenset({"passe", "arrive", "repete", "rejoue"})
"""The patterns whose day may be told so."""
_DATED = MOVABLE | {"horloge"}
_LE = "le "


def told(days: int) -> str:
    """Say how many days later something happens."""
    return {0: SAME_DAY, 1: NEXT_DAY}.get(days, f"{days} {LATER}")


def days_of(text: str) -> int | None:
    """Read how many days later something happens; None where a text says no such thing."""
    if text in (SAME_DAY, NEXT_DAY):
        return int(text == NEXT_DAY)
    number, space, rest = text.partition(" ")
    return int(number) if space and rest == LATER and number.isdecimal() else None


def relative(group: Sequence[Sequence[Line]]) -> Iterator[tuple[Line, ...]]:
    """Tell from the line before it each day that stands in all of some scenarios as far from it.

    A day that never varies stays a date. One that the line's own table says too is said there to be the same.
    """
    moving = {
        number: days
        for number, days in _distances(group)
        if len({_text(lines[number]) for lines in group}) > 1
    }
    same = {number: _rows_of_the_day(group, number) for number in moving}
    for lines in group:
        yield tuple(
            _moved(line, moving[number], same[number]) if number in moving else line
            for number, line in enumerate(lines)
        )


def _distances(group: Sequence[Sequence[Line]]) -> Iterator[tuple[int, int]]:
    """Give the lines as far from the dated line before them in all scenarios, with how many days."""
    previous: int | None = None
    for number, line in enumerate(group[0]):
        if line.pattern not in _DATED:
            continue
        if previous is not None and line.pattern in MOVABLE:
            found = {_distance(lines[previous], lines[number]) for lines in group}
            days = found.pop()
            if not found and days is not None and days >= 0:
                yield number, days
        previous = number


def _distance(before: Line, line: Line) -> int | None:
    """Count the days from a line to another; None where an hour matters."""
    first, last = _day(before), _day(line)
    return (
        (last - first).days if first is not None and last is not None and " à " not in _text(line) else None
    )


def _day(line: Line) -> date | None:
    slot = line.parts[-1]
    return slot.day if isinstance(slot, Slot) else None


def _text(line: Line) -> str:
    slot = line.parts[-1]
    return slot.text if isinstance(slot, Slot) else ""


def _rows_of_the_day(group: Sequence[Sequence[Line]], number: int) -> frozenset[int]:
    """Give the rows of the line's own table that say its day in every scenario."""
    return frozenset(
        row
        for row in range(len(group[0][number].table))
        if all(
            isinstance(part := lines[number].table[row][1], Slot) and part.text == _text(lines[number])
            for lines in group
        )
    )


def without_day(sentence: str) -> str:
    """Give the words of a sentence before they say when."""
    return re.sub(rf" (?:le|{RELATIVE}) ?$", "", sentence)


def _moved(line: Line, days: int, same: frozenset[int]) -> Line:
    *before, words, _ = line.parts
    said = str(words).removesuffix(_LE)
    table = tuple((head, SAME_DAY if row in same else cell) for row, (head, cell) in enumerate(line.table))
    return replace(line, parts=(*before, f"{said}{told(days)}"), table=table)
