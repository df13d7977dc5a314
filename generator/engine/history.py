"""What happened to one dossier: its events, typed by the data dictionary, in the order of time."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from itertools import compress
from typing import NamedTuple

from generator.formula import Place, Value


@dataclass(frozen=True, slots=True)
class Fault:
    """A datum that the dictionary refuses."""

    field: str
    reason: str


_NONE: Mapping[str, object] = {}


class Decision(NamedTuple):
    """A person's order that a step leave: it travels nowhere, yet it gives reason for what does."""

    step: str
    moment: datetime
    is_free: bool = False
    """Whether doing it was the system's choice."""
    told: Mapping[str, object] = _NONE
    """What the person said, as it was written, by field: the system works out the others."""


class Decisions(NamedTuple):
    """What was decided within one organisation, where this was recorded."""

    by: str
    """The actor whose people decided."""
    taken: tuple[Decision, ...] = ()


class Event(NamedTuple):
    """An exchange that travelled, or a fact: what formulas read of it, and what they cannot."""

    name: str
    """`rapo.depot`, or `fait.constat`."""
    id: str
    moment: datetime
    day: date
    """The legal day of the moment, where the collectivity lies."""
    position: int
    """Its place in the order of reception, from 0."""
    data: Mapping[str, Value]
    """Valid values by field; True for a document, a composite or a list."""
    source: str | None = None
    channel: str | None = None
    extra: tuple[str, ...] = ()
    """Fields that the message does not declare."""
    faults: tuple[Fault, ...] = ()
    refused: bool = False
    delivered: bool | None = None
    """Whether it came to the role that is judged; None where its source alone tells."""
    ordered: date | None = None
    """The day on which a person of the role decided it, where that is told apart from its sending."""
    composites: Mapping[str, object] = _NONE
    """What its composite fields hold, as it was written: formulas read no more than their presence."""

    def said(self, field: str) -> object:
        """Give what a field holds, whatever its type; None where the message has it not."""
        return self.composites.get(field, self.data.get(field))

    @property
    def order(self) -> tuple[datetime, int]:
        """The order of a history: time, then reception."""
        return (self.moment, self.position)


@dataclass(frozen=True, eq=False)
class History:
    """The events of a dossier and its settings; equal to itself alone: what is derived is kept by history."""

    deliveries: tuple[Event, ...]
    """Everything that was delivered, in the order of reception: refused and repeated messages included."""
    settings: Mapping[str, Value]
    place: Place
    number: str | None = None
    """The dossier's number, as its events carry it."""
    before: "History | None" = None
    """The same without the last delivery, where it is the latest too: what was derived there still holds."""
    decisions: Decisions | None = None
    """What one of the actors decided; None where nobody's decisions were recorded."""

    @cached_property
    def days(self) -> dict[object, Value]:
        """The legal dates already derived, by date, event and readings: every rule asks for the same ones."""
        return {} if self.before is None else dict(self.before.days)

    def forget_days(self) -> None:
        """Derive the legal dates again: the last message, which is being written, says more than it did."""
        self.__dict__.pop("days", None)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What was taken, each message once, in the order of time."""
        if self.before is not None:
            earlier, last = self.before.events, self.deliveries[-1]
            return earlier if last.refused or _is_known(last, earlier) else (*earlier, last)
        return tuple(sorted(_once(event for event in self.deliveries if not event.refused), key=_order))

    def as_of(self, day: date) -> "History":
        """Give what had happened by the end of a day."""
        if self._last_day is None or self._last_day <= day:
            return self
        if self.before is not None and self.deliveries[-1].day > day:
            return self.before.as_of(day)
        seen = tuple(event for event in self.deliveries if event.day <= day)
        return replace(self, deliveries=seen, before=None)

    @cached_property
    def _last_day(self) -> date | None:
        """The latest day of a delivery: most questions are of a day after it."""
        return max((event.day for event in self.deliveries), default=None)

    def followed(self, event: Event) -> "History":
        """Give a history with one more delivery."""
        before = self if self._latest is None or self._latest < event.order else None
        deliveries = (*self.deliveries, event)
        return History(deliveries, self.settings, self.place, self.number, before, self.decisions)

    @cached_property
    def _latest(self) -> tuple[datetime, int] | None:
        if self.before is not None:
            return self.deliveries[-1].order
        return max((event.order for event in self.deliveries), default=None)

    def part(self, kept: tuple[bool, ...]) -> "History":
        """Give some of the deliveries alone, which keep their places: twice the same give the same object."""
        if all(kept):
            return self
        if kept not in self._parts:
            if self.before is None:
                seen = tuple(compress(self.deliveries, kept))
                found = replace(self, deliveries=seen)
            else:
                found = self.before.part(kept[:-1])
                found = found.followed(self.deliveries[-1]) if kept[-1] else found
            self._parts[kept] = found
        return self._parts[kept]

    @cached_property
    def _parts(self) -> dict[tuple[bool, ...], "History"]:
        return {}

    def of(self, *names: str) -> tuple[Event, ...]:
        """Give the events of some names, in the order of time."""
        if len(names) == 1:
            return self._by_name.get(names[0], ())
        return tuple(event for event in self.events if event.name in names)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Event, ...]]:
        if self.before is not None:
            earlier, last = self.before._by_name, self.deliveries[-1]
            if len(self.events) == len(self.before.events):
                return earlier
            return {**earlier, last.name: (*earlier.get(last.name, ()), last)}
        found: dict[str, list[Event]] = {}
        for event in self.events:
            found.setdefault(event.name, []).append(event)
        return {name: tuple(events) for name, events in found.items()}

    def until(self, name: str, last: Event) -> tuple[Event, ...]:
        """Give the events of a name up to another event, that one included."""
        found = self._by_name.get(name, ())
        if self.before is not None and last is self.deliveries[-1]:
            return found
        if not found or found[-1].order <= last.order:
            return found
        return found[: bisect_right(found, last.order, key=_order)]


def _once(events: Iterable[Event]) -> Iterable[Event]:
    """Keep the first delivery of each message: CloudEvents tells one by its source and its id."""
    seen: set[tuple[str, str | None, str]] = set()
    for event in events:
        key = (event.name, event.source, event.id)
        if key not in seen:
            seen.add(key)
            yield event


def _is_known(last: Event, earlier: Iterable[Event]) -> bool:
    """Tell whether a delivery repeats an earlier message, as `_once` tells it."""
    return any(one.id == last.id and one.name == last.name and one.source == last.source for one in earlier)


def _order(event: Event) -> tuple[datetime, int]:
    return event.order
