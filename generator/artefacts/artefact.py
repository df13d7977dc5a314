"""A derived file: its place and its text."""

import json
from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, order=True)
class Artefact:
    """A file to write, relative to the output folder."""

    path: PurePosixPath
    text: str


def json_text(content: object) -> str:
    """Write JSON as every committed file has it: two spaces, accents kept, a final newline."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
