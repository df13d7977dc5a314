"""What the log as a whole tells before its dossiers are screened: choices, working days, years."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlglot import exp

from conformance.audit.database import column, text
from conformance.audit.engine import Engine
from conformance.audit.readers.naming import RefusalError, settings_in
from conformance.audit.screening.placing import CHOICE, CHOICES, READABLE, TOLD, TYPE, keep_types
from conformance.audit.screening.standing import FIRST, SPAN, WAITING
from conformance.audit.screening.trees import day as sql_day
from conformance.audit.screening.validity import MOST, Window
from conformance.audit.screening.wide import RANK, Wide
from generator.engine import Rulebook
from generator.formula import Place
from generator.formula.sql_functions import TERRITORY, ZONE
from generator.model.setting import Setting

_EPOCH = date(1970, 1, 1)
_MARGIN = 10
"""Years around a log in which its dates are read: no delay of the law is longer."""
_LONGEST = 10
"""Days that a working one is never awaited for: a digit tells how many."""


def wide_of(book: Rulebook, database: Engine, rows: exp.Select, day: date | None = None) -> Wide:
    """Read what some rows as a whole tell, keep it, and name the columns that screens read of them.

    One stands on a legal day, or after all that came.
    """
    names = database.all(exp.select(TYPE).distinct().from_(rows.subquery("lignes")))
    span = days(database, rows)
    window = years(span)
    zones = tuple(keep_choices(book, database, rows, window))
    wide = Wide(book, tuple(sorted(name for (name,) in names)), day or window[1], window, zones, span)
    keep_types(database, wide.names)
    return wide


def days(database: Engine, rows: exp.Select) -> Window:
    """Give days within which the events of a log came, wherever they did."""
    moments = [exp.func(one, column("moment")) for one in ("MIN", "MAX")]
    low, high = database.one(exp.select(*moments).from_(rows.subquery("lignes")))
    one = 86_400 * 1_000_000
    first, last = (_EPOCH.toordinal() + moment // one for moment in (low, high))
    return date.fromordinal(first - 1), date.fromordinal(last + 1)  # no zone is a day away from UTC


def years(span: Window) -> Window:
    """Give the days within which the dates of a log are read."""
    first, last = span
    return date(first.year - _MARGIN, 1, 1), date(last.year + _MARGIN, 12, 31)


def keep_choices(book: Rulebook, database: Engine, rows: exp.Select, window: Window) -> list[str]:
    """Keep what each text of settings says, as the engine reads it, and the working days; give the zones."""
    told = exp.func("COALESCE", column("settings"), text("{}"))
    texts = database.all(exp.select(told).distinct().from_(rows.subquery("lignes")))
    found = [_choice(book, one) for one in sorted(one for (one,) in texts)]
    territories = sorted({str(one[TERRITORY]) for one in found})
    zones = {str(one[ZONE]) for one in found}
    back = {zone for zone in zones if _goes_back_a_day(ZoneInfo(zone), window)}
    ranked = [
        {
            **one,
            CHOICE: place,
            RANK: territories.index(one[TERRITORY]),
            READABLE: one[READABLE] and one[ZONE] not in back,
        }
        for place, one in enumerate(found)
    ]
    database.keep(CHOICES, database.listed(ranked, _types(book)))
    _keep_working_days(book, database, territories, window)
    return sorted(zones)


def _choice(book: Rulebook, written: str) -> dict[str, Any]:
    try:
        chosen, readable = settings_in(book, written), True
    except RefusalError:
        chosen, readable = {}, False
    known = {**book.defaults, **chosen}
    readable &= not any(isinstance(one, int) and abs(one) >= MOST for one in known.values())
    territory = known.get(book.setting_that_gives("territory"))
    return {
        TOLD: written,
        READABLE: readable,
        TERRITORY: str(territory),
        ZONE: str(book.place(territory).zone),
        **({f"reglage.{name}": value for name, value in known.items()} if readable else {}),
    }


def _types(book: Rulebook) -> Mapping[str, str]:
    kinds = {"boolean": "BOOLEAN", "integer": "BIGINT", "money": "BIGINT"}
    settings = book.specification.entries(Setting, "setting")
    typed = {f"reglage.{entry.id}": kinds.get(entry.datum.type, "VARCHAR") for entry in settings}
    numbers = {CHOICE: "BIGINT", RANK: "BIGINT"}
    return {TOLD: "VARCHAR", READABLE: "BOOLEAN", TERRITORY: "VARCHAR", ZONE: "VARCHAR", **numbers, **typed}


def _keep_working_days(book: Rulebook, database: Engine, territories: list[str], window: Window) -> None:
    """Keep how many days each day waits for a working one."""
    start = window[0]
    span = (date(window[1].year + _MARGIN, 12, 31) - start).days
    waiting = "".join(
        str(_wait(book.place(territory), start + timedelta(days=one)))
        for territory in territories
        for one in range(span)
    )
    values = {WAITING: text(waiting), FIRST: sql_day(start), SPAN: exp.Literal.number(span)}
    for name, value in values.items():
        database.set(name, value)


def _wait(place: Place, day: date) -> int:
    return next(number for number in range(_LONGEST) if place.is_working(day + timedelta(days=number)))


def _goes_back_a_day(zone: ZoneInfo, window: Window) -> bool:
    """Tell whether a clock that is put back makes a day come again: days are then out of order."""
    return any(
        moment.astimezone(zone).date() > (moment + step).astimezone(zone).date()
        for moment, step in _shifts(zone, window)
    )


def _shifts(zone: ZoneInfo, window: Window) -> Iterator[tuple[datetime, timedelta]]:
    """Give the minutes around which an offset becomes smaller."""
    minute = timedelta(minutes=1)
    moment = datetime.combine(window[0], time(), UTC)
    for _ in range((window[1] - window[0]).days):
        then = moment + timedelta(days=1)
        low, high = moment, then
        before = _offset(low, zone)
        if _offset(high, zone) < before:
            while high - low > minute:
                middle = low + (high - low) // 2
                low, high = (middle, high) if _offset(middle, zone) >= before else (low, middle)
            yield low, high - low
        moment = then


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
