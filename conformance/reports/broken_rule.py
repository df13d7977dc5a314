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
    """The name of what was refused, where this is what is wrong."""
    unsent: str
    """The name of what did not leave, where this is what is wrong."""
    taken: str
    """The name of what was taken, or done, where it had to be refused."""
    sent: str
    """The name of what left, where it must not."""
    about: str
    """The name of the message or decision that a dossier shows to be wrong in passing."""
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
    acts: frozenset[tuple[str, str]] = frozenset()
    """What broke it: each case, with an event that the engine names."""
    condemns: bool = True
    """Whether any of its failures weighs on the verdict: no advice does, nor what has no sure outcome."""

    @property
    def shown(self) -> Failure:
        """The failure that shows it best: one that looks for it, rather than a dossier seen in passing."""
        return next((one for one in self.failures if one.cause != IN_PASSING), self.failures[0])

    @property
    def in_short(self) -> str:
        """What is wrong, as a line: what is expected and obtained where that is known, else why."""
        one = self.shown
        return self._line(one.refused or one.taken or one.sent or one.about)

    @property
    def below_heading(self) -> str:
        """The same line, below a heading that says already what became of which message or decision."""
        one, say = self.shown, self.language.say
        if one.cause == _MISSING:
            return ""
        if one.refused and one.cause != _MOTIVE:
            return f"{say('Ce que le système répond')}{self.language.colon} {shortened(one.obtained)}."
        return self._line("", "" if one.taken or one.sent else one.text)

    def _line(self, name: str, why: str | None = None) -> str:
        one, language = self.shown, self.language
        say, text = language.say, one.text if why is None else why
        colon, comma = ("\u00a0:", "\u00a0; ") if language.is_french else (":", "; ")
        if one.expected == language.words.phrases[_WELL_FORMED] and one.obtained:
            return _sentence(shortened(one.obtained))  # which field, and what is wrong with it: enough
        own = f" ({name})"  # of which message each field is: said once, before them
        told = ((say("attendu"), one.expected), (say("obtenu"), one.obtained))
        values = comma.join(
            f"{word}{colon} {shortened(value.replace(own, ''))}" for word, value in told if value
        )
        if one.cause == IN_PASSING:
            return _sentence(_named(name, values)) or say(OWN)
        said = _sentence(_named(name, one.detail or values))
        is_plain = one.cause == "content" and bool(one.detail)  # which field, and what it should say: enough
        return " ".join(filter(None, ("" if is_plain else text, said)))


_MISSING = "missing"
_MOTIVE = "motive"
_WELL_FORMED = "well-formed"
"""The phrase of what is expected of every message: it says nothing of the one that fails."""


def _named(name: str, text: str) -> str:
    """Say first of which message or decision a text is."""
    return f"«\u00a0{name}\u00a0», {text}" if name and text else text


def _sentence(text: str) -> str:
    """Write a text as a sentence; what is cut has its end already."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '…')) else '.'}" if text else ""


_AT_A_GLANCE = 240
"""Characters of a value that are read at a glance: the failure itself tells all of it."""


def shortened(value: str) -> str:
    """Cut what is too long to be read at a glance between two words, where it is told in full elsewhere."""
    return value if len(value) <= _AT_A_GLANCE else textwrap.shorten(value, _AT_A_GLANCE, placeholder="…")
