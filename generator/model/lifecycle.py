"""The states of a dossier and the events that move it, in two parallel regions."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import (
    Datum,
    EventId,
    GuardId,
    Label,
    PhaseId,
    Sentence,
    Slug,
    StateId,
    StepId,
    Text,
)
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


class Event(Sourced):
    """What may move a dossier: a step that travels, a date reached, or a fact outside the exchanges."""

    id: Slug
    label: Label
    kind: Literal["step", "echeance", "fact"]
    steps: tuple[StepId, ...] = ()
    """For `step`: the steps any of which is this event."""
    phase: PhaseId
    summary: Sentence


class Guard(Sourced):
    """A condition that a transition needs, told in French; its formula comes with the rules."""

    id: Slug
    text: Sentence


class Transition(Sourced):
    """An event moves the dossier from any of some states of a region to another one."""

    region: Slug
    event: EventId
    from_: Annotated[tuple[StateId, ...], Field(min_length=1)]
    to: StateId
    guard: GuardId | None = None


class SilentStep(Datum):
    """A step that moves no state, and why."""

    step: StepId
    reason: Sentence


class Closing(Sourced):
    """When a dossier is closed: a condition over both regions."""

    text: Sentence


class Lifecycle(Datum):
    """The file `lifecycle.yaml`."""

    summary: Text
    regions: Annotated[tuple[Region, ...], Field(min_length=1)]
    events: tuple[Event, ...]
    guards: tuple[Guard, ...]
    transitions: tuple[Transition, ...]
    silent_steps: tuple[SilentStep, ...] = ()
    closing: Closing
