"""Why a JSON Schema refuses a value, as a sentence: a keyword, the value, what is expected of it.

Each language says it by its own words (`words/`, a phrase a keyword); in English, as the validator does.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from generator.formula.phrases import Phrase, joined, phrase

OF = "invalid-"
"""What the name of a phrase begins with, before its keyword."""
_SHOWN = 3
"""Values of a list that are all named; of a longer one, the first two are."""

Refused = Any
"""An error of `jsonschema_rs`, whose kinds are a union that the library does not type."""


def reason(error: Refused) -> str:
    """Say why a value is refused; in the words of the validator where its keyword is none of ours."""
    keyword = str(error.kind.name)
    said = _SAID.get(keyword)
    return str(error.message) if said is None else said(error.kind, error.instance)


def _simply(keyword: str) -> Callable[[Refused, object], Phrase]:
    """Say a keyword of the value alone."""
    return lambda _kind, value: phrase(f"{OF}{keyword}", _written(value))


def _limit(keyword: str, counted: str | None = None) -> Callable[[Refused, object], str]:
    """Say a keyword that bounds a value, by a number or by so many things of one sort."""

    def said(kind: Refused, value: object) -> Phrase:
        limit = kind.limit
        bound = phrase(counted, limit) if counted is not None else _written(limit)
        return phrase(f"{OF}{keyword}", _written(value), bound)

    return said


def _type(kind: Refused, value: object) -> Phrase:
    names = [phrase(f"type-{name}") for name in kind.types]
    if len(names) == 1:
        return phrase(f"{OF}type", _written(value), names[0])
    return phrase(f"{OF}types", _written(value), joined("nor", names))


def _format(kind: Refused, value: object) -> Phrase:
    return phrase(f"{OF}format", _written(value), phrase(f"format-{kind.format}"))


def _enum(kind: Refused, value: object) -> Phrase:
    return phrase(f"{OF}enum", _written(value), _one_of([_written(one) for one in kind.options]))


def _one_of(options: Sequence[str]) -> str:
    if len(options) > _SHOWN:
        return phrase("or-others", joined("listed", options[:2]), phrase("candidates", len(options) - 2))
    if len(options) == 1:
        return options[0]
    return joined("or", [joined("listed", options[:-1]), options[-1]])


def _unexpected(keyword: str) -> Callable[[Refused, object], Phrase]:
    def said(kind: Refused, _value: object) -> Phrase:
        names = [phrase("named-property", str(name)) for name in kind.unexpected]
        told = phrase("unexpected" if len(names) == 1 else "unexpected-several", joined("listed", names))
        return phrase(f"{OF}{keyword}", told)

    return said


def _one_alone(kind: Refused, value: object) -> Phrase:
    """Tell what is right in no way from what is right in several."""
    several = all(kind.context) is False
    return phrase(f"{OF}oneOf-several" if several else f"{OF}oneOf", _written(value))


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_SAID: Mapping[str, Callable[[Refused, Any], str]] = MappingProxyType(
    {
        "additionalProperties": _unexpected("additionalProperties"),
        "anyOf": _simply("anyOf"),
        "const": lambda kind, _value: phrase(f"{OF}const", _written(kind.expected_value)),
        "enum": _enum,
        "exclusiveMaximum": _limit("exclusiveMaximum"),
        "exclusiveMinimum": _limit("exclusiveMinimum"),
        "falseSchema": _simply("falseSchema"),
        "format": _format,
        "maxItems": _limit("maxItems", "items"),
        "maxLength": _limit("maxLength", "characters"),
        "maxProperties": _limit("maxProperties", "properties"),
        "maximum": _limit("maximum"),
        "minItems": _limit("minItems", "items"),
        "minLength": _limit("minLength", "characters"),
        "minProperties": _limit("minProperties", "properties"),
        "minimum": _limit("minimum"),
        "not": lambda kind, value: phrase(f"{OF}not", _written(value), _written(kind.schema)),
        "oneOf": _one_alone,
        "pattern": lambda kind, value: phrase(f"{OF}pattern", _written(value), _written(kind.pattern)),
        "propertyNames": lambda kind, _value: reason(kind.error),
        "required": lambda kind, _value: phrase(f"{OF}required", _written(kind.property)),
        "type": _type,
        "unevaluatedProperties": _unexpected("unevaluatedProperties"),
        "uniqueItems": _simply("uniqueItems"),
    }
)
"""How each keyword of our schemas is said: a test walks them all, and finds the next."""


def is_said(keyword: str) -> bool:
    """Tell whether a keyword has a sentence."""
    return keyword in _SAID
