"""Counts by rule and by exchange."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conformance.kit import Json, Kit
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES
from generator.model.kit import Case


@dataclass(frozen=True)
class Line:
    """What came of the cases of a rule, or of an exchange."""

    id: str
    title: str
    phase: str
    counts: tuple[int, ...]
    """In the order of STATUSES."""

    @property
    def total(self) -> int:
        """How many cases."""
        return sum(self.counts)

    @property
    def words(self) -> str:
        """The statuses that it has, for the filters."""
        return " ".join(str(status) for status, count in zip(STATUSES, self.counts, strict=True) if count)

    @property
    def has_failed(self) -> bool:
        """Whether a case failed."""
        return dict(zip(STATUSES, self.counts, strict=True))["failed"] > 0


def by_rule(kit: Kit, scenarios: Scenarios, results: Json) -> Iterator[Line]:
    """Count by rule, in the order of the results."""
    cases = {case.id: case for case in kit.cases}
    counts: dict[str, Counter[str]] = {}
    firsts: dict[str, Case] = {}
    for found in results["cases"]:
        counts.setdefault(found["rule"], Counter())[found["status"]] += 1
        firsts.setdefault(found["rule"], cases[found["id"]])
    for rule, counted in counts.items():
        case = firsts[rule]
        heading = scenarios.headings.get(case.feature)
        title = kit.rules.get(rule, {}).get("title") or (heading.title if heading is not None else rule)
        yield Line(rule, title, kit.phases.get(case.phase, case.phase.capitalize()), _counts(counted))


def by_exchange(kit: Kit, labels: Labels, results: Json) -> Iterator[Line]:
    """Count by exchange: a case counts for each one that its own steps, not its past, speak of."""
    cases = {case.id: case for case in kit.cases}
    counts: dict[str, Counter[str]] = {}
    for found in results["cases"]:
        case = cases[found["id"]]
        for type_ in sorted({step.type for step in case.steps if step.type and not step.given}):
            counts.setdefault(type_, Counter())[found["status"]] += 1
    for type_, counted in sorted(counts.items()):
        yield Line(type_, labels.step(type_), "", _counts(counted))


def _counts(counted: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(counted.get(status, 0) for status in STATUSES)
