"""An event only after one of some others."""

from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.kinds.faults import Mutant, toothless
from generator.engine.trial import Trial
from generator.formula.phrases import phrase
from generator.model.rule import Precedence


def findings(trial: Trial, rule: Precedence) -> Iterator[Finding]:
    """Each event was preceded by one of those that it requires."""
    for event, aside in trial.activations(rule.event):
        before = [other for other in trial.history.of(*rule.requires) if other.order < event.order]
        yield aside or concluded(
            trial,
            event,
            *before[-1:],
            expected=lambda: phrase("preceded-by", trial.either(rule.requires)),
            observed=phrase("preceded" if before else "nothing-before"),
            respected=bool(before),
        )


def mutants(rule: Compiled, datum: Precedence) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield toothless(rule)
