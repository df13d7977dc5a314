"""A case: what the bench does to one implementation, and what it must see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from generator.engine.remaining import Condition
from generator.formula import Value

__all__ = ["STIMULI", "Act", "Beat", "Case", "Condition", "Flaw", "LegalDate"]


class Act(StrEnum):
    """What a line of a scenario does: a call of the protocol, or an assertion."""

    DELIVER = "deliver"
    """Another party's message is delivered to the implementation."""
    TRIGGER = "trigger"
    """A person on the implementation's side decides, or records a fact."""
    AWAIT = "await"
    """The clock moves until the implementation has sent something by itself."""
    CLOCK = "clock"
    """The clock moves."""
    ACCEPTED = "accepted"
    """The message delivered last was taken."""
    REFUSED = "refused"
    """The message delivered last was not taken."""
    OPPOSED = "opposed"
    """What a person decided last was not done."""
    EMITTED = "emitted"
    """The implementation has sent something since the past ended."""
    ONCE = "once"
    """The implementation has sent something once, and only once, in the dossier."""
    NEVER = "never"
    """The implementation has not sent something since the past ended."""
    NOTHING_ELSE = "nothing-else"
    """The implementation has sent nothing else of the specification since the call before last."""
    STATE = "state"
    """The dossier is in a state."""
    OPEN = "open"
    """The law leaves the outcome open: whatever is seen, the case is inconclusive."""
    LEGAL_DATES = "legal-dates"
    """What the law deduces from the past: nothing is done, the reader is told."""


STIMULI = frozenset({Act.DELIVER, Act.TRIGGER, Act.AWAIT, Act.CLOCK})
"""The acts that make time pass."""


@dataclass(frozen=True)
class LegalDate:
    """A date that the law gives: one, or several where readings of the law differ."""

    label: str
    days: tuple[date, ...]


@dataclass(frozen=True)
class Flaw:
    """What is wrong in a message: a field, and what it holds instead of a value."""

    field: str
    shown: str
    """What the table says: the wrong value, or that there is none."""


@dataclass(frozen=True)
class Beat:
    """One line of a scenario."""

    act: Act
    event: str | None = None
    at: datetime | None = None
    """When it happens; for an emission, the last instant."""
    given: bool = False
    """Whether it is the past in which the case begins."""
    data: Mapping[str, object] = field(default_factory=dict)
    """The whole message."""
    told: Mapping[str, object] = field(default_factory=dict)
    """The part of the message that the sentence says; None where a field is absent on purpose."""
    where: tuple[Condition, ...] = ()
    or_else: tuple[str, ...] = ()
    """For an emission, the other events any of which will do."""
    source: str | None = None
    channel: str | None = None
    receiver: str | None = None
    """Told only where it is not the right one."""
    wrong_source: bool = False
    flaw: Flaw | None = None
    """What is wrong in the message, where that is the whole point."""
    extra: tuple[str, ...] = ()
    copy_of: int | None = None
    """For a repeated delivery, the place of the first one among the beats."""
    same_id: bool = False
    free: bool = False
    """Whether the role may refuse it: it is there only to see what leaves."""
    state: str | None = None
    doubts: tuple[str, ...] = ()
    motives: tuple[str, ...] = ()
    """The rules by which a refusal may be explained."""
    dates: tuple[LegalDate, ...] = ()

    @property
    def about(self) -> str:
        """The event that it is about; raises LookupError where it is about none."""
        if self.event is None:
            raise LookupError(f"{self.act} is about no event")
        return self.event


@dataclass(frozen=True)
class Case:
    """A case before it has a number: the registry gives it one by its key."""

    rule: str
    """A rule's id, or a derived rule's name."""
    family: str
    """The feature that holds it: the rule, or what a family is about."""
    key: str
    kind: str
    role: str
    phase: str
    level: str
    title: str
    why: str
    settings: Mapping[str, Value]
    number: str
    beats: tuple[Beat, ...]
    legal_date: date
    sources: tuple[str, ...]
    """The texts on which it rests."""
    certainty: str
    consequence: str | None = None
    doubts: tuple[str, ...] = ()
    """The open questions on which its outcome depends; empty when it is conclusive."""
    side: str = ""
    """For an example picked by hand, on which side of a limit it stands, where it is at one."""

    @property
    def is_open(self) -> bool:
        """Whether the law leaves its outcome open."""
        return any(beat.act is Act.OPEN for beat in self.beats)

    @property
    def begins(self) -> datetime:
        """The instant of the first call."""
        return next(beat.at for beat in self.beats if beat.at is not None)
