"""What readers ask by, in a language: the words of questions, and what people say for what the texts say."""

from functools import cache
from pathlib import Path

import msgspec

_FOLDER = Path(__file__).parent


class _Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    silent: tuple[str, ...]
    """What a question is asked with, and no answer is made of."""
    same: tuple[tuple[str, ...], ...]
    """Groups of words, each said for the others."""


@cache
def asked(code: str) -> dict[str, object]:
    """Give them as JSON; none for a language that has no such file."""
    file = _FOLDER / code / "asked.yaml"
    found = msgspec.yaml.decode(file.read_bytes(), type=_Asked) if file.exists() else _Asked((), ())
    told: dict[str, object] = msgspec.to_builtins(found)
    return told
