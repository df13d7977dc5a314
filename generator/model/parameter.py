"""The figures of the law, each once, with the dates from which it holds."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import CalendarId, Datum, Day, DoubtId, Label, Sentence, Slug
from generator.model.moments import DayOf
from generator.model.provenance import Sourced


class DatedValue(Datum):
    """A value and the first day on which it holds, until the next one."""

    value: str | int
    """`P1M` for a duration, `0.20` between quotes for a rate, cents for an amount, an integer."""
    from_: Day


class Lapse(Datum):
    """A doubt on whether the text still holds: under one reading it gives nothing from a day on."""

    doubt: DoubtId
    from_: Day


class Parameter(Sourced):
    """A delay, a rate, an amount or a threshold that rules refer to."""

    id: Slug
    label: Label
    statement: Sentence
    type: Literal["duration", "rate", "money", "integer"]
    calendar: CalendarId | None = None
    """For a duration: how it is counted."""
    runs_from: tuple[DayOf, ...] = ()
    """For a duration: what its text has it run from."""
    ends_on: DayOf | None = None
    """For a duration: what its text takes its last day for: a presumption ends on a notification."""
    values: Annotated[tuple[DatedValue, ...], Field(min_length=1)]
    lapse: Lapse | None = None
    """For a text that may have fallen: what depends on it is judged with it and without it."""
