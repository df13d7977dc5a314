"""What a disturbed delivery must not change: repeated, replayed, out of order, with unknown fields."""

from collections.abc import Callable, Hashable, Iterator
from typing import assert_never

from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.kinds.faults import Mutant, toothless
from generator.engine.trial import Trial
from generator.formula.phrases import phrase
from generator.model.rule import Robustness


def findings(trial: Trial, rule: Robustness) -> Iterator[Finding]:
    """Judge each delivery that bears the fault; without any, nothing is judged."""
    delivered = [event for event in trial.history.deliveries if event.name == rule.event]
    match rule.fault:
        case "duplicate":
            yield from _repeated(trial, rule, delivered, lambda event: (event.source, event.id))
        case "replay":
            yield from _repeated(trial, rule, delivered, lambda event: tuple(sorted(event.data.items())))
        case "unordered":
            yield from _taken(trial, [event for event in delivered if _is_late(trial, event)])
        case "unknown-field":
            yield from _taken(trial, [event for event in delivered if event.extra])
        case _:
            assert_never(rule.fault)


def mutants(rule: Compiled, datum: Robustness) -> Iterator[Mutant]:
    """Give the faults that its examples must see."""
    yield toothless(rule)


def _repeated(
    trial: Trial, rule: Robustness, delivered: list[Event], key: Callable[[Event], Hashable]
) -> Iterator[Finding]:
    """However many times a message is delivered, it gets one reaction."""
    distinct = {key(event) for event in delivered}
    if len(distinct) == len(delivered):
        return
    reactions = trial.history.of(*rule.reaction)
    over = len(reactions) > len(distinct)
    yield trial.finding(
        Verdict.VIOLATED if over else Verdict.SATISFIED,
        *delivered,
        *reactions,
        expected=phrase("at-most", phrase("reactions", len(distinct))),
        observed=phrase("for-deliveries", len(reactions), len(delivered)),
    )


def _taken(trial: Trial, disturbed: list[Event]) -> Iterator[Finding]:
    """A message that is only late, or only says more, is taken."""
    for event in disturbed:
        verdict = Verdict.VIOLATED if event.refused else Verdict.SATISFIED
        observed = phrase("message-refused" if event.refused else "message-received")
        yield trial.finding(verdict, event, expected=phrase("message-received"), observed=observed)


def _is_late(trial: Trial, event: Event) -> bool:
    earlier = (other for other in trial.history.deliveries if other.position < event.position)
    return any(other.moment > event.moment for other in earlier)
