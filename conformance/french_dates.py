"""Instants in French, as the scenarios write them."""

import re
from datetime import datetime

from generator.formula.french import french_date

_INSTANT = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?")


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
    return f"{french_date(moment.date())} à {french_hour(moment)}"


def in_words(text: str) -> str:
    """Write in French the instants of ISO 8601 that a text holds."""
    return _INSTANT.sub(lambda found: french_text(found[0]), text)
