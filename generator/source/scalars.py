"""Plain scalars: read as JSON does, refused where another reader of YAML would read otherwise."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import isinf

import yaml
from yaml.resolver import Resolver

from generator.source.positions import Json

MAX_NUMBER = 18
"""Characters of the longest number: what every reader's integers can hold."""
_YAML_1_1 = Resolver()
_TAGS = {
    "tag:yaml.org,2002:bool": "a boolean",
    "tag:yaml.org,2002:int": "an integer",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:null": "nothing (null)",
    "tag:yaml.org,2002:timestamp": "a date object",
    "tag:yaml.org,2002:merge": "a merge key",
    "tag:yaml.org,2002:value": "a default value",
}
_LITERALS: Mapping[str, Json] = {"null": None, "true": True, "false": False}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_YAML_1_2_OCTAL = re.compile(r"0o[0-7]+")


def read_as_json(text: str) -> Json:
    """Read a plain scalar as JSON would; what is not JSON is a text."""
    if text in _LITERALS:
        return _LITERALS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def is_too_long_a_number(text: str) -> bool:
    """Tell whether a scalar is a number that not every reader can hold."""
    return bool(_NUMBER.fullmatch(text)) and (len(text) > MAX_NUMBER or isinf(float(text)))


@dataclass(frozen=True, slots=True)
class Plain:
    """What a plain scalar is read as, or the code, the words and the hint of its refusal."""

    value: Json
    refusal: tuple[str, str, str] | None = None


@lru_cache(maxsize=16384)  # the same words come back all along a specification
def plain(text: str) -> Plain:
    """Read a plain scalar, or say why it is refused."""
    if text == "":
        return Plain(text, ("empty-value", "a value is missing", 'write it, or "" for an empty text'))
    if is_too_long_a_number(text):
        return Plain(text, ("long-number", "a number that not every reader can hold", "quote it"))
    if reading := other_reading(text):
        message = f"`{text}` is {reading} for other readers of YAML"
        return Plain(text, ("ambiguous-scalar", message, f'quote it: "{text}"'))
    return Plain(read_as_json(text))


def other_reading(text: str) -> str | None:
    """Say what another reader of YAML makes of a plain scalar, or None when all agree."""
    read = read_as_json(text)
    elsewhere = _YAML_1_1.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]  # stubs
    if isinstance(read, str) and elsewhere in _TAGS:
        return _TAGS[elsewhere]
    if isinstance(read, str) and _YAML_1_2_OCTAL.fullmatch(text):
        return "an integer"
    if isinstance(read, float) and elsewhere != "tag:yaml.org,2002:float":
        return "a text"
    return None
