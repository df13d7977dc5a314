"""The examples of a rule: short histories, each with the verdict that the rule gives it."""

from typing import Literal

from generator.model.base import (
    ChannelId,
    Datum,
    Day,
    EventName,
    FieldId,
    Instant,
    Sentence,
    SettingId,
    Slug,
)
from generator.model.journey import Value

ExampleVerdict = Literal["satisfied", "violated", "pending", "not-applicable", "inconclusive"]


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
