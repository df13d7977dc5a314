"""Data that agree: the semantics of an amount and of a correlation."""

from collections.abc import Iterator
from functools import cache

from generator.engine.compared import is_of, sides
from generator.engine.compiled import Compiled
from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.formulas import Formula
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, turned, unreferred
from generator.engine.rows import Moment
from generator.engine.trial import Trial
from generator.formula import Node, Type, variables
from generator.formula.french import french, french_value
from generator.formula.phrases import Phrase, joined, phrase
from generator.formula.tree import Comparison, Constant
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
        expected=lambda: joined("and", (_told(moment, one) for one in asked())),
        observed=lambda: trial.told(event, *asked()),
        respected=bool(respected),
    )


def _told(moment: Moment, asked: Formula) -> Phrase:
    """Say a condition; where what it computes is no datum that anybody said, with what that comes to."""
    node = asked.node
    if not isinstance(node, Comparison):
        return asked.french
    due = sides(moment.event, node).due
    is_read_backwards = due is node.left and (node.order != "==" or is_of(moment.event, due))
    if due.type is Type.BOOLEAN or is_read_backwards or _is_said(due):
        return asked.french
    value = moment.value_of(due)
    if value is None:
        return asked.french
    told = french_value(value, due.type)
    return phrase("that-is", asked.french, phrase("on-day", told) if due.type in _DAYS else told)


def _is_said(due: Node) -> bool:
    """Tell whether a side is a value by itself, or names a datum: its value stands beside what is seen."""
    return isinstance(due, Constant) or french(due) in map(french, variables(due))


_DAYS = frozenset({Type.DATE, Type.INSTANT})


def _unmet(moment: Moment, formula: Formula) -> tuple[Formula, ...]:
    """Give the conditions that do not hold, of those asked for together: the others explain nothing."""
    return tuple(one for one in formula.conjuncts if moment.value(one) is False) or (formula,)


def mutants(rule: Compiled, datum: Amount | Correlation) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield from turned(rule)
    yield from unreferred(rule)
