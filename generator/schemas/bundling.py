"""Schemas made whole: every reference leads inside the document, to the name of a type.

A compound document of JSON Schema 2020-12 keeps embedded `$id` and relative references: generators of types
and parsers of interfaces do not follow them, so the references are written again. What these tools read is
kept to: a definition is an object or a list of codes, named by its `title`; texts and numbers, which have no
type of their own in most languages, stand where they are used; nothing stands beside a `$ref`, which older
drafts would not read.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urldefrag, urljoin

from generator.schemas.provenance import PROVENANCE

Json = dict[str, Any]

_LEFT_OUT = frozenset({"$schema", "$id", "$defs", "examples"}) | PROVENANCE
"""What the bundle says once, or leaves to the schemas that it is made from."""
_ANNOTATIONS = frozenset({"title", "description", "x-libelle", "x-donnee-personnelle"})


class Bundler:
    """The schemas that may be referred to, each with its `$id`; `prefix` is where definitions are kept."""

    def __init__(self, schemas: Iterable[Json], prefix: str = "#/$defs/") -> None:
        self._schemas = {schema["$id"]: schema for schema in schemas}
        self._prefix = prefix
        self._definitions: dict[str, Json] = {}

    @property
    def definitions(self) -> Json:
        """What was referred to until now, by name of type."""
        return dict(sorted(self._definitions.items()))

    def whole(self, schema: Json) -> Json:
        """Give a document that refers to nothing outside, for one with its `$id`."""
        bundler = Bundler(self._schemas.values(), self._prefix)
        content = bundler.inlined(schema, schema["$id"])
        definitions = bundler.definitions
        return content | ({"$defs": definitions} if definitions else {})

    def inlined(self, schema: Json, base: str) -> Json:
        """Give a schema whose references lead inside; the definitions that they need are kept."""
        if "$ref" in schema:
            return self._referring(schema, base)
        if "unevaluatedProperties" in schema:
            schema = _demanded_apart(schema)
        return {key: self._value(key, value, base) for key, value in schema.items() if key not in _LEFT_OUT}

    def referred(self, uri: str) -> Json:
        """Give the reference to a schema, by its absolute address, or the schema of a text or of a number."""
        document, pointer = urldefrag(uri)
        schema = _at(self._schemas[document], pointer)
        if not _is_named(schema):
            return {key: value for key, value in self.inlined(schema, document).items() if key != "title"}
        name: str = schema["title"]
        if name not in self._definitions:
            self._definitions[name] = {}  # a definition that leads to itself is not begun again
            self._definitions[name] = self.inlined(schema, document)
        return {"$ref": f"{self._prefix}{name}"}

    def _referring(self, schema: Json, base: str) -> Json:
        found = self.referred(urljoin(base, schema["$ref"]))
        beside = {key: value for key, value in schema.items() if key != "$ref" and key not in _LEFT_OUT}
        asked = {
            key: self._value(key, value, base) for key, value in beside.items() if key not in _ANNOTATIONS
        }
        if asked:
            return {"allOf": [found, asked]}
        if "$ref" not in found and "description" in beside:
            texts = (beside["description"], found.get("description"))
            return {**found, "description": " ".join(filter(None, texts))}
        return found

    def _value(self, key: str, value: Any, base: str) -> Any:  # noqa: ANN401 any JSON
        if key in ("properties", "patternProperties", "dependentSchemas"):
            return {name: self._part(part, base) for name, part in value.items()}
        if key in ("const", "enum", "default", "required") or key.startswith("x-"):
            return value
        if isinstance(value, list):
            return [self._part(part, base) for part in value]
        return self._part(value, base)

    def _part(self, value: Any, base: str) -> Any:  # noqa: ANN401 any JSON
        return self.inlined(value, base) if isinstance(value, dict) else value


def _demanded_apart(schema: Json) -> Json:
    """Ask the same of unknown properties where generators of types do not look.

    They would make one index of every property, or no class at all, of what is asked of unnamed ones.
    """
    known = dict.fromkeys(schema["properties"], True)
    unknown = {"type": "object", "properties": known, "additionalProperties": schema["unevaluatedProperties"]}
    apart = {key: value for key, value in schema.items() if key != "unevaluatedProperties"}
    return {**apart, "dependentSchemas": {schema["required"][0]: unknown}}


def _is_named(schema: Json) -> bool:
    return "title" in schema and (schema.get("type") == "object" or "enum" in schema or "oneOf" in schema)


def _at(schema: Json, pointer: str) -> Json:
    for step in filter(None, pointer.split("/")):  # no key of ours holds `~` or `/`
        schema = schema[step]
    return schema
