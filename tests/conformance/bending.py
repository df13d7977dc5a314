"""Systems that say one thing wrongly, everywhere and always the same way, and are sound for the rest.

What is said instead is read from the specification, or was said before: no form and no type betrays it, but
for what is emptied or left out.
"""

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from conformance.mutating.vocabulary import Vocabulary

Json = dict[str, Any]
System = Callable[[str, Json], Any]
WHOLE = "*"
"""The field of a bend of a whole message."""
LEFT_OUT = object()
"""What stands for a value that is not said."""


@dataclass(frozen=True)
class Bend:
    """One thing that is said wrongly: a field of a step, or the whole message, in one way."""

    step: str
    field: str
    way: str

    @property
    def id(self) -> str:
        """Its name."""
        return f"{self.step} {self.field} {self.way}"


@dataclass(frozen=True)
class Said:
    """What leaves, and what left before it of the same step."""

    words: Vocabulary
    sent: Json
    field: str
    before: Sequence[tuple[str, Json]]
    """The dossier and the data of each message of the step that left before, the first and the latest."""

    @property
    def value(self) -> Any:  # noqa: ANN401 any JSON
        """What is rightly said."""
        return self.sent["data"][self.field]

    @property
    def type(self) -> str:
        """The type of the field."""
        return str(self.words.book.scope.fields[self.field].type)


def _other(said: Said) -> object:
    return said.words.other(said.field, said.value)


def _before(said: Said) -> object:
    if said.type in ("money", "integer") and isinstance(said.value, int):
        return said.value - 1 if said.value else None
    return said.words.before(said.field, said.value)


def _minute(said: Said) -> object:
    if said.type != "instant":
        return None
    return (datetime.fromisoformat(said.value) + timedelta(minutes=1)).isoformat()


def _last_code(said: Said) -> object:
    codes = [one.code for one in said.words.book.scope.fields[said.field].codes or ()]
    return next((one for one in reversed(codes) if one != said.value), None)


def _day_of_sending(said: Said) -> object:
    return said.sent["time"][:10] if said.type == "date" else None


def _of_another_field(said: Said) -> object:
    fields = said.words.book.scope.fields
    for name, value in said.sent["data"].items():
        if name in fields and fields[name].type == said.type != "code" and value not in (said.value, None):
            return value
    return None


def _of_another_dossier(said: Said) -> object:
    others = (data for number, data in reversed(said.before) if number != said.sent.get("subject"))
    return next((data[said.field] for data in others if data.get(said.field) not in (None, said.value)), None)


def _always_the_same(said: Said) -> object:
    return next((data[said.field] for _, data in said.before if said.field in data), None)


def _emptied(said: Said) -> object:
    return {"money": -1, "integer": -1, "boolean": None, "composite": {}, "document": {}}.get(said.type, "")


WAYS: Mapping[str, Callable[[Said], object]] = {
    "other": _other,
    "before": _before,
    "minute": _minute,
    "last-code": _last_code,
    "day-of-sending": _day_of_sending,
    "another-field": _of_another_field,
    "another-dossier": _of_another_dossier,
    "always-the-same": _always_the_same,
    "emptied": _emptied,
    "left-out": lambda _said: LEFT_OUT,
}
"""How a field is said wrongly; None where it cannot be said so."""
WHOLE_WAYS = ("answer-of-another", "twice", "next-day", "never")
"""How a whole message is wrong: with what another dossier was told; sent twice; a day late; never."""


class Bending:
    """A system bent as it is aimed."""

    def __init__(self, role: str, words: Vocabulary) -> None:
        self._sound: System = importlib.import_module(f"conformance.reference.{role}").make()
        self._words = words
        self._held: dict[str, list[tuple[datetime, Json]]] = {}
        self._now: dict[str, datetime] = {}
        self.aim(None)

    def aim(self, bend: Bend | None) -> None:
        """Say what is said wrongly from now on."""
        self._bend = bend
        self._said: dict[str, list[tuple[str, Json]]] = {}
        self.forget()

    def forget(self) -> None:
        """Start a case: nothing was bent in it."""
        self.is_bent = False
        self.sent: list[Json] = []
        """What left rightly, or would have."""

    def __call__(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        """Answer, bent."""
        answer = self._sound(method, params)
        token = str(params.get("case"))
        if method in ("begin", "clock"):
            self._now[token] = datetime.fromisoformat(params["now"])
        if not isinstance(answer, dict) or "emitted" not in answer:
            return answer
        now, held = self._now[token], self._held.pop(token, [])
        leaving = [_at(one, now) for day, one in held if day <= now]
        if method != "end":
            self._held[token] = [one for one in held if one[0] > now]
        for one in answer["emitted"]:
            self.sent.append(one)
            leaving += self._leaving(token, one)
        return {**answer, "emitted": leaving}

    def _leaving(self, token: str, sent: Json) -> list[Json]:
        bend = self._bend
        if bend is None or sent["type"] != bend.step:
            return [sent]
        before = self._said.setdefault(sent["type"], [])
        found = self._whole(token, sent, bend.way) if bend.field == WHOLE else self._field(sent, bend)
        before.append((str(sent.get("subject")), sent["data"]))
        del before[1:-3]
        self.is_bent = self.is_bent or found != [sent]
        return found

    def _field(self, sent: Json, bend: Bend) -> list[Json]:
        if bend.field not in sent["data"]:
            return [sent]
        said = Said(self._words, sent, bend.field, self._said[sent["type"]])
        value = WAYS[bend.way](said)
        data = {**sent["data"]}
        if value is LEFT_OUT:
            del data[bend.field]
        elif value is not None:
            data[bend.field] = value
        return [{**sent, "data": data}]

    def _whole(self, token: str, sent: Json, way: str) -> list[Json]:
        match way:
            case "twice":
                return [sent, {**sent, "id": f"{sent['id']}-encore"}]
            case "never":
                return []
            case "next-day":
                self._held.setdefault(token, []).append((self._now[token] + timedelta(days=1), sent))
                return []
        number = sent.get("subject")
        others = [data for other, data in reversed(self._said[sent["type"]]) if other != number]
        subject = {name: sent["data"][name] for name in ("numero-fps",) if name in sent["data"]}
        return [{**sent, "data": {**others[0], **subject}}] if others else [sent]


def bent(role: str, step: str, field: str, words: Vocabulary) -> Callable[[], System]:
    """Give what makes the reference of a role, bent at a field of all its emissions of a step."""

    def make() -> System:
        system = Bending(role, words)
        system.aim(Bend(step, field, "other"))
        return system

    return make


def _at(sent: Json, now: datetime) -> Json:
    """Give what leaves another day: what it says of its own day follows."""
    before, today = sent["time"][:10], now.date().isoformat()
    data = {name: today if value == before else value for name, value in sent["data"].items()}
    return {**sent, "time": now.isoformat(), "data": data}
