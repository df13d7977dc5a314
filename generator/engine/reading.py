"""From what is written (an example, a CloudEvent, a journey) to a typed history."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from generator.engine.formats import has_format, known, refusal
from generator.engine.history import Decisions, Event, Fault, History
from generator.engine.rulebook import Rulebook
from generator.engine.scope import EventShape
from generator.formula import Place, Value
from generator.formula.phrases import Phrase, phrase
from generator.model.example import Example, Happening
from generator.model.message import FieldDefinition


class Raw(NamedTuple):
    """An event as it was written: its data are plain JSON."""

    name: str
    moment: datetime
    """With its offset."""
    data: Mapping[str, object]
    id: str | None = None
    source: str | None = None
    channel: str | None = None
    extra: tuple[str, ...] = ()
    refused: bool = False
    delivered: bool | None = None
    """Whether it came to the role that is judged; None where its source alone tells."""
    ordered: date | None = None
    """The day on which a person of the role decided it, where that is told apart from its sending."""


def history(
    book: Rulebook,
    raws: Sequence[Raw],
    settings: Mapping[str, Value],
    number: str | None = None,
    decisions: Decisions | None = None,
) -> History:
    """Type a history; `raws` stand in the order of reception, and name events that exist.

    `decisions` tells what one of the actors decided: all of it, or nothing where it was not recorded.
    """
    known_settings = {**book.defaults, **settings}
    place = book.place(known_settings.get(book.setting_that_gives("territory")))
    events = tuple(_event(book, place, position, raw) for position, raw in enumerate(raws))
    return History(events, known_settings, place, number, decisions=decisions)


def followed(book: Rulebook, before: History, raw: Raw, *, checked: bool = False) -> History:
    """Give a history with one more event, received last; its data are not checked, unless it is asked."""
    return before.followed(_event(book, before.place, len(before.deliveries), raw, checked=checked))


class Draft:
    """A message that is being written, the last of a history that follows another one: it says more and more.

    Until it is done, only whoever writes it reads it: its history is the same object from end to end.
    """

    def __init__(self, book: Rulebook, before: History, raw: Raw) -> None:
        self._book = book
        event = _event(book, before.place, len(before.deliveries), raw, checked=False)
        self._shape = book.scope.events[event.name]
        self._values, self._composites = dict(event.data), dict(event.composites)
        self.event = event._replace(data=self._values, composites=self._composites)
        self.whole = before.followed(self.event)

    def say(self, data: Mapping[str, object]) -> None:
        """Say some more fields, of those that the message declares."""
        self._values |= _values(self._book, self._shape, data)
        self._composites |= _composites(self._book, data)
        self.whole.forget_days()


def history_of(book: Rulebook, example: Example) -> History:
    """Type the history of a rule's example."""
    settings = {item.setting: item.value for item in example.settings}
    return history(book, [raw_of(happening) for happening in example.history], settings)


def raw_of(happening: Happening) -> Raw:
    """Give a happening of an example as it was written."""
    return Raw(
        happening.event,
        happening.at,
        {item.field: item.value for item in happening.data},
        id=happening.id,
        channel=happening.channel,
        extra=happening.extra,
        refused=happening.refused,
    )


def _event(book: Rulebook, place: Place, position: int, raw: Raw, *, checked: bool = True) -> Event:
    shape = book.scope.events[raw.name]
    declared = {name: value for name, value in raw.data.items() if name in shape.fields}
    return Event(
        raw.name,
        raw.id if raw.id is not None else f"{position:06}",
        raw.moment,
        raw.moment.astimezone(place.zone).date(),
        position,
        _values(book, shape, declared),
        raw.source,
        raw.channel,
        (*raw.extra, *sorted(set(raw.data) - set(declared))),
        tuple(_faults(book, shape, declared)) if checked else (),
        raw.refused,
        raw.delivered,
        raw.ordered,
        _composites(book, declared),
    )


def said(book: Rulebook, name: str, data: Mapping[str, object]) -> Mapping[str, object]:
    """Give what some data say that an event of a name declares, as its event holds it: values, composites.

    A document and a list are no values: they are left out.
    """
    shape = book.scope.events[name]
    declared = {field: value for field, value in data.items() if field in shape.fields}
    values = _values(book, shape, declared)
    plain = {field: value for field, value in values.items() if value is not True or declared[field] is True}
    return {**plain, **_composites(book, declared)}


def _composites(book: Rulebook, data: Mapping[str, object]) -> dict[str, object]:
    """Give the values that are objects, of the fields that are composite."""
    return {
        name: value
        for name, value in data.items()
        if isinstance(value, dict) and book.scope.fields[name].type == "composite"
    }


def _values(book: Rulebook, shape: EventShape, data: Mapping[str, object]) -> dict[str, Value]:
    """Give what formulas read of some values, those that are valid."""
    return {
        name: typed for name, value in data.items() if (typed := _typed(book, shape, name, value)) is not None
    }


def _typed(book: Rulebook, shape: EventShape, name: str, value: object) -> Value:
    if value is None:
        return None
    if name in shape.lists:
        return True if isinstance(value, list) and value else None
    if not isinstance(value, str | int):
        return known(book.scope.fields[name], value)
    key = (name, type(value), value)
    if key not in book.typed:
        book.typed[key] = known(book.scope.fields[name], value)
    return book.typed[key]


def _faults(book: Rulebook, shape: EventShape, data: Mapping[str, object]) -> Iterable[Fault]:
    """Say what the dictionary refuses in a message's data, through lists and composites."""
    for name, value in data.items():
        yield from _faults_of(book, name, value, many=name in shape.lists)


def _faults_of(book: Rulebook, name: str, value: object, *, many: bool = False) -> Iterable[Fault]:
    if many:
        items = value if isinstance(value, list) else ()
        if not items:
            yield Fault(name, phrase("wrong-list"))
        for item in items:
            yield from _faults_of(book, name, item)
        return
    definition = book.scope.fields[name]
    if definition.type == "composite":
        if not isinstance(value, dict) or not value:
            yield Fault(name, phrase("wrong-composite"))
            return
        for member in definition.fields:
            if member in value:
                yield from _faults_of(book, member, value[member])
        return
    reason = _refused(definition, value)
    if reason is not None:
        yield Fault(name, reason)


def _refused(definition: FieldDefinition, value: object) -> Phrase | None:
    if definition.type == "document":
        named = isinstance(value, dict) and isinstance(value.get("nom"), str) and value["nom"]
        return None if named else phrase("wrong-document")
    if not isinstance(value, str | int):
        return phrase("wrong-type", definition.type)
    return refusal(definition, value) if has_format(definition) else None
