"""None of some events."""

from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.kinds.faults import Mutant, toothless
from generator.engine.trial import Trial
from generator.formula.phrases import phrase
from generator.model.rule import Absence


def findings(trial: Trial, rule: Absence) -> Iterator[Finding]:
    """Never: each event found is a violation; none, so far, is satisfaction."""
    found = trial.history.of(*rule.events)
    for event in found:
        aside = trial.set_aside(event)
        yield aside or trial.finding(
            Verdict.VIOLATED, event, expected=phrase("never"), observed=phrase("took-place")
        )
    last = trial.last
    if not found and last is not None:
        aside = trial.set_aside(last)
        yield aside or trial.finding(Verdict.SATISFIED, expected=phrase("never"), observed=phrase("did-not"))


def mutants(rule: Compiled, datum: Absence) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield toothless(rule)
