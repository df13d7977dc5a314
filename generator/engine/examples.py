"""The examples of a rule, judged: what each should give and what it gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.formats import FIRST_YEAR
from generator.engine.history import History
from generator.engine.judging import violations
from generator.engine.reading import history_of
from generator.engine.rulebook import Rulebook
from generator.model.example import Example, ExampleVerdict


@dataclass(frozen=True)
class Shown:
    """An example as the engine reads it: its history, up to the day on which it is judged."""

    history: History
    day: date

    def findings(self, book: Rulebook, rule: Compiled) -> tuple[Finding, ...]:
        """Judge it by a rule: its own, or a mutant of it."""
        return violations(book, rule, self.history, self.day)


def shown(book: Rulebook, example: Example) -> Shown:
    """Read an example once, however many rules judge it."""
    history = history_of(book, example)
    day = day_of(example, history)
    return Shown(history.as_of(day), day)


def judged(book: Rulebook, rule: Compiled, example: Example) -> tuple[Finding, ...]:
    """Judge an example by a rule, as of its day or of its last event's."""
    return shown(book, example).findings(book, rule)


def day_of(example: Example, history: History) -> date:
    """Give the day on which an example is judged: the first that rules know, where it tells nothing."""
    if example.at is not None:
        return example.at
    return max((event.day for event in history.deliveries), default=date(FIRST_YEAR, 1, 1))


def verdict(findings: Sequence[Finding]) -> ExampleVerdict:
    """Sum findings up: a violation prevails, then a doubt, then what is pending, then satisfaction."""
    if any(finding.verdict is Verdict.VIOLATED for finding in findings):
        return "violated"
    if not all(finding.is_conclusive for finding in findings):
        return "inconclusive"
    for one in (Verdict.PENDING, Verdict.SATISFIED):
        if any(finding.verdict is one for finding in findings):
            return "pending" if one is Verdict.PENDING else "satisfied"
    return "not-applicable"
