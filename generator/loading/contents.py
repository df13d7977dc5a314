"""Reads what reviewers read: one canonical JSON file a content, named after its digest."""

import hashlib
import json
from pathlib import PurePosixPath

from generator.loading.folder import File
from generator.problems import Location, Problem
from generator.source import Json

FOLDER = "reviews/read"
_HINT = "restore the committed file: it says what an approval is about"


def content(file: File) -> tuple[str, Json, list[Problem]]:
    """Read one content: its digest, its value, and what is wrong."""
    path = PurePosixPath(file.place)
    digest = path.stem
    if path.suffix != ".json" or hashlib.sha256(file.content).hexdigest() != digest:
        return digest, None, [_wrong(file, "the file is not that of the digest which names it")]
    try:
        return digest, json.loads(file.content.decode("utf-8")), []
    except ValueError:
        return digest, None, [_wrong(file, "the file is not JSON")]


def _wrong(file: File, message: str) -> Problem:
    return Problem(Location(file.place), "wrong-content", message, _HINT)
