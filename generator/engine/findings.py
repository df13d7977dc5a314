"""What the engine says of a rule and a history: a verdict with its evidence."""

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


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict of a rule on one activation: an event, or the whole dossier."""

    rule: str
    verdict: Verdict
    evidence: tuple[Event, ...] = ()
    """The events that the verdict rests on, the one that activates the rule first."""
    expected: str = ""
    observed: str = ""
    due: date | None = None
    """The last day on which what is pending may come."""
    contested: tuple[str, ...] = ()
    """The doubts of which some readings give another verdict: nobody is in the wrong then."""

    @property
    def is_conclusive(self) -> bool:
        """Whether every reading of the law gives this verdict."""
        return not self.contested
