"""The public holidays of a place, year by year: the data give them, a library says when Easter is."""

import calendar
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from dateutil.easter import easter

from generator.model.calendar import PublicHoliday

_LEAP = 2024
"""A year that has every day that a year may have."""


def occurrence(holiday: PublicHoliday, year: int) -> date | None:
    """Give the day of a holiday in a year; None when the text does not hold then, or the year lacks it."""
    if holiday.easter is not None:
        day = easter(year) + timedelta(days=holiday.easter)
    elif holiday.day is not None:
        month, number = map(int, holiday.day.split("-"))
        if number > calendar.monthrange(year, month)[1]:
            return None
        day = date(year, month, number)
    else:
        return None  # a policy reports it
    held = (holiday.from_ is None or holiday.from_ <= day) and (holiday.until is None or day <= holiday.until)
    return day if held else None


def of_place(holidays: Iterable[PublicHoliday], territory: str) -> tuple[PublicHoliday, ...]:
    """Give the holidays of a territory among those of all, in their order."""
    return tuple(
        holiday for holiday in holidays if not holiday.territories or territory in holiday.territories
    )


def of_year(holidays: Iterable[PublicHoliday], year: int) -> Mapping[date, tuple[PublicHoliday, ...]]:
    """Give the days of a year that are holidays, in order; two may fall on the same day."""
    days: dict[date, tuple[PublicHoliday, ...]] = {}
    for holiday in holidays:
        day = occurrence(holiday, year)
        if day is not None:
            days[day] = (*days.get(day, ()), holiday)
    return dict(sorted(days.items()))


def fault(holiday: PublicHoliday) -> tuple[str, str, str] | None:
    """Say which key of a holiday is wrong, why, and what is expected; None when it has one day a year."""
    if (holiday.day is None) == (holiday.easter is None):
        return "label", "a holiday has one day a year", 'give `day: "07-14"` or `easter: 1`, one of them'
    if holiday.day is not None:
        month, number = map(int, holiday.day.split("-"))
        if number > calendar.monthrange(_LEAP, month)[1]:
            return "day", f"no year has a day {holiday.day}", "write the month, then the day: `07-14`"
    return None
