"""The calendar of the law, written by hand: months, clear days, working days, legal time.

CGCT L2333-87, R2333-120-13, R2333-120-33; CGPPP L2323-7-1. Where a text can be read in two ways, the
reference takes one and says so: the kit does not conclude between them.
"""

import calendar
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

RECEIPT = "jour-reception-reputee"
_FIFTH, _SIXTH = "cinquieme-jour", "sixieme-jour"
RECEIPTS: Mapping[str, tuple[str, ...]] = MappingProxyType({RECEIPT: (_SIXTH, _FIFTH)})
"""The two readings of the five clear days (D-01)."""

_ZONES = {
    "guadeloupe": "America/Guadeloupe",
    "martinique": "America/Martinique",
    "guyane": "America/Cayenne",
    "la-reunion": "Indian/Reunion",
    "mayotte": "Indian/Mayotte",
}


def legal_day(moment: datetime, territory: str = "metropole") -> date:
    """Give the day that it is there at an instant."""
    return moment.astimezone(ZoneInfo(_ZONES.get(territory, "Europe/Paris"))).date()


def months_later(day: date, months: int) -> date:
    """Count from date to date; the last day of a shorter month stands for a day that it lacks."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def deemed_received(sent: date, reading: str = _SIXTH) -> date:
    """Give the day a notice is deemed received: five clear days, none of them the day of sending.

    Whether the fifth or the sixth day is meant is an open question; the later one favours who receives.
    """
    return sent + timedelta(days=5 if reading == _FIFTH else 6)
