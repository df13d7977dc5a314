"""The states of a dossier and the events that move it, in two parallel regions."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import (
    ActorId,
    Condition,
    Datum,
    EventId,
    EventName,
    FieldId,
    GuardId,
    Label,
    LegalDateId,
    PhaseId,
    Sentence,
    Slug,
    StateId,
    StepId,
    Text,
)
from generator.model.phrases import Phrases
from generator.model.provenance import Sourced


class State(Sourced):
    """A state of one region; `final` when nothing more is expected in that region."""

    id: Slug
    label: Label
    definition: Sentence
    phase: PhaseId
    final: bool = False


class Region(Datum):
    """One of the two regions that advance side by side: the payment and the contest."""

    id: Slug
    label: Label
    summary: Sentence
    initial: StateId
    states: Annotated[tuple[State, ...], Field(min_length=1)]


class Refusal(Sourced):
    """What lets whoever a message is sent to refuse it where the dossier does not call for it."""


class Unsettled(Datum):
    """Where no text read keeps an event out, though no transition has it there: nothing is asked then."""

    states: tuple[StateId, ...] = ()
    """The states; all of them where none is named."""
    after: tuple[EventName, ...] = ()
    """For `echeance`: what may keep the date from coming, or move it, as no text read says."""
    reason: Sentence


class Event(Sourced):
    """What may move a dossier: a step that travels, a date reached, or a fact outside the exchanges."""

    id: Slug
    label: Label
    kind: Literal["step", "echeance", "fact"]
    steps: tuple[StepId, ...] = ()
    """For `step`: the steps any of which is this event."""
    fields: tuple[FieldId, ...] = ()
    """For `fact`: what is known of it."""
    known_by: tuple[ActorId, ...] = ()
    """For `fact`: who knows that it happened."""
    by: ActorId | None = None
    """For `fact`: who does it, where those who record it do not."""
    legal_date: LegalDateId | None = None
    """For `echeance`: the first day on which it has happened."""
    phase: PhaseId
    summary: Sentence
    phrases: Phrases | None = None
    """For `fact`: how the scenarios say that it happens."""
    refusal: Refusal | None = None
    """For `step`: why it is refused out of place; without it, whoever it is sent to may take it anywhere."""
    unsettled: Unsettled | None = None
    """Where whoever does it is in no fault, though no transition has it there."""


class Guard(Sourced):
    """A condition that a transition needs: in French, and as a formula where the exchanges decide it."""

    id: Slug
    text: Sentence
    formula: Condition | None = None
    undecidable: Sentence | None = None
    """Why the exchanges alone do not decide it, where they do not."""


class Transition(Sourced):
    """An event moves the dossier from any of some states of a region to another one."""

    region: Slug
    event: EventId
    from_: Annotated[tuple[StateId, ...], Field(min_length=1)]
    to: StateId
    guard: GuardId | None = None


class SilentStep(Datum):
    """A step or a fact that moves no state, and why."""

    step: EventName
    reason: Sentence


class Closing(Sourced):
    """When a dossier is closed: a condition over both regions."""

    text: Sentence


class Lifecycle(Datum):
    """The file `lifecycle.yaml`."""

    summary: Text
    begins: EventId | None = None
    """The fact that a whole history begins with: without it, the states are unknown."""
    regions: Annotated[tuple[Region, ...], Field(min_length=1)]
    events: tuple[Event, ...]
    guards: tuple[Guard, ...]
    transitions: tuple[Transition, ...]
    silent_steps: tuple[SilentStep, ...] = ()
    closing: Closing
