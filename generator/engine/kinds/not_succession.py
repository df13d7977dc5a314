"""After an event, never some others."""

from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.consequences import concluded
from generator.engine.findings import Finding, Verdict
from generator.engine.kinds.faults import Mutant, toothless
from generator.engine.trial import Trial
from generator.formula.phrases import phrase
from generator.model.rule import NotSuccession


def findings(trial: Trial, rule: NotSuccession) -> Iterator[Finding]:
    """No event of some names after each of those that forbid them."""

    def expected() -> str:
        return phrase("never-followed-by", trial.either(rule.never))

    for event, aside in trial.activations(rule.after):
        after = [other for other in trial.history.of(*rule.never) if other.order > event.order]
        if aside is not None:
            yield aside
        elif not after:
            yield trial.finding(Verdict.SATISFIED, event, expected=expected, observed=phrase("not-followed"))
        for other in after if aside is None else ():
            yield concluded(
                trial, other, event, expected=expected, observed=phrase("followed"), respected=False
            )


def mutants(rule: Compiled, datum: NotSuccession) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield toothless(rule)
