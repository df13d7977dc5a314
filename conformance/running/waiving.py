"""Waivers: failures that the owner of an implementation knows of, and excuses until a day, for a reason.

They change what a pipeline is told, never a verdict: a waived case has failed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conformance.broken import rules_broken
from conformance.kit import Json
from generator.model.kit import Case


@dataclass(frozen=True)
class Waiver:
    """An excuse for a case, or for whatever a rule shows broken."""

    reason: str
    until: date
    """The last day on which it counts."""
    case: str | None = None
    rule: str | None = None

    @property
    def about(self) -> str:
        """The case, or the rule."""
        return self.case or self.rule or ""


def waived(cases: Mapping[str, Case], results: Json, waivers: Sequence[Waiver], today: date) -> list[Json]:
    """Give the failures that waivers excuse today, as the results tell them.

    A rule's waiver excuses a case only where all that the case shows broken is waived.
    """
    standing = [one for one in waivers if one.until >= today]
    by_case = {one.case: one for one in standing if one.case is not None}
    by_rule = {one.rule: one for one in standing if one.rule is not None}
    return [
        {"case": found["id"], "reason": one.reason, "until": one.until.isoformat()}
        for found in results["cases"]
        if found["status"] == "failed" or found.get("breaches")
        for one in _excuses(cases[found["id"]], found, by_case, by_rule)
    ]


def _excuses(
    case: Case, found: Json, by_case: Mapping[str, Waiver], by_rule: Mapping[str, Waiver]
) -> Iterator[Waiver]:
    if case.id in by_case:
        yield by_case[case.id]
        return
    broken = {rule for rule, _ in rules_broken(case, found)}
    if broken and broken <= by_rule.keys():
        yield min((by_rule[rule] for rule in broken), key=lambda one: (one.until, one.about))


def idle(waivers: Iterable[Waiver], results: Json, today: date) -> Iterator[str]:
    """Say which waivers excuse nothing: past their day, or of what no longer fails."""
    rules = {one["rule"] for one in results["broken"]}
    excused = {one["case"] for one in results.get("waived", ())}
    for one in waivers:
        if one.until < today:
            yield f"the waiver of {one.about} ended on {one.until}: it counts no more"
        elif one.about not in rules and one.about not in excused:
            yield f"the waiver of {one.about} excuses nothing: it no longer fails here"
