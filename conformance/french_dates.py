"""Days and instants in French, as the scenarios write them."""

from datetime import date, datetime

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


def french_day(day: date) -> str:
    """Write a day as the scenarios do."""
    return f"{'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]} {day.year}"


def french_hour(moment: datetime) -> str:
    """Write an hour, to the second where it has some."""
    told = f"{moment.hour} h {moment.minute:02}"
    return f"{told} min {moment.second:02} s" if moment.second else told


def french_text(instant: str | None) -> str:
    """Write an instant of ISO 8601, or what stands there instead."""
    if not instant:
        return ""
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return instant
    return f"{french_day(moment)} à {french_hour(moment)}"
