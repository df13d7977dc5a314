"""What any system of another make needs so that the bench can call it: greeting, dossiers, doors, envelopes.

Nothing here reads the law: what a message changes, what leaves and when are each system's own.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import jsonschema_rs

from conformance.kit import bundled_kit

Json = dict[str, Any]
Message = tuple[str, Json]


class RefusalError(Exception):
    """What cannot be taken, or may not be done: the rules that say so."""


def only(data: Json, *names: str) -> Json:
    """Keep what is said of some fields."""
    return {name: data[name] for name in names if name in data}


def asked(method: str, params: Json) -> tuple[str, Json]:
    """Give the step that is asked of a system, or that a message is, and its data."""
    if method == "trigger":
        return params["step"], params["data"]
    return params["exchange"]["type"], params["exchange"]["data"]


def at_once(_type: str, now: datetime) -> datetime:
    """Let a message leave as soon as it may."""
    return now


@dataclass(frozen=True)
class Door:
    """Who may bring a message, by which ways, in which form."""

    sender: str
    ways: frozenset[str]
    form: str


class Doors:
    """The doors of a system: what may pass them."""

    def __init__(self, doors: Mapping[str, Door]) -> None:
        kit = bundled_kit()
        dictionary = kit.schema("dictionary.schema.json")
        registry = jsonschema_rs.Registry([(dictionary["$id"], dictionary)])
        self._doors = doors
        self._forms = {
            form: jsonschema_rs.Draft202012Validator(
                kit.schema(f"messages/{form}.schema.json"), registry=registry
            )
            for form in {one.form for one in doors.values()}
        }

    def check(self, exchange: Json, looks: Callable[[str], bool]) -> None:
        """Refuse a message that nobody awaits from there, that way or in that form, where it is looked at."""
        type_, way = exchange["type"], exchange.get("canal")
        door = self._doors.get(type_)
        if (
            door is None
            or (exchange["source"] not in (door.sender, "*") and looks("sender"))
            or (way and way not in door.ways and looks("way"))
        ):
            raise RefusalError(f"routing:{type_}")
        if looks("form") and not self._forms[door.form].is_valid(exchange["data"]):
            raise RefusalError(f"content:{type_}")


class Dossier(Protocol):
    """What a system keeps of a forfait, as the shell needs it."""

    settings: Json
    now: datetime
    sent: int


D = TypeVar("D", bound=Dossier)
K = TypeVar("K")


@dataclass(frozen=True)
class Manners(Generic[K]):
    """What a product does, of what all do: the rest, and what the law says of it, is each system's own.

    `K` is what the system knows of a forfait when it speaks of it.
    """

    months: Callable[[date, int], date]
    """The day from which a delay of months is over."""
    zone: Callable[[str], str]
    """The time zone of a territory."""
    is_over: Callable[[date, date], bool]
    """Whether a day is after the last day of a delay."""
    ways: Mapping[str, str]
    """By which way each message leaves."""
    skips: frozenset[str] = frozenset()
    """What it does not look at, by name."""
    says: Callable[[str, Json, K], list[Json]] = lambda _type, data, _known: [data]
    """What leaves in the place of each message: the data of as many messages as it gives."""
    defers: Callable[[str, datetime], datetime] = at_once
    """When a message leaves that may leave now."""
    motives: Callable[[list[str]], list[str]] = lambda rules: rules
    states: Callable[[Json], Json] = lambda states: states
    objects: Callable[[str, Json, K], list[str]] = lambda _step, _data, _known: []
    """Why it refuses a message or a decision, besides what the law says."""
    shares: bool = False
    """Whether its dossiers share what they must not."""

    def looks(self, name: str) -> bool:
        """Whether it looks at something."""
        return name not in self.skips


class Shell(ABC, Generic[D]):
    """A system, as the bench calls it."""

    role: ClassVar[str]
    product: ClassVar[str]

    def __init__(self, manners: Manners[Any]) -> None:
        self._manners = manners
        self.files: dict[str, D] = {}

    @abstractmethod
    def opened(self, settings: Json, now: datetime) -> D:
        """Open a dossier."""

    @abstractmethod
    def states(self, file: D) -> Json:
        """Say where a dossier stands."""

    @abstractmethod
    def act(self, file: D, method: str, params: Json) -> list[Json]:
        """Take a message, do what is asked, or let time pass; give what leaves, or raise RefusalError."""

    def wakes(self, file: D) -> None:
        """Do what time brought about by itself, before whatever is asked."""

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a method."""
        if method == "hello":
            return {
                "protocol": params["protocol"],
                "implementation": {"vendor": "Essai", "product": self.product, "version": "1"},
                "roles": [self.role],
                "clock": "controlled",
                "parallel": True,
            }
        if method == "stop":
            return {}
        key = self.key(params["case"])
        if method == "begin":
            now = datetime.fromisoformat(params["now"])
            self.files.setdefault(key, self.opened(params["settings"], now)).settings = params["settings"]
        file = self.files[key]
        if "now" in params:
            file.now = datetime.fromisoformat(params["now"])
        self.wakes(file)
        if method == "end":
            if key == params["case"]:
                del self.files[key]
            return {"emitted": []}
        if method == "observe":
            return {"states": self._manners.states(self.states(file)), "emitted": []}
        if method not in ("deliver", "trigger"):
            return {"emitted": self.act(file, method, params)}
        try:
            return {"accepted": True, "emitted": self.act(file, method, params)}
        except RefusalError as no:
            return {"accepted": False, "rules": self._manners.motives(list(no.args)), "emitted": []}

    def key(self, case: str) -> str:
        """Name the file of a dossier: one for all of them where a product shares it."""
        return "all" if self._manners.shares else case

    def exchange(self, file: D, type_: str, said: Json, number: str) -> Json:
        """Put what is said into its envelope: `canal` among the data is the way that it takes."""
        file.sent += 1
        return {
            "specversion": "1.0",
            "id": f"m{file.sent}",
            "source": self.role,
            "type": type_,
            **({"subject": number} if number else {}),
            "time": file.now.isoformat(),
            "datacontenttype": "application/json",
            "data": {name: value for name, value in said.items() if name != "canal"},
            "canal": said.get("canal", self._manners.ways[type_]),
        }
