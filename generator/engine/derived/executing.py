"""What a person decided, and the system took, is done: the step leaves the same day."""

from collections.abc import Iterator
from datetime import date

from generator.engine.derived.naming import DONE, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import History
from generator.engine.rulebook import Rulebook
from generator.model.exchange import DecisionTrigger

_UNDONE = "la décision a été prise en compte, et rien n’est parti"


def decided(book: Rulebook) -> tuple[str, ...]:
    """Name the steps that leave when a person says so."""
    return tuple(name for name, step in book.steps.items() if isinstance(step.trigger, DecisionTrigger))


def executions(book: Rulebook, history: History, legal_date: date) -> Iterator[Finding]:
    """Each decision that was taken makes its step leave that day, as of the end of a legal day.

    A decision travels nowhere: where it is not done, no event shows it.
    """
    zone = history.place.zone
    taken = history.decisions.taken if history.decisions is not None else ()
    sent = list(history.events)
    for one in sorted(taken, key=lambda decision: decision.moment):
        day = one.moment.astimezone(zone).date()
        if one.step not in book.steps or one.is_free or day > legal_date:
            continue
        rule, expected = Derived(DONE, one.step).id, "la décision est exécutée le jour même"
        done = next(
            (
                event
                for event in sent
                if (event.name, event.day) == (one.step, day) and event.moment >= one.moment
            ),
            None,
        )
        if done is not None:
            sent.remove(done)
            yield Finding(rule, Verdict.SATISFIED, (done,), expected)
        else:
            yield Finding(rule, Verdict.VIOLATED, (), expected, _UNDONE)
