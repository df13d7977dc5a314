"""Writes again, as JSON, what was read: `json` knows nothing of exact numbers."""

import json
import re
import uuid
from decimal import Decimal


def written(value: object, indent: int | None = None) -> str:
    """Write a value as `json.dumps` does; a number that is no integer keeps each of its digits.

    Raises TypeError for what is no JSON.
    """
    mark = ""

    def named(one: object) -> str:
        nonlocal mark
        if not isinstance(one, Decimal):
            raise TypeError(f"no JSON: {type(one).__name__}")
        # A text stands in its place meanwhile, by a mark that nobody could guess and write in the value.
        mark = mark or uuid.uuid4().hex
        return f"{mark}{one}"

    text = json.dumps(value, ensure_ascii=False, indent=indent, default=named)
    return re.sub(rf'"{mark}([0-9.E+-]+)"', r"\1", text) if mark else text
