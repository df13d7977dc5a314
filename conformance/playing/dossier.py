"""What the bench has seen of a dossier while it plays a case."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal


@dataclass
class Seen:
    """One exchange that the implementation emitted."""

    exchange: Mapping[str, Any]
    call: int
    """The number of the call to which it came as an answer."""
    at: datetime
    claimed: bool = False
    """Whether the past of the case, or an expectation, accounts for it."""

    @property
    def type(self) -> str:
        """The step that it is."""
        return str(self.exchange["type"])


@dataclass(frozen=True)
class Act:
    """One thing that happened, in the order in which the bench saw it."""

    kind: Literal["delivered", "decided", "emitted", "observed"]
    at: datetime
    message: Mapping[str, Any]
    """The exchange; what was decided, as `step` and `data`; the states observed, by region."""
    accepted: bool = True
    rules: tuple[str, ...] = ()
    """The rules that a refusal names."""
    is_free: bool = False
    """Whether refusing it was the implementation's choice."""


@dataclass
class Dossier:
    """What happened to a dossier, its emissions, and the numbers that the implementation gave."""

    acts: list[Act] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    own: dict[str, Any] = field(default_factory=dict)
    """The last value that the implementation gave to each field."""
    past_ends: int = 0
    """The number of the last call of the past."""

    def add(self, exchange: Mapping[str, Any], call: int, at: datetime) -> None:
        """Take an emission."""
        self.acts.append(Act("emitted", at, exchange))
        self.seen.append(Seen(exchange, call, at))
        self.own |= exchange["data"]

    def claim(self, type_: str) -> Seen | None:
        """Account for the first emission of a type that nothing accounts for yet."""
        for one in self.seen:
            if one.type == type_ and not one.claimed:
                one.claimed = True
                return one
        return None

    def fresh(self, types: tuple[str, ...]) -> Iterator[Seen]:
        """Give the emissions of some types that the past does not account for."""
        return (one for one in self.seen if one.type in types and not one.claimed)

    def since_past(self, type_: str) -> Iterator[Seen]:
        """Give the emissions of a type in answer to the calls of the case itself."""
        return (one for one in self.seen if one.type == type_ and one.call > self.past_ends)
