"""Legal durations: counting days, months and years from a day, the way a calendar says.

A month runs from date to date, clipped to the last day of a shorter month: 31 January plus one month is
28 or 29 February. A clear (`franc`) delay does not count its last day, so it ends one day later. A postponed
one ends on the next working day when its last day is none.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Literal, assert_never

from dateutil.relativedelta import relativedelta

Unit = Literal["day", "month", "year"]

_ISO = re.compile(r"P([1-9][0-9]{0,3})([DMY])")
_LARGEST: dict[Unit, int] = {"day": 9999, "month": 1200, "year": 100}
_UNITS: dict[str, Unit] = {"D": "day", "M": "month", "Y": "year"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the collectivity lies: its time zone, and which of its days are working days."""

    zone: tzinfo
    is_working: Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class Duration:
    """A number of units and the way to count them."""

    number: int
    unit: Unit
    franc: bool = False
    postponed: bool = False

    def after(self, start: date, place: Place) -> date:
        """Give the last day of the duration; the day it starts from is not counted."""
        end = start + self._span + timedelta(days=int(self.franc))
        while self.postponed and not place.is_working(end):
            end += timedelta(days=1)
        return end

    def before(self, end: date) -> date:
        """Give the day that lies the duration before another one."""
        return end - self._span

    @property
    def _span(self) -> relativedelta:
        match self.unit:
            case "day":
                return relativedelta(days=self.number)
            case "month":
                return relativedelta(months=self.number)
            case "year":
                return relativedelta(years=self.number)
            case _:
                assert_never(self.unit)

    @property
    def iso(self) -> str:
        """Write it as ISO 8601 does."""
        return f"P{self.number}{self.unit[0].upper()}"


def iso_duration(text: str) -> tuple[int, Unit] | None:
    """Read `P1M`, `P5D`, `P4Y`: one unit, at most a century or so; None for anything else."""
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    number, unit = int(found[1]), _UNITS[found[2]]
    return (number, unit) if number <= _LARGEST[unit] else None
