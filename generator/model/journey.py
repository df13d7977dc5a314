"""Whole lives of a dossier, told as data and replayed on the life cycle by `check`."""

from typing import Annotated

from pydantic import Field

from generator.model.base import (
    Cycle,
    Datum,
    EventId,
    FieldId,
    Instant,
    Label,
    Sentence,
    Slug,
    StateId,
    StepId,
)
from generator.model.provenance import Sourced


class Value(Datum):
    """The value of a dictionary field."""

    field: FieldId
    value: str | int | bool


class Moment(Datum):
    """One event of the story: its instant, the step that travels if any, and the states reached."""

    at: Instant
    """With its offset, as `2025-01-12T09:00:00+01:00`."""
    event: EventId
    step: StepId | None = None
    text: Sentence
    data: tuple[Value, ...] = ()
    """The values that matter to the story, among the fields of the step's message."""
    reaches: tuple[StateId, ...] = ()
    """The state reached in each region that moves; empty when none does."""


class Journey(Sourced):
    """A life of a dossier, from the finding to its end."""

    id: Slug
    title: Label
    summary: Sentence
    cycle: Cycle | None = None
    """The convention under which it is lived, where the domain has any."""
    turn: EventId | None = None
    """The event after which the journey is named: whoever lives nothing from then on is not told it."""
    dossier: tuple[Value, ...]
    """What stays the same all along: number, plate, tariff."""
    story: Annotated[tuple[Moment, ...], Field(min_length=1)]
    ends: Annotated[tuple[StateId, ...], Field(min_length=1)]
    """The state of each region at the end."""
