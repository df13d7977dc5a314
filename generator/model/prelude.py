"""What must have happened before a scenario begins: the shortest plausible past of an event."""

from datetime import time, timedelta
from typing import Annotated

from pydantic import Field

from generator.model.base import (
    ChannelId,
    Datum,
    Day,
    EventName,
    FieldId,
    Instant,
    Label,
    LegalDateId,
    Sentence,
    Slug,
)
from generator.model.example import SettingValue
from generator.model.journey import Value
from generator.model.provenance import Sourced


class Need(Datum):
    """One of some events comes before another one; the first of them is told where none does.

    What follows from the step, the rules and the life cycle is not said again: a need adds to it.
    """

    event: EventName
    said: tuple[Value, ...] = ()
    """The need is there only when the story says so."""
    unless: tuple[Value, ...] = ()
    """The need is not there when the story says so."""
    after: tuple[EventName, ...] = ()
    """Computed where absent: the causes of the step, what it answers, what rules require, the life cycle."""
    gap: timedelta | None = None
    """The time between the two, as an ISO 8601 duration; the usual one where it is not said, nor `due`."""
    due: LegalDateId | None = None
    """Instead of `gap`: the first event comes so that the second falls on this legal date."""
    dated: FieldId | None = None
    """The field of the second event that says the day of the first, where the story gives it."""
    given: tuple[Value, ...] = ()
    """What the first of the events says."""
    settings: tuple[SettingValue, ...] = ()
    """What the collectivity must have chosen."""


class Gaps(Datum):
    """The time between an event and what leads to it, where nothing says another one."""

    reaction: timedelta
    """Where a system reacts by itself."""
    other: timedelta
    """Where a person decides, or somebody else acts."""


class Root(Datum):
    """A sum that others of the dossier make: to have it, these have its value."""

    field: FieldId
    sets: Annotated[tuple[FieldId, ...], Field(min_length=1)]
    unless: tuple[FieldId, ...] = ()
    """Not where the story gives one of these."""


class Difference(Datum):
    """A sum that is another one less a third, never below zero."""

    field: FieldId
    of: FieldId
    less: FieldId


class Companion(Datum):
    """Fields that a message has too when it says something: a person who is found has a name."""

    event: EventName
    said: Annotated[tuple[Value, ...], Field(min_length=1)]
    fields: Annotated[tuple[FieldId, ...], Field(min_length=1)]


class InPart(Datum):
    """What a message says when its sum is less than each sum of the dossier: it bears on a part of it."""

    field: FieldId
    value: str
    """What it says of the whole."""
    instead: str
    """What it says of a part."""
    sum: FieldId
    less_than: Annotated[tuple[FieldId, ...], Field(min_length=1)]
    of_more: tuple[Value, ...] = ()
    """What it bears on whose whole is more than these sums: a title, with its increase."""


class ByChannel(Datum):
    """What a message says because of the way by which it comes: a cheque comes by post."""

    event: EventName
    channel: ChannelId
    given: Annotated[tuple[Value, ...], Field(min_length=1)]


class Copy(Datum):
    """A field that repeats what an earlier event of the dossier says."""

    event: EventName
    field: FieldId
    from_: EventName
    of: FieldId


class Plausible(Datum):
    """What a message says where nothing else decides it."""

    event: EventName
    given: Annotated[tuple[Value, ...], Field(min_length=1)]


class OfficeDays(Datum):
    """The days and the hours of those who do some things by hand; all else is done on any day."""

    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    unless: tuple[Value, ...] = ()
    """Not when the event says so: what comes electronically comes at any time."""
    saturday: bool
    """Whether they work on Saturdays; on Sundays and public holidays, nobody does."""
    from_: time = time(0)
    until: time = time(23, 59, 59)
    """Their hours, where the collectivity lies."""
    reason: Sentence


class AnyDay(Datum):
    """Things that people of an office decide and that may come on any day, and why."""

    events: Annotated[tuple[EventName, ...], Field(min_length=1)]
    reason: Sentence


class OtherDossier(Datum):
    """Another dossier than the usual one, to try a rule with other sums."""

    id: Slug
    title: Label
    dossier: Annotated[tuple[Value, ...], Field(min_length=1)]


class Preludes(Sourced):
    """The file `preludes.yaml`."""

    dossier: tuple[Value, ...]
    """What every dossier of a scenario says: plate, tariff."""
    other_dossiers: tuple[OtherDossier, ...] = ()
    lasting: tuple[FieldId, ...]
    """Dates that stay the same from the first message that bears them to the last."""
    roots: tuple[Root, ...] = ()
    differences: tuple[Difference, ...] = ()
    number: str
    """The dossier's number: `{field}` is a setting, `{constat:%j}` a part of the finding's day."""
    settings: tuple[SettingValue, ...] = ()
    """What every collectivity of a scenario chose."""
    begins: Slug
    """The fact whose day gives the number."""
    ordinary: Instant
    """When a message is tried whose date matters to no rule: a working day far from any holiday."""
    traps_from: Day
    """The day from which the traps of the calendar are looked for."""
    copies: tuple[Copy, ...] = ()
    plausible: tuple[Plausible, ...] = ()
    office_days: tuple[OfficeDays, ...] = ()
    """The first that names an event says its days."""
    any_day: tuple[AnyDay, ...] = ()
    companions: tuple[Companion, ...] = ()
    in_part: tuple[InPart, ...] = ()
    undivided: tuple[EventName, ...] = ()
    """What is decided whole, and told once: no part of it comes later."""
    by_channel: tuple[ByChannel, ...] = ()
    gaps: Gaps
    needs: tuple[Need, ...] = ()
