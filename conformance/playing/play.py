"""Plays one case: its calls in order, and after each what must be seen."""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, assert_never

from conformance.kit import Case, Json, Step
from conformance.playing.comparing import broken, told
from conformance.playing.dossier import Dossier
from conformance.playing.emissions import Setting, checked
from conformance.playing.outcome import UNVERIFIED_MOTIVE, Outcome, Status
from conformance.protocol.client import Client
from conformance.protocol.faults import DISCONNECTING, Fault


class _Missed(Exception):  # noqa: N818 not an error of the bench: a finding, raised to leave the case
    """An expectation that is not met."""

    def __init__(self, cause: str, *, expected: str, obtained: str, detail: str = "") -> None:
        super().__init__(cause)
        self.outcome = Outcome(Status.FAILED, cause, detail, expected=expected, obtained=obtained)


class Play:
    """A case under way; `run` gives its outcome and never raises for what the implementation does."""

    def __init__(self, case: Case, client: Client, setting: Setting) -> None:
        self._case = case
        self._client = client
        self._setting = setting
        self._token = opaque(setting.seed, case.id)
        self._dossier = Dossier()
        self._now = case.begins
        self._calls = 0
        self._answer: Json = {}
        self._mentions: list[str] = []
        self._seen_ids: set[tuple[str, str]] = set()

    @property
    def now(self) -> datetime:
        """The virtual instant."""
        return self._now

    def run(self) -> Outcome:
        """Play the case to its end, or to what ends it."""
        place: int | None = None
        try:
            self._begin()
            for place, step in enumerate(self._case.steps):
                outcome = self._step(place, step)
                if outcome is not None:
                    return self._left(outcome, place)
            self._say("end", {})
        except _Missed as missed:
            return self._left(self._as_past(missed.outcome, place), place)
        except Fault as fault:
            if place is not None and fault.code not in DISCONNECTING:
                return self._left(Outcome(Status.FAILED, fault.code, fault.detail), place)
            return self._ended(Outcome(Status.FAILED, fault.code, fault.detail), place)
        return self._ended(Outcome(Status.PASSED), None)

    def _left(self, outcome: Outcome, place: int | None) -> Outcome:
        """End the dossier before its time, so that the implementation may forget it."""
        with suppress(Fault):  # the outcome is known already
            self._client.call("end", {"case": self._token})
        return self._ended(outcome, place)

    def _ended(self, outcome: Outcome, place: int | None) -> Outcome:
        mentions = tuple(dict.fromkeys(self._mentions))
        return replace(outcome, step=place, at=self._now.isoformat(), mentions=mentions)

    def _as_past(self, outcome: Outcome, place: int | None) -> Outcome:
        """A failure before the case itself says that its past cannot be lived, and why."""
        if place is not None and self._case.steps[place].given:
            return replace(outcome, cause="past", detail=outcome.detail or str(outcome.cause))
        return outcome

    def _begin(self) -> None:
        case = self._case
        self._client.about(self._token)
        self._answer = self._client.call(
            "begin",
            {
                "case": self._token,
                "role": case.role,
                "now": case.begins.isoformat(),
                "settings": dict(case.settings),
            },
        )
        self._take(self._answer)

    def _step(self, place: int, step: Step) -> Outcome | None:
        if step.call is not None:
            self._call(step)
            if step.given:
                self._dossier.past_ends = self._calls
                self._lived(step)
            elif step.call in ("deliver", "trigger"):
                self._taken(place, step)
            return None
        return self._expect(step)

    # Calls

    def _call(self, step: Step) -> None:
        match step.call:
            case "deliver":
                exchange = self._renamed(step)
                self._move(step.at)
                self._say("deliver", {"exchange": exchange})
            case "trigger":
                self._move(step.at)
                self._say("trigger", {"step": step.type, "data": self._own(step.data, step.assigned)})
            case "clock":
                self._move(step.at)
            case "await":
                if not any(self._dossier.fresh((step.type or "",))):
                    self._move(step.at)
            case None:
                raise ValueError("a step without a call")
            case _:
                assert_never(step.call)

    def _renamed(self, step: Step) -> Json:
        """Give the exchange under a name that tells nothing, with the implementation's own numbers."""
        exchange = dict(step.exchange)
        exchange["id"] = opaque(self._setting.seed, str(exchange["id"]))
        exchange["data"] = self._own(exchange["data"], step.assigned)
        return exchange

    def _own(self, data: Mapping[str, Any], assigned: Iterable[str]) -> Json:
        given = {name: self._dossier.own[name] for name in assigned if name in self._dossier.own}
        return {**data, **given}

    def _move(self, at: datetime | None) -> None:
        """Move the clock, forward only: a message that comes late does not turn it back."""
        if at is not None and at > self._now:
            self._now = at
            self._say("clock", {"now": at.isoformat()})

    def _say(self, method: str, params: Json) -> None:
        self._calls += 1
        self._answer = self._client.call(method, {"case": self._token, **params})
        self._take(self._answer)

    def _take(self, answer: Json) -> None:
        for exchange in answer.get("emitted", ()):
            if checked(exchange, self._case, self._now, self._setting, self._seen_ids):
                self._dossier.add(exchange, self._calls, self._now)

    # What must be seen

    def _lived(self, step: Step) -> None:
        """The past must be taken: a message or a decision, or what was to leave by itself."""
        if step.call in ("deliver", "trigger") and not self._answer["accepted"]:
            raise _Missed("past", expected="accepté", obtained=self._refusal(), detail=_REFUSED[step.call])
        leaves = step.call in ("await", "trigger") and self._setting.answers_for(step.type)
        if leaves and self._dossier.claim(step.type or "") is None:
            raise _Missed("past", expected=f"{step.type} émis", obtained=self._emitted(), detail="missing")

    def _taken(self, place: int, step: Step) -> None:
        """What no expectation speaks of is taken too; only a message that came already may be refused."""
        if self._answer["accepted"] or step.free or self._is_repeated(place, step):
            return
        for later in self._case.steps[place + 1 :]:
            if later.call is not None:
                break
            if later.expect in ("refused", "opposed", "open", "accepted"):
                return
        raise _Missed(_REFUSED[step.call or ""], expected="accepté", obtained=self._refusal())

    def _is_repeated(self, place: int, step: Step) -> bool:
        earlier = self._case.steps[:place]
        return step.call == "deliver" and any(
            one.call == "deliver" and one.exchange["data"] == step.exchange["data"] and one.type == step.type
            for one in earlier
        )

    def _expect(self, step: Step) -> Outcome | None:  # noqa: C901, PLR0912 one line an expectation
        match step.expect:
            case "accepted":
                if not self._answer["accepted"]:
                    raise _Missed("refused", expected="accepté", obtained=self._refusal())
            case "refused":
                self._refused(step, "accepted")
            case "opposed":
                self._refused(step, "done")
            case "emitted":
                self._emission(step)
            case "once":
                self._once(step)
            case "never":
                self._never(step)
            case "nothing-else":
                self._nothing_else()
            case "state":
                self._state(step)
            case "open":
                return Outcome(Status.INCONCLUSIVE, "open", " ; ".join(step.doubts))
            case "legal-dates":
                return None
            case None:
                raise ValueError("a step that asks nothing")
            case _:
                assert_never(step.expect)
        return None

    def _refused(self, step: Step, cause: str) -> None:
        if self._answer["accepted"]:
            raise _Missed(cause, expected="refusé", obtained=f"accepté ; {self._emitted()}")
        named = self._answer.get("rules")
        if not named:
            self._mentions.append(UNVERIFIED_MOTIVE)
        elif not set(named) & set(step.rules):
            wanted = " ou ".join(step.rules)
            raise _Missed("motive", expected=f"refusé par {wanted}", obtained=self._refusal())

    def _emission(self, step: Step) -> None:
        types = (step.type or "", *step.or_else)
        found = list(self._dossier.fresh(types))
        expected = " ou ".join(types) + " émis"
        if not found:
            raise _Missed("missing", expected=expected, obtained=self._emitted())
        in_time = [one for one in found if step.at is None or one.at <= step.at]
        if not in_time:
            when = step.at.isoformat() if step.at is not None else ""
            raise _Missed(
                "late", expected=f"{expected} au plus tard {when}", obtained=found[0].at.isoformat()
            )
        own = self._dossier.own
        for one in in_time:
            if not any(broken(condition, one.exchange, own) for condition in step.where):
                one.claimed = True
                return
        last = in_time[-1].exchange
        faults = [told(condition, last, own) for condition in step.where if broken(condition, last, own)]
        raise _Missed(
            "content", expected=expected, obtained=f"{last['type']} émis", detail=" ; ".join(faults)
        )

    def _once(self, step: Step) -> None:
        own = self._dossier.own
        found = [one for one in self._dossier.seen if one.type == step.type]
        found = [one for one in found if not any(broken(each, one.exchange, own) for each in step.where)]
        if len(found) != 1:
            cause = "repeated" if found else "missing"
            raise _Missed(cause, expected=f"{step.type} émis une seule fois", obtained=f"{len(found)} fois")
        found[0].claimed = True

    def _never(self, step: Step) -> None:
        own = self._dossier.own
        for one in self._dossier.since_past(step.type or ""):
            if not any(broken(condition, one.exchange, own) for condition in step.where):
                said = " ; ".join(f"{each.field} = {each.value}" for each in step.where)
                obtained = f"{one.type} émis le {one.at.isoformat()}"
                raise _Missed("forbidden", expected=f"pas de {step.type}", obtained=obtained, detail=said)

    def _nothing_else(self) -> None:
        found = [one.type for one in self._dossier.seen if one.call == self._calls and not one.claimed]
        if found:
            raise _Missed("unexpected", expected="aucun autre échange", obtained=", ".join(found))

    def _state(self, step: Step) -> None:
        self._say("observe", {})
        states = self._answer["states"]
        wanted = (str(step.state), *step.or_else)
        if not set(wanted) & set(states.values()):
            shown = ", ".join(f"{region} : {state}" for region, state in sorted(states.items()))
            raise _Missed("state", expected=" ou ".join(wanted), obtained=shown or "aucun état")

    # Words

    def _refusal(self) -> str:
        if self._answer.get("accepted"):
            return "accepté"
        named = self._answer.get("rules")
        return f"refusé par {', '.join(named)}" if named else "refusé sans règle nommée"

    def _emitted(self) -> str:
        found = [one.type for one in self._dossier.seen if one.call == self._calls]
        return f"{', '.join(found)} émis" if found else "rien n’est parti"


_REFUSED = {"deliver": "refused", "trigger": "not-done"}


def opaque(seed: int, name: str) -> str:
    """Give a name that says nothing of what it names; the same seed gives the same."""
    return hashlib.sha256(f"{seed}/{name}".encode()).hexdigest()[:16]
