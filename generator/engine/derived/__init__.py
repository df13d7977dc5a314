"""The rules that nobody types: they follow from `spec/`, one a step or an event of the life cycle."""

from collections.abc import Callable, Iterator

from generator.engine.derived.addressing import addressees
from generator.engine.derived.causing import caused, causes, causes_of
from generator.engine.derived.content import contents, is_due
from generator.engine.derived.executing import decided, executions
from generator.engine.derived.grounding import conditions
from generator.engine.derived.naming import (
    ADDRESSEE,
    CAUSE,
    CONTENT,
    DONE,
    GROUND,
    ONCE,
    ROUTING,
    TRANSITION,
    Derived,
)
from generator.engine.derived.routing import (
    channels_of,
    is_admitted,
    is_closed,
    likely_channels,
    reaches,
    routings,
)
from generator.engine.derived.weighing import obliges
from generator.engine.findings import Finding
from generator.engine.history import History
from generator.engine.rulebook import Rulebook

DERIVED: tuple[Callable[[Rulebook, History], Iterator[Finding]], ...] = (
    routings,
    contents,
    causes,
    addressees,
)
"""Every derived rule, those of the life cycle apart: a new one is a line here."""


def derived_rules(book: Rulebook) -> tuple[Derived, ...]:
    """Name the derived rules, in the order of steps, then of the events of the life cycle."""
    lifecycle = book.specification.lifecycle
    events = lifecycle.datum.events if lifecycle is not None else ()
    named = caused(book)
    return (
        *(Derived(ROUTING, step) for step in book.steps),
        *(Derived(CONTENT, step) for step in book.steps),
        *(one for step in book.steps if (one := Derived(ONCE, step)) in named),
        *(one for step in book.steps if (one := Derived(CAUSE, step)) in named),
        *(Derived(ADDRESSEE, name) for name, step in book.steps.items() if step.addressee),
        *(Derived(DONE, step) for step in decided(book)),
        *(Derived(GROUND, step) for step in conditions(book)),
        *(Derived(TRANSITION, event.id) for event in events),
    )


def derived_findings(book: Rulebook, history: History) -> Iterator[Finding]:
    """Judge a history by the derived rules that read its messages alone: those of `DERIVED`.

    `executions` reads what people decided too.
    """
    for judge in DERIVED:
        yield from judge(book, history)


__all__ = [
    "ADDRESSEE",
    "CAUSE",
    "CONTENT",
    "DERIVED",
    "DONE",
    "GROUND",
    "ONCE",
    "ROUTING",
    "TRANSITION",
    "Derived",
    "addressees",
    "causes",
    "causes_of",
    "channels_of",
    "contents",
    "decided",
    "derived_findings",
    "derived_rules",
    "executions",
    "is_admitted",
    "is_closed",
    "is_due",
    "likely_channels",
    "obliges",
    "reaches",
    "routings",
]
