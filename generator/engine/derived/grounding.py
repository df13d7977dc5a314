"""What the law makes unfavourable where a condition is broken: such an answer needs that ground."""

from collections.abc import Mapping
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.rulebook import Rulebook
from generator.formula import walk


@lru_cache(maxsize=4)
def conditions(book: Rulebook) -> Mapping[str, tuple[Compiled, ...]]:
    """Give the rules that an unfavourable answer sanctions, by the step of the answer, in the order of names.

    What answers nobody, as a title that a late payment increases, may have other grounds.
    """
    found: dict[str, tuple[Compiled, ...]] = {}
    for rule in book.rules.values():
        outcome = rule.datum.outcome
        sanctions = rule.datum.consequence == "decision" and outcome is not None
        if outcome is not None and sanctions and book.steps[outcome.event].answers is not None:
            found[outcome.event] = (*found.get(outcome.event, ()), rule)
    return dict(sorted(found.items()))


@lru_cache(maxsize=4)
def cautions(book: Rulebook) -> Mapping[str, tuple[Compiled, ...]]:
    """Give the rules that forbid an unfavourable answer before a defect could be cured, by its step.

    Once it could, what is left of the defect may be a ground.
    """
    found: dict[str, tuple[Compiled, ...]] = {}
    for step, rules in conditions(book).items():
        outcomes = {rule.formulas["outcome"].node for rule in rules}
        found[step] = tuple(
            rule
            for rule in book.rules.values()
            if rule.traits.judged == (step,)
            and rule.datum.consequence == "interdiction"
            and rule.traits.requires
            for condition in (rule.formulas.get("when"),)
            if condition is not None and not outcomes.isdisjoint(walk(condition.node))
        )
    return found
