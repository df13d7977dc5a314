"""What logs are simulated from: how often each life of a dossier is lived, and what differs between two."""

from typing import Annotated

from pydantic import Field

from generator.model.base import Datum, DoubtId, EventName, FieldId, JourneyId, Slug
from generator.model.draws import Window
from generator.model.provenance import Sourced


class Life(Sourced):
    """A journey that many dossiers live, without some of its events where it is told so."""

    journey: JourneyId
    without: tuple[EventName, ...] = ()
    weight: Annotated[int, Field(ge=1)]
    """Dossiers of ten thousand that live it."""


class Settling(Datum):
    """The reading by which simulated systems act: the one that every other one admits."""

    doubt: DoubtId
    reading: Slug


class Simulation(Sourced):
    """The file `simulation.yaml`."""

    days: Window
    """The days among which dossiers begin."""
    collectivities: Annotated[int, Field(ge=1)]
    readings: tuple[Settling, ...] = ()
    renewed: Annotated[tuple[FieldId, ...], Field(min_length=1)]
    """The fields that are another value in each dossier, by their patterns in `draws.yaml`."""
    lives: Annotated[tuple[Life, ...], Field(min_length=1)]
