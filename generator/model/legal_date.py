"""Legal dates: what the law counts from, derived from what travelled."""

from typing import Annotated

from pydantic import Field

from generator.model.base import DateFormula, Datum, Label, Sentence, Slug
from generator.model.moments import DayOf
from generator.model.provenance import Sourced


class Derivation(Datum):
    """One way to know a legal date; the first whose data are known is taken."""

    text: Sentence
    formula: DateFormula
    from_sending: Sentence | None = None
    """Why the day of a sending is that of the arrival, where it is."""


class LegalDate(Sourced):
    """A date that delays run from or end on: the notification of the notice, the limit of payment."""

    id: Slug
    label: Label
    definition: Sentence
    day_of: DayOf | None = None
    """What it is the day of, where a delay runs from it."""
    derivations: Annotated[tuple[Derivation, ...], Field(min_length=1)]


class LegalDates(Datum):
    """The file `legal-dates.yaml`."""

    legal_dates: tuple[LegalDate, ...]
