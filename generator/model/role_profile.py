"""What a product is sold for: the part of a role that it plays, and the options that it may have."""

from typing import Annotated

from pydantic import Field

from generator.model.base import (
    FACT_PREFIX,
    ActorId,
    ChannelId,
    Datum,
    EventId,
    EventName,
    FieldId,
    Label,
    Sentence,
    SettingId,
    Slug,
    StepId,
)
from generator.model.provenance import Sourced


class RoleProfile(Sourced):
    """A part of a role that one product may play alone: who plays no profile plays the whole role."""

    id: Slug
    role: ActorId
    title: Label
    summary: Sentence
    steps: Annotated[tuple[StepId, ...], Field(min_length=1)]
    """The steps that the product sends or receives; several profiles may share one."""
    facts: tuple[EventId, ...] = ()
    """The facts of the life cycle that it records."""

    @property
    def events(self) -> frozenset[str]:
        """The names of the steps and of the facts that it covers."""
        return frozenset([*self.steps, *(f"{FACT_PREFIX}{fact}" for fact in self.facts)])


class SettingMark(Datum):
    """A case needs the option when a setting has this value."""

    setting: SettingId
    value: str | int | bool | None = None
    """When absent, any value that the case itself gives."""


class ChannelMark(Datum):
    """A case needs the option when a message takes this channel, or may take no other."""

    channel: ChannelId
    steps: tuple[StepId, ...] = ()
    """The steps that count; when absent, each one of which it is a channel."""


class Option(Sourced):
    """What a product may lack without leaving its profile, and what marks a case as needing it."""

    id: Slug
    title: Label
    summary: Sentence
    settings: tuple[SettingMark, ...] = ()
    events: tuple[EventName, ...] = ()
    """The steps and the facts that only happen with the option."""
    fields: tuple[FieldId, ...] = ()
    """The fields that a message only has with the option."""
    channels: tuple[ChannelMark, ...] = ()


class Options(Datum):
    """The file `options.yaml`."""

    options: tuple[Option, ...]
