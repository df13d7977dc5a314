"""How legal delays are counted, and the days and hours of the places where a collectivity may lie."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Datum, DoubtId, Label, Sentence, Slug, TerritoryId
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
    """A place with its own legal time and its own public holidays."""

    id: Slug
    label: Label
    zone: str
    """Its time zone in the tz database: `Europe/Paris`."""
    holidays: str | None = None
    """Its subdivision in the `holidays` library; absent for the national holidays alone."""


class Territories(Datum):
    """The file `territories.yaml`."""

    default: TerritoryId
    territories: Annotated[tuple[Territory, ...], Field(min_length=1)]
