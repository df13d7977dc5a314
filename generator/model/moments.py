"""What a day is the day of: a delay that runs from a receipt does not run from a sending."""

from typing import Literal

DayOf = Literal[
    "evenement",
    "envoi",
    "reception",
    "notification",
    "communication",
    "mise-a-disposition",
    "signature",
    "silence",
]
"""`evenement` is the thing itself, which nobody sends; `silence` the end of a month without an answer."""

ARRIVALS: frozenset[DayOf] = frozenset({"reception", "notification", "communication"})
"""The days on which something reaches whom it is for."""
