"""What the engine says of a dossier, as an audit keeps it: what is violated, and what is on some reading."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from generator.engine import Finding, History, Rulebook, Verdict
from generator.engine.compiled import Compiled
from generator.engine.derived import DERIVED
from generator.engine.judging import joined, under_each_reading
from generator.engine.tracking import lived
from generator.engine.trial import Trial

TRANSITIONS = "transition"
"""What the life cycle says, as a family of rules."""
FAMILIES: tuple[str, ...] = (*(judge.__name__ for judge in DERIVED), TRANSITIONS)
"""The rules that nobody types, by what judges them."""


@dataclass(frozen=True)
class Found:
    """A violation, or a finding that is one on some readings of the law alone."""

    by: str
    """The rule, or the family of rules, that finds it."""
    finding: Finding
    violated: Finding | None = None
    """What a written rule says of it under the first reading that violates it."""
    trial: Trial | None = None
    """The rule before the dossier under that reading; None for a rule that nobody types."""

    @property
    def is_certain(self) -> bool:
        """Whether every reading of the law gives it."""
        return self.finding.is_conclusive


def findings(
    book: Rulebook, history: History, day: date, asked: Collection[str] | None = None
) -> Iterator[Found]:
    """Judge a dossier as of the end of a legal day, by some rules and families of rules; by all when None."""
    seen = history.as_of(day)
    for name, rule in book.rules.items():
        if asked is None or name in asked:
            yield from _written(book, rule, seen, day)
    for judge in DERIVED:
        if asked is None or judge.__name__ in asked:
            found = judge(book, seen)
            yield from (Found(judge.__name__, one) for one in found if one.verdict is Verdict.VIOLATED)
    if asked is None or TRANSITIONS in asked:
        said = lived(book, seen, day).findings
        yield from (Found(TRANSITIONS, one) for one in said if one.verdict is Verdict.VIOLATED)


def _written(book: Rulebook, rule: Compiled, seen: History, day: date) -> Iterator[Found]:
    for under in zip(*under_each_reading(book, rule, seen, day), strict=True):
        violated = [place for place, finding in enumerate(under) if finding.verdict is Verdict.VIOLATED]
        if violated:
            trial = Trial(book, rule, seen, day, rule.selections[violated[0]])
            yield Found(rule.id, joined(rule, under), under[violated[0]], trial)
