"""The table of the kinds: the module that says what each one says, and what its examples must see.

Two matches over the union, each ending in `assert_never`: the type checker names the kind that is missing,
and gives every module a rule of its own class, which a mapping from classes to functions would not.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding
from generator.engine.kinds import (
    absence,
    cardinality,
    deadline,
    existence,
    not_succession,
    precedence,
    relation,
    response,
    robustness,
)
from generator.engine.kinds.faults import Mutant
from generator.engine.trial import Trial
from generator.model.rule import (
    Absence,
    Amount,
    Cardinality,
    Correlation,
    Deadline,
    Existence,
    NotSuccession,
    Precedence,
    Response,
    Robustness,
)


def findings(trial: Trial) -> Iterable[Finding]:
    """Judge what a rule says of a history under one reading; none where nothing activates it."""
    rule = trial.rule.datum
    match rule:
        case Existence():
            return existence.findings(trial, rule)
        case Absence():
            return absence.findings(trial, rule)
        case Cardinality():
            return cardinality.findings(trial, rule)
        case Precedence():
            return precedence.findings(trial, rule)
        case Response():
            return response.findings(trial, rule)
        case NotSuccession():
            return not_succession.findings(trial, rule)
        case Deadline():
            return deadline.findings(trial, rule)
        case Amount() | Correlation():
            return relation.findings(trial, rule)
        case Robustness():
            return robustness.findings(trial, rule)
        case _:
            assert_never(rule)


def mutants(rule: Compiled) -> Iterator[Mutant]:
    """Give the rules with one fault each that the examples of a rule must tell from it.

    A rule whose mutant gives every example the same verdicts is not proven by its examples.
    """
    if "when" in rule.formulas:
        yield Mutant("sans sa condition d’application", rule.with_formula("when", None))
    yield from _of_its_kind(rule)


def _of_its_kind(rule: Compiled) -> Iterator[Mutant]:
    datum = rule.datum
    match datum:
        case Existence():
            return existence.mutants(rule, datum)
        case Absence():
            return absence.mutants(rule, datum)
        case Cardinality():
            return cardinality.mutants(rule, datum)
        case Precedence():
            return precedence.mutants(rule, datum)
        case Response():
            return response.mutants(rule, datum)
        case NotSuccession():
            return not_succession.mutants(rule, datum)
        case Deadline():
            return deadline.mutants(rule, datum)
        case Amount() | Correlation():
            return relation.mutants(rule, datum)
        case Robustness():
            return robustness.mutants(rule, datum)
        case _:
            assert_never(datum)
