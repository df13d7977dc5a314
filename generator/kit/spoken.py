"""What the scenarios say in the language of the specification: actors, values, what a field must be."""

from collections.abc import Mapping
from datetime import date, datetime

from generator.engine.rulebook import Rulebook
from generator.kit.case import Condition
from generator.languages import Language
from generator.model.actor import Actor
from generator.model.message import FieldDefinition


def lowered(label: str) -> str:
    """Begin a label inside a sentence: « Création du FPS » gives « création du FPS », « SIRET » stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def actor(book: Rulebook, id_: str, day: date) -> str:
    """Say what an actor is called on a day, with its article."""
    found = book.specification.get(Actor, "actor", id_)
    if found is None:
        return id_
    for name in found.names:
        in_time = (name.from_ is None or name.from_ <= day) and (name.until is None or day <= name.until)
        if name.spoken is not None and in_time:
            return name.spoken
    return found.spoken


def names_of(book: Rulebook, id_: str) -> tuple[str, ...]:
    """Give everything that an actor was ever called."""
    found = book.specification.get(Actor, "actor", id_)
    if found is None:
        return (id_,)
    return tuple(dict.fromkeys((found.spoken, *(name.spoken for name in found.names if name.spoken))))


def shown(spoken: Language, field: FieldDefinition, value: object) -> str:
    """Write a field's value as a table shows it."""
    words = spoken.values
    if value is None:
        return words.unattached if field.type == "document" else words.absent
    match field.type:
        case "money" if isinstance(value, int):
            return spoken.amount(value)
        case "boolean":
            return words.affirmed if value is True else words.denied
        case "code":
            labels: Mapping[str, str] = {code.code: code.label for code in field.codes}
            return labels.get(str(value), str(value))
        case "date":
            return spoken.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
        case "instant":
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
            return spoken.instant(moment, hours=True)
        case "duration" if isinstance(value, str):
            return spoken.duration(value)
        case "document":
            return words.attached
        case "composite":
            return words.present
        case _:
            return str(value)


def wanted(spoken: Language, field: FieldDefinition, condition: Condition) -> str:
    """Write what a field must be."""
    if condition.order in ("present", "absent"):
        return spoken.values.present if condition.order == "present" else spoken.values.absent
    if isinstance(condition.value, tuple):
        return spoken.joins.either.join(shown(spoken, field, value) for value in condition.value)
    text = shown(spoken, field, condition.value)
    for order, words in (
        spoken.bounds.dates if field.type in ("date", "instant") else spoken.bounds.others
    ).items():
        if condition.order == order:
            return words.format(text)
    return text
