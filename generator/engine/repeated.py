"""What a role's people ask for again, though it left already."""

from dataclasses import replace

from generator.engine.derived import ONCE, Derived, derived_findings
from generator.engine.findings import Verdict
from generator.engine.history import Event, History
from generator.engine.roles import Way, roles
from generator.engine.rulebook import Rulebook


def left_already(book: Rulebook, role: str, history: History, event: Event) -> bool:
    """Tell whether what a decision of a role's people asks for left already: nothing new gives cause for it.

    The event is the message that the decision asks for, refused or not. What says otherwise than all that
    left is another decision; what left may say less, and has the numbers that the system gave it.
    """
    if roles(book)[role].way(event.name) is not Way.ORDERED:
        return False
    asked = event._replace(refused=False)
    before = tuple(one for one in history.deliveries if one.position < event.position)
    fields = book.scope.fields
    told = {
        name: value
        for name, value in {**asked.data, **asked.composites}.items()
        if name not in fields or fields[name].assigned_by is None
    }
    if not any(
        one.name == event.name and all(one.said(name) in (None, value) for name, value in told.items())
        for one in before
    ):
        return False
    once = Derived(ONCE, event.name).id
    return any(
        one.rule == once and one.verdict is Verdict.VIOLATED and one.evidence[0] == asked
        for one in derived_findings(book, replace(history, deliveries=(*before, asked), before=None))
    )
