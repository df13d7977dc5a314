"""The legal time and the working days of a territory."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from generator.engine.public_holidays import of_place, of_year
from generator.formula import Place
from generator.model.calendar import PublicHoliday, Territory

_SATURDAY = 5


def place(territory: Territory, holidays: Iterable[PublicHoliday]) -> Place:
    """Give the place that formulas are evaluated in, knowing the public holidays of all places.

    Raises ZoneInfoNotFoundError for a zone that does not exist: a policy reports it first (`fault`).
    """
    public = of_place(holidays, territory.id)

    @cache
    def days_off(year: int) -> frozenset[date]:
        return frozenset(of_year(public, year))

    def is_working(day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in days_off(day.year)

    return Place(ZoneInfo(territory.zone), is_working)


def fault(territory: Territory) -> str | None:
    """Say why the zone of a territory is unknown; None when it is known."""
    try:
        ZoneInfo(territory.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return f"no time zone `{territory.zone}`"
    return None
