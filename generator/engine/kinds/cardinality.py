"""At most so many of an event, in the dossier or for each value of a field."""

from collections import defaultdict
from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, counted
from generator.engine.trial import Trial
from generator.formula import Value
from generator.formula.phrases import phrase
from generator.model.rule import Cardinality


def findings(trial: Trial, rule: Cardinality) -> Iterator[Finding]:
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
            expected=phrase("at-most", phrase("times", rule.at_most)),
            observed=phrase("times", len(events)),
        )


def mutants(rule: Compiled, datum: Cardinality) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield counted(rule, "at_most", datum.at_most + 1)
    yield counted(rule, "at_most", datum.at_most - 1)
