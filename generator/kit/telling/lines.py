"""A sentence of a scenario, with the values that may vary from a case to the next kept apart."""

from dataclasses import dataclass, field
from datetime import date

from generator.languages import PatternRole


@dataclass(frozen=True)
class Slot:
    """A value that may vary from a case to the next, and the head of its column."""

    head: str
    text: str
    day: date | None = field(default=None, compare=False)
    """The day that it says, where it is one."""
    tail: str = ""
    """What follows its text wherever it stands, whatever varies: the hour that all of some days share."""


Part = str | Slot


@dataclass(frozen=True)
class Line:
    """A sentence and its table; the keyword that it begins with says its role."""

    role: PatternRole
    pattern: str
    parts: tuple[Part, ...]
    table: tuple[tuple[Part, Part], ...] = field(default=())
    says: str = field(default="", compare=False)
    """What it says in a title, where its own words need those before them."""
    beside: "Line | None" = field(default=None, compare=False)
    """The same outcome, said of the system: how it is told beside what the system does of a decision."""
