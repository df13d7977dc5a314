"""The JSON Schemas of the kit's files, derived from their classes: what any bench can rely on."""

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import FieldInfo, fields

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.model import kit
from generator.model.documentation import attributes
from generator.model.kit.steps import CALLS, FORMS
from generator.model.kit.words import EDITION, EVENTS, ONE_OF, ROLES, SETTINGS
from generator.schemas.places import DIALECT

Json = dict[str, Any]

_ADDED = frozenset({"default", "format"})
"""What is left out: no default but absence, and the patterns of days and instants say more than a format."""
_WITHIN = "#/$defs/"


def cases_schema(book: Rulebook) -> Json:
    """Give the schema of `cases.json`."""
    return _schema(book, kit.Cases, "cases")


def profiles_schema(book: Rulebook) -> Json:
    """Give the schema of `profiles.json`."""
    return _schema(book, kit.Profiles, "profiles")


def reviews_schema(book: Rulebook) -> Json:
    """Give the schema of `reviews.json`."""
    return _schema(book, kit.Reviews, "reviews")


def _schema(book: Rulebook, file: type, name: str) -> Json:
    _, found = msgspec.json.schema_components([file])
    known: Mapping[str, Json] = {
        ROLES: {"enum": sorted(roles(book))},
        EVENTS: {"enum": sorted(book.scope.events)},
        SETTINGS: {"enum": sorted(book.defaults)},
        EDITION: {"const": book.specification.profile.version},
    }
    made = {class_: _Written(known).class_(getattr(kit, class_), schema) for class_, schema in found.items()}
    whole = made.pop(file.__name__)
    return {
        "$schema": DIALECT,
        "$id": f"{book.specification.profile.base}{name}.schema.json",
        **whole,
        "$defs": {_kebab(class_): schema for class_, schema in made.items()},
    }


class _Written:
    """Writes what msgspec gives of a class as it is published; `known` is what a specification says."""

    def __init__(self, known: Mapping[str, Json]) -> None:
        self._known = known

    def class_(self, class_: type, schema: Json) -> Json:
        """Give the schema of a class, with what its documentation says."""
        head = {"title": f"Kit{class_.__name__}", "description": _words(class_)}
        if not issubclass(class_, msgspec.Struct):
            return {**head, "enum": schema["enum"]}
        texts = attributes(class_)
        properties = {
            one.encode_name: self._property(one, schema["properties"][one.encode_name], texts.get(one.name))
            for one in fields(class_)
        }
        if class_ is kit.Step:
            return {**head, "oneOf": [*self._forms(properties)]}
        return {**head, **_object(properties, schema["required"])}

    def _forms(self, properties: Json) -> Iterator[Json]:
        """Give what each sort of step is."""
        known = {one.name: one for one in fields(kit.Step)}
        for sort, form in FORMS.items():
            tag = "call" if sort in CALLS else "expect"
            mine = {"given": properties["given"], tag: {"const": sort}}
            for name in (*form.needs, *form.may):
                written = known[name].encode_name
                said = properties[written]
                if name in form.types:
                    said = said | self._part(msgspec.json.schema(form.types[name]))
                mine[written] = said
            required = [tag, *(known[name].encode_name for name in form.needs)]
            yield {"description": form.description, **_object(mine, required)}

    def _property(self, field: FieldInfo, schema: Json, text: str | None) -> Json:
        if field.default is None and "anyOf" in schema:
            schema = schema["anyOf"][0]  # absent, never null
        head = {"description": " ".join(text.split())} if text is not None else {}
        part: Json = self._part(schema)
        return head | part

    def _part(self, schema: Any) -> Any:  # noqa: ANN401 any JSON
        match schema:
            case {"$ref": str(place)} if place.startswith(_WITHIN):
                return {"$ref": _WITHIN + _kebab(place.removeprefix(_WITHIN))}
            case {"$ref": place}:
                return {"$ref": place}
            case dict() if ONE_OF in schema:
                return self._known[schema[ONE_OF]]
            case {"const": value}:
                return {"const": value}
            case dict():
                return {key: self._part(part) for key, part in schema.items() if key not in _ADDED}
            case list():
                return [self._part(part) for part in schema]
            case _:
                return schema


def _object(properties: Json, required: list[str]) -> Json:
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}


def _words(class_: type) -> str:
    return " ".join((inspect.getdoc(class_) or "").split())


def _kebab(name: str) -> str:
    return re.sub("(?<=.)(?=[A-Z])", "-", name).lower()
