"""The files of what changed, read: what the pages and the feed tell of them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.model.kit import CHANGES, FLIPS, Changes, Evolution, UnreadableError, read_file

_NAME = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORDS: Mapping[str, str] = {one.code: one.value for one in Evolution}


@dataclass(frozen=True)
class Changed:
    """The cases of a rule of which the same became."""

    words: str
    cases: Sequence[tuple[str, bool]]
    """Each id, and whether its verdict may flip."""


@dataclass(frozen=True)
class RuleChanged:
    """A rule of which some cases changed."""

    id: str
    changes: Sequence[Changed]

    @property
    def count(self) -> int:
        """How many cases."""
        return sum(len(one.cases) for one in self.changes)

    @property
    def flips(self) -> int:
        """How many of them may have another verdict."""
        return sum(flips for one in self.changes for _, flips in one.cases)


@dataclass(frozen=True)
class Edited:
    """An edition of the kit, and what it changed."""

    day: date
    content: Changes
    rules: Sequence[RuleChanged]

    @property
    def place(self) -> str:
        """The address of its page."""
        return f"changements/{self.day.isoformat()}.html"


def editions(root: Path) -> tuple[Edited, ...]:
    """Read every file of changes, the last first; raises UnreadableError, OSError."""
    return tuple(_read(path) for path in sorted((root / CHANGES).glob("*.json"), reverse=True))


def _read(path: Path) -> Edited:
    try:
        day = date.fromisoformat(path.stem if _NAME.fullmatch(path.stem) else "")
    except ValueError:
        raise UnreadableError(f"{path}: its name is not a day, as 2026-01-31") from None
    content = read_file(path, Changes)
    unknown = {code for changes in content.rules.values() for code in changes} - _WORDS.keys()
    if unknown:
        raise UnreadableError(f"{path}: `{min(unknown)}` is not what becomes of a case")
    rules = (_rule(id_, changes) for id_, changes in sorted(content.rules.items()))
    return Edited(day, content, tuple(rules))


def _rule(id_: str, changes: Mapping[str, Sequence[str]]) -> RuleChanged:
    told = (
        Changed(words, [(one.removeprefix(FLIPS), one.startswith(FLIPS)) for one in changes[code]])
        for code, words in _WORDS.items()
        if code in changes
    )
    return RuleChanged(id_, tuple(told))
