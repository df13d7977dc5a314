"""What the four reference implementations share: the protocol, the mail room, the clock."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.mail import Route, checked, envelope
from conformance.reference.refusing import Refused

Json = dict[str, Any]
Freedoms = Mapping[str, tuple[str, ...]]
"""What the law leaves open to a role: the ways that it may take, the one that it takes by itself first."""
Chosen = Mapping[str, str]
"""The ways that an implementation takes, where not the first."""

MOTIVE = "motif-de-refus"
MOTIVES: Freedoms = MappingProxyType({MOTIVE: ("tous", "premier", "dernier")})
"""A refusal that has several motives may name one of them: a system often stops at the first that it sees."""
_DAYS: Mapping[str, int] = MappingProxyType(
    {"aussitot": 0, "lendemain": 1, "deux-jours": 2, "dix-jours": 10, "trente-jours": 30}
)
"""How many days later something leaves, where no text says when it must."""


class UnknownChoiceError(ValueError):
    """A freedom, or a choice, that the role does not have."""


def choices(freedoms: Freedoms, wanted: Chosen) -> Chosen:
    """Give what is chosen among some freedoms; raises UnknownChoiceError."""
    for freedom, choice in wanted.items():
        known = freedoms.get(freedom)
        if known is None:
            raise UnknownChoiceError(f"`{freedom}` is no freedom of this role; it has {', '.join(freedoms)}")
        if choice not in known:
            raise UnknownChoiceError(f"`{choice}` is no choice of `{freedom}`, but {', '.join(known)}")
    return MappingProxyType({freedom: wanted.get(freedom, known[0]) for freedom, known in freedoms.items()})


class Dossier(ABC):
    """One dossier as a role lives it. A role is a subclass."""

    role: ClassVar[str]
    routes: ClassVar[Mapping[str, Route]]
    """What it takes, by type."""
    freedoms: ClassVar[Freedoms] = MOTIVES
    """What the law leaves open to it."""

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        self.settings = settings
        self.now = now
        self.chosen = choices(self.freedoms, chosen)
        self._kept: list[tuple[date, str, Callable[[], None]]] = []
        """What is to leave on a later day."""
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

    @property
    @abstractmethod
    def _today(self) -> date:
        """The day by which it counts."""

    def has_come(self, freedom: str, since: date) -> bool:
        """Tell whether what may leave from a day leaves today, by the delay that was chosen."""
        return self._today >= since + timedelta(days=_DAYS[self.chosen[freedom]])

    def later(self, freedom: str, send: Callable[[], None]) -> None:
        """Send at once, or on the day that was chosen."""
        days = _DAYS[self.chosen[freedom]]
        if days:
            self._kept.append((self._today + timedelta(days=days), freedom, send))
        else:
            send()

    def send_kept(self) -> None:
        """Send what was kept for today."""
        self._send_those(lambda day, _freedom: day <= self._today)

    def send_now(self, wanted: str) -> None:
        """Send what was kept by a freedom: it can wait no longer."""
        self._send_those(lambda _day, freedom: freedom == wanted)

    def _send_those(self, leaves: Callable[[date, str], bool]) -> None:
        ready = [send for day, freedom, send in self._kept if leaves(day, freedom)]
        self._kept = [one for one in self._kept if not leaves(*one[:2])]
        for send in ready:
            send()

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

    def __init__(self, kind: type[Dossier], chosen: Chosen | None = None) -> None:
        self._kind = kind
        self._chosen = choices(kind.freedoms, chosen or {})
        self._dossiers: dict[str, Dossier] = {}

    @property
    def freedoms(self) -> Freedoms:
        """What the law leaves open to the role."""
        return self._kind.freedoms

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
                "freedoms": dict(choices(self.freedoms, self._chosen)),
            }
        if method == "stop":
            return {}
        if method == "begin":
            now = datetime.fromisoformat(params["now"])
            self._dossiers[params["case"]] = self._kind(params["settings"], now, self._chosen)
            return {"emitted": []}
        dossier = self._dossiers[params["case"]]
        match method:
            case "clock":
                dossier.now = datetime.fromisoformat(params["now"])
                dossier.send_kept()
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
        return {"accepted": False, "rules": _named(refusal, dossier.chosen[MOTIVE]), "emitted": []}
    dossier.advance()
    return {"accepted": True, "emitted": dossier.emitted()}


def _named(refusal: Refused, choice: str) -> list[str]:
    """Give the rules that a refusal names: all that are broken, or one of them."""
    rules = list(dict.fromkeys(refusal.rules))
    return {"premier": rules[:1], "dernier": rules[-1:]}.get(choice, rules)
