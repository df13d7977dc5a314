"""Days and instants as they are written: RFC 3339, each day one that exists.

The patterns are published in the schemas, and the reader reads by them: anyone's validator and ours agree.
They keep to what every engine of regular expressions reads alike.

No second 60: RFC 3339 takes one only where a leap second was, and none was since 2016, before the first
forfait. A fraction has as many digits as one likes; beyond the microsecond they are dropped.
"""

import re
from datetime import UTC, datetime, timedelta, timezone

_DAYS_OF_EVERY_YEAR = (
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8])"
)
CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_TIME = f"[Tt]{CLOCK}:[0-5][0-9](?:[.][0-9]+)?(?:[Zz]|[+-]{CLOCK})"

DAY = (
    f"(?:(?:19|20|21)[0-9]{{2}}-(?:{_DAYS_OF_EVERY_YEAR})"
    "|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)"
)
"""A day of the years in which this specification counts, 1900 to 2199."""
_ANY_DAY = (
    f"(?:[0-9]{{4}}-(?:{_DAYS_OF_EVERY_YEAR})"
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"
)
INSTANT = f"^{DAY}{_TIME}$"
ANY_INSTANT = f"^{_ANY_DAY}{_TIME}$"
"""An instant of any year that RFC 3339 writes."""

_READ = re.compile(
    f"({_ANY_DAY})[Tt]({CLOCK}:[0-5][0-9])(?:[.]([0-9]+))?(?:[Zz]|([+-])([0-9]{{2}}):([0-9]{{2}}))", re.ASCII
)
_ANY = re.compile(f"{_ANY_DAY}{_TIME}")


def instant(text: str) -> datetime:
    """Read a date and time with its offset; raises ValueError where RFC 3339 does not write it so.

    `-00:00`, an offset that is not known, is read as UTC.
    """
    match = _READ.fullmatch(text) if _ANY.fullmatch(text) else None
    if match is None:
        raise ValueError(f"not a date and time of RFC 3339: {text[:40]!r}")
    day, clock, fraction, sign, hours, minutes = match.groups()
    zone = UTC
    if sign is not None:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-offset if sign == "-" else offset)
    moment = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=zone)
    return moment.replace(microsecond=int(fraction[:6].ljust(6, "0"))) if fraction else moment
