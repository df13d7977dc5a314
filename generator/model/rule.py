"""What must hold: one rule a file, of a closed set of kinds named after the DECLARE templates."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from generator.model.base import (
    ActorId,
    ChannelId,
    Condition,
    DateFormula,
    Datum,
    Day,
    DoubtId,
    EventName,
    FieldId,
    Instant,
    Label,
    PhaseId,
    Sentence,
    SettingId,
    Slug,
)
from generator.model.journey import Value
from generator.model.provenance import Sourced
from generator.model.severity import Consequence, Level

ExampleVerdict = Literal["satisfied", "violated", "pending", "not-applicable", "inconclusive"]


class Validity(Datum):
    """The first and the last day on which the rule is in force."""

    from_: Day
    until: Day | None = None


class SettingValue(Datum):
    """The value of a setting in a dossier."""

    setting: SettingId
    value: str | int | bool


class Happening(Datum):
    """An exchange that travelled, or a fact; examples list them in the order of their reception."""

    event: EventName
    at: Instant
    id: Slug | None = None
    """The CloudEvents id: the same one twice is the same message delivered twice."""
    channel: ChannelId | None = None
    data: tuple[Value, ...] = ()
    without: tuple[FieldId, ...] = ()
    """Fields that the message lacks on purpose: told, where they would else be filled or kept silent."""
    extra: tuple[Slug, ...] = ()
    """Fields that the message does not declare."""
    refused: bool = False
    """True when its receiver refused the message."""


class Example(Datum):
    """A short history and the verdict that the rule gives it; judged at every `check`."""

    verdict: ExampleVerdict
    text: Sentence
    at: Day | None = None
    """The day of the judgement; the last event's where it is absent."""
    settings: tuple[SettingValue, ...] = ()
    history: tuple[Happening, ...]


class Outcome(Datum):
    """The unfavourable outcome that the law gives: a step, and what it must say."""

    event: EventName
    formula: Condition


class OtherReading(Datum):
    """The rule's formula under another reading of a doubt: whichever of its formulas changes."""

    id: Slug
    """What names the reading where a run, or a judgement, is made under it."""
    label: Label
    doubt: DoubtId
    formula: Condition | None = None
    date: DateFormula | None = None
    due: DateFormula | None = None


class RuleBase(Sourced):
    """What every rule has."""

    LAST_KEYS: ClassVar[tuple[str, ...]] = ("consequence", "outcome", "untestable", "examples")

    id: Slug
    title: Label
    statement: Sentence
    """What an expert signs: who must do what, by when."""
    level: Level
    responsible: ActorId
    """The actor who must comply."""
    phase: PhaseId
    valid: Validity
    consequence: Consequence
    outcome: Outcome | None = None
    """For `decision`: what the law answers."""
    untestable: Sentence | None = None
    """Why no implementation can be tested on it, where none can."""
    examples: Annotated[tuple[Example, ...], Field(min_length=2)]


class Existence(RuleBase):
    """At least so many of some events in a dossier."""

    kind: Literal["existence"]
    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    at_least: Annotated[int, Field(ge=1)] = 1
    when: Condition | None = None
    closed_by: Annotated[tuple[EventName, ...], Field(min_length=1)]
    """Events after which it is too late."""


class Absence(RuleBase):
    """None of some events in a dossier."""

    kind: Literal["absence"]
    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None


class Cardinality(RuleBase):
    """At most so many of an event in a dossier, or for each value of a field."""

    kind: Literal["cardinality"]
    event: EventName
    at_most: Annotated[int, Field(ge=1)]
    per: FieldId | None = None
    when: Condition | None = None


class Precedence(RuleBase):
    """An event only if one of some others came before."""

    kind: Literal["precedence"]
    event: EventName
    requires: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None


class Response(RuleBase):
    """After an event, one of some others follows, by a day when one is given."""

    kind: Literal["response"]
    after: EventName
    expects: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None
    due: DateFormula | None = None
    """The last day, included."""
    other_readings: tuple[OtherReading, ...] = ()


class NotSuccession(RuleBase):
    """After an event, never some others."""

    kind: Literal["not-succession"]
    after: EventName
    never: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None


class Deadline(RuleBase):
    """A day of an event, at the latest or at the earliest another one."""

    kind: Literal["deadline"]
    event: EventName
    when: Condition | None = None
    bound: Literal["latest", "earliest"]
    date: DateFormula
    """What is measured."""
    due: DateFormula
    """The last day allowed, or the first one; included."""
    other_readings: tuple[OtherReading, ...] = ()


class Amount(RuleBase):
    """A relation between amounts, exact to the cent."""

    kind: Literal["amount"]
    event: EventName
    when: Condition | None = None
    formula: Condition
    other_readings: tuple[OtherReading, ...] = ()


class Correlation(RuleBase):
    """Data that must agree, within a message or between the exchanges of a dossier."""

    kind: Literal["correlation"]
    event: EventName
    when: Condition | None = None
    formula: Condition
    other_readings: tuple[OtherReading, ...] = ()


class Robustness(RuleBase):
    """What a disturbed delivery must not change."""

    kind: Literal["robustness"]
    event: EventName
    fault: Literal["duplicate", "replay", "unordered", "unknown-field"]
    reaction: Annotated[tuple[EventName, ...], Field(min_length=1)]
    """The steps by which the receiver reacts to the event."""


Rule = Annotated[
    Existence
    | Absence
    | Cardinality
    | Precedence
    | Response
    | NotSuccession
    | Deadline
    | Amount
    | Correlation
    | Robustness,
    Field(discriminator="kind"),
]

RULE_KINDS: tuple[type[RuleBase], ...] = (
    Existence,
    Absence,
    Cardinality,
    Precedence,
    Response,
    NotSuccession,
    Deadline,
    Amount,
    Correlation,
    Robustness,
)
