"""What data must say: deadlines, amounts, correlations."""

from collections.abc import Iterator
from datetime import date

from generator.engine.consequences import concluded
from generator.engine.findings import Finding
from generator.engine.history import Event
from generator.engine.trial import Trial
from generator.formula.french import french_date
from generator.model.rule import Amount, Correlation, Deadline


def deadlines(trial: Trial, rule: Deadline) -> Iterator[Finding]:
    """A day of the event is at the latest, or at the earliest, the day due."""
    for event, aside in _judged(trial, rule.event):
        yield aside or _deadline(trial, rule, event)


def amounts(trial: Trial, rule: Amount | Correlation) -> Iterator[Finding]:
    """The relation holds."""
    for event, aside in _judged(trial, rule.event):
        yield aside or _relation(trial, event)


def _deadline(trial: Trial, rule: Deadline, event: Event) -> Finding:
    measured, limit = trial.formula("date"), trial.formula("due")
    if measured is None or limit is None:
        raise LookupError(f"rule {rule.id} has no date")
    day, due = trial.at(event).value(measured), trial.at(event).value(limit)
    if not isinstance(day, date) or not isinstance(due, date):
        return trial.unknown(event, measured, limit)
    word = "au plus tard" if rule.bound == "latest" else "au plus tôt"
    respected = day <= due if rule.bound == "latest" else day >= due
    expected = f"{word} le {french_date(due)}"
    return concluded(trial, event, expected=expected, observed=f"le {french_date(day)}", respected=respected)


def _relation(trial: Trial, event: Event) -> Finding:
    formula = trial.formula("formula")
    if formula is None:
        raise LookupError(f"rule {trial.rule.id} has no formula")
    respected = trial.at(event).value(formula)
    if respected is None:
        return trial.unknown(event, formula)
    told = trial.told(event, formula)
    return concluded(trial, event, expected=formula.french, observed=told, respected=bool(respected))


def _judged(trial: Trial, name: str) -> Iterator[tuple[Event, Finding | None]]:
    """Walk the events to judge; those that were refused count where refusing them is the consequence."""
    yield from trial.activations(name)
    if trial.rule.datum.consequence == "rejet":
        for event in trial.history.deliveries:
            if event.refused and event.name == name:
                yield event, trial.set_aside(event)
