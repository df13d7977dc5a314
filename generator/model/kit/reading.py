"""From the bytes of a file of the kit to its class, and back to a JSON value."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from generator.safekeeping import given

MAX_BYTES = 1 << 28
"""Bytes of a file of the kit: the largest that is committed has some four million."""

File = TypeVar("File", bound=msgspec.Struct)


class UnreadableError(Exception):
    """A file that is not what it should be; the text says what is wrong, and where in the document."""


def read(text: bytes | str, file: type[File]) -> File:
    """Read a file of the kit; raises UnreadableError."""
    try:
        return msgspec.json.decode(text, type=file)
    except msgspec.ValidationError as problem:
        raise UnreadableError(f"not as its schema asks: {problem}") from problem
    except (msgspec.DecodeError, UnicodeError, RecursionError) as problem:
        raise UnreadableError(f"not JSON: {problem}") from problem


def read_file(path: Path, file: type[File]) -> File:
    """Read a file of the kit by its path; raises OSError, or UnreadableError which names it."""
    try:
        return read(given.bounded(path, MAX_BYTES), file)
    except UnreadableError as problem:
        raise UnreadableError(f"{path}: {problem}") from problem


def document(part: msgspec.Struct) -> dict[str, Any]:
    """Give a file of the kit, or a part of one, as the JSON object that is written."""
    found: dict[str, Any] = msgspec.to_builtins(part)
    return found
