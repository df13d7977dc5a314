"""Valid messages taken from the journeys, and invalid ones, each with its one fault and the reason why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generator.engine import Rulebook
from generator.engine.completing import completed, raws_of_journey, settings_of_journey
from generator.engine.reading import Raw, history
from generator.model.exchange import Step
from generator.model.journey import Journey
from generator.model.message import FieldDefinition, Message

Json = dict[str, Any]

_MOMENT = datetime.fromisoformat("2025-03-14T12:05:00+01:00")
"""When a message that no journey sends is sent."""
MOST = 2
"""Valid examples of a message."""


@dataclass(frozen=True)
class Invalid:
    """A message with one fault: where it is, and why the message is refused."""

    data: Json
    pointer: str
    reason: str
    field: str
    value: object = None
    """What the field holds; None where it is taken away."""


def valid_examples(book: Rulebook) -> Mapping[str, list[Json]]:
    """Give the first messages that journeys send, and one made from the dictionary for the others."""
    found: dict[str, list[Json]] = {}
    steps = book.specification.all(Step, "step")
    for entry in book.specification.entries(Journey, "journey"):
        for raw in raws_of_journey(book, entry.datum):
            if raw.name in steps:
                _add(found, steps[raw.name].message, dict(raw.data))
    journey = book.specification.entries(Journey, "journey")[0].datum
    nothing = history(book, (), settings_of_journey(book, journey))
    for name, step in steps.items():
        if step.message not in found:
            raw = completed(book, nothing, Raw(name, _MOMENT, {}), {})
            _add(found, step.message, dict(raw.data))
    return found


def _add(found: dict[str, list[Json]], message: str, data: Json) -> None:
    known = found.setdefault(message, [])
    if len(known) < MOST and data not in known:
        known.append(data)


def invalid_examples(book: Rulebook, message: Message, valid: Json) -> Iterator[Invalid]:
    """Take a required field away, then give each field a value that it refuses: one fault at a time.

    A field that a person may leave out is not taken away: the message is received without it.
    """
    language = book.language

    def said(reason: str, definition: FieldDefinition) -> str:
        why = language.refusals[reason].format(example=next(iter(definition.examples or ()), ""))
        return f"{definition.label}{language.joins.apart}{why}"

    for group in message.groups:
        for item in group.fields:
            definition = book.scope.fields[item.field]
            where = f"/{item.field}"
            if item.presence == "required" and item.field not in message.received_without:
                data = {key: value for key, value in valid.items() if key != item.field}
                yield Invalid(data, "", said("absent", definition), item.field)
            for value, reason in _refused(definition):
                wrong = [value] if item.cardinality == "many" else value
                pointer = f"{where}/0" if item.cardinality == "many" else where
                yield Invalid(
                    {**valid, item.field: wrong}, pointer, said(reason, definition), item.field, value
                )


def _refused(field: FieldDefinition) -> Sequence[tuple[object, str]]:
    """Give values that a field refuses, and what names why."""
    match field.type:
        case "document":
            return [({}, "no-file"), ("piece.pdf", "document")]
        case "composite":
            return [({}, "no-part"), ("", "composite")]
        case "code":
            return [("valeur-inconnue", "code")]
        case "boolean":
            return [("oui", "boolean")]
        case _:
            return [(value, _fault(field, value)) for value in field.counter_examples[:2]]


def _fault(field: FieldDefinition, value: object) -> str:
    """Name why the dictionary refuses a counter-example."""
    if field.type in ("money", "integer") and isinstance(value, int):
        return "bounds"
    if field.type == "text" and value == "":
        return "empty"
    if field.type == "text" and isinstance(value, str):
        too_long = field.max_length is not None and len(value) > field.max_length
        return "too-long" if too_long else "pattern"
    return field.type
