"""A derived file: its place and its text, or how to draw it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pydantic_core import to_json


@dataclass(frozen=True, slots=True, order=True)
class Artefact:
    """A file to write, relative to the output folder.

    A picture is drawn only when it is not current: `text` is then a mark that the drawn file holds, since the
    bytes of a drawing change with the version of what draws it.
    """

    path: PurePosixPath
    text: str
    draw: Callable[[], bytes] | None = field(default=None, compare=False)
    """For a picture: draws it; raises RenderingError where nothing can."""

    def is_current(self, written: bytes) -> bool:
        """Tell whether a file on disk is what this artefact gives."""
        return written == self.text.encode() if self.draw is None else self.text.encode() in written

    def content(self) -> bytes:
        """Give the bytes to write."""
        return self.text.encode() if self.draw is None else self.draw()


_NO_CHARACTER = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
"""What Unicode keeps for no character, and patterns exclude: some readers of text refuse it."""


def json_text(content: object) -> str:
    """Write JSON as every committed file has it: two spaces, accents kept, a final newline."""
    # Not `json`: what it indents it writes in Python, many times as slow. The bytes are the same.
    text = to_json(content, indent=2).decode() + "\n"
    return _NO_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
