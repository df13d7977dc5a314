"""Small cases, exchanges and implementations for the tests of the bench."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from msgspec import structs

from conformance.kit import Json, bundled_kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.serving import answer
from generator.model.kit import Case, Step

KIT = bundled_kit()
RESULTS = Results(KIT)
LIMITS = Limits(seconds=1.0)
BEGINS = datetime.fromisoformat("2025-03-10T10:00:00+01:00")
SUBJECT = "21999999900019251037004012"
DEPOSIT, RECEIPT = "recours-requerant.depot", "recours-requerant.accuse-depot"
HELLO: Json = {
    "protocol": "1",
    "implementation": {"vendor": "Essai", "product": "essai", "version": "1"},
    "roles": ["ccsp"],
}
Handler = Callable[[str, Json], object]


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2025-03-{text}+01:00")


def exchange(type_: str = RECEIPT, data: Json | None = None, **changes: Any) -> Json:  # noqa: ANN401 any JSON
    found: Json = {
        "specversion": "1.0",
        "id": f"{type_}-1",
        "source": "ccsp",
        "type": type_,
        "subject": SUBJECT,
        "time": BEGINS.isoformat(),
        "datacontenttype": "application/json",
        "data": data or {},
    }
    return found | changes


def deliver(
    given: bool = False,  # noqa: FBT001, FBT002 the class's own first field
    data: Json | None = None,
    time: str = BEGINS.isoformat(),
    **changes: Any,  # noqa: ANN401 whatever a step holds
) -> Step:
    sent = exchange(DEPOSIT, data, source="usager", id="message", time=time)
    return structs.replace(Step(given, call="deliver", exchange=sent), **changes)


def clock(text: str, *, given: bool = False) -> Step:
    return Step(given, call="clock", now=at(text))


def trigger(*, given: bool = False, **changes: Any) -> Step:  # noqa: ANN401 whatever a step holds
    return structs.replace(Step(given, call="trigger", event=RECEIPT, now=BEGINS, data={}), **changes)


def expect(what: Any, **more: Any) -> Step:  # noqa: ANN401 whatever a step holds
    return Step(False, expect=what, **more)  # noqa: FBT003 the data class's own first field


def case(*steps: Step, **changes: Any) -> Case:  # noqa: ANN401 whatever a case holds
    found = Case(
        id="essai.01",
        rule="essai",
        kind="response",
        role="ccsp",
        level="obligatoire",
        phase="contentieuse",
        title="Essai",
        why="essai",
        feature="contentieuse/essai.feature",
        legal_date=BEGINS.date(),
        outcome="conclusive",
        doubts=(),
        sources=(),
        certainty="stated",
        subject=SUBJECT,
        settings={"cycle": "complet"},
        begins=BEGINS,
        steps=steps,
    )
    return structs.replace(found, **changes)


class Scripted:
    """Answers each method by what is given for it, in turn; else it takes everything and sends nothing."""

    def __init__(self, **answers: Sequence[object]) -> None:
        self._answers = {method: list(given) for method, given in answers.items()}
        self.calls: list[tuple[str, Json]] = []

    def __call__(self, method: str, params: Json) -> object:
        self.calls.append((method, params))
        if self._answers.get(method):
            given = self._answers[method].pop(0)
            if isinstance(given, Exception):
                raise given
            return given
        match method:
            case "hello":
                return HELLO
            case "deliver" | "trigger":
                return {"accepted": True, "emitted": []}
            case "observe":
                return {"states": {}, "emitted": []}
            case _:
                return {"emitted": []}


class Direct:
    """A transport that calls a function of bytes."""

    def __init__(self, reply: Callable[[bytes], bytes]) -> None:
        self._reply = reply
        self.opened = self.closed = self.dropped = 0

    def open(self) -> None:
        self.opened += 1

    def ask(self, request: bytes) -> bytes:
        return self._reply(request)

    def close(self) -> None:
        self.closed += 1

    def drop(self) -> None:
        self.dropped += 1


def client(handler: Handler, limits: Limits = LIMITS) -> Client:
    return Client(Direct(lambda text: answer(handler, text).encode()), RESULTS, limits, KIT.version)


def setting(**changes: Any) -> Setting:  # noqa: ANN401 whatever a setting holds
    return replace(Setting(0, RESULTS.types), **changes)


def outcome(handler: Handler, *steps: Step, held: Setting | None = None, **changes: Any) -> Outcome:  # noqa: ANN401 whatever a case holds
    return Play(case(*steps, **changes), client(handler), held or setting()).run()


def line(value: object) -> bytes:
    return json.dumps(value).encode()
