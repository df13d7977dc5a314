"""Writes again, as JSON, what was read: `json` knows nothing of exact numbers."""

import json
from decimal import Decimal


def written(value: object) -> str:
    """Write a value on one line, as `json.dumps` does; what is no integer keeps each of its digits."""
    try:
        return json.dumps(value, ensure_ascii=False, default=_unknown)
    except _ExactError:
        return _exact(value)


class _ExactError(Exception):
    """The value holds a number that `json` cannot write."""


def _unknown(value: object) -> object:
    if isinstance(value, Decimal):
        raise _ExactError
    raise TypeError(f"no JSON: {type(value).__name__}")


def _exact(value: object) -> str:
    match value:
        case dict():
            return (
                "{"
                + ", ".join(
                    f"{json.dumps(str(key), ensure_ascii=False)}: {_exact(one)}" for key, one in value.items()
                )
                + "}"
            )
        case list() | tuple():
            return "[" + ", ".join(map(_exact, value)) + "]"
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False, default=_unknown)
