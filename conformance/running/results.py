"""The results of a run, a pure function of the kit and of what was said (`results.schema.json`)."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from conformance.broken import entries
from conformance.diagnosing import diagnoses
from conformance.kit import Json, Kit
from conformance.playing.outcome import ADVISED, CAUSES, NOT_REACHED, REASONS, Outcome, Status, told_breach
from conformance.protocol.faults import FAULTS
from conformance.running.declared import Declared
from conformance.running.selecting import Selection, scope
from generator import events
from generator.model.kit import Case

FORMAT = 1
FILE = "results.json"


class Verdict(StrEnum):
    """What a run says of an implementation."""

    CONFORMING = "conforming"
    """No required case of the role, or of the profile, failed; each was played, or depends on an option that
    the implementation lacks."""
    NOT_CONFORMING = "not-conforming"
    """A required case failed, or an obligatory rule was broken in any case."""
    PARTIAL = "partial"
    """No required case failed among those played, but not all of them were played: a step that was declared
    not to be done, or states that are not shown, leave something out."""
    UNDECIDED = "undecided"
    """Nothing passed, a rule was reached in no case, or the bench failed: the run says nothing."""


@dataclass(frozen=True)
class Run:
    """What a run was, and what came of it."""

    kit: Kit
    selection: Selection
    declared: Declared
    seed: int
    outcomes: Sequence[tuple[Case, Outcome]]
    transcript: str
    """SHA-256 of the transcript."""
    is_redacted: bool = True

    @property
    def verdict(self) -> Verdict:
        """The verdict, by the required cases alone."""
        required = [outcome.status for case, outcome in self.outcomes if self.kit.requires(case)]
        if Status.FAILED in required or any(
            outcome.breaches for case, outcome in self.outcomes if case.id not in self.kit.aside
        ):
            return Verdict.NOT_CONFORMING
        if Status.PASSED not in required or Status.ERROR in required or self._unreached():
            return Verdict.UNDECIDED
        played = {case.id for case, outcome in self.outcomes if _is_settled(outcome)}
        whole = {case.id for case in scope(self.kit, self.selection) if self.kit.requires(case)}
        return Verdict.CONFORMING if whole <= played else Verdict.PARTIAL

    def without(self, cases: Collection[str]) -> "Run":
        """Give the run as if some cases had passed."""
        passed = Outcome(Status.PASSED)
        told = [(case, passed if case.id in cases else outcome) for case, outcome in self.outcomes]
        return replace(self, outcomes=told)

    def _unreached(self) -> frozenset[str]:
        """Name the rules that lawful ways led past in every required case."""
        required = [(case.rule, outcome) for case, outcome in self.outcomes if self.kit.requires(case)]
        passed = {rule for rule, outcome in required if outcome.status is Status.PASSED}
        return frozenset(rule for rule, outcome in required if outcome.cause == NOT_REACHED) - passed


def _is_settled(outcome: Outcome) -> bool:
    return outcome.cause in ("option", NOT_REACHED) or outcome.status not in (
        Status.NOT_TESTED,
        Status.NOT_APPLICABLE,
    )


def results(run: Run) -> Json:
    """Give the content of `results.json`."""
    return {
        "$schema": run.kit.schema("results.schema.json")["$id"],
        "results": FORMAT,
        "spec": run.kit.version,
        "digests": {"corpus": run.kit.corpus, "cases": run.kit.digest, "transcript": run.transcript},
        "implementation": run.declared.hello["implementation"],
        "role": run.selection.role,
        "profile": run.selection.profile,
        "declared": {
            "clock": "controlled" if run.declared.has_clock else "none",
            "unsupported": [
                {name: one[name] for name in ("id", "reason") if name in one}
                for one in run.declared.hello.get("unsupported", ())
            ],
            "extensions": sorted(run.declared.extensions),
            "freedoms": dict(sorted(run.declared.hello.get("freedoms", {}).items())),
        },
        "selection": {**run.selection.told(), "partial": run.selection.is_partial},
        "seed": run.seed,
        "redacted": run.is_redacted,
        "verdict": run.verdict,
        "figures": {
            "all": _figures(run.outcomes),
            "required": _figures((case, outcome) for case, outcome in run.outcomes if run.kit.requires(case)),
        },
        "diagnoses": [
            {"code": one.code, "text": one.text}
            for one in diagnoses(run.outcomes, picked=bool(run.selection.cases))
        ],
        "broken": entries((case, _case(run.kit, case, outcome)) for case, outcome in run.outcomes),
        "cases": [_case(run.kit, case, outcome) for case, outcome in run.outcomes],
    }


def text(content: Json) -> str:
    """Write the results as they stand in the file: what their digest is of."""
    told = events.written(content, indent=1) + "\n"
    return told.encode(errors="backslashreplace").decode()  # JSON escapes half a character so too


def _figures(outcomes: Iterable[tuple[Case, Outcome]]) -> Json:
    counted = Counter(outcome.status for _, outcome in outcomes)
    return {"total": sum(counted.values())} | {status: counted[status] for status in Status}


def _case(kit: Kit, case: Case, outcome: Outcome) -> Json:
    found: Json = {
        "id": case.id,
        "rule": case.rule,
        "level": case.level,
        "required": kit.requires(case),
        "status": outcome.status,
    }
    if case.id in kit.aside:
        found["aside"] = kit.aside[case.id]
    if outcome.cause is not None:
        is_advice = case.level == "recommande" and all(one.rule != case.rule for one in outcome.breaches)
        found |= {"cause": outcome.cause, "text": sentence(outcome.cause, is_advice=is_advice)}
    for name in ("detail", "step", "expected", "obtained", "at"):
        value = getattr(outcome, name)
        if value not in (None, ""):
            found[name] = value
    if outcome.said:
        found["said"] = outcome.said
    if outcome.mentions:
        found["mentions"] = list(outcome.mentions)
    if outcome.breaches:
        found["breaches"] = [told_breach(one) for one in outcome.breaches]
    if outcome.advice is not None:
        found["advice"] = told_breach(outcome.advice)
    return found


def sentence(cause: str, *, is_advice: bool = False) -> str:
    """Give the French sentence of a cause, wherever it is declared; that of advice speaks of no law."""
    return {**CAUSES, **FAULTS, **REASONS, **(ADVISED if is_advice else {})}[cause]
