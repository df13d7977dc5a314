"""The dictionary as shared definitions: what each type of field is in JSON.

A format that JSON Schema only annotates is also a pattern, so that every validator checks it: a date is a day
that exists, leap years included.
"""

from typing import Any, assert_never

from generator.engine.formats import DURATION
from generator.events import CLOCK, DAY, INSTANT
from generator.model.message import FieldDefinition
from generator.model.specification import Specification
from generator.schemas.naming import DICTIONARY as TYPE
from generator.schemas.naming import told, type_name
from generator.schemas.places import DIALECT, DICTIONARY
from generator.schemas.provenance import provenance

Json = dict[str, Any]

DATE = f"^{DAY}$"
CENTS = "centimes d’euro"
"""The unit of a sum, as `x-unite` tells it to who reads values."""
TIME = f"^{CLOCK}(?::[0-5][0-9])?$"


def dictionary_schema(specification: Specification) -> Json:
    """Give the schema that holds one definition a field."""
    profile = specification.profile
    fields = specification.entries(FieldDefinition, "field")
    return {
        "$schema": DIALECT,
        "$id": profile.base + DICTIONARY,
        "title": TYPE,
        **told("Dictionnaire des données", profile.statement),
        "$defs": {entry.id: _field(specification, entry.datum) for entry in fields},
    }


def _field(specification: Specification, field: FieldDefinition) -> Json:
    found = {"title": type_name(field.id), **told(field.label, field.definition), **_type(field)}
    if field.examples:
        found["examples"] = list(field.examples)
    found["x-donnee-personnelle"] = field.personal_data
    return found | provenance(specification, field)


def _type(field: FieldDefinition) -> Json:  # noqa: C901 one case a type
    match field.type:
        case "text":
            found: Json = {"type": "string", "minLength": 1}
            if field.max_length is not None:
                found["maxLength"] = field.max_length
            return found | ({"pattern": field.pattern} if field.pattern is not None else {})
        case "code":
            labels = {code.code: code.label for code in field.codes}
            return {"type": "string", "enum": list(labels), "x-libelles": labels}
        case "integer" | "money":
            bounds = {"minimum": field.minimum, "maximum": field.maximum}
            unit = {"x-unite": CENTS} if field.type == "money" else {}
            return {"type": "integer", **unit, **{key: one for key, one in bounds.items() if one is not None}}
        case "date":
            return {"type": "string", "format": "date", "pattern": DATE}
        case "instant":
            return {"type": "string", "format": "date-time", "pattern": INSTANT}
        case "time":
            return {"type": "string", "pattern": TIME}
        case "duration":
            return {"type": "string", "format": "duration", "pattern": f"^{DURATION}$"}
        case "boolean":
            return {"type": "boolean"}
        case "document":
            return _document()
        case "composite":
            members = {name: {"$ref": f"#/$defs/{name}"} for name in field.fields}
            return {"type": "object", "minProperties": 1, "properties": members}
        case _:
            assert_never(field.type)


def _document() -> Json:
    """Describe a joined file: its name, and what lets one find it and check it."""
    return {
        "type": "object",
        "required": ["nom"],
        "properties": {
            "nom": {"type": "string", "minLength": 1, "maxLength": 255},
            "type-mime": {"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]+$"},
            "sha-256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        },
    }
