"""Systems derived from the engine: they know the rules by it alone, and nothing of cases.

An ideal one takes, of each way in which a dossier may go on, one that no rule condemns. One that breaks a
rule takes, where it can, one that this rule condemns and no other does.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain
from typing import Any

from generator import events
from generator.engine import History, Verdict
from generator.engine.completing import completed
from generator.engine.history import Decision, Decisions
from generator.engine.motives import refusals
from generator.engine.reading import Raw, history
from generator.engine.roles import Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import judged_events
from generator.engine.whole import judged_as
from generator.kit.test_data import subject
from generator.model.base import FACT_PREFIX

Json = dict[str, Any]


@dataclass
class Dossier:
    """What an ideal system lived of a dossier."""

    settings: Mapping[str, Any]
    now: datetime
    number: str | None = None
    raws: tuple[Raw, ...] = ()
    taken: tuple[Decision, ...] = ()
    sent: list[Json] = field(default_factory=list)
    broken: tuple[object, tuple[int, int]] | None = None
    """What was broken when it was asked last, and where the dossier stood then."""


class Derived:
    """A system that asks the engine before it does anything; ideal where it breaks no rule.

    Where it is eager, it sends once what it may send as soon as nothing forbids it; else, what is awaited
    alone. One that breaks a rule leaves out what that rule awaits, unless it is eager.
    """

    def __init__(self, book: Rulebook, role: str, *, is_eager: bool, breaks: str | None = None) -> None:
        self._book = book
        self._role = roles(book)[role]
        self._is_eager = is_eager
        self._breaks = breaks
        self._dossiers: dict[str, Dossier] = {}

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a call of the protocol."""
        match method:
            case "hello":
                made = {"vendor": "Essai", "product": "idéal", "version": "1"}
                return {"protocol": "1", "implementation": made, "roles": [self._role.id]}
            case "stop":
                return {}
            case "begin":
                now = events.instant(params["now"])
                self._dossiers[params["case"]] = Dossier(params["settings"], now)
                return {"emitted": []}
        dossier = self._dossiers[params["case"]]
        dossier.sent = []
        found: Json = {}
        match method:
            case "clock":
                dossier.now = events.instant(params["now"])
            case "deliver":
                one = params["exchange"]
                dossier.number = one["subject"]
                raw = Raw(
                    one["type"], events.instant(one["time"]), one["data"], one["id"], one["source"],
                    one.get("canal"), delivered=True,
                )  # fmt: skip
                found = self._taken(dossier, raw)
            case "trigger" if params["step"].startswith(FACT_PREFIX):
                id_ = f"fait-{len(dossier.raws)}"
                raw = Raw(params["step"], dossier.now, params["data"], id_, self._role.id, delivered=False)
                found = self._taken(dossier, raw)
            case "trigger":
                found = self._decided(dossier, params["step"], params["data"])
            case "observe":
                found = {"states": {}}
        if method not in ("observe", "end"):
            self._react(dossier)
        return {**found, "emitted": dossier.sent}

    def _history(self, dossier: Dossier, *more: Raw, taken: tuple[Decision, ...] = ()) -> History:
        decisions = Decisions(self._role.id, (*dossier.taken, *taken))
        raws = (*dossier.raws, *more)
        return history(self._book, raws, dict(dossier.settings), dossier.number, decisions)

    def _broken(self, dossier: Dossier, *more: Raw, taken: tuple[Decision, ...] = ()) -> tuple[int, int]:
        """Count what is broken of the rules to keep, and of the one to break."""
        if not more and dossier.broken is not None and dossier.broken[0] == self._stands(dossier):
            return dossier.broken[1]
        found = judged_as(
            self._book, self._role.id, self._history(dossier, *more, taken=taken), self._day(dossier)
        )
        wrong = [one.rule for one in found if one.verdict is Verdict.VIOLATED and one.is_conclusive]
        own = wrong.count(self._breaks or "")
        counted = len(wrong) - own, own
        if not more:
            dossier.broken = self._stands(dossier), counted
        return counted

    @staticmethod
    def _stands(dossier: Dossier) -> object:
        return len(dossier.raws), len(dossier.taken), dossier.now

    def _may(self, dossier: Dossier, *more: Raw, taken: tuple[Decision, ...] = ()) -> bool:
        """Tell whether going on so breaks nothing that it keeps."""
        return self._broken(dossier, *more, taken=taken)[0] <= self._broken(dossier)[0]

    def _breaks_more(self, dossier: Dossier, *more: Raw, taken: tuple[Decision, ...] = ()) -> bool:
        """Tell whether going on so breaks what it breaks; derived rules may say the same."""
        if self._breaks is None:
            return False
        return self._broken(dossier, *more, taken=taken)[1] > self._broken(dossier)[1]

    def _day(self, dossier: Dossier) -> date:
        return dossier.now.astimezone(self._history(dossier).place.zone).date()

    def _taken(self, dossier: Dossier, raw: Raw) -> Json:
        """Take what comes, or refuse it where taking it is condemned."""
        refused = raw._replace(refused=True)
        if self._may(dossier, raw) and not self._breaks_more(dossier, refused):
            dossier.raws = (*dossier.raws, raw)
            return {"accepted": True}
        dossier.raws = (*dossier.raws, refused)
        return self._refusal(self._history(dossier))

    def _decided(self, dossier: Dossier, name: str, data: Json) -> Json:
        """Do what a person decides, or refuse where whatever is done is condemned."""
        decision = Decision(name, dossier.now, told=data)
        possible = [raw._replace(ordered=self._day(dossier)) for raw in self._messages(dossier, name, data)]
        wrong = (raw for raw in possible if self._breaks_more(dossier, raw, taken=(decision,)))
        right = (raw for raw in possible if self._may(dossier, raw, taken=(decision,)))
        for raw in chain(wrong if self._breaks else (), right):
            dossier.taken = (*dossier.taken, decision)
            self._send(dossier, raw)
            return {"accepted": True}
        asked = Raw(name, dossier.now, data, None, self._role.id, refused=True, delivered=False)
        return self._refusal(self._history(dossier, asked))

    def _refusal(self, whole: History) -> Json:
        named = refusals(self._book, self._role.id, whole, whole.deliveries[-1])
        return {"accepted": False, "rules": sorted(named) or ["aucune"]}

    def _react(self, dossier: Dossier) -> None:
        """Send by itself what it must, or may, or must not."""
        for name, way in self._role.ways.items():
            if way is not Way.REACTIVE:
                continue
            possible = list(self._messages(dossier, name, {}))
            wrong = (raw for raw in possible if self._breaks_more(dossier, raw))
            right = (raw for raw in possible if self._may(dossier, raw))
            leaves = name in self._awaited(dossier) or (
                self._is_eager and not any(one.name == name for one in dossier.raws)
            )
            for raw in chain(wrong if self._breaks else (), right if leaves else ()):
                self._send(dossier, raw)
                break

    def _awaited(self, dossier: Dossier) -> frozenset[str]:
        found = judged_as(self._book, self._role.id, self._history(dossier), self._day(dossier))
        pending = {one.rule for one in found if one.verdict is Verdict.PENDING} & self._book.rules.keys()
        pending -= {self._breaks}
        rules = [self._book.rules[one] for one in pending]
        answers = {one.datum.outcome.event for one in rules if one.datum.outcome is not None}
        return frozenset(answers.union(*map(judged_events, rules)))

    def _messages(self, dossier: Dossier, name: str, data: Json) -> Iterator[Raw]:
        """Give the messages that it may send: whole, then with other values that the dossier knows."""
        id_ = f"{name}-{len(dossier.raws)}"
        known = {subject(self._book): dossier.number, **data}
        raw = Raw(name, dossier.now, known, id_, self._role.id, delivered=False)
        raw = completed(self._book, self._history(dossier), raw, {})
        yield raw
        fields = self._book.scope.fields
        for one in raw.data.keys() - known.keys():
            if fields[one].type == "money":
                values = [0, *(past.data[one] for past in dossier.raws if one in past.data)]
                yield from (raw._replace(data={**raw.data, one: value}) for value in values)

    def _send(self, dossier: Dossier, raw: Raw) -> None:
        dossier.raws = (*dossier.raws, raw)
        dossier.sent.append(
            {
                "specversion": "1.0",
                "id": raw.id,
                "source": self._role.id,
                "type": raw.name,
                "subject": dossier.number,
                "time": dossier.now.isoformat(),
                "datacontenttype": "application/json",
                "data": dict(raw.data),
            }
        )
