"""Writes the messages of a life whole, one after another, from the dossier, the rules and the dictionary."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from generator.engine.completing import completed, example_of
from generator.engine.history import History
from generator.engine.reading import Raw
from generator.engine.reading import followed as told_after
from generator.engine.rulebook import Rulebook
from generator.kit.setup.placed import Placed
from generator.kit.test_data import lasting, lasts, preludes
from generator.model.base import FACT_PREFIX
from generator.model.journey import Value as Given


def followed(begun: Placed, told: Raw, said: Mapping[str, object] = MappingProxyType({})) -> Placed:
    """Add one whole message to the end of a life; `said` is what the dossier says beside its messages."""
    book = begun.book
    kept = lasting(book)
    told_before = {
        name: value
        for raw in begun.raws
        for name, value in raw.data.items()
        if name in kept and _is_more_than_none(value)
    }
    whole = written(book, Written(begun.raws, begun.history, {**said, **told_before}), told, None)
    return replace(
        begun,
        raws=whole.raws,
        told=(*begun.told, as_told(book, told, whole.raws[-1])),
        ours=(*begun.ours, True),
        history=whole.history,
    )


class Written(NamedTuple):
    """The whole messages of a dossier so far, and what they said."""

    raws: tuple[Raw, ...]
    history: History
    seen: Mapping[str, object]


Following = dict[str, tuple[Written, "Following"]]
"""What was already written after a beginning: the purposes of a rule share most of their past."""


@lru_cache(maxsize=256)
def begun(book: Rulebook, beginning: str) -> Following:
    """Give what was already written from a beginning."""
    return {}


def written(book: Rulebook, before: Written, told: Raw, apart: str | None) -> Written:
    """Write one more message, whole."""
    step = book.steps.get(told.name)
    seen = {**before.seen, **_usual(book).get(told.name, {})}
    data = {**_copied(book, told.name, before.raws), **_objects(book, told)}
    raw = told._replace(source=step.sender.actor if step is not None else None, data=data)
    raw = completed(book, before.history, raw, seen, apart=apart)
    raw = raw._replace(data={**dict(_companions(book, raw, before.seen)), **raw.data})
    raw = raw._replace(data={name: value for name, value in raw.data.items() if value is not None})
    raw = raw._replace(data={**raw.data, **dict(_in_part(book, told, raw, before.seen))})
    if raw.name.startswith(FACT_PREFIX):
        raw = raw._replace(data=dict(_facts(book, raw, seen)))
    said = {
        name: value for name, value in raw.data.items() if lasts(book, name) and _is_more_than_none(value)
    }
    return Written((*before.raws, raw), told_after(book, before.history, raw), {**before.seen, **said})


def _is_more_than_none(value: object) -> bool:
    """Tell whether a value is one, and no sum of zero: that nothing is annulled yet says nothing of later."""
    return value is not None and (value != 0 or isinstance(value, bool))


@lru_cache(maxsize=4)
def _usual(book: Rulebook) -> Mapping[str, Mapping[str, object]]:
    """Give what is plausible in each event."""
    return {
        item.event: {value.field: value.value for value in item.given} for item in preludes(book).plausible
    }


def in_form(book: Rulebook, name: str, value: object, moment: datetime) -> object:
    """Give a document or an identity named in one word the form that a message has; else the value."""
    definition = book.scope.fields.get(name)
    if definition is None or not isinstance(value, str) or definition.type not in ("document", "composite"):
        return value
    return {"nom": value} if definition.type == "document" else example_of(book, definition, moment, value)


def _objects(book: Rulebook, raw: Raw) -> Mapping[str, object]:
    """Give the documents and the identities that a purpose names in one word the form that a message has."""
    shape = book.scope.events[raw.name]
    found: dict[str, object] = {}
    for name, value in raw.data.items():
        whole = in_form(book, name, value, raw.moment)
        found[name] = [whole] if name in shape.lists and not isinstance(whole, list) else whole
    return found


def _companions(book: Rulebook, raw: Raw, seen: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Give the fields that come with what a message says."""
    for one in preludes(book).companions:
        if one.event == raw.name and all(says(raw.data, value) for value in one.said):
            for name in one.fields:
                yield name, seen.get(name, example_of(book, book.scope.fields[name], raw.moment))


def _in_part(book: Rulebook, told: Raw, raw: Raw, seen: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Give what a message says of a part, where it would say it of the whole; sums are in cents.

    Where it is said to be of a part, and the sum is not told, half of the whole is one.
    """
    for one in preludes(book).in_part:
        whole = [value for name in one.less_than if isinstance(value := seen.get(name), int)]
        part = raw.data.get(one.sum)
        if raw.data.get(one.field) == one.value and isinstance(part, int) and whole and 0 < part < min(whole):
            yield one.field, one.instead
        is_of_more = any(says({**seen, **raw.data}, value) for value in one.of_more)
        is_part = raw.data.get(one.field) == one.instead and one.sum not in told.data and not is_of_more
        if is_part and isinstance(part, int) and whole and part >= min(whole):
            yield one.sum, min(whole) // 2


def as_told(book: Rulebook, told: Raw, whole: Raw) -> Mapping[str, object]:
    """Give what is told of a message: of a part where the message says so."""
    fields = {one.field for one in preludes(book).in_part} & told.data.keys() & whole.data.keys()
    return {**told.data, **{field: whole.data[field] for field in fields}}


def _copied(book: Rulebook, event: str, before: Sequence[Raw]) -> Mapping[str, object]:
    """Give what a message repeats of an earlier event."""
    return {
        copy.field: raw.data[copy.of]
        for copy in preludes(book).copies
        if copy.event == event
        for raw in before
        if raw.name == copy.from_ and copy.of in raw.data
    }


def _facts(book: Rulebook, raw: Raw, seen: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Give every field of a fact a value: whoever records it knows them all."""
    for name in book.scope.events[raw.name].fields:
        if name in raw.data:
            yield name, raw.data[name]
        elif name in seen:
            yield name, seen[name]
        else:
            yield name, example_of(book, book.scope.fields[name], raw.moment)


def says(said: Mapping[str, object], value: Given) -> bool:
    """Tell whether data say a value."""
    return said.get(value.field) == value.value
