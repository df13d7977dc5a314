"""The cases for machines: the protocol's calls and what must be seen, without a word of the rules."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from generator.scenarios.case import Act, Beat, Case, Condition
from generator.scenarios.features import path_of

Json = dict[str, Any]

_CALLS = {Act.DELIVER: "deliver", Act.TRIGGER: "trigger", Act.AWAIT: "await", Act.CLOCK: "clock"}


def case_json(id_: str, case: Case, assigned: Mapping[str, str]) -> Json:
    """Give a case as `cases.json` holds it; `assigned` names the actor who gives each number."""
    found: Json = {
        "id": id_,
        "rule": case.rule,
        "kind": case.kind,
        "role": case.role,
        "level": case.level,
        "phase": case.phase,
        "title": case.title,
        "why": case.why,
        "feature": path_of(case),
        "legal-date": case.legal_date.isoformat(),
        "outcome": "open" if case.is_open else "conclusive",
        "doubts": list(case.doubts),
        "certainty": case.certainty,
        "sources": list(case.sources),
    }
    if case.consequence is not None:
        found["consequence"] = case.consequence
    settings = {name: value for name, value in sorted(case.settings.items()) if value is not None}
    found |= {"subject": case.number, "settings": settings}
    found["begins"] = case.begins.isoformat()
    own = _Own(frozenset(field for field, actor in assigned.items() if actor == case.role))
    found["steps"] = [_step(id_, case, number, own) for number in range(len(case.beats))]
    return found


class _Own:
    """The numbers that the role itself gives, with the first value that the case gives to each."""

    def __init__(self, fields: frozenset[str]) -> None:
        self._fields = fields
        self._said: Json = {}

    def of(self, beat: Beat) -> list[str]:
        """Name the fields by which a message repeats the role's own number, flaws and others' apart."""
        found = sorted(self._fields & beat.data.keys())
        for field in found:
            self._said.setdefault(field, beat.data[field])
        right = [field for field in found if beat.flaw is None or beat.flaw.field != field]
        return [field for field in right if beat.data[field] == self._said[field]]

    def is_in(self, condition: Condition) -> bool:
        """Tell whether a condition compares with the role's own number."""
        return condition.field in self._fields and self._said.get(condition.field) == condition.value


def _step(id_: str, case: Case, number: int, own: _Own) -> Json:
    beat = case.beats[number]
    found: Json = {"given": True} if beat.given else {}
    numbers = own.of(beat)
    if beat.act not in _CALLS:
        return found | dict(_expectation(beat, own))
    found |= dict(_call(id_, case, number, beat))
    if numbers and beat.act is not Act.AWAIT:
        found["assigned"] = numbers
    return found


def _call(id_: str, case: Case, number: int, beat: Beat) -> Iterator[tuple[str, object]]:
    yield "call", _CALLS[beat.act]
    match beat.act:
        case Act.CLOCK:
            yield "now", _text(beat.at)
        case Act.AWAIT:
            yield "type", beat.event
            yield "by", _text(beat.at)
        case Act.TRIGGER:
            yield "type", beat.event
            yield "now", _text(beat.at)
            yield "data", dict(beat.data)
        case _:
            yield "exchange", _exchange(id_, case, number, beat)
    if beat.receiver is not None:
        yield "receiver", beat.receiver
    if beat.free:
        yield "free", True


def _exchange(id_: str, case: Case, number: int, beat: Beat) -> Json:
    """Give a CloudEvent; a repeated delivery has the first one's id, a replayed one has its own."""
    name = beat.copy_of if beat.copy_of is not None and beat.same_id else number
    found: Json = {
        "specversion": "1.0",
        "id": f"{id_}-{name:02}",
        "source": beat.source or "",
        "type": beat.event,
        "subject": case.number,
        "time": _text(beat.at),
        "datacontenttype": "application/json",
    }
    if beat.channel is not None:
        found["canal"] = beat.channel
    found["data"] = {**beat.data, **dict.fromkeys(beat.extra, "inconnu")}
    return found


def _expectation(beat: Beat, own: _Own) -> Iterator[tuple[str, object]]:
    yield "expect", str(beat.act)
    if beat.event is not None:
        yield "type", beat.event
    if beat.or_else:
        yield "or", list(beat.or_else)
    if beat.at is not None:
        yield "by", _text(beat.at)
    if beat.where:
        yield "where", [_condition(one, own) for one in beat.where]
    if beat.motives:
        yield "rules", list(beat.motives)
    if beat.state is not None:
        yield "state", beat.state
    if beat.doubts:
        yield "doubts", list(beat.doubts)
    if beat.dates:
        yield (
            "dates",
            [{"label": one.label, "days": [day.isoformat() for day in one.days]} for one in beat.dates],
        )


def _condition(condition: Condition, own: _Own) -> Json:
    found: Json = {"field": condition.field, "is": condition.order}
    if condition.order not in ("present", "absent"):
        found["value"] = _plain(condition.value)
        if own.is_in(condition):
            found["assigned"] = True
    return found


def _plain(value: object) -> object:
    match value:
        case date() | datetime():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
