"""Where a move is made, and what came of it."""

from dataclasses import dataclass
from datetime import datetime

from conformance.sandbox.entry import Entry


@dataclass(frozen=True)
class Where:
    """A branch of a dossier of a space."""

    space: str
    dossier: str
    branch: str


@dataclass(frozen=True)
class Done:
    """What came of a move: its lines, where they begin, and the virtual instant then."""

    entries: tuple[Entry, ...]
    position: int
    now: datetime
    is_repeated: bool = False
    """Whether it had been done already: nothing changed."""
