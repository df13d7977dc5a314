"""Days told from the line before them: « 4 jours plus tard » says what a column of dates would repeat."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.kit.telling.lines import Line, Part, Slot
from generator.languages import Language

MOVABLE = frozenset({"passe", "arrive", "repete", "rejoue"})
"""The patterns whose day may be told so."""
_DATED = MOVABLE | {"horloge"}


def relative(group: Sequence[Sequence[Line]], spoken: Language) -> Iterator[tuple[Line, ...]]:
    """Tell from the line before it each day that stands in all of some scenarios as far from it.

    A day that never varies stays a date. One that the line's own table says too is said there to be the same.
    """
    moving = {
        number: days
        for number, days in _distances(group, spoken.dates.at)
        if len({_text(lines[number]) for lines in group}) > 1
    }
    same = {number: _rows_of_the_day(group, number) for number in moving}
    for lines in group:
        yield tuple(
            _moved(line, moving[number], same[number], spoken) if number in moving else line
            for number, line in enumerate(lines)
        )


def from_tables(group: Sequence[Sequence[Line]], spoken: Language) -> Iterator[tuple[Line, ...]]:
    """Tell from one in the line's own table each day that varies and stands in all scenarios as far from it.

    What is received is told so from the day on which it was sent: the one that decides stays a date.
    """
    moving = {
        number: found
        for number, line in enumerate(group[0])
        if line.pattern in MOVABLE
        and len({_text(lines[number]) for lines in group}) > 1
        and (found := _row_before(group, number, spoken)) is not None
    }
    same = {number: _rows_of_the_day(group, number) for number in moving}
    for lines in group:
        yield tuple(
            _after(line, *moving[number], same[number], spoken) if number in moving else line
            for number, line in enumerate(lines)
        )


def _row_before(group: Sequence[Sequence[Line]], number: int, spoken: Language) -> tuple[int, int] | None:
    """Find a row of a line's table, and how many days after it the line is, the same in all."""
    for row, (_, cell) in enumerate(group[0][number].table):
        if not isinstance(cell, Slot):
            continue
        days = {_days_after(lines[number], row, spoken) for lines in group}
        found = days.pop()
        if not days and found is not None and found > 1:
            return row, found
    return None


def _days_after(line: Line, row: int, spoken: Language) -> int | None:
    cell, last = line.table[row][1], _day(line)
    first = spoken.day_in(cell.text) if isinstance(cell, Slot) else None
    if first is None or last is None or spoken.dates.at in _text(line):
        return None
    return (last - first).days


def _after(line: Line, row: int, days: int, same: frozenset[int], spoken: Language) -> Line:
    *before, words, _ = line.parts
    said = f"{str(words).removesuffix(spoken.dates.day)}{days} {spoken.delays.after} "
    return replace(line, parts=(*before, said, line.table[row][1]), table=_on_the_day(line, same, spoken))


def _distances(group: Sequence[Sequence[Line]], at: str) -> Iterator[tuple[int, int]]:
    """Give the lines as far from the dated line before them in all scenarios, with how many days."""
    previous: int | None = None
    for number, line in enumerate(group[0]):
        if line.pattern not in _DATED:
            continue
        if previous is not None and line.pattern in MOVABLE:
            found = {_distance(lines[previous], lines[number], at) for lines in group}
            days = found.pop()
            if not found and days is not None and days >= 0:
                yield number, days
        previous = number


def _distance(before: Line, line: Line, at: str) -> int | None:
    """Count the days from a line to another; None where an hour matters."""
    first, last = _day(before), _day(line)
    return (last - first).days if first is not None and last is not None and at not in _text(line) else None


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


def _moved(line: Line, days: int, same: frozenset[int], spoken: Language) -> Line:
    *before, words, _ = line.parts
    said = str(words).removesuffix(spoken.dates.day)
    table = _on_the_day(line, same, spoken)
    return replace(line, parts=(*before, f"{said}{spoken.days_later(days)}"), table=table)


def _on_the_day(line: Line, same: frozenset[int], spoken: Language) -> tuple[tuple[Part, Part], ...]:
    return tuple(
        (head, spoken.delays.same_day if row in same else cell) for row, (head, cell) in enumerate(line.table)
    )
