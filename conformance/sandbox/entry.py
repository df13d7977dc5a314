"""What happened in a dossier that is played, one line at a time: all that is kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from generator import events

Json = dict[str, Any]


class Kind(StrEnum):
    """What a line of a dossier is."""

    MESSAGE = "message"
    """A message that travelled."""
    FACT = "fact"
    """A fact that people recorded."""
    DECISION = "decision"
    """What people decided, told to the system of their role, which sends the message itself."""
    CLOCK = "clock"
    """Time passed."""
    LOSS = "loss"
    """From here on, the messages of a type are lost on their way, or no longer."""


@dataclass(frozen=True)
class Entry:
    """One line of a dossier."""

    kind: Kind
    at: datetime
    """The virtual instant, with its offset; of a clock, the one that it reached."""
    message: Mapping[str, Any]
    """The CloudEvent; of a decision, its `step` and `data`; of a loss, its `type` and `lost`."""
    to: str | None = None
    """The actor who received it, or whose people decided."""
    accepted: bool | None = None
    """What the receiver's system answered; None where no system answers for it, or nothing came to it."""
    rules: tuple[str, ...] = ()
    """The rules that a refusal names."""
    lost: bool = False
    """Whether it left, and never came."""

    @property
    def type(self) -> str:
        """The step, or the fact, that it is; empty for a clock."""
        return str(self.message.get("type") or self.message.get("step") or "")

    @property
    def source(self) -> str:
        """Who sent it."""
        return str(self.message.get("source", self.to or ""))

    def json(self) -> Json:
        """Write it as JSON."""
        return {
            "kind": str(self.kind),
            "at": self.at.isoformat(),
            "message": dict(self.message),
            "to": self.to,
            "accepted": self.accepted,
            "rules": list(self.rules),
            "lost": self.lost,
        }

    @staticmethod
    def of(told: Mapping[str, Any]) -> "Entry":
        """Read what `json` wrote."""
        return Entry(
            Kind(told["kind"]),
            events.instant(told["at"]),
            told["message"],
            told["to"],
            told["accepted"],
            tuple(told["rules"]),
            told["lost"],
        )
