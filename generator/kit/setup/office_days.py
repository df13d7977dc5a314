"""The days and hours at which an office acts: no finding is of a Sunday, unless that is the point."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain

from generator.engine.public_holidays import of_place, of_year
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.kit.test_data import preludes
from generator.model.prelude import OfficeDays

_SATURDAY, _SUNDAY = 5, 6
_DAY = timedelta(days=1)
_ENOUGH = 14
"""Days among which one of an office is looked for: two weeks have some, whatever the holidays."""


def kept_days(book: Rulebook, raw: Raw) -> OfficeDays | None:
    """Give the days that whoever does something keeps; None where any day will do."""
    return next((one for one in _of_event(book, raw.name) if _is_said(one, raw)), None)


def has_days(book: Rulebook, name: str) -> bool:
    """Tell whether an event is done on days of an office."""
    return bool(_of_event(book, name))


@lru_cache(maxsize=512)
def _of_event(book: Rulebook, name: str) -> tuple[OfficeDays, ...]:
    return tuple(one for one in preludes(book).office_days if name in one.events)


def _is_said(days: OfficeDays, raw: Raw) -> bool:
    return not any(raw.data.get(value.field) == value.value for value in days.unless)


def is_off(book: Rulebook, territory: Value, day: date) -> bool:
    """Tell whether a day is a Sunday or a public holiday of a territory."""
    return day.weekday() == _SUNDAY or day in _holidays(book, territory, day.year)


@lru_cache(maxsize=512)
def _holidays(book: Rulebook, territory: Value, year: int) -> frozenset[date]:
    place = book.place(territory)
    name = next(name for name, one in book.places.items() if one is place)
    return frozenset(of_year(of_place(book.public_holidays, name), year))


def is_plausible(book: Rulebook, territory: Value, raw: Raw, by: int = 0) -> bool:
    """Tell whether an event, some days later, is on a day on which whoever does it may be at work.

    So is what it repeats of an earlier one: the day on which a notice was posted.
    """
    day = day_of(book, territory, raw) + timedelta(by)
    return (kept_days(book, raw) is None or not is_off(book, territory, day)) and not any(
        is_off(book, territory, said + timedelta(by)) for said in _days_repeated(book, raw)
    )


def day_of(book: Rulebook, territory: Value, raw: Raw) -> date:
    """Give the day of an event, where it takes place."""
    return raw.moment.astimezone(book.place(territory).zone).date()


def _days_repeated(book: Rulebook, raw: Raw) -> Iterator[date]:
    """Give the days of an office that a message repeats of an earlier event."""
    for copy in preludes(book).copies:
        if (
            copy.event == raw.name
            and has_days(book, copy.from_)
            and book.scope.fields[copy.field].type == "date"
        ):
            with suppress(ValueError):  # a message may say a day that is none
                yield date.fromisoformat(str(raw.data.get(copy.field)))


def nearest() -> Iterator[int]:
    """Give moves in days, the shortest first, later before earlier."""
    return chain((0,), chain.from_iterable((days, -days) for days in range(1, _ENOUGH)))


def move(book: Rulebook, raws: Sequence[Raw], territory: Value, least: int = 0) -> int:
    """Give the first move, from some days on, that puts every event on a day of whoever does it."""
    tried = (least + by for by in range(_ENOUGH))
    return next((by for by in tried if all(is_plausible(book, territory, raw, by) for raw in raws)), least)


def some_days_later(
    book: Rulebook, territory: Value, name: str, moment: datetime, days: timedelta
) -> datetime:
    """Give an instant some days after another one, or the next one on a day of whoever does something."""
    kept = next(iter(_of_event(book, name)), None)
    zone = book.place(territory).zone
    tried = (moment + days + number * _DAY for number in range(_ENOUGH))
    return next(
        one for one in tried if kept is None or _is_theirs(book, territory, kept, one.astimezone(zone).date())
    )


def _is_theirs(book: Rulebook, territory: Value, days: OfficeDays, day: date) -> bool:
    return (days.saturday or day.weekday() != _SATURDAY) and not is_off(book, territory, day)


def at_work(book: Rulebook, territory: Value, raw: Raw, first: datetime | None, last: datetime) -> datetime:
    """Give when an event of a past is plausible, the nearest instant before it, else after it.

    Its moment is what a clock shows there. It stays between its cause and what it leads to: where no day of
    the office lies there, it stays as it is.
    """
    days = kept_days(book, raw)
    if days is None:
        return raw.moment

    def is_right(moment: datetime) -> bool:
        in_hours = days.from_ <= moment.time() <= days.until
        return in_hours and _is_theirs(book, territory, days, moment.date())

    return next(
        (
            moment
            for moment in _around(raw.moment, days)
            if (first is None or first <= moment) and moment <= last and is_right(moment)
        ),
        raw.moment,
    )


def _around(moment: datetime, days: OfficeDays) -> Iterator[datetime]:
    """Walk away from an instant: itself, its day, the end of each day before, the beginning of each after."""
    yield moment
    yield _at(moment, days.from_)
    for number in range(_ENOUGH):
        yield moment - number * _DAY
        yield _at(moment - number * _DAY, days.until)
    for number in range(1, _ENOUGH):
        yield moment + number * _DAY
        yield _at(moment + number * _DAY, days.from_)


def _at(moment: datetime, hour: time) -> datetime:
    return moment.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
