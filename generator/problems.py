"""What `check` reports: a located finding with its excerpt and a hint."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from generator.codes import CODES
from generator.hints import HINTS

Severity = Literal["error", "warning"]


class DataError(ValueError):
    """Data of ours that cannot be read: the file, the line, what is wrong, and what to do."""

    def __init__(self, said: str, hint: str) -> None:
        super().__init__(said)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file; lines and columns count from 1, in characters."""

    file: str
    """POSIX path from the root of the specification."""
    line: int = 1
    column: int = 1
    length: int = 1
    excerpt: str | None = None
    """The line itself, a part of it where it is long, or None when the file could not be shown."""
    excerpt_from: int = 1
    """The column of the excerpt's first character."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: where, a stable code, what is wrong and what to do."""

    location: Location
    code: str
    message: str
    hint: str | None = None
    """What to do; where nothing more precise is proposed, what its sort of finding asks for."""
    severity: Severity = "error"

    def __post_init__(self) -> None:
        """Refuse a code that is not in the table: raises KeyError."""
        CODES[self.code]
        if self.hint is None:
            object.__setattr__(self, "hint", HINTS.get(self.code))

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Reading order: file, then position, then code."""
        where = self.location
        return (where.file, where.line, where.column, self.code, self.message)


@dataclass(frozen=True)
class Judgement:
    """What the policies found, and the names of those that wait for other mistakes to be mended."""

    problems: tuple[Problem, ...]
    waiting: tuple[str, ...]


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort problems in reading order and drop exact repetitions."""
    return tuple(sorted(set(problems), key=lambda problem: problem.order))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the nearest known word, or None when nothing is near."""
    found: Sequence[str] = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Propose the nearest known word as a hint."""
    found = nearest(word, known)
    return f"did you mean `{found}`?" if found is not None else None
