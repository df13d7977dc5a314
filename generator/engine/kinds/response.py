"""After an event, one of some others, by a day when one is given."""

from collections.abc import Iterator
from datetime import date

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, counter, moved
from generator.engine.trial import Trial
from generator.formula.french import french_date
from generator.formula.phrases import phrase
from generator.model.rule import Response


def findings(trial: Trial, rule: Response) -> Iterator[Finding]:
    """Each event is followed by one of those expected, by its last day when one is given."""
    for event, aside in trial.activations(rule.after):
        yield aside or _response(trial, rule, event)


def _response(trial: Trial, rule: Response, event: Event) -> Finding:
    formula = trial.formula("due")
    due = trial.at(event).value(formula) if formula is not None else None
    if formula is not None and not isinstance(due, date):
        return trial.unknown(event, formula)
    followers = [other for other in trial.history.of(*rule.expects) if other.order > event.order]
    if not isinstance(due, date):
        return _whenever(trial, rule, event, followers)

    def expected() -> str:
        return phrase("followed-by-latest", trial.either(rule.expects), french_date(due))

    def observed() -> str:
        if followers:
            return phrase("followed-on", french_date(followers[0].day))
        return phrase("nothing-yet-on", french_date(trial.legal_date))

    late = Verdict.VIOLATED
    if followers:
        verdict = late if followers[0].day > due else Verdict.SATISFIED
    else:
        verdict = late if trial.legal_date > due else Verdict.PENDING
    return trial.finding(verdict, event, *followers[:1], expected=expected, observed=observed, due=due)


def _whenever(trial: Trial, rule: Response, event: Event, followers: list[Event]) -> Finding:
    """Judge an event that some others follow, by no day."""
    return trial.finding(
        Verdict.SATISFIED if followers else Verdict.PENDING,
        event,
        *followers[:1],
        expected=lambda: phrase("followed-by", trial.either(rule.expects)),
        observed=phrase("followed" if followers else "nothing-yet"),
    )


def mutants(rule: Compiled, datum: Response) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield from moved(rule, "due") if datum.due is not None else ()
    yield counter(rule)
