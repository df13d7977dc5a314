"""A message says what it must not: a field is dropped, or holds another value."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.kind import Touched, aimed
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World
from generator.engine.scope import EventShape

Json = dict[str, Any]
DROPPED = object()
"""The value of a field that is left out."""
_NOTHING: dict[str, object] = {"money": -1, "integer": -1, "composite": {}, "document": {}}
"""What holds nothing, by the type of the field; a text is empty."""

Value = Callable[["Said", str], object]
"""Gives what a field says instead, by the way of the mutant; None where it cannot be said otherwise."""


@dataclass(frozen=True)
class Said:
    """A value that leaves, and where."""

    world: World
    dossier: Dossier
    sent: Json
    field: str

    @property
    def value(self) -> object:
        """What is said."""
        return self.sent["data"][self.field]

    @property
    def type(self) -> str:
        """The type of the field."""
        return str(self.world.book.scope.fields[self.field].type)


def _dropped(_said: Said, _way: str) -> object:
    return DROPPED


def _emptied(said: Said, _way: str) -> object:
    return _NOTHING.get(said.type, "")


def _malformed(said: Said, _way: str) -> object:
    return {"text": 12, "money": "douze", "integer": "douze", "boolean": "oui"}.get(
        said.type, "n’importe quoi"
    )


def _near(said: Said, way: str) -> object:
    step = int(way)
    other: object = said.world.words.other(said.field, said.value)
    if said.type in ("money", "integer") and isinstance(said.value, int):
        return said.value + step
    if said.type in ("date", "instant") and step < 0:
        return said.world.words.before(said.field, said.value)
    return other


def _rounded(said: Said, way: str) -> object:
    if not isinstance(said.value, int) or said.type != "money":
        return None
    whole = said.value // 100 * 100
    return whole if way == "bas" else whole + 100


def _code(said: Said, way: str) -> object:
    return way if said.type == "code" and said.value != way else None


def _of_another_field(said: Said, _way: str) -> object:
    """Another sum, day or text of the dossier, of the same type."""
    fields = said.world.book.scope.fields
    known = [*(raw.data for raw in reversed(said.dossier.raws)), said.sent["data"]]
    for data in known:
        for name, value in data.items():
            if name in fields and fields[name].type == said.type and value not in (said.value, None):
                return value
    return None


def _of_an_earlier_message(said: Said, _way: str) -> object:
    for raw in reversed(said.dossier.raws):
        value = raw.data.get(said.field)
        if value is not None and value != said.value:
            return value
    return None


def _of_another_dossier(said: Said, _way: str) -> object:
    if said.field == said.world.subject or said.type == "code":
        return said.world.words.other(said.field, said.value)
    sample = said.world.samples.get(said.sent["type"], {}).get(said.field)
    return sample if sample not in (None, said.value) else said.world.words.other(said.field, said.value)


def _of_somebody(said: Said, _way: str) -> object:
    return said.world.words.somebody_else(said.field, said.value)


def _is_said_elsewhere(target: Target, event: str, field: str) -> bool:
    """Tell whether another event of the role's has a field, with a value of its own."""
    shapes = target.world.book.scope.events
    others = (one for one in target.world.player.ways if one != event)
    return field != target.world.subject and any(field in shapes[one].fields for one in others)


@dataclass(frozen=True)
class Saying:
    """A field of a message that the role sends says something else."""

    name: str
    label: str
    value: Value
    types: frozenset[str] = frozenset()
    """The types of the fields that it changes; empty for all."""
    ways: tuple[str, ...] = ("",)
    rules: frozenset[str] = frozenset()
    """The kinds of derived rules that it breaks."""
    touches: Touched = "emitted"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each field on which the rule depends, and each way."""
        if target.derived is not None and target.derived.kind not in self.rules:
            return
        known, shapes = target.world.book.scope.fields, target.world.book.scope.events
        for event, fields in target.fields.items():
            for field in fields:
                if self.types and known[field].type not in self.types:
                    continue
                if target.derived is None and self.rules == _FORM and not self._is_free(shapes[event], field):
                    continue  # the rule of its content says it
                if self.value is _of_an_earlier_message and not _is_said_elsewhere(target, event, field):
                    continue
                if self.value is _emptied and known[field].type == "boolean":
                    continue  # it is true or false, and nothing between
                if self.value is _of_somebody and field not in target.world.words.identities:
                    continue  # an address names nobody
                ways = self.ways or tuple(one.code for one in known[field].codes)
                for way in ways:
                    yield aimed(target, self.name, event, field, way)

    def _is_free(self, shape: EventShape, field: str) -> bool:
        """Tell whether a message without a field is whole: only the rule may then ask for it."""
        return self.value is _dropped and field not in shape.required and field not in shape.due

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what says it."""
        return _Otherwise(self.value, mutant, world)


class _Otherwise(Deviation):
    def __init__(self, value: Value, mutant: Mutant, world: World) -> None:
        self._value, self._mutant, self._world = value, mutant, world

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if not answer.get("emitted"):
            return answer
        return {**answer, "emitted": [self._said(dossier, one) for one in answer["emitted"]]}

    def _said(self, dossier: Dossier, sent: Json) -> Json:
        field = self._mutant.field
        if sent["type"] != self._mutant.event or field not in sent["data"]:
            return sent
        value = self._value(Said(self._world, dossier, sent, field), self._mutant.way)
        if value is None or value == sent["data"][field]:
            return sent
        data = {name: one for name, one in sent["data"].items() if name != field}
        return {**sent, "data": data if value is DROPPED else {**data, field: value}}


_FORM = frozenset({"content"})
_AGREEMENT = frozenset({"addressee", "routing", "ground"})
_SUM, _TIME = frozenset({"money", "integer"}), frozenset({"date", "instant"})
_WORDS = frozenset({"text", "boolean", "duration"})

SAYING = (
    Saying("dropped", "un champ est omis", _dropped, rules=_FORM),
    Saying("emptied", "un champ est vide", _emptied, rules=_FORM),
    Saying("malformed", "un champ est mal formé", _malformed, rules=_FORM),
    Saying("a-cent-off", "un montant est faux d’un centime", _near, _SUM, ("+1", "-1"), _AGREEMENT),
    Saying("a-day-off", "une date est fausse d’un jour", _near, _TIME, ("+1", "-1"), _AGREEMENT),
    Saying("wrong-rounding", "un montant est mal arrondi", _rounded, _SUM, ("bas", "haut"), _AGREEMENT),
    Saying(
        "other-base", "un champ prend la valeur d’un autre", _of_another_field, _SUM | _TIME, rules=_AGREEMENT
    ),
    Saying("other-code", "une réponse en prend une autre", _code, frozenset({"code"}), (), _AGREEMENT),
    Saying("other-value", "un champ dit autre chose", _near, _WORDS, ("+1",), _AGREEMENT),
    Saying("earlier-message", "un champ vient d’un autre message", _of_an_earlier_message, rules=_AGREEMENT),
    Saying("other-dossier", "un champ vient d’un autre dossier", _of_another_dossier, rules=_AGREEMENT),
    Saying(
        "other-person",
        "une autre personne est nommée",
        _of_somebody,
        frozenset({"composite"}),
        rules=_AGREEMENT,
    ),
)
"""The kinds of wrong fields."""
