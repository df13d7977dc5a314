"""A rule that is broken, as a report tells it: its words and law, its failures, what is wrong in a line."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field

from conformance.playing.outcome import IN_PASSING, OWN
from conformance.reports.languages import Language
from conformance.reports.sequence import Diagram


@dataclass(frozen=True)
class Told:
    """One sentence of a scenario: lived, the one that failed, or not reached."""

    keyword: str
    text: str
    rows: tuple[tuple[str, ...], ...]
    state: str


@dataclass(frozen=True)
class Said:
    """One message of a dialogue."""

    kind: str
    text: str


@dataclass(frozen=True)
class Short:
    """A failed case in a line: what was obtained, and of what."""

    id: str
    obtained: str
    detail: str


@dataclass(frozen=True)
class Failure:
    """A failed case in full."""

    id: str
    anchor: str
    """Its place in the page: a case stands under each rule that it shows broken."""
    title: str
    required: bool
    cause: str
    text: str
    detail: str
    expected: str
    obtained: str
    at: str
    silent: str
    """The step that did not leave, where this is what is wrong."""
    refused: str
    """The step that was refused, where this is what is wrong."""
    unsent: str
    """The name of what did not leave, where this is what is wrong."""
    sentences: tuple[Told, ...]
    diagram: Diagram
    dialogue: tuple[Said, ...]
    others: tuple["Short", ...]
    """The other cases of the same rule and cause."""


@dataclass(frozen=True)
class BrokenRule:
    """A rule whose cases failed."""

    id: str
    title: str
    statement: str
    law: Sequence[tuple[str, str | None]]
    """The texts, each with where it is read."""
    level: str
    certainty: str
    approval: str
    """How far experts approved it."""
    phase: str
    count: int
    alone: int
    """How many of its cases show nothing else broken: once it is mended, they pass."""
    failures: tuple[Failure, ...]
    language: Language = field(default_factory=Language)
    cases: frozenset[str] = frozenset()

    @property
    def shown(self) -> Failure:
        """The failure that shows it best: one that looks for it, rather than a dossier seen in passing."""
        return next((one for one in self.failures if one.cause != IN_PASSING), self.failures[0])

    @property
    def in_short(self) -> str:
        """What is wrong, as a line: what is expected and obtained where that is known, else why."""
        one = self.shown
        say = self.language.say
        colon, comma = (" :", " ; ") if self.language.is_french else (":", "; ")
        if one.expected == self.language.words.phrases[_WELL_FORMED] and one.obtained:
            return _sentence(shortened(one.obtained))  # which field, and what is wrong with it: enough
        told = ((say("attendu"), one.expected), (say("obtenu"), one.obtained))
        values = comma.join(f"{word}{colon} {shortened(value)}" for word, value in told if value)
        if values and one.refused:
            values = f"«\u00a0{one.refused}\u00a0», {values}"
        if one.cause == IN_PASSING:
            return _sentence(values) or say(OWN)
        said = _sentence(one.detail or values)
        is_plain = one.cause == "content" and bool(one.detail)  # which field, and what it should say: enough
        return " ".join(filter(None, ("" if is_plain else one.text, said)))


_WELL_FORMED = "well-formed"
"""The phrase of what is expected of every message: it says nothing of the one that fails."""


def _sentence(text: str) -> str:
    """Write a text as a sentence; what is cut has its end already."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '…')) else '.'}" if text else ""


_AT_A_GLANCE = 160
"""Characters of a value that are read at a glance: the failure itself tells all of it."""


def shortened(value: str) -> str:
    """Cut what is too long to be read at a glance between two words, where it is told in full elsewhere."""
    return value if len(value) <= _AT_A_GLANCE else textwrap.shorten(value, _AT_A_GLANCE, placeholder="…")
