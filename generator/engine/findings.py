"""What the engine says of a rule and a history: a verdict with its evidence."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.engine.history import Event


class Verdict(StrEnum):
    """The four verdicts; an error of evaluation is none of them."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    PENDING = "pending"
    NOT_APPLICABLE = "not-applicable"


Told = str | Callable[[], str]
"""A text, or what will say it once it is asked: most findings are counted, and never told."""


def said(told: Told) -> str:
    """Give the text."""
    return told if isinstance(told, str) else told()


@dataclass(slots=True, eq=False)
class Finding:
    """The verdict of a rule on one activation: an event, or the whole dossier. It is never changed."""

    rule: str
    verdict: Verdict
    evidence: tuple[Event, ...] = ()
    """The events that the verdict rests on, the one that activates the rule first."""
    wanted: Told = ""
    seen: Told = ""
    due: date | None = None
    """The last day on which what is pending may come."""
    contested: tuple[str, ...] = ()
    """The doubts of which some readings give another verdict: nobody is in the wrong then."""
    is_unknown: bool = False
    """Whether data lacked to judge it."""

    @property
    def is_conclusive(self) -> bool:
        """Whether every reading of the law gives this verdict."""
        return not self.contested

    @property
    def expected(self) -> str:
        """What is wanted, in French."""
        self.wanted = found = said(self.wanted)
        return found

    @property
    def observed(self) -> str:
        """What is seen, in French."""
        self.seen = found = said(self.seen)
        return found

    def __eq__(self, other: object) -> bool:
        """Tell whether another finding says the same."""
        return isinstance(other, Finding) and self._whole() == other._whole()

    def __hash__(self) -> int:
        """Give what two findings that say the same have in common."""
        return hash((self.rule, self.verdict, self.due, self.contested))

    def __reduce__(self) -> tuple[type["Finding"], tuple[object, ...]]:
        """Give what a copy in another process is made of: texts, for what says them stays here."""
        return Finding, self._whole()

    def _whole(self) -> tuple[object, ...]:
        said = (self.expected, self.observed)
        return (self.rule, self.verdict, self.evidence, *said, self.due, self.contested, self.is_unknown)
