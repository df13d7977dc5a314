"""The small closed lists: phases, channels, and what the project leaves out."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import ActorId, Datum, Label, Sentence, Slug, Text
from generator.model.provenance import Sourced


class Phase(Sourced):
    """A phase of the life of a dossier, as the legend of the global map names it."""

    id: Slug
    label: Label
    order: Annotated[int, Field(ge=1)]
    """Chronological position: ours, the source gives none."""
    source_order: Annotated[int, Field(ge=1)]
    """Position in the legend of the source document."""
    transverse: bool
    """True when the phase runs beside all the others."""
    summary: Sentence


class Phases(Datum):
    """The file `phases.yaml`."""

    phases: tuple[Phase, ...]


class Channel(Sourced):
    """A way for a message to travel."""

    id: Slug
    label: Label
    origin: Literal["map", "law", "both"]
    """Whether the word stands on a map of the source, in a text, or in both."""
    medium: Literal["papier", "electronique", "telephone", "telecopie", "guichet", "remise", "finances"]
    """What carries it: two ways of one medium may be two words for the same thing."""
    between_systems: bool = False
    """Whether it links two systems: no person is at its end."""
    reaches: tuple[ActorId, ...] = ()
    """Those at whose place it ends, where it reaches nobody else."""
    summary: Sentence


class Channels(Datum):
    """The file `channels.yaml`."""

    channels: tuple[Channel, ...]


class Exclusion(Sourced):
    """Something the specification leaves out, and why."""

    id: Slug
    title: Label
    origin: Literal["source", "project"]
    """`source` when the notice of the source document excludes it, `project` when we do."""
    reason: Text
    consequence: Text
    """What the exclusion means for those who read, build or test."""


class Scope(Datum):
    """The file `scope.yaml`."""

    exclusions: tuple[Exclusion, ...]


class Doubt(Sourced):
    """An open question, to settle with an authority; what depends on it refers to it."""

    id: Slug
    number: Annotated[str, Field(pattern=r"^D-[0-9]{2}$")]
    title: Label
    question: Text
    readings: tuple[Text, ...]
    """The answers that can be defended, one a line; empty when none was found."""
    retained: Text
    """What the specification does until the answer comes."""
    to_ask: tuple[ActorId, ...] = ()
    """The authorities who can answer."""
    status: Literal["ouvert", "clos"]
    answer: Text | None = None
