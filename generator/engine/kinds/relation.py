"""Data that agree: the semantics of an amount and of a correlation."""

from collections.abc import Iterator
from functools import cache

from generator.engine.compiled import Compiled
from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.formulas import Formula
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, turned, unreferred
from generator.engine.rows import Moment
from generator.engine.trial import Trial
from generator.formula.phrases import joined
from generator.model.rule import Amount, Correlation


def findings(trial: Trial, rule: Amount | Correlation) -> Iterator[Finding]:
    """The relation holds."""
    for event, aside in trial.messages(rule.event):
        yield aside or _relation(trial, event)


def _relation(trial: Trial, event: Event) -> Finding:
    formula = trial.formula("formula")
    if formula is None:
        raise LookupError(f"rule {trial.rule.id} has no formula")
    moment = trial.at(event)
    respected = moment.value(formula)
    if respected is None:
        return trial.unknown(event, formula)

    @cache
    def asked() -> tuple[Formula, ...]:
        return (formula,) if respected else _unmet(moment, formula)

    return concluded(
        trial,
        event,
        expected=lambda: _french(asked()),
        observed=lambda: trial.told(event, *asked()),
        respected=bool(respected),
    )


def _french(asked: tuple[Formula, ...]) -> str:
    return joined("and", (one.french for one in asked)) if len(asked) > 1 else asked[0].french


def _unmet(moment: Moment, formula: Formula) -> tuple[Formula, ...]:
    """Give the conditions that do not hold, of those asked for together: the others explain nothing."""
    return tuple(one for one in formula.conjuncts if moment.value(one) is False) or (formula,)


def mutants(rule: Compiled, datum: Amount | Correlation) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield from turned(rule)
    yield from unreferred(rule)
