"""What readers ask by, in a language: the words of questions, and what people say for what the texts say."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

_FOLDER = Path(__file__).parent


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What readers ask by."""

    silent: tuple[str, ...]
    """What a question is asked with, and no answer is made of."""
    same: tuple[tuple[str, ...], ...]
    """Groups of words, each said for the others."""
    guides: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """What is asked of guides that their headings do not say, by the address of a section."""


@cache
def asked(code: str) -> Asked:
    """Give them; none for a language that has no such file."""
    file = _FOLDER / code / "asked.yaml"
    return msgspec.yaml.decode(file.read_bytes(), type=Asked) if file.exists() else Asked((), ())
