"""Data that agree: the semantics of an amount and of a correlation."""

from collections.abc import Iterator

from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, turned, unreferred
from generator.engine.rulebook import Compiled
from generator.engine.trial import Trial
from generator.model.rule import Amount, Correlation


def findings(trial: Trial, rule: Amount | Correlation) -> Iterator[Finding]:
    """The relation holds."""
    for event, aside in trial.messages(rule.event):
        yield aside or _relation(trial, event)


def _relation(trial: Trial, event: Event) -> Finding:
    formula = trial.formula("formula")
    if formula is None:
        raise LookupError(f"rule {trial.rule.id} has no formula")
    respected = trial.at(event).value(formula)
    if respected is None:
        return trial.unknown(event, formula)
    told = trial.told(event, formula)
    return concluded(trial, event, expected=formula.french, observed=told, respected=bool(respected))


def mutants(rule: Compiled, datum: Amount | Correlation) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield from turned(rule)
    yield from unreferred(rule)
