"""The calendar's traps: where a delay must be tried, whatever the rule."""

from calendar import isleap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from itertools import takewhile
from operator import gt

from generator.engine.rows import Moment
from generator.formula import Duration, Node, Place, Variable
from generator.formula.tree import Call, Choice
from generator.languages import Language

_SPAN, _FAR, _FARTHEST = 1250, 1800, 3300
"""Days among which a trap is looked for, then a plausible one, then any plausible one at all.

Leap years apart, a month that ends on the spring night begins on a Sunday too: of what is drawn from 2019,
the first that does not ends in March 2028.
"""


@dataclass(frozen=True)
class Delay:
    """A delay that a formula counts: from a day, so long."""

    start: date
    duration: Duration


@dataclass(frozen=True)
class Trap:
    """A place of the calendar where a delay is often counted wrong."""

    key: str
    units: frozenset[str]
    holds: Callable[[date, date, Place], bool]
    """Whether a delay from one day to another falls in it."""
    is_of_the_day: bool = False
    """Whether it is what the last day is: an office may then act on a Sunday, this is the point."""
    reason: str = ""
    """What names, in a language, why a delay is tried there; its key where it is empty."""

    def why(self, language: Language) -> str:
        """Say why a delay is tried there."""
        return language.traps[self.reason or self.key]


def _shorter(start: date, due: date, place: Place) -> bool:
    return start.day == 31 and due.day == 30  # noqa: PLR2004 the days of the trap


def _end_of_february(start: date, due: date, place: Place) -> bool:
    return (due.month, due.day) == (2, 28) and _ends_a_month(due) and _ends_a_month(start)


def _leap_day(start: date, due: date, place: Place) -> bool:
    return (due.month, due.day) == (2, 29) and _ends_a_month(start)


def _not_stuck(start: date, due: date, place: Place) -> bool:
    """The last day of a month, which the month of the limit outlasts."""
    return _ends_a_month(start) and due.day == start.day and not _ends_a_month(due)


def _ends_a_month(day: date) -> bool:
    return (day + timedelta(1)).day == 1


def _through_leap_day(start: date, due: date, place: Place) -> bool:
    return start.month == 2 and isleap(start.year) and start.day < 29 <= (due - start).days + start.day  # noqa: PLR2004


def _new_year(start: date, due: date, place: Place) -> bool:
    return due.year > start.year and (due.month, due.day) != (1, 1)  # a holiday, which has its own trap


def _holiday(start: date, due: date, place: Place) -> bool:
    return due.weekday() < 5 and not place.is_working(due)  # noqa: PLR2004 Saturday is 5


def _sunday(start: date, due: date, place: Place) -> bool:
    return due.weekday() == 6 and place.is_working(due + timedelta(1))  # noqa: PLR2004


def _clock_change(sign: int) -> Callable[[date, date, Place], bool]:
    def holds(start: date, due: date, place: Place) -> bool:
        before, after = (
            datetime(day.year, day.month, day.day, tzinfo=place.zone).utcoffset() or timedelta()
            for day in (due, due + timedelta(1))
        )
        return (after - before).total_seconds() * sign > 0

    return holds


_ANY = frozenset({"day", "month", "year"})

TRAPS: tuple[Trap, ...] = (
    Trap("mois-court", frozenset({"month"}), _shorter),
    Trap("fin-fevrier", frozenset({"month"}), _end_of_february),
    Trap("annee-bissextile", frozenset({"month", "year"}), _leap_day),
    Trap("fin-de-mois", frozenset({"month"}), _not_stuck),
    Trap("jour-bissextile", frozenset({"day"}), _through_leap_day),
    Trap("nouvel-an", _ANY, _new_year),
    Trap("jour-ferie", _ANY, _holiday, is_of_the_day=True),
    Trap("dimanche", _ANY, _sunday, is_of_the_day=True),
    Trap(
        "heure-ete",
        _ANY,
        _clock_change(1),
        is_of_the_day=True,
    ),
    Trap(
        "heure-hiver",
        _ANY,
        _clock_change(-1),
        is_of_the_day=True,
    ),
)


def delay(moment: Moment, node: Node) -> Delay | None:
    """Give the last delay that a date's formula counts, through the legal dates that it names."""
    match node:
        case Call(function="echeance", arguments=(start, duration)):
            first, counted = moment.value_of(start), moment.value_of(duration)
            if isinstance(first, date) and isinstance(counted, Duration):
                return Delay(first, counted)
            return None
        case Call(arguments=(inner, *_)):
            return delay(moment, inner)
        case Choice():
            chosen = node.then if moment.value_of(node.condition) is True else node.otherwise
            return delay(moment, chosen)
        case Variable() if node.column.root == "date_legale":
            for derivation in moment.book.legal_dates[node.column.owner]:
                if moment.value(derivation) is not None:
                    return delay(moment, derivation.node)
            return None
        case _:
            return None


Fits = Callable[[Trap, int, int], bool]
"""Whether a purpose moved by some days, tried in a trap, is plausible from the limit on."""
_SIDES = (6, 3, 2, 1)
"""On how many days a purpose is told from its limit on: past all readings, else on the first few."""


def shifts(found: Delay, place: Place, first: date, fits: Fits) -> Iterator[tuple[Trap, int]]:
    """Give, for each trap of the delay's unit, by how many days its start must move to fall in it.

    The trap is the first one that is met from a day on by a plausible purpose, else by any.
    """
    for trap in TRAPS:
        if found.duration.unit in trap.units:
            by = met(found, trap, place, first, fits)
            if by is not None:
                yield trap, by


def met(found: Delay, trap: Trap, place: Place, first: date, fits: Fits) -> int | None:
    """Give by how many days a delay moves to fall in a trap; None where it never does."""
    starts = (first + timedelta(day) for day in range(_FARTHEST))
    holding = (day for day in starts if trap.holds(day, found.duration.after(day, place), place))
    moves = _Kept((day - found.start).days for day in holding)
    nearest = next(iter(moves), None)
    if nearest is None or nearest >= (first - found.start).days + _SPAN:
        return None
    begins = (first - found.start).days
    tried = (
        by
        for far in (_FAR, _FARTHEST)
        for sides in _SIDES
        for by in takewhile(partial(gt, begins + far), moves)
        if fits(trap, by, sides)
    )
    return next(tried, nearest)


class _Kept:
    """Numbers that are gone through several times, each found when it is first asked for: most never are."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers, self._found = numbers, list[int]()

    def __iter__(self) -> Iterator[int]:
        yield from self._found
        for number in self._numbers:
            self._found.append(number)
            yield number
