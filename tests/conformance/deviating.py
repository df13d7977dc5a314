"""Deviations put around a system: one, at one place of each dossier, of a kind that knows no rule.

What a place is: the number of something that the system does in a dossier, an emission or an answer, in the
order in which it does them. What is changed, and how, is read from the specification: fields and their types,
the channels, whom a message names.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from conformance.mutating.vocabulary import Vocabulary
from generator.engine.derived import channels_of
from generator.kit.test_data import subject as subject_of

Json = dict[str, Any]
System = Callable[[str, Json], Any]

_DAY, _MONTH = timedelta(days=1), timedelta(days=31)


@dataclass(frozen=True)
class Change:
    """What leaves instead of an emission, and what is kept for later: each with the days that it waits."""

    now: tuple[Json, ...] = ()
    later: tuple[tuple[timedelta, Json], ...] = ()


Kind = Callable[[Vocabulary, Json, int], Iterator[Change]]
"""Gives the ways of changing an emission of a kind; none where it cannot be changed so. The number chooses
among what is alike."""


def _same(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((sent,))


def _never(_words: Vocabulary, _sent: Json, _turn: int) -> Iterator[Change]:
    yield Change()


def _twice(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((sent, _again(sent)))


def _monthly(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((sent,), ((_MONTH, _again(sent)),))


def _next_day(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((), ((_DAY, sent),))


def _much_later(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((), ((13 * _MONTH, sent),))


def _to_another(words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    for addressee in words.book.steps[sent["type"]].addressee:
        other = words.somebody_else(addressee.identity, sent["data"].get(addressee.identity))
        if other is not None:
            yield Change((_saying(sent, addressee.identity, other),))


def _another_way(words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    own = channels_of(words.book.steps[sent["type"]])
    others = [one for one in words.book.specification.by_kind["channel"] if one not in own]
    if others and own:
        yield Change(({**sent, "canal": others[0]},))


def _other_lawful_way(words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    for one in channels_of(words.book.steps[sent["type"]]):
        if one != sent.get("canal"):
            yield Change(({**sent, "canal": one},))


def _dropped(words: Vocabulary, sent: Json, turn: int) -> Iterator[Change]:
    names = sorted(name for name in sent["data"] if name in words.book.scope.events[sent["type"]].fields)
    for name in names[turn % len(names) :][:1] if names else ():
        yield Change((_without(sent, name),))


def _other_value(words: Vocabulary, sent: Json, turn: int) -> Iterator[Change]:
    names = sorted(name for name in sent["data"] if name in words.book.scope.events[sent["type"]].fields)
    for name in names[turn % len(names) :][:1] if names else ():
        value = words.other(name, sent["data"][name])
        if value is not None:
            yield Change((_saying(sent, name, value),))


def _other_dossier(words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    name, subject = subject_of(words.book), sent.get("subject")
    if name in sent["data"] and subject is not None:
        yield Change((_saying(sent, name, words.other(name, sent["data"][name])),))


def _more(_words: Vocabulary, sent: Json, _turn: int) -> Iterator[Change]:
    yield Change((_saying(sent, "champ-en-plus", "sans effet"),))


EMISSIONS: Mapping[str, Kind] = {
    "now": _same,
    "never": _never,
    "twice": _twice,
    "twice-a-month": _monthly,
    "next-day": _next_day,
    "much-later": _much_later,
    "to-another": _to_another,
    "another-way": _another_way,
    "other-lawful-way": _other_lawful_way,
    "dropped": _dropped,
    "other-value": _other_value,
    "other-dossier": _other_dossier,
    "more": _more,
}
"""What may become of an emission."""

ANSWERS = ("refused", "accepted", "other-motive")
"""What may become of an answer: an acceptance refused, a refusal made an acceptance, another motive."""


def _again(sent: Json) -> Json:
    return {**sent, "id": f"{sent['id']}-encore"}


def _saying(sent: Json, name: str, value: object) -> Json:
    return {**sent, "data": {**sent["data"], name: value}}


def _without(sent: Json, name: str) -> Json:
    return {**sent, "data": {one: value for one, value in sent["data"].items() if one != name}}


@dataclass
class _Dossier:
    now: datetime
    held: list[tuple[datetime, Json]] = field(default_factory=list)
    emissions: int = 0
    answers: int = 0


class Deviating:
    """A system that deviates once in each dossier, where and as it is aimed."""

    def __init__(self, system: System, words: Vocabulary) -> None:
        self._system = system
        self._words = words
        self._dossiers: dict[str, _Dossier] = {}
        self.aim("now", 0)

    def aim(self, kind: str, place: int, turn: int = 0) -> None:
        """Say what to do, and at which emission, or answer; `turn` chooses among what is alike."""
        self._kind, self._place, self._turn = kind, place, turn
        self.deviated = False
        """Whether it found the place, and something to change there."""
        self.seen: list[Json] = []
        """What the system that it holds emitted since."""
        self.answered: list[bool] = []
        """How it answered messages and decisions."""

    def __call__(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        if "case" not in params:
            return self._system(method, params)
        if method == "begin":
            self._dossiers[params["case"]] = _Dossier(datetime.fromisoformat(params["now"]))
        dossier = self._dossiers[params["case"]]
        if method == "clock":
            dossier.now = datetime.fromisoformat(params["now"])
        answer: Json = self._answer(dossier, method, params)
        if "emitted" not in answer:
            return answer
        leaving = [_at(one, dossier.now) for day, one in dossier.held if day <= dossier.now]
        self.deviated = self.deviated or bool(leaving)
        dossier.held = [one for one in dossier.held if one[0] > dossier.now]
        return {**answer, "emitted": [*leaving, *self._leaving(dossier, answer["emitted"])]}

    def _answer(self, dossier: _Dossier, method: str, params: Json) -> Json:
        if method not in ("deliver", "trigger"):
            answer: Json = self._system(method, params)
            return answer
        place = dossier.answers
        dossier.answers += 1
        if self._kind == "refused" and place == self._place:
            self.deviated = True
            return {"accepted": False, "rules": [_MOTIVE], "emitted": []}
        answer = self._system(method, params)
        self.answered.append(answer["accepted"])
        if place != self._place or answer["accepted"]:
            return answer
        if self._kind == "accepted":
            self.deviated = True
            return {"accepted": True, "emitted": []}
        if self._kind == "other-motive":
            self.deviated = True
            return {**answer, "rules": [_MOTIVE]}
        return answer

    def _leaving(self, dossier: _Dossier, emitted: list[Json]) -> Iterator[Json]:
        for sent in emitted:
            self.seen.append(sent)
            place = dossier.emissions
            dossier.emissions += 1
            change = self._change(sent) if place == self._place else None
            if change is None:
                yield sent
                continue
            self.deviated = self.deviated or change.now != (sent,) or not change.later
            yield from change.now
            dossier.held += ((dossier.now + wait, one) for wait, one in change.later)

    def _change(self, sent: Json) -> Change | None:
        kind = EMISSIONS.get(self._kind)
        return next(kind(self._words, sent, self._turn), None) if kind is not None else None


_MOTIVE = "message-recu-deux-fois"
"""A rule that hardly ever explains a refusal."""


def _at(sent: Json, now: datetime) -> Json:
    """Give what leaves another day: what it says of its own day follows."""
    before = sent["time"][:10]
    data = {
        name: now.date().isoformat() if value == before else value for name, value in sent["data"].items()
    }
    return {**sent, "time": now.isoformat(), "data": data}
