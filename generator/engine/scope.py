"""What a formula may name: the fields of events, the parameters, the legal dates and the settings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.formula import Column, FormulaError, Node, Type, Variable, tree
from generator.model.base import FACT_PREFIX
from generator.model.exchange import Step
from generator.model.legal_date import LegalDate
from generator.model.lifecycle import Event
from generator.model.message import Circumstance, FieldDefinition, Message
from generator.model.parameter import Parameter
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.problems import nearest

_TYPES: Mapping[str, Type] = {
    "text": Type.TEXT,
    "code": Type.CODE,
    "integer": Type.INTEGER,
    "money": Type.MONEY,
    "date": Type.DATE,
    "instant": Type.INSTANT,
    "boolean": Type.BOOLEAN,
    "duration": Type.TEXT,
}
MOMENT, CHANNEL = tree.MOMENT, "canal"
"""What every event has besides its data."""
CHANNEL_LABEL = "Canal"
"""What a reader knows the channel of a message by."""


@dataclass(frozen=True)
class EventShape:
    """An event that formulas may name: its label and its fields, by their ids."""

    name: str
    label: str
    fields: Mapping[str, Type]
    required: frozenset[str]
    """Fields that its message cannot lack."""
    received_without: frozenset[str]
    """Fields that a person may leave out: the message is received, and the law says what follows."""
    lists: frozenset[str]
    """Fields that hold several values."""
    due: Mapping[str, tuple[Circumstance, ...]]
    """The conditional fields whose circumstances the exchanges decide."""
    circumstances: Mapping[str, str]
    """The same in French, of every conditional field."""


@dataclass(frozen=True)
class SpecificationScope:
    """Resolves dotted names, where `_` stands for `-`."""

    specification: Specification

    @cached_property
    def events(self) -> Mapping[str, EventShape]:
        """Every step and every fact, by name."""
        found = {}
        messages = self.specification.all(Message, "message")
        for step in self.specification.entries(Step, "step"):
            message = messages.get(step.datum.message)
            items = [item for group in message.groups for item in group.fields] if message else []
            types = {
                item.field: Type.OPAQUE if item.cardinality == "many" else self.type_of(item.field)
                for item in items
            }
            required = frozenset(item.field for item in items if item.presence == "required")
            spared = message.received_without if message else frozenset()
            lists = frozenset(item.field for item in items if item.cardinality == "many")
            due = {item.field: item.due for item in items if item.due}
            told = {item.field: item.when for item in items if item.when is not None}
            found[step.id] = EventShape(step.id, step.datum.label, types, required, spared, lists, due, told)
        for event in self.specification.entries(Event, "event"):
            if event.datum.kind == "fact":
                name = f"{FACT_PREFIX}{event.id}"
                types = {field: self.type_of(field) for field in event.datum.fields}
                found[name] = EventShape(
                    name, event.datum.label, types, frozenset(), frozenset(), frozenset(), {}, {}
                )
        return found

    @cached_property
    def read(self) -> dict[tuple[str, Type], Node | FormulaError]:
        """The formulas already read, by text and type: policies, rules and dates read the same ones."""
        return {}

    @cached_property
    def fields(self) -> Mapping[str, FieldDefinition]:
        """The fields of the dictionary."""
        return self.specification.all(FieldDefinition, "field")

    def type_of(self, field: str) -> Type:
        """Give the type that formulas see of a field."""
        definition = self.fields.get(field)
        return _TYPES.get(definition.type, Type.OPAQUE) if definition is not None else Type.OPAQUE

    def event(self, parts: Sequence[str]) -> tuple[str, str] | str:
        """Give the id and the label of an event, or the nearest written name."""
        shape = self._named.get(tuple(parts))
        if shape is not None:
            return shape.name, shape.label
        return nearest(".".join(parts), [".".join(name) for name in self._named]) or ""

    def variable(self, parts: Sequence[str]) -> Variable | str:
        """Give the variable of a dotted name, or the nearest written name."""
        found = self._variables.get(tuple(parts))
        if found is None:
            return nearest(".".join(parts), [".".join(name) for name in self._variables]) or ""
        return found

    @cached_property
    def _named(self) -> Mapping[tuple[str, ...], EventShape]:
        return {_written(shape.name): shape for shape in self.events.values()}

    @cached_property
    def _variables(self) -> Mapping[tuple[str, ...], Variable]:
        found: dict[tuple[str, ...], Variable] = {}
        channels = frozenset(self.specification.by_kind.get("channel", {}))
        for name, shape in self._named.items():
            for field, type_ in shape.fields.items():
                definition = self.fields.get(field)
                label = f"{definition.label if definition else field} ({shape.label})"
                codes = frozenset(code.code for code in definition.codes) if definition else frozenset()
                variable = Variable(type_, Column("event", shape.name, field), label, codes)
                found[*name, _underscored(field)] = variable
            moment = Column("event", shape.name, MOMENT)
            found[*name, MOMENT] = Variable(Type.INSTANT, moment, f"Instant ({shape.label})")
            channel = Column("event", shape.name, CHANNEL)
            found[*name, CHANNEL] = Variable(Type.CODE, channel, f"{CHANNEL_LABEL} ({shape.label})", channels)
        for parameter in self.specification.entries(Parameter, "parameter"):
            column = Column("parametre", parameter.id)
            type_ = Type(parameter.datum.type)
            found["parametre", _underscored(parameter.id)] = Variable(type_, column, parameter.datum.label)
        for day in self.specification.entries(LegalDate, "legal-date"):
            column = Column("date_legale", day.id)
            found["date_legale", _underscored(day.id)] = Variable(Type.DATE, column, day.datum.label)
        for setting in self.specification.entries(Setting, "setting"):
            codes = frozenset(code.code for code in setting.datum.codes)
            column = Column("reglage", setting.id)
            variable = Variable(_TYPES[setting.datum.type], column, setting.datum.label, codes)
            found["reglage", _underscored(setting.id)] = variable
        return found


def _written(name: str) -> tuple[str, ...]:
    return tuple(_underscored(part) for part in name.split("."))


def _underscored(name: str) -> str:
    return name.replace("-", "_")
