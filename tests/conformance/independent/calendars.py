"""What any product may do: count days wrongly, whatever the law says of a delay, or name few motives."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any, TypeVar

from tests.conformance.independent.shell import Manners

P = TypeVar("P", bound=Manners[Any])
Months = Callable[[date, int], date]
ZONES = {
    "utc-days": "UTC",
    "mainland-everywhere": "Europe/Paris",
    "summer-time-all-year": "Etc/GMT-2",
    "winter-time-all-year": "Etc/GMT-1",
}


def _slipping(right: Months, day: date, months: int) -> date:
    """A month that is shorter sends the end of the delay into the one that follows."""
    end = right(day, months)
    return end + timedelta(days=day.day - end.day)


def _end_of_month(right: Months, day: date, months: int) -> date:
    """The last day of a month gives the last day of another."""
    is_last = (day + timedelta(days=1)).month != day.month
    following = right(day.replace(day=1), months + 1)
    return following - timedelta(days=1) if is_last else right(day, months)


def _no_leap(right: Months, day: date, months: int) -> date:
    end = right(day, months)
    return end.replace(day=28) if (end.month, end.day) == (2, 29) else end


def wrong_calendars(sound: P) -> Mapping[str, Callable[[], P]]:
    """Give the products that count delays wrongly, or by the clock of another place."""
    right = sound.months
    months: Mapping[str, Months] = {
        "months-of-thirty-days": lambda day, number: day + timedelta(days=30 * number),
        "short-months-slip": partial(_slipping, right),
        "month-ends-stick": partial(_end_of_month, right),
        "no-leap-year": partial(_no_leap, right),
    }
    return {
        **{name: partial(replace, sound, months=wrong) for name, wrong in months.items()},
        **{
            name: partial(replace, sound, zone=lambda _territory, zone=zone: zone)
            for name, zone in ZONES.items()
        },
        "last-day-is-over": lambda: replace(sound, is_over=lambda day, last: day >= last),
    }


def sparing_motives(sound: P) -> Mapping[str, Callable[[], P]]:
    """Give the products that do not name all the rules for which they refuse: nothing obliges them to."""
    return {
        "no-motive": lambda: replace(sound, motives=lambda _rules: []),
        "first-motive-alone": lambda: replace(sound, motives=lambda rules: rules[:1]),
        "last-motive-alone": lambda: replace(sound, motives=lambda rules: rules[-1:]),
    }
