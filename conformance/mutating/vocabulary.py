"""What may be said wrongly: other valid values of each field, read from the specification."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from generator.engine.rulebook import Rulebook
from generator.formula import Duration, iso_duration
from generator.model.message import FieldDefinition

Json = dict[str, Any]

_CENT, _DAY = 1, timedelta(days=1)


@dataclass(frozen=True)
class Vocabulary:
    """What deviations read of a specification."""

    book: Rulebook

    def fields(self, type_: str) -> Mapping[str, FieldDefinition]:
        """Give the fields of the message of a step that the dictionary describes."""
        known = self.book.scope.fields
        return {name: known[name] for name in self.book.scope.events[type_].fields}

    def other(self, name: str, value: object) -> object:
        """Give another valid value of a field; None where there is none."""
        definition = self.book.scope.fields[name]
        match definition.type:
            case "money" if isinstance(value, int):
                return value + _CENT
            case "integer" if isinstance(value, int):
                return value + 1
            case "boolean":
                return not value
            case "date" if isinstance(value, str):
                return (date.fromisoformat(value[:10]) + _DAY).isoformat()
            case "instant" if isinstance(value, str):
                return (datetime.fromisoformat(value) + _DAY).isoformat()
            case "duration" if isinstance(value, str):
                return _longer(value)
            case "code":
                return next((one.code for one in definition.codes if one.code != value), None)
            case "composite" if isinstance(value, dict):
                return self._other_object(value)
            case "text" if isinstance(value, str):
                return _other_text(definition, value)
        return None

    def somebody_else(self, field: str, value: object) -> object:
        """Give another person, in all that a field says of one; None where it names nobody."""
        if field not in self.identities or not isinstance(value, dict):
            return None
        said = (name for name in value if name in self.book.scope.fields)
        others = {name: found for name in said if (found := self.other(name, value[name])) is not None}
        return {**value, **others} if others else None

    @cached_property
    def identities(self) -> frozenset[str]:
        """The fields that name whoever a message is for."""
        return frozenset(named.identity for step in self.book.steps.values() for named in step.addressee)

    def before(self, name: str, value: object) -> object:
        """Give the day, or the instant, before; None where there is none."""
        match self.book.scope.fields[name].type:
            case "date" if isinstance(value, str):
                return (date.fromisoformat(value[:10]) - _DAY).isoformat()
            case "instant" if isinstance(value, str):
                return (datetime.fromisoformat(value) - _DAY).isoformat()
        return None

    def _other_object(self, value: Json) -> Json | None:
        for member, part in value.items():
            found = self.other(member, part) if member in self.book.scope.fields else None
            if found is not None:
                return {**value, member: found}
        return None


def _longer(value: str) -> str | None:
    """Give a duration of one unit more."""
    found = iso_duration(value)
    return Duration(found[0] + 1, found[1]).iso if found is not None else None


def _other_text(definition: FieldDefinition, value: str) -> str | None:
    if definition.pattern is None:
        return f"{value} autre"[: definition.max_length] if definition.max_length is None else f"A{value[1:]}"
    if value and value[-1].isdigit():  # a number: the next one
        return f"{value[:-1]}{(int(value[-1]) + 1) % 10}"
    return next((str(one) for one in definition.examples or () if one != value), None)
