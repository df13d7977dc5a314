"""The JSON Schema of an object whose members are all known."""

from typing import Any

Json = dict[str, Any]


def closed_object(
    properties: Json, *, optional: tuple[str, ...] = (), description: str | None = None
) -> Json:
    """Give the schema of an object that has these members and no other, each required but for some."""
    found: Json = {"description": description} if description else {}
    return found | {
        "type": "object",
        "required": [name for name in properties if name not in optional],
        "properties": properties,
        "additionalProperties": False,
    }
