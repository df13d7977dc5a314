"""What an audit counts: bounded by the rules, the months and the collectivities, not by the log."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from conformance.audit.annual.table import Table
from conformance.audit.beside import Beside
from conformance.audit.screening.results import Screened
from conformance.audit.violations import CONTESTED, VIOLATED, Violation

_COUNTERS = (
    "rules",
    "concerned",
    "months",
    "collectivities",
    "responsible",
    "overdue",
    "overdue_months",
    "flips",
)


@dataclass
class Figures:
    """What an audit counted."""

    day: date
    events: int = 0
    dossiers: int = 0
    judged: int = 0
    """Dossiers that the engine judged."""
    refused: dict[str, int] = field(default_factory=dict)
    rules: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Findings by rule and verdict."""
    concerned: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Dossiers by rule and verdict."""
    months: Counter[str] = field(default_factory=Counter)
    """Violations by month, as `2025-01`."""
    collectivities: Counter[str] = field(default_factory=Counter)
    """Violations by collectivity."""
    responsible: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Violations by collectivity and by the role that answers for them."""
    editors: Counter[str] = field(default_factory=Counter)
    """Violations by the editor of who answers for them; empty where nobody told the editors."""
    overdue: Counter[int] = field(default_factory=Counter)
    """Violations of what was due by a day, by how many days late it came, or is."""
    overdue_months: Counter[str] = field(default_factory=Counter)
    """The same violations, by the month in which it was due."""
    screened: Screened | None = None
    """What the screens let through; None where the engine judged every dossier."""
    beside: Beside | None = None
    """What was done against what the rules compute; None where nobody asked."""
    flips: Counter[str] = field(default_factory=Counter)
    """Dossiers whose verdict depends on a question, by its number."""
    annual: Table | None = None
    """The annual report of each collectivity; None in a domain that owes none."""

    def count(self, found: Iterable[Violation]) -> None:
        """Count the findings of a dossier."""
        found = list(found)
        keys = [(one.rule, one.verdict) for one in found]
        self.rules.update(keys)
        self.concerned.update(set(keys))
        self.flips.update({number for one in found for number in one.doubts.split(", ") if number})
        for one in found:
            if one.verdict == VIOLATED:
                self.months[one.day.isoformat()[:7]] += 1
                self.collectivities[one.collectivity] += 1
                self.responsible[one.collectivity, one.responsible] += 1
                if one.due is not None:
                    self.overdue[one.late] += 1
                    self.overdue_months[one.due.isoformat()[:7]] += 1

    def add(self, other: "Figures") -> None:
        """Count what was counted of other dossiers."""
        self.dossiers += other.dossiers
        self.judged += other.judged
        for name in _COUNTERS:
            getattr(self, name).update(getattr(other, name))
        if other.screened is not None:
            if self.screened is None:
                self.screened = Screened()
            self.screened.add(other.screened)

    def total(self, verdict: str) -> int:
        """Give the findings of a verdict."""
        return sum(number for (_, which), number in self.rules.items() if which == verdict)

    @property
    def is_violated(self) -> bool:
        """Whether a rule is violated, whatever the reading of the law."""
        return self.total(VIOLATED) > 0

    def told(self) -> dict[str, Any]:
        """Give them for programs."""
        return {
            "as-of": self.day.isoformat(),
            "events": self.events,
            "dossiers": self.dossiers,
            "judged-by-the-engine": self.judged,
            "screens": self.screened.told() if self.screened is not None else None,
            "refused": dict(sorted(self.refused.items())),
            "violated": self.total(VIOLATED),
            "contested": self.total(CONTESTED),
            "months": dict(sorted(self.months.items())),
            "collectivities": dict(sorted(self.collectivities.items())),
            "editors": dict(sorted(self.editors.items())),
            "beside": self.beside.told() if self.beside is not None else None,
            "days-overdue": dict(sorted(self.overdue.items())),
            "months-overdue": dict(sorted(self.overdue_months.items())),
            "dossiers-that-flip": dict(sorted(self.flips.items())),
            "annual-report": self.annual.told() if self.annual is not None else None,
            "rules": [
                {
                    "rule": rule,
                    "verdict": verdict,
                    "findings": number,
                    "dossiers": self.concerned[rule, verdict],
                }
                for (rule, verdict), number in sorted(self.rules.items())
            ],
        }
