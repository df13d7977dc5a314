"""The JSON Schemas of the YAML files themselves, with the current ids: completion in an IDE, while typing."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.model.base import REFERENCE_KEYWORD
from generator.model.documentation import DocumentedSchema
from generator.model.kinds import KINDS
from generator.model.specification import Specification
from generator.schemas.naming import type_name

FOLDERS = ("schemas/spec", "schemas/rules", "schemas/reviews")
DIALECT = "https://json-schema.org/draft/2020-12/schema"

JsonSchema = Any  # a JSON Schema is any JSON: the values are walked, never trusted


def yaml_schemas(specification: Specification) -> Iterator[Artefact]:
    """Write one schema a kind of file."""
    for kind in KINDS:
        described = kind.adapter.json_schema(by_alias=True, schema_generator=DocumentedSchema)
        schema = _with_ids(described, specification)
        content = {"$schema": DIALECT, **schema, "title": f"{type_name(kind.name)}File"}
        content["description"] = f"{kind.files}: {schema.get('description', kind.name)}"
        yield Artefact(PurePosixPath(kind.schema), json_text(content))


def _with_ids(schema: JsonSchema, specification: Specification) -> JsonSchema:
    """Put the current ids where a reference stands."""
    if isinstance(schema, list):
        return [_with_ids(item, specification) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _with_ids(value, specification) for key, value in schema.items()}
    if isinstance(
        schema.get("properties"), dict
    ):  # whose titles, made from the keys, would name as many types
        found["properties"] = {name: _untitled(part) for name, part in found["properties"].items()}
    kind = found.get(REFERENCE_KEYWORD)
    if isinstance(kind, str):
        ids = sorted(specification.ids(kind))
        if ids:
            found["enum"] = ids
    return found


def _untitled(schema: JsonSchema) -> JsonSchema:
    return {key: value for key, value in schema.items() if key != "title"}
