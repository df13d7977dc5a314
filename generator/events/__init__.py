"""The one reader of events: from bytes to JSON values, and from JSON values to CloudEvents.

`validate`, `judge` and the bench read through here, so that what one takes no other refuses. It knows no
field of the domain: what the profile asks stands in the schemas that are made from it.
"""

from generator.events.cloudevent import (
    CLOUDEVENT,
    MAX_DEPTH,
    Envelope,
    EventError,
    cloudevent_schema,
    errors_of,
    faults_of,
    nests_deeper,
    normalised,
)
from generator.events.comparing import same
from generator.events.depth import is_deeper
from generator.events.faults import CODES, Fault, Unreadable, escaped
from generator.events.instants import CLOCK, DAY, INSTANT, instant
from generator.events.patterns import JSON_MEDIA_TYPE
from generator.events.repeating import Message, came_already
from generator.events.scanning import lines
from generator.events.text import DEPTH, MAX_BYTES, MAX_DIGITS, value
from generator.events.writing import written

__all__ = [
    "CLOCK",
    "CLOUDEVENT",
    "CODES",
    "DAY",
    "DEPTH",
    "INSTANT",
    "JSON_MEDIA_TYPE",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_DIGITS",
    "Envelope",
    "EventError",
    "Fault",
    "Message",
    "Unreadable",
    "came_already",
    "cloudevent_schema",
    "errors_of",
    "escaped",
    "faults_of",
    "instant",
    "is_deeper",
    "lines",
    "nests_deeper",
    "normalised",
    "same",
    "value",
    "written",
]
