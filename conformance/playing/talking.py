"""The dialogue of one case: the calls, the virtual clock, and what came of each."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from conformance.kit import Json
from conformance.playing.adapting import Adapting
from conformance.playing.dossier import Act, Dossier
from conformance.playing.emissions import Emissions, Setting
from conformance.protocol.client import Client, Recorder
from conformance.protocol.conversation import Conversation
from generator.model.kit import Case, Step


class Talk:
    """What is said to an implementation about one dossier; each call raises Fault."""

    def __init__(
        self, case: Case, client: Client, setting: Setting, record: Recorder | None = None, plan: int = 0
    ) -> None:
        self.dossier = Dossier()
        self.answer: Json = {}
        """The last reply."""
        self.now = case.begins
        """The virtual instant."""
        self._case = case
        self._setting = setting
        self.adapting = Adapting(case, setting.numbers)
        self._conversation = Conversation(
            client, opaque(setting.seed, f"{case.id}/{plan}" if plan else case.id), record, str(setting.seed)
        )
        self._calls = 0
        self._emissions = Emissions(case.role, setting, self.adapting.takes_number)

    @property
    def is_lost(self) -> bool:
        """Whether the implementation was started again since: it forgot the dossier."""
        return self._conversation.is_lost

    @property
    def calls(self) -> int:
        """How many calls were made of the dossier once it was open."""
        return self._calls

    def begin(self) -> None:
        """Open the dossier."""
        case = self._case
        said = {"role": case.role, "now": case.begins.isoformat(), "settings": dict(case.settings)}
        self.answer = self._conversation.call("begin", said)
        self._take()

    def deliver(self, step: Step) -> None:
        """Deliver an exchange, under a name that tells nothing, with the implementation's own numbers."""
        self.move(step.at)  # first: what leaves then may give a number that the message repeats
        exchange = dict(step.exchange)
        exchange["id"] = opaque(self._setting.seed, str(exchange["id"]))
        exchange["data"] = self._own(exchange["data"], step.assigned)
        self._say("deliver", {"exchange": exchange}, Act("delivered", self.now, exchange, is_free=step.free))

    def trigger(self, step: Step) -> None:
        """Tell what a person decided, or recorded."""
        self.move(step.at)
        data = self._own(step.data, step.assigned)
        self.adapting.recorded(data)
        said = {"step": step.type, "data": data}
        self._say("trigger", said, Act("decided", self.now, said, is_free=step.free))

    def move(self, at: datetime | None) -> None:
        """Move the clock, forward only: a message that comes late does not turn it back."""
        if at is not None and at > self.now:
            self.now = at
            self._say("clock", {"now": at.isoformat()})

    def observe(self) -> Mapping[str, str]:
        """Ask for the states of the dossier, by region."""
        self._say("observe", {})
        states: Mapping[str, str] = self.answer["states"]
        self.dossier.acts.append(Act("observed", self.now, states))
        return states

    def end(self) -> None:
        """Close the dossier."""
        self._say("end", {})

    def leave(self) -> None:
        """End the dossier before its time, so that the implementation may forget it."""
        self._conversation.call("end", {})

    def _own(self, data: Mapping[str, Any], assigned: Iterable[str]) -> Json:
        given = {name: self.dossier.own[name] for name in assigned if name in self.dossier.own}
        return {**data, **given}

    def _say(self, method: str, params: Json, act: Act | None = None) -> None:
        self._calls += 1
        self.answer = self._conversation.call(method, params)
        if act is not None:
            named = tuple(self.answer.get("rules") or ())
            self.dossier.acts.append(_answered(act, accepted=self.answer["accepted"], rules=named))
        self._take()

    def _take(self) -> None:
        for exchange in self.answer.get("emitted", ()):
            if self._emissions.counts(exchange, self.now):
                self.dossier.add(exchange, self._calls, self.now)


def _answered(act: Act, *, accepted: bool, rules: tuple[str, ...]) -> Act:
    return Act(act.kind, act.at, act.message, accepted, rules, act.is_free)


def opaque(seed: int, name: str) -> str:
    """Give a name that says nothing of what it names; the same seed gives the same."""
    return hashlib.sha256(f"{seed}/{name}".encode()).hexdigest()[:16]
