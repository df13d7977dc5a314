"""What the screens of a log let through, and how each rule was decided."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Screened:
    """What the screens of a log let through."""

    dossiers: int = 0
    unread: int = 0
    """Dossiers that no screen reads: what their collectivity chose is not told, or told in two ways."""
    disturbed: int = 0
    """Dossiers of which an event came twice, was refused, or says what is not plain: the rules that read it
    are left to the engine."""
    suspects: int = 0
    """Dossiers that the engine must judge."""
    rules: dict[str, int] = field(default_factory=dict)
    """The dossiers that are screened, and let through, by rule or family of rules."""
    routed: frozenset[str] = frozenset()
    """The rules that no screen decides: the engine judges every dossier that has what they are about."""
    shapes: int = 0
    """Dossiers that stand for those that the life cycle sees alike, part after part."""

    def add(self, other: "Screened") -> None:
        """Count what the screens of other dossiers let through."""
        self.dossiers += other.dossiers
        self.unread += other.unread
        self.disturbed += other.disturbed
        self.suspects += other.suspects
        self.shapes += other.shapes
        self.routed |= other.routed
        for rule, count in other.rules.items():
            self.rules[rule] = self.rules.get(rule, 0) + count

    def told(self) -> dict[str, Any]:
        """Give them for programs."""
        return {
            "unread": self.unread,
            "disturbed": self.disturbed,
            "let-through": self.suspects,
            "shapes": self.shapes,
            "routed": sorted(self.routed),
            "rules": dict(sorted(self.rules.items())),
        }
