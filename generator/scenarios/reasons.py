"""Why the rows of an outline stand together: a table a reason, as wide as a page where it can be."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.scenarios.french import numeric
from generator.scenarios.stories import FAULT, REASONS

WIDEST = 110
"""How wide a table may be before its days are written in figures."""
MARGIN = " " * 8
"""What stands before a row."""
_LONG = 30
"""How long a situation may be in a table that is too wide."""
_OTHER = "autre valeur"
_CLAUSES = re.compile(r", | et | quand | alors que | avant que ")
"""Where a situation may be cut: what comes before says enough."""
_OPENING = re.compile(r"(?: (?:\w{1,3}|avec|cette|dans|dont|leur|pour|quand|sans)[ :,]*)+$")
"""Short words at the end, on which no sentence may stop."""
_PICKED = frozenset(REASONS.values())
"""The reasons of the examples that are picked by hand."""


class Reason(NamedTuple):
    """Why some rows are there, and the dates of the law that they share."""

    why: str
    dates: str
    """Empty where the law deduces none."""


Row = Sequence[str]
"""The number of a case, its situation, then what varies."""
_Rows = Mapping[Reason, Sequence[Row]]


def arranged(heads: Row, rows: Sequence[tuple[Reason, Row]]) -> Mapping[Reason, Sequence[Row]]:
    """Put the rows of each reason together, told briefly where their table is too wide."""
    reasons = dict(_joined(together(rows)))
    if _width(heads, reasons) > WIDEST:
        reasons = dict(_narrowed(heads, reasons))
    return reasons


def together(rows: Sequence[tuple[Reason, Row]]) -> Mapping[Reason, Sequence[Row]]:
    """Put the rows of each reason together, in their order."""
    found: dict[Reason, list[Row]] = {}
    for reason, row in rows:
        found.setdefault(reason, []).append(row)
    return found


def grouped(heads: Row, rows: Sequence[tuple[Reason, Row]]) -> list[tuple[Reason, Row]] | None:
    """Say above the tables the situation that their rows share, where a column of it makes them too wide.

    None where it stays a column: the tables are narrow enough, or it is what tells rows apart.
    """
    if _width(heads, arranged(heads, rows)) <= WIDEST:
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
    return [(reason._replace(why=f"{reason.why} : {row[1]}"), [row[0], *row[2:]]) for reason, row in rows]


def _situations(rows: Sequence[tuple[Reason, Row]]) -> frozenset[tuple[str, str]]:
    return frozenset((reason.why, row[1]) for reason, row in rows)


def _joined(reasons: _Rows) -> Iterator[tuple[Reason, Sequence[Row]]]:
    """Put an example picked by hand among the rows around the limit at which it stands."""
    limits: dict[str, Reason] = {}
    picked: dict[str, list[Row]] = {}
    for reason, rows in reasons.items():
        if reason.why in _PICKED:
            picked.setdefault(reason.dates, []).extend(rows)
        elif reason.dates:
            limits.setdefault(reason.dates, reason)
    for reason, rows in reasons.items():
        if limits.get(reason.dates) == reason:
            yield reason, [*picked.get(reason.dates, ()), *rows]
        elif reason.why not in _PICKED or reason.dates not in limits:
            yield reason, rows


def _narrowed(heads: Row, reasons: _Rows) -> Iterator[tuple[Reason, Sequence[Row]]]:
    """Write days in figures, and a long situation above the table where one row alone has one."""
    for reason, rows in reasons.items():
        narrow = [[*row[:2], *map(numeric, row[2:])] for row in rows]
        long = [row for row in narrow if len(row[1]) > _LONG]
        if len(long) == 1:  # several are told apart by it
            (row,) = long
            told = row[1].removeprefix(FAULT)
            row[1] = "-" * _LONG
            room = _LONG + WIDEST - _width(heads, {reason: narrow})
            row[1] = shortened(told, max(room, _LONG))
            if row[1] != told:
                yield reason._replace(why=f"{reason.why} : {told}"), narrow
                continue
        yield reason, narrow


def shortened(situation: str, room: int = _LONG) -> str:
    """Say in so many characters what a row is: the whole situation, its first clause, or its first words."""
    kind, _, other = situation.partition(" : ")
    if kind == _OTHER and len(other) + len("autre ") <= room:
        return f"autre {other}"
    first = _CLAUSES.split(situation)[0]
    if len(situation) <= room:
        return situation
    if room // 2 < len(first) < room:
        return f"{first}…"
    begun = situation[:room].rpartition(" ")[0]
    return f"{_OPENING.sub('', begun)}…"


def _width(heads: Row, reasons: _Rows) -> int:
    """Measure the widest of the tables, each as narrow as its own rows let it be."""
    widths = (
        sum(max(len(head), *(len(row[index]) for row in rows)) for index, head in enumerate(heads))
        for rows in reasons.values()
    )
    return len(MARGIN) + max(widths, default=0) + 3 * len(heads) + 1
