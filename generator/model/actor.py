"""Who takes part: the four systems, the driver, and the parties around them."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import ActorId, Datum, Day, EcosystemId, Label, Sentence, Slug
from generator.model.phrases import Phrase
from generator.model.provenance import Sourced


class DatedName(Sourced):
    """A name in force between two dates, both included; an absent date is open."""

    name: Label
    spoken: Phrase | None = None
    """What a sentence calls the actor then, where this changed."""
    from_: Day | None = None
    until: Day | None = None


class InformationSystem(Sourced):
    """The information system through which the actor exchanges, as the maps call it."""

    name: Label


class TestRole(Datum):
    """Whether an implementation under test can take the actor's place, and why."""

    implementable: bool
    reason: Sentence


class Task(Sourced):
    """What a text gives the actor to do."""

    text: Sentence


class Actor(Sourced):
    """A party to the exchanges."""

    id: Slug
    name: Label
    short_name: Annotated[str, Field(min_length=2, max_length=25)]
    """At most 25 characters: what a diagram shows."""
    spoken: Phrase
    """What a sentence calls the actor, with its article: « l’ANTAI »."""
    kind: Literal["principal", "peripherique"]
    """`principal` for the parties of the global map, `peripherique` for those around them."""
    nature: Literal["systeme", "personne", "juridiction"] = "systeme"
    """In any state of a dossier, one takes what a person does, what is filed with a court, what it sends."""
    ecosystem: EcosystemId
    part_of: ActorId | None = None
    """The actor of whose organisation it is a part."""
    summary: Sentence
    names: tuple[DatedName, ...] = ()
    """Official names through time, in order; empty when the name never changed."""
    information_system: InformationSystem | None = None
    role: TestRole
    tasks: tuple[Task, ...] = ()


class Ecosystem(Sourced):
    """A box that the maps draw around actors."""

    id: Slug
    label: Label
    summary: Sentence


class Ecosystems(Datum):
    """The file `ecosystems.yaml`."""

    ecosystems: tuple[Ecosystem, ...]
