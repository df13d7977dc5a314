"""What the four reference implementations share: the protocol, the mail room, the clock."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from conformance.reference.mail import Route, checked, envelope
from conformance.reference.refusing import Refused

Json = dict[str, Any]


class Dossier(ABC):
    """One dossier as a role lives it. A role is a subclass."""

    role: ClassVar[str]
    routes: ClassVar[Mapping[str, Route]]
    """What it takes, by type."""

    def __init__(self, settings: Mapping[str, Any], now: datetime) -> None:
        self.settings = settings
        self.now = now
        self._outbox: list[Json] = []
        self._known: dict[str, Json] = {}
        """Messages taken, by their identifier."""
        self.number = ""
        """The dossier's number, once it is known."""
        self._sent = 0

    @abstractmethod
    def receive(self, type_: str, data: Json, exchange: Json) -> None:
        """Take a message whose sender, form and channel are right; raises Refused."""

    @abstractmethod
    def decide(self, step: str, data: Json) -> None:
        """Do what a person decided, or note the fact that they record; raises Refused."""

    @abstractmethod
    def advance(self) -> None:
        """Do what is due now: the clock has moved."""

    @abstractmethod
    def states(self) -> Mapping[str, str]:
        """Give the state of the payment and of the contest, as far as the role knows them."""

    def emit(self, type_: str, data: Json, channel: str | None = None) -> None:
        """Send a message, dated now."""
        self._sent += 1
        self._outbox.append(
            envelope(self.role, type_, self.number, self.now, data, sent=self._sent, channel=channel)
        )

    def emitted(self) -> list[Json]:
        """Give what was sent since the last time."""
        found, self._outbox = self._outbox, []
        return found

    def deliver(self, exchange: Json) -> None:
        """Take a message, once: the same one delivered again has no second effect. Raises Refused."""
        if exchange.get("id") in self._known:
            return
        data = checked(self.routes, exchange, self.settings)
        self.receive(exchange["type"], data, exchange)
        self._known[exchange["id"]] = exchange


class System:
    """A role served by the protocol: a handler of methods, as the bench calls it in process."""

    def __init__(self, kind: type[Dossier]) -> None:
        self._kind = kind
        self._dossiers: dict[str, Dossier] = {}

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a method."""
        if method == "hello":
            return {
                "protocol": params["protocol"],
                "implementation": {
                    "vendor": "Parcmètre",
                    "product": f"référence {self._kind.role}",
                    "version": "1.0.0",
                },
                "roles": [self._kind.role],
                "clock": "controlled",
                "parallel": True,
            }
        if method == "stop":
            return {}
        if method == "begin":
            now = datetime.fromisoformat(params["now"])
            self._dossiers[params["case"]] = self._kind(params["settings"], now)
            return {"emitted": []}
        dossier = self._dossiers[params["case"]]
        match method:
            case "clock":
                dossier.now = datetime.fromisoformat(params["now"])
                dossier.advance()
                return {"emitted": dossier.emitted()}
            case "deliver":
                return _answered(dossier, lambda: dossier.deliver(params["exchange"]))
            case "trigger":
                return _answered(dossier, lambda: dossier.decide(params["step"], params["data"]))
            case "observe":
                return {"states": dict(dossier.states()), "emitted": dossier.emitted()}
            case "end":
                del self._dossiers[params["case"]]
                return {"emitted": []}
        raise ValueError(f"unknown method `{method}`")


def _answered(dossier: Dossier, act: Callable[[], None]) -> Json:
    try:
        act()
    except Refused as refusal:
        dossier.emitted()  # a refusal has no effect: nothing leaves
        return {"accepted": False, "rules": list(refusal.rules), "emitted": []}
    dossier.advance()
    return {"accepted": True, "emitted": dossier.emitted()}
