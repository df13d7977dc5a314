"""The cases for machines: the protocol's calls and what must be seen, without a word of the rules."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast

from generator.engine.scope import CHANNEL
from generator.kit.case import Act, Beat, Case, Condition
from generator.kit.telling.features import path_of
from generator.model import kit
from generator.model.severity import Consequence, Level

Json = dict[str, Any]

_CALLS: Mapping[Act, kit.Call] = {
    Act.DELIVER: "deliver",
    Act.TRIGGER: "trigger",
    Act.AWAIT: "await",
    Act.CLOCK: "clock",
}
_EXPECTATIONS: Mapping[Act, kit.Expectation] = {
    Act.ACCEPTED: "accepted",
    Act.REFUSED: "refused",
    Act.OPPOSED: "opposed",
    Act.EMITTED: "emitted",
    Act.ONCE: "once",
    Act.NEVER: "never",
    Act.NOTHING_ELSE: "nothing-else",
    Act.STATE: "state",
    Act.OPEN: "open",
    Act.LEGAL_DATES: "legal-dates",
}


def kit_case(id_: str, case: Case, assigned: Mapping[str, str], dispute: str | None = None) -> kit.Case:
    """Give a case as the kit holds it; `assigned` names the actor who gives each number."""
    own = _Own(frozenset(field for field, actor in assigned.items() if actor == case.role))
    return kit.Case(
        id=id_,
        rule=case.rule,
        kind=case.kind,
        role=case.role,
        level=cast("Level", case.level),
        phase=case.phase,
        title=case.title,
        why=case.why,
        feature=path_of(case),
        legal_date=case.legal_date,
        outcome="open" if case.is_open else "conclusive",
        doubts=case.doubts,
        certainty=case.certainty,
        sources=case.sources,
        consequence=cast("Consequence | None", case.consequence),
        dispute=dispute,
        subject=case.number,
        settings={name: value for name, value in sorted(case.settings.items()) if value is not None},
        begins=case.begins,
        steps=tuple(_step(id_, case, number, own) for number in range(len(case.beats))),
    )


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


def _step(id_: str, case: Case, number: int, own: _Own) -> kit.Step:
    beat = case.beats[number]
    numbers = tuple(own.of(beat))
    if beat.act not in _CALLS:
        return _expectation(beat, own)
    call = _CALLS[beat.act]
    match beat.act:
        case Act.CLOCK:
            return kit.Step(beat.given, call, now=beat.at)
        case Act.AWAIT:
            return kit.Step(beat.given, call, event=beat.event, by=beat.at)
        case Act.TRIGGER:
            return kit.Step(
                beat.given,
                call,
                event=beat.event,
                now=beat.at,
                data=dict(beat.data),
                free=beat.free,
                assigned=numbers,
            )
        case _:
            return kit.Step(
                beat.given,
                call,
                exchange=_exchange(id_, case, number, beat),
                receiver=beat.receiver,
                free=beat.free,
                assigned=numbers,
            )


def _exchange(id_: str, case: Case, number: int, beat: Beat) -> Json:
    """Give a CloudEvent; a repeated delivery has the first one's id, a replayed one has its own."""
    name = beat.copy_of if beat.copy_of is not None and beat.same_id else number
    found: Json = {
        "specversion": "1.0",
        "id": f"{id_}-{name:02}",
        "source": beat.source or "",
        "type": beat.event,
        "subject": case.number,
        "time": beat.at.isoformat() if beat.at is not None else None,
        "datacontenttype": "application/json",
    }
    if beat.channel is not None:
        found[CHANNEL] = beat.channel
    found["data"] = {**beat.data, **dict.fromkeys(beat.extra, "inconnu")}
    return found


def _expectation(beat: Beat, own: _Own) -> kit.Step:
    return kit.Step(
        beat.given,
        expect=_EXPECTATIONS[beat.act],
        event=beat.event,
        or_else=beat.or_else,
        by=beat.at,
        where=tuple(_condition(one, own) for one in beat.where),
        rules=beat.motives,
        state=beat.state,
        doubts=beat.doubts,
        dates=tuple(kit.LegalDate(one.label, one.days) for one in beat.dates),
    )


def _condition(condition: Condition, own: _Own) -> kit.Condition:
    if condition.order in ("present", "absent"):
        return kit.Condition(condition.field, condition.order)
    value = _plain(condition.value)
    return kit.Condition(condition.field, condition.order, value, own.is_in(condition))


def _plain(value: object) -> object:
    match value:
        case date() | datetime():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value
