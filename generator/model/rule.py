"""What must hold: one rule a file, of a closed set of kinds named after the DECLARE templates."""

from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from generator.model.base import (
    ActorId,
    Condition,
    DateFormula,
    Datum,
    Day,
    DoubtId,
    EventName,
    FieldId,
    Label,
    PhaseId,
    Sentence,
    Slug,
)
from generator.model.example import Example
from generator.model.provenance import Sourced
from generator.model.severity import Consequence, Level
from generator.model.traits import Bound, Traits


class Validity(Datum):
    """The first and the last day on which the rule is in force."""

    from_: Day
    until: Day | None = None


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


class Referent(Datum):
    """Which of several events of one step a message refers to: the latest that the condition fits."""

    event: EventName
    when: Condition
    """On what both say; where it fits none, the rule reads the latest."""


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

    label: ClassVar[str] = "existence"
    kind: Literal["existence"]
    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    at_least: Annotated[int, Field(ge=1)] = 1
    when: Condition | None = None
    closed_by: Annotated[tuple[EventName, ...], Field(min_length=1)]
    """Events after which it is too late."""

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=self.events,
            context=(),
            breach="sequel",
            awaits=self.events,
            closed_by=self.closed_by,
            at_least=self.at_least,
        )


class Absence(RuleBase):
    """None of some events in a dossier."""

    label: ClassVar[str] = "absence"
    kind: Literal["absence"]
    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(judged=self.events, context=(), breach="act", forbids=self.events)


class Cardinality(RuleBase):
    """At most so many of an event in a dossier, or for each value of a field."""

    label: ClassVar[str] = "nombre de fois"
    kind: Literal["cardinality"]
    event: EventName
    at_most: Annotated[int, Field(ge=1)]
    per: FieldId | None = None
    when: Condition | None = None

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=(self.event,), context=(self.event,), breach="number", at_most=self.at_most, per=self.per
        )


class Precedence(RuleBase):
    """An event only if one of some others came before."""

    label: ClassVar[str] = "précédence"
    kind: Literal["precedence"]
    event: EventName
    requires: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=(self.event,),
            context=(self.event,),
            breach="act",
            requires=self.requires,
            is_answered=True,
        )


class Response(RuleBase):
    """After an event, one of some others follows, by a day when one is given."""

    label: ClassVar[str] = "réponse"
    kind: Literal["response"]
    after: EventName
    expects: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None
    due: DateFormula | None = None
    """The last day, included."""
    other_readings: tuple[OtherReading, ...] = ()

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=self.expects,
            context=(self.after,),
            breach="sequel",
            awaits=self.expects,
            bound="latest" if self.due is not None else None,
        )


class NotSuccession(RuleBase):
    """After an event, never some others."""

    label: ClassVar[str] = "succession interdite"
    kind: Literal["not-succession"]
    after: EventName
    never: Annotated[tuple[EventName, ...], Field(min_length=1)]
    when: Condition | None = None

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=self.never, context=(self.after,), breach="act", forbids=self.never, is_answered=True
        )


class Deadline(RuleBase):
    """A day of an event, at the latest or at the earliest another one."""

    label: ClassVar[str] = "délai"
    kind: Literal["deadline"]
    event: EventName
    when: Condition | None = None
    referents: tuple[Referent, ...] = ()
    bound: Bound
    date: DateFormula
    """What is measured."""
    due: DateFormula
    """The last day allowed, or the first one; included."""
    other_readings: tuple[OtherReading, ...] = ()

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(
            judged=(self.event,), context=(self.event,), breach="content", bound=self.bound, is_answered=True
        )


class Amount(RuleBase):
    """A relation between amounts, exact to the cent."""

    label: ClassVar[str] = "montant"
    kind: Literal["amount"]
    event: EventName
    when: Condition | None = None
    referents: tuple[Referent, ...] = ()
    formula: Condition
    other_readings: tuple[OtherReading, ...] = ()

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(judged=(self.event,), context=(self.event,), breach="content", is_answered=True)


class Correlation(RuleBase):
    """Data that must agree, within a message or between the exchanges of a dossier."""

    label: ClassVar[str] = "concordance"
    kind: Literal["correlation"]
    event: EventName
    when: Condition | None = None
    referents: tuple[Referent, ...] = ()
    formula: Condition
    other_readings: tuple[OtherReading, ...] = ()

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(judged=(self.event,), context=(self.event,), breach="content", is_answered=True)


class Robustness(RuleBase):
    """What a disturbed delivery must not change."""

    label: ClassVar[str] = "robustesse"
    kind: Literal["robustness"]
    event: EventName
    fault: Literal["duplicate", "replay", "unordered", "unknown-field"]
    reaction: Annotated[tuple[EventName, ...], Field(min_length=1)]
    """The steps by which the receiver reacts to the event."""

    @property
    def traits(self) -> Traits:
        """What it is, for its readers."""
        return Traits(judged=(self.event,), context=(self.event,), breach="delivery", reactions=self.reaction)


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

RULE_KINDS: tuple[type[Rule], ...] = get_args(get_args(Rule)[0])
"""The classes of the union."""
