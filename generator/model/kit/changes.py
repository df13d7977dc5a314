"""What changed between two editions of the kit, by rule: `versions/changes/`, a file a day."""

from enum import StrEnum

import msgspec


class Evolution(StrEnum):
    """What became of a case, in French, in the order in which it is told."""

    EXPECTED = "ce qui est attendu a changé"
    REQUIRED = "le cas devient exigé"
    RELEASED = "le cas n’est plus exigé"
    NEW_REQUIRED = "nouveau cas, exigé"
    GONE_REQUIRED = "cas exigé disparu"
    PLAYED = "la situation jouée a changé"
    NEW = "nouveau cas, non exigé"
    GONE = "cas non exigé disparu"
    TEXT = "seuls les textes ont changé"

    @property
    def code(self) -> str:
        """Its name for programs."""
        return self.name.lower().replace("_", "-")


CHANGES = "versions/changes"
"""The folder of the files, each named after the day of the later edition."""
FLIPS = "!"
"""What begins the id of a case whose verdict may flip."""


class Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kit: its version, and how many cases it has."""

    version: str
    cases: int


class Changes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of changes."""

    before: Edition
    after: Edition
    rules: dict[str, dict[str, tuple[str, ...]]]
    """By rule, then by what became of them, the ids of cases; `!` before one whose verdict may flip."""

    @property
    def flips(self) -> int:
        """How many cases may have another verdict."""
        every = (id_ for changes in self.rules.values() for ids in changes.values() for id_ in ids)
        return sum(id_.startswith(FLIPS) for id_ in every)
