"""What a fault of a message says in a language: what was expected, what is there."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

_FOLDER = Path(__file__).parent


class FaultWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words in which faults are told; what the specification says is quoted in its own language."""

    colon: str
    types: Mapping[str, str]
    """By type of JSON."""
    formats: Mapping[str, str]
    """How a type of field is written, by an example: a regular expression speaks to few readers."""
    required: str
    one_of: str
    value: str
    pattern: str
    example: str
    either: str
    at_least: str
    at_most: str
    not_empty: str
    shorter: str
    undeclared: str
    absent: str
    empty: str
    hidden: str
    meant: str
    message: str
    step: str
    json: str
    announced: str
    valid: str
    language: str = ""
    """Its code, which is the name of its folder."""


@cache
def fault_words(code: str) -> FaultWords:
    """Give the words of a language; raises OSError where it has none."""
    content = (_FOLDER / code / "faults.yaml").read_bytes()
    return msgspec.structs.replace(msgspec.yaml.decode(content, type=FaultWords), language=code)
