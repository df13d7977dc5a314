"""How a dossier is opened: who plays whom, what the collectivity chose, when it begins."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from generator import events
from generator.formula import Value


@dataclass(frozen=True)
class Setup:
    """What holds for a whole dossier, whatever its branch."""

    title: str
    number: str
    """The number by which the dossier is named."""
    begins: datetime
    settings: Mapping[str, Value] = field(default_factory=dict)
    hand: str | None = None
    """The role that is played by hand, or by one's own system; None where references play them all."""
    is_own: bool = False
    """Whether one's own system plays it."""
    is_surrounded: bool = True
    """Whether registers and fleets answer by themselves what is asked of them, by a valid example."""
    freedoms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The ways that the references take where the law leaves them open, by role."""
    readings: tuple[tuple[str, str], ...] = ()
    """The open questions that are settled, each by a reading."""

    def json(self) -> dict[str, Any]:
        """Write it as JSON."""
        return {
            "title": self.title,
            "number": self.number,
            "begins": self.begins.isoformat(),
            "settings": dict(self.settings),
            "hand": self.hand,
            "is_own": self.is_own,
            "is_surrounded": self.is_surrounded,
            "freedoms": {role: dict(chosen) for role, chosen in self.freedoms.items()},
            "readings": [list(one) for one in self.readings],
        }

    @staticmethod
    def of(told: Mapping[str, Any]) -> "Setup":
        """Read what `json` wrote."""
        return Setup(
            told["title"],
            told["number"],
            events.instant(told["begins"]),
            told["settings"],
            told["hand"],
            told["is_own"],
            told["is_surrounded"],
            told["freedoms"],
            tuple((doubt, reading) for doubt, reading in told["readings"]),
        )
