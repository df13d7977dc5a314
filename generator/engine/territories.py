"""The legal time and the working days of a territory."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

from generator.formula import Place
from generator.model.calendar import Territory

_SATURDAY = 5


@cache
def place(territory: Territory) -> Place:
    """Give the place that formulas are evaluated in.

    Raises ZoneInfoNotFoundError or NotImplementedError for a zone or a subdivision that does not exist:
    a policy reports them first (`fault`).
    """
    public = holidays.country_holidays("FR", subdiv=territory.holidays)

    @cache
    def is_working(day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in public

    return Place(ZoneInfo(territory.zone), is_working)


def fault(territory: Territory) -> tuple[str, str] | None:
    """Say which key of a territory names something unknown, and what; None when all is known."""
    try:
        ZoneInfo(territory.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "zone", f"no time zone `{territory.zone}`"
    try:
        holidays.country_holidays("FR", subdiv=territory.holidays)
    except NotImplementedError:
        return "holidays", f"no French subdivision `{territory.holidays}` in the holidays library"
    return None


def working_days(territory: Territory, first: date, last: date) -> Iterator[date]:
    """List the working days of a period, both ends included: the table that SQL reads."""
    known = place(territory)
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if known.is_working(day):
            yield day
