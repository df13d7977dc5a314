"""One message before its schema: every fault, in French, with the law behind the field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import jsonschema_rs

from generator import schemas
from generator.engine import Rulebook
from generator.model.exchange import Step
from generator.model.message import Message
from generator.problems import nearest
from generator.validating.inputs import Item
from generator.validating.telling import expected, obtained

HIDDEN = frozenset({"direct", "financial", "sensitive"})
"""The classes of personal data whose values are not shown."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a message: where, what was expected, what was found, by which law."""

    pointer: str
    expected: str
    obtained: str
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A message and its faults; none when it is valid."""

    place: str
    about: str
    """The step, or the message; empty when unknown."""
    faults: tuple[Fault, ...]
    announced: str | None = None
    """Why it is invalid, where its file says that it is: its faults are those of an example."""

    @property
    def is_wrong(self) -> bool:
        """Whether it is not what it should be."""
        return bool(self.faults) and self.announced is None


@dataclass(frozen=True)
class Judge:
    """Judges messages by the schemas of a specification."""

    book: Rulebook
    message: str | None = None
    """The message that bare values are; without it they are CloudEvents."""
    raw: bool = False
    """Whether personal data are shown."""

    def verdict(self, item: Item) -> Verdict:
        """Judge one value."""
        if item.fault is not None:
            return Verdict(item.place, "", (Fault("", "du JSON", item.fault),))
        message = item.message if item.message is not None else self.message
        if message is not None:
            return self._of_message(item, message)
        type_ = item.value.get("type") if isinstance(item.value, dict) else None
        validator = self._exchanges.get(type_) if isinstance(type_, str) else None
        if isinstance(type_, str) and validator is None and type_ in self.book.scope.events:
            return Verdict(item.place, str(type_), ())  # a fact of a dossier: no message travels
        if validator is None:
            return Verdict(item.place, str(type_ or ""), tuple(self._envelope_faults(item.value, type_)))
        if validator.is_valid(item.value):  # several times as fast as a walk over no error
            return Verdict(item.place, str(type_), ())
        return Verdict(item.place, str(type_), tuple(self._faults(validator, item.value)))

    def _of_message(self, item: Item, message: str) -> Verdict:
        validator = self._messages(message)
        if validator is None:
            known = nearest(message, self.book.specification.ids("message"))
            hint = f" ; vouliez-vous « {known} » ?" if known else ""
            return Verdict(item.place, message, (Fault("", f"un message connu{hint}", f"« {message} »"),))
        faults = tuple(self._faults(validator, item.value))
        if item.announced is None or faults:
            return Verdict(item.place, message, faults, item.announced)
        announced = Fault("", f"une faute, annoncée : {item.announced}", "un message valide")
        return Verdict(item.place, message, (announced,))

    def _envelope_faults(self, value: object, type_: object) -> Iterator[Fault]:
        for fault in self._faults(self._envelope, value):
            if fault.pointer == "/type":
                close = nearest(str(type_), self._exchanges)
                hint = f" ; vouliez-vous « {close} » ?" if close else ""
                yield Fault(fault.pointer, f"une étape d’échange{hint}", fault.obtained)
            else:
                yield fault

    def _faults(self, validator: Any, value: object) -> Iterator[Fault]:  # noqa: ANN401 untyped library
        for error in validator.iter_errors(value):
            path = [*error.instance_path]
            if error.kind.name == "required":
                path.append(error.kind.property)
            pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
            field = next((str(step) for step in reversed(path) if str(step) in self.book.scope.fields), None)
            definition = self.book.scope.fields.get(field or "")
            hidden = definition is not None and definition.personal_data in HIDDEN and not self.raw
            found = obtained(error, hidden=hidden)
            yield Fault(pointer, expected(error, definition), found, self._laws.get(field or "", ()))

    @cached_property
    def _registry(self) -> Any:  # noqa: ANN401 untyped library
        specification = self.book.specification
        made = [schemas.dictionary_schema(specification), schemas.envelope_schema(specification)]
        made += [
            schemas.message_schema(specification, entry.datum, [])
            for entry in specification.entries(Message, "message")
        ]
        return jsonschema_rs.Registry([(schema["$id"], schema) for schema in made])

    @cached_property
    def _exchanges(self) -> Mapping[str, Any]:
        specification = self.book.specification
        return {
            entry.id: self._validator(schemas.exchange_schema(specification, entry))
            for entry in specification.entries(Step, "step")
        }

    @cached_property
    def _envelope(self) -> Any:  # noqa: ANN401 untyped library
        return self._validator(schemas.envelope_schema(self.book.specification))

    @cached_property
    def _known_messages(self) -> dict[str, Any]:
        return {}

    def _messages(self, id_: str) -> Any:  # noqa: ANN401 untyped library
        """Give the validator of a message, made once; None for one that does not exist."""
        if id_ not in self._known_messages:
            message = self.book.specification.get(Message, "message", id_)
            if message is None:
                return None
            schema = schemas.message_schema(self.book.specification, message, [])
            self._known_messages[id_] = self._validator(schema)
        return self._known_messages[id_]

    def _validator(self, schema: dict[str, Any]) -> Any:  # noqa: ANN401 untyped library
        return jsonschema_rs.validator_for(schema, registry=self._registry)

    @cached_property
    def _laws(self) -> Mapping[str, tuple[str, ...]]:
        made = schemas.dictionary_schema(self.book.specification)
        return {name: tuple(field.get("x-source", ())) for name, field in made["$defs"].items()}
