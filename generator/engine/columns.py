"""How each column of a formula is read where a formula stands: chosen once, when the formula is compiled."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Protocol

from generator.engine.history import Event, History
from generator.engine.scope import CHANNEL, MOMENT
from generator.formula import Column, Value
from generator.formula.evaluating import Closure


class Parameters(Protocol):
    """What gives the values of parameters: a rulebook."""

    def parameter(self, id_: str, day: date, selection: Mapping[str, str], /) -> Value:
        """Give the value of a parameter on a day, under some readings of the law."""


class Here(Protocol):
    """Where a formula stands."""

    book: Parameters
    history: History
    event: Event
    selection: Mapping[str, str]

    def referred(self, name: str) -> Event | None:
        """Give, of the events of a name up to here, the one that is referred to."""

    def legal_date(self, id_: str) -> Value:
        """Derive a legal date."""


@lru_cache(maxsize=4096)
def at_moment(column: Column) -> Closure:
    """Give what reads a column where a formula stands: it takes a `Here`, and a place."""
    owner = column.owner
    match column.root:
        case "event":
            return _of_events(owner, column)
        case "parametre":
            return lambda here, _: here.book.parameter(owner, here.event.day, here.selection)
        case "date_legale":
            return lambda here, _: here.legal_date(owner)
        case "reglage":
            return lambda here, _: here.history.settings.get(owner)


def _of_events(owner: str, column: Column) -> Closure:
    field = column.field or ""
    match column.aggregate:
        case "existe":
            return lambda here, _: bool(here.history.until(owner, here.event))
        case "nombre":
            return lambda here, _: len(here.history.until(owner, here.event))
        case "somme":
            return lambda here, _: _sum(here.history.until(owner, here.event), field)
        case None if field == MOMENT:
            return _of_one(owner, lambda event: event.moment)
        case None if field == CHANNEL:
            return _of_one(owner, lambda event: event.channel)
        case None:
            return _of_field(owner, field)


def _of_field(owner: str, field: str) -> Closure:
    """Read a field of an event, as `_of_one` does: most of what formulas read, and a call less."""

    def value(here: Here, _: object) -> Value:
        event = here.event if here.event.name == owner else here.referred(owner)
        return None if event is None else event.data.get(field)

    return value


def _of_one(owner: str, said: Callable[[Event], Value]) -> Closure:
    """Read one event of a name: the one where the formula stands, else the one that it refers to."""

    def value(here: Here, _: object) -> Value:
        event = here.event
        if event.name == owner:
            return said(event)
        found = here.referred(owner)
        return None if found is None else said(found)

    return value


def _sum(events: tuple[Event, ...], field: str) -> int:
    values = (event.data.get(field) for event in events)
    return sum(value for value in values if isinstance(value, int))
