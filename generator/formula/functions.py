"""The functions a formula may call: one closed table, each with its value; `words/` says each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from generator.formula.durations import Place
from generator.formula.types import AMOUNTS, WORDS, Type


@dataclass(frozen=True)
class Function:
    """A function: the types it takes and gives, its value."""

    parameters: tuple[frozenset[Type], ...]
    result: Type
    value: Callable[..., Any]
    """From the place and the arguments, none of which is missing, to the value; None when it has none."""
    variadic: bool = False
    """Whether the last parameter may be repeated."""


def _of(*types: Type) -> frozenset[Type]:
    return frozenset(types)


_DATE, _TEXT, _INTEGER = _of(Type.DATE), WORDS, _of(Type.INTEGER)


def _half_up(cents: Decimal, unit: int) -> int:
    return int((cents / unit).quantize(Decimal(1), ROUND_HALF_UP)) * unit


def _digits(_: Place, text: str, first: int, length: int) -> int | None:
    found = text[first - 1 : first - 1 + length] if first > 0 and length > 0 else ""
    return int(found) if len(found) == length and found.isascii() and found.isdigit() else None


def _hours_later(place: Place, instant: datetime, hours: int) -> datetime | None:
    return _later(place, instant, timedelta(hours=hours)) if abs(hours) <= MAX_HOURS else None


def _minutes_later(place: Place, instant: datetime, minutes: int) -> datetime | None:
    return _later(place, instant, timedelta(minutes=minutes)) if abs(minutes) <= MAX_HOURS else None


def _later(place: Place, instant: datetime, time: timedelta) -> datetime:
    """Give a later instant, told by the clocks of the place, which may have changed meanwhile."""
    return (instant.astimezone(UTC) + time).astimezone(place.zone)


def _part(_: Place, text: str, first: int, length: int) -> str:
    return text[first - 1 : first - 1 + length] if first > 0 and length > 0 else ""


def _legal_day(place: Place, instant: datetime) -> date:
    return instant.astimezone(place.zone).date()


MAX_HOURS = 1_000_000
"""Hours or minutes beyond which an instant plus so many is unknown."""

PRESENT = "present"
"""Whether a datum is there; never unknown."""
FIRST_KNOWN = "premier_connu"
"""The first of several values that is known."""

FUNCTIONS: Mapping[str, Function] = {
    "echeance": Function(
        (_DATE, _of(Type.DURATION)),
        Type.DATE,
        lambda place, start, duration: duration.after(start, place),
    ),
    "avant": Function(
        (_DATE, _of(Type.DURATION)),
        Type.DATE,
        lambda _, end, duration: duration.before(end),
    ),
    "ecrite": Function((_of(Type.DURATION),), Type.TEXT, lambda _, duration: duration.iso),
    "lendemain": Function(
        (_DATE,),
        Type.DATE,
        lambda _, day: day + timedelta(days=1),
    ),
    "veille": Function(
        (_DATE,),
        Type.DATE,
        lambda _, day: day - timedelta(days=1),
    ),
    "jour": Function((_of(Type.INSTANT),), Type.DATE, _legal_day),
    "annee": Function(
        (_DATE,),
        Type.INTEGER,
        lambda _, day: day.year,
    ),
    "quantieme": Function(
        (_DATE,),
        Type.INTEGER,
        lambda _, day: day.timetuple().tm_yday,
    ),
    "jours_entre": Function(
        (_DATE, _DATE),
        Type.INTEGER,
        lambda _, first, last: (last - first).days,
    ),
    "ajouter_heures": Function(
        (_of(Type.INSTANT), _INTEGER),
        Type.INSTANT,
        _hours_later,
    ),
    "ajouter_minutes": Function(
        (_of(Type.INSTANT), _INTEGER),
        Type.INSTANT,
        _minutes_later,
    ),
    "chiffres": Function(
        (_TEXT, _INTEGER, _INTEGER),
        Type.INTEGER,
        _digits,
    ),
    "extrait": Function(
        (_TEXT, _INTEGER, _INTEGER),
        Type.TEXT,
        _part,
    ),
    "arrondi_au_centime": Function(
        (AMOUNTS,),
        Type.MONEY,
        lambda _, amount: _half_up(Decimal(amount), 1),
    ),
    "arrondi_a_l_euro": Function(
        (AMOUNTS,),
        Type.MONEY,
        lambda _, amount: _half_up(Decimal(amount), 100),
    ),
    "minimum": Function(
        (AMOUNTS | _INTEGER | _DATE,),
        Type.EXACT,
        lambda _, *values: min(values),
        variadic=True,
    ),
    "maximum": Function(
        (AMOUNTS | _INTEGER | _DATE,),
        Type.EXACT,
        lambda _, *values: max(values),
        variadic=True,
    ),
}
"""`minimum` and `maximum` give the type of what they take. `present` and `premier_connu` are not here: they
take what is unknown; neither are `existe`, `nombre` and `somme`: they are columns (see `parsing`)."""
