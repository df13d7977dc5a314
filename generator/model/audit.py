"""What an audit of real logs needs to know of the domain: what it counts by, and what it reports."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Condition, DateFormula, Datum, EventName, FieldId, Label, Sentence, Slug
from generator.model.provenance import Sourced


class Earlier(Datum):
    """An event that keeps another from being counted, where it happens before the day that counts."""

    event: EventName
    day: DateFormula | None = None
    """The day that tells, read at that event; the legal day on which it happened where none is told."""


class Counted(Datum):
    """The events that an indicator counts, each in the year of a day."""

    event: EventName
    when: Condition | None = None
    """What must surely hold at the event."""
    day: DateFormula | None = None
    """The day whose year it is counted in; the legal day on which it happened where none is told."""
    since: DateFormula | None = None
    """From when days are counted up to that day, for a mean."""
    unless: Earlier | None = None


class Indicator(Sourced):
    """A column of the report: how many events, or how many days on average."""

    id: Slug
    label: Label
    measure: Literal["number", "mean-days"] = "number"
    once: bool = False
    """Whether a dossier counts once, by the earliest of the days that count."""
    counts: Annotated[tuple[Counted, ...], Field(min_length=1)]


class Notices(Sourced):
    """What indicators are told against: a dossier counts once, in the year of the first of some events."""

    id: Slug
    label: Label
    short: Label
    """What a hundred of them are called: « avis »."""
    events: Annotated[tuple[EventName, ...], Field(min_length=1)]


class Untold(Sourced):
    """What the text asks of the report and a log does not tell."""

    label: Label
    reason: Sentence


class Report(Sourced):
    """What each collectivity reports for each year, counted from its log."""

    label: Label
    per: Notices
    indicators: Annotated[tuple[Indicator, ...], Field(min_length=1)]
    untold: tuple[Untold, ...] = ()


class Audit(Sourced):
    """The file `audit.yaml`."""

    collectivity: FieldId
    """The field that names who set up the forfait: violations are counted by it."""
    summary: Sentence
    """What the results are for."""
    report: Report | None = None
    """The annual report; none in a domain that owes none."""
