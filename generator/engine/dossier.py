"""Everything that the engine says of one dossier: the written rules, the derived ones, the states reached."""

from dataclasses import dataclass
from datetime import date

from generator.engine.derived import derived_findings
from generator.engine.findings import Finding, Verdict
from generator.engine.history import History
from generator.engine.judging import violations
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import Life, lived


@dataclass(frozen=True)
class Judgement:
    """The findings of a dossier, and its life."""

    findings: tuple[Finding, ...]
    life: Life

    def of(self, verdict: Verdict) -> tuple[Finding, ...]:
        """Give the findings of a verdict on which every reading of the law agrees."""
        return tuple(one for one in self.findings if one.verdict is verdict and one.is_conclusive)

    @property
    def inconclusive(self) -> tuple[Finding, ...]:
        """Give the findings on which readings of the law disagree."""
        return tuple(finding for finding in self.findings if not finding.is_conclusive)


def judged(book: Rulebook, history: History, legal_date: date) -> Judgement:
    """Judge a dossier as of the end of a legal day."""
    seen = history.as_of(legal_date)
    life = lived(book, seen, legal_date)
    findings = [
        finding for rule in book.rules.values() for finding in violations(book, rule, seen, legal_date)
    ]
    return Judgement((*findings, *derived_findings(book, seen), *life.findings), life)
