"""Why the rows of an outline stand together: a table a reason, as wide as a page."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from generator.languages import Language

WIDEST = 110
"""How wide a table may be."""
MARGIN = " " * 8
"""What stands before a row."""


class Reason(NamedTuple):
    """Why some rows are there, and the dates of the law that they share."""

    why: str
    dates: str
    """Empty where the law deduces none."""
    notes: tuple[str, ...] = ()
    """The situations for which the table has no room, each after the number of its case."""


Row = Sequence[str]
"""The number of a case, its situation, then what varies."""
_Any = TypeVar("_Any")


def together(rows: Sequence[tuple[Reason, _Any]]) -> dict[Reason, list[_Any]]:
    """Put what has a reason together, in its order."""
    found: dict[Reason, list[_Any]] = {}
    for reason, row in rows:
        found.setdefault(reason, []).append(row)
    return found


def joined(reasons: Mapping[Reason, Sequence[_Any]], language: Language) -> dict[Reason, list[_Any]]:
    """Put both sides of a limit in one table: the examples picked by hand beside the rows around it."""
    homes = _homes(reasons, language)
    found: dict[Reason, list[_Any]] = {}
    for reason, rows in reasons.items():
        found.setdefault(homes.get(reason, reason), []).extend(rows)
    return found


def _homes(reasons: Mapping[Reason, Sequence[_Any]], language: Language) -> Mapping[Reason, Reason]:
    """Give the reason under which each example picked by hand is told: its limit's, or that of both sides."""
    examples, limit = frozenset(language.examples.values()), language.traps["ordinaire"]
    limits: dict[str, Reason] = {}
    picked: dict[str, list[Reason]] = {}
    for reason in reasons:
        if reason.why in examples:
            picked.setdefault(reason.dates, []).append(reason)
        elif reason.dates or reason.why == limit:
            limits.setdefault(reason.dates, reason)
    homes: dict[Reason, Reason] = {}
    for dates, some in picked.items():
        home = limits.get(dates)
        if home is None and len(some) > 1:
            home = Reason(limit if dates else language.says("both-sides"), dates)
        if home is not None:
            homes |= dict.fromkeys(some, home)
    return homes


def grouped(
    heads: Row, rows: Sequence[tuple[Reason, Row]], language: Language, *, is_narrow: bool
) -> list[tuple[Reason, Row]] | None:
    """Leave out the column of the situation where it tells nothing, or say it above the tables that share it.

    None where it stays a column: it is what tells rows apart.
    """
    without: list[tuple[Reason, Row]] = [(reason, [row[0], *row[2:]]) for reason, row in rows]
    _, _, *others = heads
    if others and len({row[1] for _, row in rows}) == 1:
        return without
    if not is_narrow or width(heads, joined(together(rows), language)) <= WIDEST:
        return None
    if all(row[1].casefold() in map(str.casefold, row[2:]) for _, row in rows):
        return without
    values = {tuple(row[2:]) for _, row in rows}
    if (
        len(values) < len(rows)
        or any(reason.dates for reason, _ in rows)
        or len({(reason.why, row[1]) for reason, row in rows}) == len(rows)
    ):
        return None
    said = language.refusals["absent"]  # the reason says as much
    return [
        (
            reason if row[1] == said else reason._replace(why=f"{reason.why}{language.joins.apart}{row[1]}"),
            [row[0], *row[2:]],
        )
        for reason, row in rows
    ]


def situated(
    heads: Row,
    tables: Mapping[Reason, Sequence[Row]],
    sides: Mapping[str, str],
    language: Language,
    *,
    is_brief: bool,
) -> dict[Reason, list[Row]]:
    """Say each situation in as many characters as its table has room for, where there is a way to.

    One of which only a first clause has room is said in full above its table.
    """
    found: dict[Reason, list[Row]] = {}
    for reason, rows in tables.items():
        bare = [[row[0], "", *row[2:]] for row in rows]
        room = len(heads[1]) + WIDEST - width(heads, {reason: bare}, is_brief=is_brief)
        told = {row[0]: shortened(row[1], sides.get(row[0], ""), language, room) for row in rows}
        if len({*told.values()}) < len(rows):  # what is cut tells rows apart no more
            told = {row[0]: row[1] for row in rows}
        cut = [row for row in rows if told[row[0]].endswith("…")]
        found[noted(reason, cut, language)] = [[row[0], told[row[0]], *row[2:]] for row in rows]
    return found


def noted(reason: Reason, rows: Sequence[Row], language: Language) -> Reason:
    """Say the situations of some rows in full above their table."""
    apart = language.joins.apart
    return reason._replace(
        notes=tuple(f"{brief_id(row[0])}{apart}{language.unmarked(row[1])}" for row in rows)
    )


def shortened(situation: str, side: str, language: Language, room: int) -> str:
    """Say in so many characters what a row is: its situation, its side of a limit, a first clause.

    The situation itself where none of these has room.
    """
    if len(situation) <= room:
        return situation
    bare = language.unmarked(situation)
    other = situation.removeprefix(language.says("other-value", label=""))
    short = language.says("other", label=other) if other != situation else ""
    first = re.split("|".join(map(re.escape, language.short.cuts)), bare)[0]
    clause = f"{first}…" if first != bare and len(first) >= _CLAUSE else ""
    ways = (bare, short, side, clause)
    return next((way for way in ways if way and len(way) <= room), situation)


_CLAUSE = 20
"""How long a first clause is that says enough."""


def width(heads: Row, tables: Mapping[Reason, Sequence[Row]], *, is_brief: bool = False) -> int:
    """Measure the widest of the tables, each as narrow as its own rows let it be."""
    widths = (
        sum(
            max(
                len(head),
                *(len(brief_id(row[index]) if is_brief and not index else row[index]) for row in rows),
            )
            for index, head in enumerate(heads)
        )
        for rows in tables.values()
    )
    return len(MARGIN) + max(widths, default=0) + 3 * len(heads) + 1


def brief_id(case: str) -> str:
    """Give the number of a case without the name of its feature: `.03`."""
    return case[case.index(".") :] if "." in case else case
