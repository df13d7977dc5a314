"""A day of an event, at the latest or at the earliest another one."""

from collections.abc import Iterator
from datetime import date

from generator.engine.compiled import Compiled
from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, moved, unreferred
from generator.engine.trial import Trial
from generator.formula.french import french_date
from generator.formula.phrases import phrase
from generator.model.rule import Deadline


def findings(trial: Trial, rule: Deadline) -> Iterator[Finding]:
    """A day of the event is at the latest, or at the earliest, the day due."""
    for event, aside in trial.messages(rule.event):
        yield aside or _deadline(trial, rule, event)


def _deadline(trial: Trial, rule: Deadline, event: Event) -> Finding:
    measured, limit = trial.formula("date"), trial.formula("due")
    if measured is None or limit is None:
        raise LookupError(f"rule {rule.id} has no date")
    day, due = trial.at(event).value(measured), trial.at(event).value(limit)
    if not isinstance(day, date) or not isinstance(due, date):
        return trial.unknown(event, measured, limit)
    bound = "at-latest" if rule.bound == "latest" else "at-earliest"
    respected = day <= due if rule.bound == "latest" else day >= due
    return concluded(
        trial,
        event,
        expected=lambda: phrase(bound, french_date(due)),
        observed=lambda: phrase("on-day", french_date(day)),
        respected=respected,
    )


def mutants(rule: Compiled, datum: Deadline) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield from moved(rule, "due")
    yield from unreferred(rule)
