"""Why the rows of an outline stand together: a table a reason, as wide as a page where it can be."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.languages import Language

WIDEST = 110
"""How wide a table may be before its days are written in figures."""
MARGIN = " " * 8
"""What stands before a row."""
_LONG = 30
"""How long a situation may be in a table that is too wide."""


class Reason(NamedTuple):
    """Why some rows are there, and the dates of the law that they share."""

    why: str
    dates: str
    """Empty where the law deduces none."""


Row = Sequence[str]
"""The number of a case, its situation, then what varies."""
_Rows = Mapping[Reason, Sequence[Row]]


def arranged(
    heads: Row, rows: Sequence[tuple[Reason, Row]], language: Language
) -> Mapping[Reason, Sequence[Row]]:
    """Put the rows of each reason together, told briefly where their table is too wide."""
    reasons = dict(_joined(together(rows), frozenset(language.examples.values())))
    if width(heads, reasons) > WIDEST:
        reasons = dict(_narrowed(heads, reasons, language))
    return reasons


def together(rows: Sequence[tuple[Reason, Row]]) -> Mapping[Reason, Sequence[Row]]:
    """Put the rows of each reason together, in their order."""
    found: dict[Reason, list[Row]] = {}
    for reason, row in rows:
        found.setdefault(reason, []).append(row)
    return found


def grouped(
    heads: Row, rows: Sequence[tuple[Reason, Row]], language: Language
) -> list[tuple[Reason, Row]] | None:
    """Say above the tables the situation that their rows share, where a column of it makes them too wide.

    None where it stays a column: the tables are narrow enough, or it is what tells rows apart.
    """
    if width(heads, arranged(heads, rows, language)) <= WIDEST:
        return None
    if all(row[1].casefold() in map(str.casefold, row[2:]) for _, row in rows):
        return [(reason, [row[0], *row[2:]]) for reason, row in rows]
    values = {tuple(row[2:]) for _, row in rows}
    if (
        len(values) < len(rows)
        or any(reason.dates for reason, _ in rows)
        or len(_situations(rows)) == len(rows)
    ):
        return None
    return [
        (reason._replace(why=f"{reason.why}{language.joins.apart}{row[1]}"), [row[0], *row[2:]])
        for reason, row in rows
    ]


def _situations(rows: Sequence[tuple[Reason, Row]]) -> frozenset[tuple[str, str]]:
    return frozenset((reason.why, row[1]) for reason, row in rows)


def _joined(reasons: _Rows, examples: Container[str]) -> Iterator[tuple[Reason, Sequence[Row]]]:
    """Put an example picked by hand, for one of some reasons, among the rows around its limit."""
    limits: dict[str, Reason] = {}
    picked: dict[str, list[Row]] = {}
    for reason, rows in reasons.items():
        if reason.why in examples:
            picked.setdefault(reason.dates, []).extend(rows)
        elif reason.dates:
            limits.setdefault(reason.dates, reason)
    for reason, rows in reasons.items():
        if limits.get(reason.dates) == reason:
            yield reason, [*picked.get(reason.dates, ()), *rows]
        elif reason.why not in examples or reason.dates not in limits:
            yield reason, rows


def _narrowed(heads: Row, reasons: _Rows, language: Language) -> Iterator[tuple[Reason, Sequence[Row]]]:
    """Write days in figures, and a long situation above the table where one row alone has one."""
    for reason, rows in reasons.items():
        narrow = [[*row[:2], *map(language.numeric, row[2:])] for row in rows]
        long = [row for row in narrow if len(row[1]) > _LONG]
        if len(long) == 1:  # several are told apart by it
            (row,) = long
            told = row[1].removeprefix(language.says("fault", text=""))
            row[1] = "-" * _LONG
            room = _LONG + WIDEST - width(heads, {reason: narrow})
            row[1] = shortened(told, language, max(room, _LONG))
            if row[1] != told:
                yield reason._replace(why=f"{reason.why}{language.joins.apart}{told}"), narrow
                continue
        yield reason, narrow


def shortened(situation: str, language: Language, room: int = _LONG) -> str:
    """Say in so many characters what a row is: its situation, a first clause, or that it stands above."""
    other = situation.removeprefix(language.says("other-value", label=""))
    if other != situation and len(short := language.says("other", label=other)) <= room:
        return short
    if len(situation) <= room:
        return situation
    first = re.split("|".join(map(re.escape, language.short.cuts)), situation)[0]
    if room // 2 < len(first) < room:
        return f"{first}…"
    return language.says("told-above")


def width(heads: Row, reasons: Mapping[Reason, Sequence[Row]]) -> int:
    """Measure the widest of the tables, each as narrow as its own rows let it be."""
    widths = (
        sum(max(len(head), *(len(row[index]) for row in rows)) for index, head in enumerate(heads))
        for rows in reasons.values()
    )
    return len(MARGIN) + max(widths, default=0) + 3 * len(heads) + 1
