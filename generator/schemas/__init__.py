"""The JSON Schemas of what travels: fields, messages, envelope. Pure functions of the specification."""

from generator.schemas.bundling import Bundler
from generator.schemas.exchanges import envelope_schema, exchange_schema
from generator.schemas.fields import dictionary_schema
from generator.schemas.messages import message_schema
from generator.schemas.places import DIALECT, DICTIONARY, ENVELOPE, exchange_place, message_place
from generator.schemas.travelling import travelling
from generator.schemas.validators import Compiled, Validators

__all__ = [
    "DIALECT",
    "DICTIONARY",
    "ENVELOPE",
    "Bundler",
    "Compiled",
    "Validators",
    "dictionary_schema",
    "envelope_schema",
    "exchange_place",
    "exchange_schema",
    "message_place",
    "message_schema",
    "travelling",
]
