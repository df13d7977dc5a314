"""At least so many of some events, before others close the question."""

from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.kinds.faults import Mutant, counted, toothless
from generator.engine.trial import Trial
from generator.formula.phrases import phrase
from generator.model.rule import Existence


def findings(trial: Trial, rule: Existence) -> Iterator[Finding]:
    """At least so many, before the events that close the question."""
    last = trial.last
    if last is None:
        return
    # What closes the question closes it only where it was asked: by what was known then.
    closing = [event for event in trial.history.of(*rule.closed_by) if trial.set_aside(event) is None][:1]
    aside = trial.set_aside(closing[0] if closing else last)
    if aside is not None:
        yield aside
        return
    found = trial.history.of(*rule.events)
    if closing:
        found = tuple(event for event in found if event.order < closing[0].order)
    expected = phrase("at-least", phrase("times", rule.at_least))
    observed = phrase("times", len(found))
    if len(found) >= rule.at_least:
        yield trial.finding(Verdict.SATISFIED, *found, expected=expected, observed=observed)
    elif closing:
        yield trial.finding(Verdict.VIOLATED, *closing, *found, expected=expected, observed=observed)
    else:
        yield trial.finding(Verdict.PENDING, *found, expected=expected, observed=observed)


def mutants(rule: Compiled, datum: Existence) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield counted(rule, "at_least", datum.at_least + 1)
    yield toothless(rule)
