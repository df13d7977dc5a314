"""Whether the adapter itself is right, before any case: each wrong answer is explained and shown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from conformance.kit import Json, Kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.faults import FAULTS, Fault
from conformance.running.declared import DeclarationError, declared
from generator import events
from generator.formula.phrases import in_language
from generator.model.kit import Case

_LONG = 200_000
"""Characters of a text that an adapter must be able to read on one line."""
_UNKNOWN = "parcmetre.inconnu"
_ACCENTS = "reçu d’été – 1er œuf ☂"


@dataclass(frozen=True)
class Check:
    """One question put to the adapter, and how it answered."""

    id: str
    question: str
    explanation: str | None
    """What is wrong and what to do; None where the answer is right."""
    dialogue: tuple[tuple[str, Json], ...]
    """What was sent and received: `sent`, `received` or `fault`, and the message."""

    @property
    def is_right(self) -> bool:
        """Whether the adapter answered as it should."""
        return self.explanation is None


class _WrongError(Exception):
    """What a probe found wrong."""


class AdapterCheck:
    """Puts the questions, in order; one that fails does not stop the next ones, but for `hello`."""

    def __init__(
        self,
        kit: Kit,
        client: Client,
        types: frozenset[str],
        role: str | None = None,
        say: Callable[[str], str] = str,
    ) -> None:
        """Put the questions of a kit to a client; `say` tells a fault of the protocol as its reader does."""
        self._kit = kit
        self._client = client
        self._types = types
        self._role = role
        self._say = say
        self._hello: Json = {}
        self._opened: str | None = None
        """The dossier on which the questions bear, None until one is open, or when a fault lost it."""
        self._count = 0
        client.tells_all = True

    def checks(self) -> Iterator[Check]:
        """Give each check as soon as it is done."""
        first = self._checked("hello", "introduces itself", self._greeting)
        yield first
        if not first.is_right:
            return
        for id_, (question, probe) in self._probes().items():
            yield self._checked(id_, question, probe)

    def _probes(self) -> Mapping[str, tuple[str, Callable[[], None]]]:
        return {
            "begin": ("opens a dossier, and nothing leaves at once", self._begin),
            "unicode": ("reads French accents and other letters in a token", self._unicode),
            "clock": ("takes the clock forward", self._clock),
            "unknown-type": ("refuses a message of a type that nobody declared", self._unknown_type),
            "unknown-decision": ("refuses a decision that does not exist", self._unknown_decision),
            "long-line": (f"reads a request of {_LONG} characters", self._long_line),
            "observe": ("tells the states of a dossier", self._observe),
            "apart": ("keeps two dossiers apart", self._apart),
            "unknown-method": ("answers an unknown method by an error, and goes on", self._unknown_method),
            "unknown-case": ("answers an unknown case by an error, and goes on", self._unknown_case),
            "emissions": ("dates and signs what it sends as the protocol asks", self._emissions),
            "end": ("ends a dossier", self._end),
        }

    def _checked(self, id_: str, question: str, probe: Callable[[], None]) -> Check:
        said: list[tuple[str, Json]] = []
        self._client.record = lambda kind, message: said.append((kind, message))
        self._client.about(f"adapter-check-{id_}")
        explanation = None
        try:
            probe()
        except _WrongError as wrong:
            explanation = str(wrong)
        except Fault as fault:
            self._opened = None  # nothing tells what is left of it: the next question opens another
            told = self._told(fault.code, fault.detail)
            explanation = f"{told} {_ADVICE.get(fault.code, '')}".strip()
        return Check(id_, question, explanation, tuple(said))

    def _told(self, code: str, detail: str) -> str:
        """Tell a fault of the protocol, then what was seen of it, each as a sentence."""
        seen = in_language(detail, "en").rstrip()
        return f"{self._say(FAULTS[code])} {seen}{'' if not seen or seen[-1] in '.!?…' else '.'}".rstrip()

    # The questions

    def _greeting(self) -> None:
        self._hello = self._client.hello()
        try:
            declared(self._kit, self._hello, self._role)
        except DeclarationError as problem:
            raise _WrongError(str(problem)) from problem
        known = {case.role for case in self._kit.cases}
        unknown = sorted(set(self._hello["roles"]) - known)
        if unknown:
            raise _WrongError(f"`roles` names `{unknown[0]}`; the roles are {', '.join(sorted(known))}")

    def _case(self) -> Case:
        role = self._role or self._hello["roles"][0]
        return next(case for case in self._kit.cases if case.role == role)

    def _open(self, token: str) -> Json:
        case = self._case()
        return self._client.call(
            "begin",
            {
                "case": token,
                "role": case.role,
                "now": case.begins.isoformat(),
                "settings": dict(case.settings),
            },
        )

    @property
    def _dossier(self) -> str:
        """An open dossier: a new one where the last was lost."""
        if self._opened is None:
            self._begin()
        return self._opened or ""

    def _begin(self) -> None:
        self._count += 1
        token = f"essai-{self._count}"
        answer = self._open(token)
        self._opened = token
        _nothing_left(answer)

    def _unicode(self) -> None:
        _nothing_left(self._open(_ACCENTS))
        self._client.call("end", {"case": _ACCENTS})

    def _clock(self) -> None:
        if self._hello.get("clock") == "none":
            return
        later = self._case().begins + timedelta(minutes=1)
        _nothing_left(self._client.call("clock", {"case": self._dossier, "now": later.isoformat()}))

    def _unknown_type(self) -> None:
        _refused(self._client.call("deliver", {"case": self._dossier, "exchange": self._exchange({})}))

    def _unknown_decision(self) -> None:
        _refused(self._client.call("trigger", {"case": self._dossier, "step": _UNKNOWN, "data": {}}))

    def _long_line(self) -> None:
        exchange = self._exchange({"texte": "é" * _LONG})
        _refused(self._client.call("deliver", {"case": self._dossier, "exchange": exchange}))

    def _exchange(self, data: Json) -> Json:
        case = self._case()
        return {
            "specversion": "1.0",
            "id": "adapter-check",
            "source": self._sender(),
            "type": _UNKNOWN,
            "subject": case.subject,
            "time": case.begins.isoformat(),
            "datacontenttype": "application/json",
            "data": data,
        }

    def _sender(self) -> str:
        """Give who sends something in a case; a name of nobody's, where nobody does."""
        steps = (step for case in self._kit.cases for step in case.steps)
        return next((str(step.exchange["source"]) for step in steps if step.exchange), _UNKNOWN)

    def _observe(self) -> None:
        _nothing_left(self._client.call("observe", {"case": self._dossier}))

    def _apart(self) -> None:
        first = self._dossier
        self._open("essai-autre")
        self._client.call("end", {"case": "essai-autre"})
        self._client.call("observe", {"case": first})

    def _unknown_method(self) -> None:
        self._fails("parcmetre/inconnue", {})

    def _unknown_case(self) -> None:
        self._fails("observe", {"case": "jamais-ouvert"})

    def _fails(self, method: str, params: Mapping[str, Any]) -> None:
        """Ask what cannot be answered: an error is the right answer, and the conversation goes on."""
        dossier = self._dossier
        try:
            self._client.call(method, params)
        except Fault as fault:
            if fault.code not in ("error-reply", "raised"):
                raise
        else:
            raise _WrongError("a result came, where a JSON-RPC error is expected (`error` with a code)")
        self._client.call("observe", {"case": dossier})

    def _emissions(self) -> None:
        """Play the shortest case in which something leaves, for the protocol alone: no rule is judged."""
        role = self._case().role
        cases = (case for case in self._kit.cases if case.role == role)
        sending = (case for case in cases if any(step.call == "await" for step in case.steps))
        case = min(sending, key=lambda one: len(one.steps), default=None)
        if case is None or self._hello.get("clock") == "none":
            return
        setting = Setting(0, self._types, frozenset(self._hello.get("extensions", ())))
        outcome = Play(case, self._client, setting).run()
        if outcome.status is Status.FAILED and outcome.cause is not None and outcome.cause in FAULTS:
            self._opened = None
            raise _WrongError(self._told(outcome.cause, outcome.detail))

    def _end(self) -> None:
        _nothing_left(self._client.call("end", {"case": self._dossier}))


_ADVICE = {
    "silence": "Read one line, answer one line, and flush the output after each.",
    "garbage": "Nothing but replies may be written to the standard output: logs go to the standard error.",
    "stale-reply": "`id` of the reply must be that of the request, unchanged.",
    "error-reply": "The method must be answered by a result.",
    "bad-result": "interfaces/openrpc.json tells the form of each result.",
    "crash": "An adapter answers an error rather than ending.",
}


def _nothing_left(answer: Json) -> None:
    if answer["emitted"]:
        raise _WrongError(f"`emitted` should be empty, it holds {events.written(answer['emitted'])[:200]}")


def _refused(answer: Json) -> None:
    if answer["accepted"]:
        raise _WrongError("`accepted` should be false: nothing of this type exists")
    _nothing_left(answer)
