"""The words of the specification, by what they name: fields, settings, states, actors, channels, doubts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from difflib import get_close_matches
from functools import cached_property
from typing import TypeVar, cast

from conformance.bdd.lines import Line
from conformance.bdd.spoken import spoken
from conformance.bdd.values import (
    EITHER,
    PRESENT,
    UnreadableError,
    condition_of,
    literal,
    other_reading,
    value_of,
)
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.formula import Value
from generator.kit.case import Condition
from generator.kit.spoken import lowered, names_of
from generator.model.actor import Actor
from generator.model.lifecycle import State
from generator.model.message import FieldDefinition
from generator.model.setting import Setting
from generator.model.vocabulary import Channel, Doubt

T = TypeVar("T")

_SPOKEN = spoken()
_ABSENT = (_SPOKEN.values.absent, _SPOKEN.values.unattached)
_OWN_DAYS = (_SPOKEN.values.own_day, _SPOKEN.values.own_latest)
_THAT_DAY = _SPOKEN.values.that_day.partition("{")[0]
_ROWS = _SPOKEN.rows
AND = _SPOKEN.joins.also
"""Between two open questions."""
_MISSING = "absent"
"""How a table writes that a message lacks a mention: the fault that the scenario is about."""


@dataclass(frozen=True)
class Flaw:
    """What a message holds instead of a value: nothing, where it is left out."""

    value: object
    is_absent: bool
    why: str
    """What was expected."""


@dataclass(frozen=True)
class Said:
    """What the table of a message says."""

    data: Mapping[str, object]
    """None where a field is absent on purpose."""
    flaws: Mapping[str, "Flaw"]
    """What is no value of its field."""
    channel: str | None = None
    source: str | None = None
    receiver: str | None = None
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of a specification; a look-up raises ScenarioError with the line where nothing has them."""

    book: Rulebook

    @cached_property
    def _fields(self) -> Mapping[str, FieldDefinition]:
        return {one.label: one for one in self.book.scope.fields.values()}

    @cached_property
    def _settings(self) -> Mapping[str, Setting]:
        return {
            entry.datum.label: entry.datum for entry in self.book.specification.entries(Setting, "setting")
        }

    @cached_property
    def _states(self) -> Mapping[str, str]:
        return {entry.datum.label: entry.id for entry in self.book.specification.entries(State, "state")}

    @cached_property
    def _channels(self) -> Mapping[str, str]:
        return {entry.datum.label: entry.id for entry in self.book.specification.entries(Channel, "channel")}

    @cached_property
    def _actors(self) -> Mapping[str, str]:
        actors = self.book.specification.entries(Actor, "actor")
        return {name: entry.id for entry in actors for name in names_of(self.book, entry.id)}

    @cached_property
    def _doubts(self) -> Mapping[str, str]:
        return {entry.datum.number: entry.id for entry in self.book.specification.entries(Doubt, "doubt")}

    def settings(self, line: Line) -> Mapping[str, Value]:
        """Read the settings of a dossier: its convention, and what its table says."""
        found = dict(self._convention(line))
        for label, text in line.rows:
            setting = _named(line, self._settings, label, "setting")
            found[setting.id] = _setting(line, setting, text)
        return found

    def _convention(self, line: Line) -> Iterator[tuple[str, Value]]:
        """Read the convention under which a dossier is; none where the domain has none."""
        given = self.book.setting_that_gives("cycle")
        for setting in self._settings.values():
            if setting.id == given:
                codes = {lowered(code.label): code.code for code in setting.codes}
                words = line.slots["reglage"].removeprefix("en ")
                yield given, _named(line, codes, words, "convention")

    def said(self, line: Line, zone: tzinfo, *, is_wrong: bool) -> Said:
        """Read the table of a message; `is_wrong` where the scenario is about what is wrong in it."""
        data: dict[str, object] = {}
        flaws: dict[str, Flaw] = {}
        doubtful: dict[str, Flaw] = {}
        channel = source = receiver = None
        extra = []
        for label, text in line.rows:
            match label:
                case _ if label == _ROWS.way:
                    channel = _named(line, self._channels, text, "channel")
                case _ if label == _ROWS.sender:
                    source = _named(line, self._actors, text, "actor")
                case _ if label == _ROWS.receiver:
                    receiver = _named(line, self._actors, text, "actor")
                case _ if label == _ROWS.unknown:
                    extra.append(text)
                case _:
                    field = _named(line, self._fields, label, "field")
                    found = self._content(field, text, zone)
                    if isinstance(found, Flaw):
                        flaws[field.id] = found
                    else:
                        data[field.id] = found
                        if is_wrong and (other := other_reading(field, text)) is not None:
                            doubtful[field.id] = Flaw(other, is_absent=False, why=f"`{text}` is not its type")
        if doubtful and not flaws:  # a table shows no type: what must be wrong is what looks right
            flaws = doubtful
            data = {name: value for name, value in data.items() if name not in flaws}
        return Said(data, flaws, channel, source, receiver, tuple(extra))

    def _content(self, field: FieldDefinition, text: str, zone: tzinfo) -> object:
        """Read what a field holds: a value, None where it is absent on purpose, or a flaw."""
        if text in _ABSENT:
            return None
        if text == _MISSING:
            return Flaw(None, is_absent=True, why=f"« {field.label} » is left out")
        member = text.removeprefix(f"{PRESENT}{_SPOKEN.joins.apart}")
        if member != text:  # the form of a composite, by what it alone has
            named = next(
                (one for one in field.fields if lowered(self.book.scope.fields[one].label) == member), None
            )
            if named is not None:
                return named
        try:
            return value_of(field, text, zone)
        except UnreadableError as problem:  # a wrong value may be what the scenario is about
            return Flaw(literal(field, text), is_absent=False, why=str(problem))

    def conditions(self, line: Line, zone: tzinfo) -> tuple[Condition, ...]:
        """Read what must stand in what is sent."""
        found = []
        for label, text in line.rows:
            if label == _ROWS.way:
                among = tuple(_named(line, self._channels, one, "channel") for one in text.split(EITHER))
                found.append(Condition(CHANNEL, "in", among))
                continue
            if text in _OWN_DAYS or text.startswith(
                _THAT_DAY
            ):  # its rule judges it: no date of the scenario is its value
                _named(line, self._fields, label, "field")
                continue
            try:
                found.append(condition_of(_named(line, self._fields, label, "field"), text, zone))
            except UnreadableError as problem:
                raise line.error(str(problem)) from problem
        return tuple(found)

    def states(self, line: Line) -> tuple[str, ...]:
        """Read the states either of which will do."""
        whole = line.slots["etat"]
        names = [whole] if whole in self._states else whole.split(EITHER)
        return tuple(_named(line, self._states, one, "state") for one in names)

    def doubts(self, line: Line) -> tuple[str, ...]:
        """Read the open questions."""
        return tuple(
            _named(line, self._doubts, one, "open question") for one in line.slots["doute"].split(AND)
        )


def _named(line: Line, known: Mapping[str, T], name: str, what: str) -> T:
    if name in known:
        return known[name]
    near = get_close_matches(name, list(known), n=3)
    told = f"; near: {_quoted(near)}" if near else f"; there are: {_quoted(sorted(known)[:8])}…"
    raise line.error(f"no {what} is called « {name} »{told}")


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"« {name} »" for name in names)


def _setting(line: Line, setting: Setting, text: str) -> Value:
    try:
        return cast("Value", value_of(setting, text, UTC))  # a setting is no composite
    except UnreadableError as problem:
        raise line.error(str(problem)) from problem
