"""What a cell of a table holds, as JSON has it: columns have types that JSON lacks."""

from datetime import date, datetime, time, timedelta
from uuid import UUID


def plain(value: object) -> object:
    """Give a cell whose parts JSON can hold: bytes as the text that they are, days and times as ISO 8601.

    A day or a time that is the whole cell stays what it is: its column says what it is for.
    """
    return value if isinstance(value, date) else _part(value)


def _part(value: object) -> object:
    match value:
        case dict():
            return {str(_part(name)): _part(one) for name, one in value.items()}
        case list() | tuple():
            return [_part(one) for one in value]
        case bytes() | bytearray() | memoryview():
            return bytes(value).decode(errors="backslashreplace")
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta() | UUID():
            return str(value)
    return value
