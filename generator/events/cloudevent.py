"""From a JSON value to a CloudEvent: version 1.0.2 and its JSON format, to the letter.

The schema here is what the published one is made from: what this reader takes, a validator of anyone's takes.
"""

import base64
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from generator.events import patterns
from generator.events.faults import Fault, Unreadable, escaped
from generator.events.instants import ANY_INSTANT
from generator.events.text import value

Json = dict[str, Any]

MAX_DEPTH = 32
"""How deep an event may nest, its own braces counted; what carries it comes on top."""
REQUIRED = ("specversion", "id", "source", "type")
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DATA = "data"
_ENCODED = "data_base64"


def text(*, optional: bool = False, **more: object) -> Json:
    """Give the schema of an attribute that is a text; null stands for an optional one that is not set."""
    return {
        "type": ["string", "null"] if optional else "string",
        "minLength": 1,
        "pattern": patterns.TEXT,
        **more,
    }


def cloudevent_schema() -> Json:
    """Give the schema of any CloudEvent, whatever its profile."""
    return {
        "$schema": DIALECT,
        "type": "object",
        "required": list(REQUIRED),
        "propertyNames": {"pattern": patterns.NAME},
        "properties": {
            "specversion": {"const": "1.0"},
            "id": text(),
            "source": text(format="uri-reference", pattern=patterns.URI_REFERENCE),
            "type": text(),
            "subject": text(optional=True),
            "time": text(optional=True, format="date-time", pattern=ANY_INSTANT),
            "datacontenttype": text(optional=True, pattern=patterns.MEDIA_TYPE),
            "dataschema": text(optional=True, format="uri", pattern=patterns.URI),
            _DATA: True,
            _ENCODED: {"type": ["string", "null"], "contentEncoding": "base64", "pattern": patterns.BASE64},
        },
        **EXTENSIONS,
        **ONE_DATA,
    }


EXTENSIONS: Json = {
    # Not `additionalProperties`: generators of types would then make one type of every attribute.
    "unevaluatedProperties": {
        "type": ["string", "boolean", "integer", "null"],
        "minimum": -(2**31),
        "maximum": 2**31 - 1,
        "pattern": patterns.TEXT,
    }
}
"""What an attribute that is not known may hold."""
ENCODED: Json = {"required": [_ENCODED], "properties": {_ENCODED: {"not": {"type": "null"}}}}
"""Whether the content of an event is binary."""
ONE_DATA: Json = {"if": ENCODED, "then": {"properties": {_DATA: False}}}
"""`data` and `data_base64` exclude each other."""


class Envelope:
    """Finds what is wrong in events, by a schema made from the one here."""

    def __init__(self, made: Mapping[str, Any], registry: "jsonschema_rs.Registry | None" = None) -> None:
        """Take the schema of the profile, and what it refers to."""
        self.schema = made
        self._registry = registry

    @cached_property
    def validator(self) -> Any:  # noqa: ANN401 untyped library
        """The compiled schema."""
        return jsonschema_rs.validator_for(dict(self.schema), registry=self._registry)

    def faults(self, event: object) -> Iterator[Fault]:
        """Give every fault of an event that `normalised` gave; none when it is one."""
        if not self.validator.is_valid(event):  # several times as fast as a walk over no error
            for error in errors_of(self.validator, event):
                yield from faults_of(error)


def errors_of(validator: Any, value: object) -> Iterator[jsonschema_rs.ValidationError]:  # noqa: ANN401 untyped library
    """Give the errors of a value; of what is something or null, those of the something."""
    for error in validator.iter_errors(value):
        kind: Any = error.kind
        if kind.name == "anyOf":
            yield from kind.context[0]
        else:
            yield error


def faults_of(error: jsonschema_rs.ValidationError, within: int | None = 0) -> Iterator[Fault]:
    """Name what a validator found in an envelope, or in what it carries.

    `within` is how many steps lead to the event in what was validated, None where that is no event but what
    one carries; the pointers tell these steps too. A fault of what an event carries has the keyword of JSON
    Schema as its code.
    """
    path = [*error.instance_path]
    kind: Any = error.kind  # a union that the library does not type
    keyword = str(kind.name)
    match keyword:
        case "required":
            paths = [[*path, kind.property]]
        case "propertyNames":
            paths = [[*path, kind.error.instance]]
        case "unevaluatedProperties":
            paths = [[*path, name] for name in kind.unexpected]
        case _:
            paths = [path]
    for one in paths:
        code = keyword if within is None else _code(kind, one[within:])
        detail = _types(kind) if keyword == "type" and code != keyword else error.message
        yield Fault(code, "".join(map(escaped, one)), detail)


def _code(kind: Any, path: list[str | int]) -> str:  # noqa: ANN401 untyped library
    if not path:
        return "not-an-event"
    keyword = str(kind.name)
    name = str(path[0])
    if len(path) > 1 or (name == _DATA and keyword not in ("required", "falseSchema", "type")):
        return keyword
    match keyword:
        case "minimum" | "maximum" if name not in _CORE:
            return "extension-type"
        case "pattern" if name not in _CORE and kind.pattern == patterns.TEXT:
            return "extension-type"
        case "pattern":
            return "characters" if kind.pattern == patterns.TEXT else _PATTERNS.get(name, "attribute-value")
        case "const" if name == "specversion":
            return "specversion"
        case "type" if name not in _CORE:
            return "extension-type"
        case _:
            return _KEYWORDS.get(keyword, "attribute-value")


def _types(kind: Any) -> str:  # noqa: ANN401 untyped library
    return " or ".join(_TYPES[name] for name in kind.types if name != "null")


_TYPES = {
    "string": "a text",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "object": "an object",
    "array": "a list",
}
_CORE = frozenset(cloudevent_schema()["properties"])
_KEYWORDS = {
    "required": "attribute-missing",
    "propertyNames": "attribute-name",
    "unevaluatedProperties": "extension-type",
    "falseSchema": "data-twice",
    "type": "attribute-type",
    "minLength": "attribute-empty",
}
_PATTERNS = {
    "time": "time",
    "source": "uri-reference",
    "dataschema": "uri",
    "datacontenttype": "media-type",
    _ENCODED: "base64",
}
"""The code of an attribute that does not look as it must."""


def normalised(event: Any, *, is_bounded: bool = False) -> Any:  # noqa: ANN401 any JSON
    """Give an event as it is judged: attributes that are null are not set, and JSON in base64 is `data`.

    `is_bounded` tells that its text was read with MAX_DEPTH as its bound: its depth needs no second look.
    What is no object is given back. Raises EventError where it is too deep, where `data_base64` holds no
    JSON, and where an attribute holds a noncharacter that `patterns.TEXT` cannot name.
    """
    if not is_bounded and nests_deeper(event, MAX_DEPTH):
        raise EventError(Fault("too-deep"))
    if not isinstance(event, dict):
        return event
    for name, one in event.items():
        if name != _DATA and isinstance(one, str) and not one.isascii() and patterns.BEYOND.search(one):
            raise EventError(Fault("characters" if name in _CORE else "extension-type", escaped(name)))
    if None in event.values():
        event = {name: one for name, one in event.items() if one is not None or name == _DATA}
    if _ENCODED in event and _DATA not in event:
        return _decoded(event)
    return event


def _decoded(event: Json) -> Json:
    encoded = event[_ENCODED]
    if not isinstance(encoded, str) or not _is_base64(encoded):
        return event  # the schema says so
    try:
        data = value(base64.b64decode(encoded), depth=MAX_DEPTH - 1)
    except Unreadable as problem:
        raise EventError(Fault("base64-content", f"/{_ENCODED}", problem.french)) from None
    return {**{name: one for name, one in event.items() if name != _ENCODED}, _DATA: data}


def _is_base64(encoded: str) -> bool:
    try:
        base64.b64decode(encoded, validate=True)
    except ValueError:
        return False
    return True


class EventError(ValueError):
    """A value that cannot be read as an event."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"{fault.pointer}: {fault.english}")
        self.fault = fault


def nests_deeper(found: object, most: int) -> bool:
    """Tell whether a value nests deeper than `most`."""
    level = [found]
    for _ in range(most):
        level = [
            one
            for held in level
            for one in (held.values() if isinstance(held, dict) else held if isinstance(held, list) else ())
            if isinstance(one, dict | list)
        ]
        if not level:
            return False
    return True


CLOUDEVENT = Envelope(cloudevent_schema())
"""Any CloudEvent, whatever its profile."""
