"""How legal delays are counted, and the days and hours of the places where a collectivity may lie."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Datum, Day, DoubtId, Label, MonthDay, Sentence, Slug, TerritoryId
from generator.model.provenance import Sourced


class CountingReading(Datum):
    """One defensible way to count; the first of a calendar is the one retained."""

    id: Slug
    label: Label
    franc: bool
    """True for a clear delay, whose last day does not count: it ends one day later."""
    postponed: bool
    """True when a last day that is not a working day is put off to the next one."""


class Calendar(Sourced):
    """How the durations of some texts are counted: months from date to date, clear days."""

    id: Slug
    label: Label
    statement: Sentence
    unit: Literal["day", "month", "year"]
    readings: Annotated[tuple[CountingReading, ...], Field(min_length=1)]
    readings_of: DoubtId | None = None
    """The doubt that leaves several readings open."""


class Territory(Sourced):
    """A place with its own legal time; its public holidays are those that name it, or name no place."""

    id: Slug
    label: Label
    zone: str
    """Its time zone in the tz database: `Europe/Paris`."""


class Territories(Datum):
    """The file `territories.yaml`."""

    default: TerritoryId
    territories: Annotated[tuple[Territory, ...], Field(min_length=1)]


class PublicHoliday(Sourced):
    """A day that the law makes a public holiday: at the same date each year, or so many days from Easter."""

    id: Slug
    label: Label
    day: MonthDay | None = None
    """Its date, when it is the same each year: `07-14`."""
    easter: int | None = None
    """For a movable feast: the days from Easter Sunday to it, 1 for the Monday."""
    territories: tuple[TerritoryId, ...] = ()
    """The only places where it is a holiday; absent for all."""
    from_: Day | None = None
    """The first day on which the text holds; absent where none that matters is before it."""
    until: Day | None = None
    """The last day on which the text holds; absent while it does."""


class PublicHolidays(Datum):
    """The file `public-holidays.yaml`."""

    public_holidays: Annotated[tuple[PublicHoliday, ...], Field(min_length=1)]
