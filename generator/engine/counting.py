"""How many times: existence, absence, cardinality."""

from collections import defaultdict
from collections.abc import Iterator

from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.trial import Trial
from generator.formula import Value
from generator.model.rule import Absence, Cardinality, Existence


def existences(trial: Trial, rule: Existence) -> Iterator[Finding]:
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
    expected = f"au moins {rule.at_least} fois"
    observed = f"{len(found)} fois"
    if len(found) >= rule.at_least:
        yield trial.finding(Verdict.SATISFIED, *found, expected=expected, observed=observed)
    elif closing:
        yield trial.finding(Verdict.VIOLATED, *closing, *found, expected=expected, observed=observed)
    else:
        yield trial.finding(Verdict.PENDING, *found, expected=expected, observed=observed)


def absences(trial: Trial, rule: Absence) -> Iterator[Finding]:
    """Never: each event found is a violation; none, so far, is satisfaction."""
    found = trial.history.of(*rule.events)
    for event in found:
        aside = trial.set_aside(event)
        yield aside or trial.finding(Verdict.VIOLATED, event, expected="jamais", observed="a eu lieu")
    last = trial.last
    if not found and last is not None:
        aside = trial.set_aside(last)
        yield aside or trial.finding(Verdict.SATISFIED, expected="jamais", observed="n’a pas eu lieu")


def cardinalities(trial: Trial, rule: Cardinality) -> Iterator[Finding]:
    """At most so many, in the dossier or for each value of a field."""
    counted: dict[Value, list[Event]] = defaultdict(list)
    for event, aside in trial.activations(rule.event):
        if aside is not None:
            yield aside
        elif rule.per is None or event.data.get(rule.per) is not None:
            counted[event.data.get(rule.per) if rule.per is not None else None].append(event)
    for events in counted.values():
        over = len(events) > rule.at_most
        yield trial.finding(
            Verdict.VIOLATED if over else Verdict.SATISFIED,
            *events,
            expected=f"au plus {rule.at_most} fois",
            observed=f"{len(events)} fois",
        )
