"""What JSON Schemas of the API are made of."""

from typing import Any

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer", "minimum": 0}
TRUTH: Json = {"type": "boolean"}
INSTANT: Json = {"type": "string", "format": "date-time"}
DAY: Json = {"type": "string", "format": "date"}
ANY: Json = {"type": "object"}


def ref(name: str) -> Json:
    """Refer to one of the shapes."""
    return {"$ref": f"#/components/schemas/{name}"}


def an_object(required: str, /, **properties: Json | bool) -> Json:
    """Give an object; `closed`, it has no other key. A name that Python keeps for itself ends with `_`."""
    closed = properties.pop("closed", False)
    named = {name.rstrip("_"): one for name, one in properties.items()}
    found: Json = {"type": "object", "properties": named}
    if required:
        found["required"] = required.split()
    return found | ({"additionalProperties": False} if closed else {})


def many(item: Json) -> Json:
    """Give a list."""
    return {"type": "array", "items": item}


def or_null(shape: Json) -> Json:
    """Give what a shape gives, or null."""
    return {"anyOf": [shape, {"type": "null"}]}
