"""What travels between actors: an exchange is one or more directed steps."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import (
    ActorId,
    ChannelId,
    Condition,
    Cycle,
    Datum,
    EventName,
    ExchangeId,
    ExclusionId,
    FieldId,
    Label,
    MessageId,
    PhaseId,
    Sentence,
    Slug,
    StepId,
    Text,
)
from generator.model.phrases import Phrases
from generator.model.provenance import Confidence, Sourced


class OtherParty(Datum):
    """Another defensible reading of who sends or receives."""

    actor: ActorId
    confidence: Confidence
    why: Text


class Party(Sourced):
    """A sender or a receiver: the arrows of the source are lost, so it is always an inference."""

    actor: ActorId
    alternatives: tuple[OtherParty, ...] = ()


class PhasePlace(Sourced):
    """The phase in which an exchange stands."""

    phase: PhaseId
    also: tuple[PhaseId, ...] = ()
    """Other phases in which some of its steps may happen."""


class CyclePlace(Sourced):
    """The conventions under which an exchange exists."""

    cycles: Annotated[tuple[Cycle, ...], Field(min_length=1)]


class ChannelSet(Sourced):
    """The channels of a step, according to one authority: the maps or the law."""

    channels: Annotated[tuple[ChannelId, ...], Field(min_length=1)]


class SourceLabel(Sourced):
    """The words by which the source document names the exchange, or ours where it names none."""

    text: Label


class Cause(Datum):
    """An event because of which a step may leave, once each time that it happens."""

    event: EventName
    when: Condition | None = None
    """Where it causes the step only sometimes; read at the event."""


class DecisionTrigger(Datum):
    """A person decides: the step leaves when they say so."""

    kind: Literal["decision"]
    by: ActorId
    upon: tuple[Cause, ...] = ()
    """Where the texts say on what one decides: each of these events gives reason for one message."""
    freely: Condition | None = None
    """Where one decides without any of these events; read at the step itself."""
    text: Text


class ReactionTrigger(Datum):
    """The step follows another step, without a person deciding."""

    kind: Literal["reaction"]
    to: StepId
    when: Condition | None = None
    """Where that step causes this one only sometimes; read at that step."""
    also: tuple[Cause, ...] = ()
    """The other events that it follows likewise."""
    text: Text


class EcheanceTrigger(Datum):
    """A date is reached."""

    kind: Literal["echeance"]
    text: Text


Trigger = Annotated[DecisionTrigger | ReactionTrigger | EcheanceTrigger, Field(discriminator="kind")]


class Repeatable(Sourced):
    """Why a step may be sent again without a new cause, as its note tells."""

    when: Condition | None = None
    """Where it may be sent again only sometimes; read at what is sent again."""


class Designation(Datum):
    """An earlier message that tells who a person is, and where they live."""

    event: EventName
    identity: FieldId
    address: FieldId | None = None
    when: Condition | None = None
    """Where it tells so only sometimes; read at that message."""
    referent: Condition | None = None
    """Where several may, which one a message refers to; read at the message that names the person."""


class Addressee(Sourced):
    """A person whom a message names: the one whom the latest of some earlier messages designated."""

    identity: FieldId
    address: FieldId | None = None
    whichever: bool = False
    """Whether any of these may be believed, the latest of each: no text says which of them prevails."""
    from_: Annotated[tuple[Designation, ...], Field(min_length=1)]


class Step(Sourced):
    """The unit that travels: one arrow, one message, one CloudEvent type (`exchange.step`)."""

    id: Slug
    label: Annotated[str, Field(min_length=2, max_length=25)]
    """At most 25 characters: what a diagram shows."""
    summary: Sentence
    phrases: Phrases
    sender: Party
    receiver: Party
    map_channels: ChannelSet | None = None
    legal_channels: ChannelSet | None = None
    message: MessageId
    phase: PhasePlace | None = None
    """Where this step's phase is not its exchange's."""
    trigger: Trigger
    repeatable: Repeatable | None = None
    """Why it may be sent again without a new cause; absent where it may not."""
    addressee: tuple[Addressee, ...] = ()
    """The persons whom it must name, and from which earlier messages one knows them."""
    answers: StepId | None = None
    """The step to which this one replies."""
    followed_by: tuple[StepId, ...] = ()
    """The steps that may come next because of this one."""


class Exchange(Sourced):
    """An exchange of the maps, or one that the law adds: a dialogue of one or more steps."""

    id: Slug
    number: Annotated[int, Field(ge=1)] | None = None
    """The number on the global map."""
    label: SourceLabel
    summary: Sentence
    phase: PhasePlace
    cycle: CyclePlace | None = None
    """Absent where it exists under every convention, or the domain has none."""
    required: bool = True
    """False when no conforming system is bound to it."""
    off_map: Sentence | None = None
    """Why no map of the source shows it, where none does."""
    excluded_by: ExclusionId | None = None
    """The exclusion that leaves its content out: it is named, never tested."""
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    related: tuple[ExchangeId, ...] = ()

    @property
    def cycles(self) -> tuple[str, ...]:
        """The conventions under which it exists; none where it exists under all."""
        return self.cycle.cycles if self.cycle is not None else ()
