"""One message before its schema: every fault, in the words of a language, with the law behind the field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from generator import events
from generator.characters import quoted
from generator.engine import Rulebook
from generator.languages.faults import FaultWords, fault_words
from generator.model.message import Dictionary
from generator.problems import nearest
from generator.schemas import Compiled, Validators
from generator.validating.inputs import Item
from generator.validating.telling import expected, obtained

HIDDEN = frozenset({"direct", "financial", "sensitive"})
"""The classes of personal data whose values are not shown."""
_BY_SCHEMA = frozenset({"attribute-missing", "attribute-type", "attribute-value"})
"""The codes of which the schema says more than the code."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a message: where, what was expected, what was found, by which law."""

    code: str
    """Of the reader of events; for what a message carries, the keyword of JSON Schema."""
    pointer: str
    expected: str
    obtained: str
    law: tuple[str, ...] = ()


class Found(NamedTuple):
    """What a validator found wrong: where, by which keyword of JSON Schema."""

    pointer: str
    keyword: str


class Difference(NamedTuple):
    """What two validators say of one value, where they differ; without anything found, it is valid."""

    first: tuple[Found, ...]
    """Of `jsonschema-rs`, by which messages are judged."""
    second: tuple[Found, ...]
    """Of `jsonschema`."""


class Verdict(NamedTuple):
    """A message and its faults; none when it is valid. A tuple, as what it judges."""

    place: str
    about: str
    """The step, or the message; empty when unknown."""
    faults: tuple[Fault, ...]
    announced: str | None = None
    """Why it is invalid, where its file says that it is: its faults are those of an example."""
    difference: Difference | None = None
    """How a second opinion differs, where one was asked."""

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
    words: FaultWords = field(default_factory=lambda: fault_words("fr"))
    """The language in which faults are told."""

    def verdict(self, item: Item) -> Verdict:
        """Judge one value."""
        if item.fault is not None:
            return Verdict(item.place, "", (self._unread(item.fault),))
        message = item.message if item.message is not None else self.message
        if message is not None:
            return self._of_message(item, message)
        try:
            return self._event(item.place, events.normalised(item.value, is_bounded=item.is_bounded))
        except events.EventError as error:
            return Verdict(item.place, _type(item.value) or "", (self._unread(error.fault),))

    def asked(self, item: Item) -> tuple[Compiled, object] | None:
        """Give what a value is held by, and the value as it is held; None where no schema is asked."""
        if item.fault is not None:
            return None
        message = item.message if item.message is not None else self.message
        try:
            if message is not None:
                return self._validators.message(message), item.value
            event = events.normalised(item.value, is_bounded=item.is_bounded)
        except (LookupError, events.EventError):
            return None
        return self._held_by(_type(event)), event

    @property
    def shared_schemas(self) -> list[dict[str, Any]]:
        """The schemas that those of `asked` refer to."""
        return self._validators.shared

    def _held_by(self, type_: str | None) -> Compiled:
        found = self._validators.exchanges.get(type_ or "")
        if found is not None:
            return found
        return self._fact if type_ in self.book.scope.events else self._exchange

    @cached_property
    def _fact(self) -> Compiled:
        return Compiled(self._validators.fact.schema, self._validators.fact.validator)

    @cached_property
    def _exchange(self) -> Compiled:
        return Compiled(self._validators.exchange.schema, self._validators.exchange.validator)

    def _event(self, place: str, event: object) -> Verdict:
        type_ = _type(event)
        compiled = self._validators.exchanges.get(type_ or "")
        if compiled is None:
            faults = tuple(self._envelope_faults(self._held_by(type_).validator, event))
            return Verdict(place, type_ or "", faults)
        validator = compiled.validator
        if validator.is_valid(event):  # several times as fast as a walk over no error
            return Verdict(place, type_ or "", ())
        return Verdict(place, type_ or "", tuple(self._faults(validator, event)))

    def _of_message(self, item: Item, message: str) -> Verdict:
        try:
            validator = self._validators.message(message).validator
        except LookupError:
            known = nearest(message, self.book.specification.ids("message"))
            hint = self.words.meant.format(known) if known else ""
            wrong = Fault("example", "", f"{self.words.message}{hint}", f"« {message} »")
            return Verdict(item.place, message, (wrong,))
        faults = tuple(self._faults(validator, item.value, within=None))
        if item.announced is None or faults:
            return Verdict(item.place, message, faults, item.announced)
        wrong = Fault("example", "", self.words.announced.format(item.announced), self.words.valid)
        return Verdict(item.place, message, (wrong,))

    def _envelope_faults(self, validator: Any, event: object) -> Iterator[Fault]:  # noqa: ANN401 untyped library
        for fault in self._faults(validator, event):
            type_ = _type(event)
            if fault.pointer == "/type" and fault.code == "attribute-value":
                close = nearest(type_ or "", self._validators.exchanges)
                hint = self.words.meant.format(close) if close else ""
                yield Fault(fault.code, fault.pointer, f"{self.words.step}{hint}", fault.obtained)
            else:
                yield fault

    def _faults(
        self,
        validator: Any,  # noqa: ANN401 untyped library
        value: object,
        within: int | None = 0,
    ) -> Iterator[Fault]:
        seen: set[tuple[str, str]] = set()  # an envelope and the message in it may both ask the same
        for error in events.errors_of(validator, value):
            for fault in events.faults_of(error, within):
                if (fault.code, fault.pointer) not in seen:
                    seen.add((fault.code, fault.pointer))
                    yield self._told(fault, error)

    def _told(self, fault: events.Fault, error: Any) -> Fault:  # noqa: ANN401 untyped library
        steps = [step.replace("~1", "/").replace("~0", "~") for step in fault.pointer.split("/")[1:]]
        fields = self.book.scope.fields
        name = next((step for step in reversed(steps) if step in fields), None)
        if name is None and steps == ["subject"]:
            name = self._number
        definition = fields.get(name or "")
        hidden = definition is not None and definition.personal_data in HIDDEN and not self.raw
        is_told = fault.code in events.CODES and fault.code not in _BY_SCHEMA and error.kind.name != "type"
        wanted = self._said(fault) if is_told else expected(error, definition, self.words)
        found = obtained(error, steps, self.words, hidden=hidden)
        return Fault(fault.code, fault.pointer, wanted, found, self._laws.get(name or "", ()))

    def _said(self, fault: events.Fault) -> str:
        code = events.CODES[fault.code]
        return code.french if self.words.language == "fr" else code.english.replace(" is expected", "")

    def _unread(self, fault: events.Fault) -> Fault:
        said = fault.french if self.words.language == "fr" else fault.english
        if fault.code == "base64-content":
            found = fault.detail if self.words.language == "fr" else quoted(fault.detail)
            return Fault(fault.code, fault.pointer, self._said(fault), found)
        return Fault(fault.code, fault.pointer, self.words.json, fault.detail or said)

    @cached_property
    def _validators(self) -> Validators:
        return Validators(self.book.specification)

    @cached_property
    def _number(self) -> str | None:
        """The field that the subject of an event holds."""
        (dictionary,) = self.book.specification.entries(Dictionary, "dictionary")
        return dictionary.datum.subject

    @cached_property
    def _laws(self) -> Mapping[str, tuple[str, ...]]:
        made = self._validators.dictionary
        return {name: tuple(field.get("x-source", ())) for name, field in made["$defs"].items()}


def _type(event: object) -> str | None:
    type_ = event.get("type") if isinstance(event, dict) else None
    return type_ if isinstance(type_, str) else None
