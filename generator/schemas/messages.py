"""One schema a message: its fields as the dictionary defines them, with the law that lists them."""

from typing import Any

from generator.model.message import FieldDefinition, FieldGroup, Message, MessageField
from generator.model.specification import Specification
from generator.schemas.naming import told, type_name
from generator.schemas.places import DIALECT, DICTIONARY, message_place
from generator.schemas.provenance import provenance

Json = dict[str, Any]


def message_schema(specification: Specification, message: Message, examples: list[Json]) -> Json:
    """Give the schema of a message, with valid examples."""
    profile = specification.profile
    items = [(group, item) for group in message.groups for item in group.fields]
    found: Json = {
        "$schema": DIALECT,
        "$id": profile.base + message_place(message.id),
        "title": type_name(message.id),
        **told(message.title, message.summary),
        "type": "object",
        "required": [
            item.field
            for _, item in items
            if item.presence == "required" and item.field not in message.received_without
        ],
        "properties": {item.field: _property(specification, group, item) for group, item in items},
    }
    if profile.unknown_fields.policy == "refused":
        found["additionalProperties"] = False
    return found | {"examples": examples} | provenance(specification, message)


def _property(specification: Specification, group: FieldGroup, item: MessageField) -> Json:
    reference: Json = {"$ref": f"../{DICTIONARY}#/$defs/{item.field}"}
    found: Json = (
        {"type": "array", "minItems": 1, "items": reference} if item.cardinality == "many" else reference
    )
    definition = specification.get(FieldDefinition, "field", item.field)
    if definition is not None:
        found = {"x-libelle": definition.label, **found}
    if item.when is not None:
        found["description"] = f"Selon le cas : {item.when}."
    if item.mention is not None:
        found["x-mention"] = item.mention
    return found | provenance(specification, item.provenance or group)
