"""What the annual report counts in one dossier: which indicator, in which year."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from generator.engine import History, Rulebook
from generator.engine.formulas import Formula
from generator.engine.history import Event
from generator.engine.rows import Moment
from generator.engine.visibility import read_in
from generator.formula import Type, parsed
from generator.model.audit import Audit, Counted, Indicator, Report


class Count(NamedTuple):
    """An event that an indicator counts."""

    indicator: str
    day: date | None
    """The day whose year it is counted in; None where its data do not tell."""
    days: int = 0
    """How long it took, for a mean."""


def report(book: Rulebook) -> Report | None:
    """Give the report that the specification declares; None where it declares none."""
    found = book.specification.entries(Audit, "audit")
    return found[0].datum.report if found else None


def events_of(asked: Report) -> frozenset[str]:
    """Name the events that indicators count: a dossier without any counts in none."""
    return frozenset(one.event for indicator in asked.indicators for one in indicator.counts)


def read_by(book: Rulebook, asked: Report) -> frozenset[str]:
    """Name the events whose data the indicators read, whatever the way to a legal date."""
    every = [one for indicator in asked.indicators for one in indicator.counts]
    kept_from = [one.unless for one in every if one.unless is not None]
    columns = (column for formula in formulas(book, asked) for _, column in formula.columns)
    return events_of(asked) | {one.event for one in kept_from} | read_in(book, columns)


def formulas(book: Rulebook, asked: Report) -> Iterator[Formula]:
    """Give every formula of the report."""
    for one in (count for indicator in asked.indicators for count in indicator.counts):
        if one.when is not None:
            yield formula_of(book, one.when, Type.BOOLEAN)
        for day in (one.day, one.since, one.unless.day if one.unless is not None else None):
            if day is not None:
                yield formula_of(book, day, Type.DATE)


def counts(book: Rulebook, asked: Report, history: History, day: date) -> Iterator[Count]:
    """Count a dossier as of the end of a legal day: what was counted on a later day is not yet."""
    seen = history.as_of(day)
    for indicator in asked.indicators:
        found = [
            count
            for one in indicator.counts
            for count in _counts(book, indicator, one, seen)
            if count is not None
        ]
        dated = sorted((one for one in found if one.day is not None and one.day <= day), key=_day)
        undated = [one for one in found if one.day is None]
        if indicator.once:
            dated, undated = dated[:1], [] if dated else undated[:1]
        yield from (*dated, *undated)


def _day(count: Count) -> date:
    return count.day or date.max


def _counts(book: Rulebook, indicator: Indicator, counted: Counted, seen: History) -> Iterator[Count]:
    for event in seen.of(counted.event):
        here = Moment(book, seen, event, {})
        if counted.when is not None and here.value(formula_of(book, counted.when, Type.BOOLEAN)) is not True:
            continue
        day = _read(here, counted.day)
        if day is not None and _is_kept_from(book, counted, seen, event, day):
            continue
        if indicator.measure == "number" or day is None:
            yield Count(indicator.id, day)
            continue
        since = _read(here, counted.since) if counted.since is not None else None
        yield Count(
            indicator.id, day if since is not None else None, (day - since).days if since is not None else 0
        )


def _is_kept_from(book: Rulebook, counted: Counted, seen: History, event: Event, day: date) -> bool:
    """Tell whether, after an event, something happened before the day that would count it."""
    if counted.unless is None:
        return False
    for other in seen.of(counted.unless.event):
        came = _read(Moment(book, seen, other, {}), counted.unless.day) or other.day
        if other.order > event.order and came < day:
            return True
    return False


def _read(here: Moment, formula: str | None) -> date | None:
    """Read a day at an event: the legal day of the event where no formula tells another."""
    if formula is None:
        return here.event.day
    found = here.value(formula_of(here.book, formula, Type.DATE))
    return found if isinstance(found, date) else None


@lru_cache(maxsize=256)
def formula_of(book: Rulebook, written: str, type_: Type) -> Formula:
    """Read a formula of the report."""
    return Formula(parsed(written, book.scope, type_))
