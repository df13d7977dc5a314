"""Each message has the fields that it must have, the conditional ones included, and only valid values."""

from collections.abc import Iterator

from generator.engine.derived.naming import CONTENT, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.model.message import Circumstance


def contents(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message has its required fields and only valid values; undeclared fields are ignored.

    What a person leaves out, and the law sanctions otherwise, is no fault of the message.
    """
    for event in history.events:
        if event.name in book.steps:
            yield _content(book, history, event)


def fields_due(book: Rulebook, history: History, event: Event) -> Iterator[str]:
    """Name the conditional fields that a message must have and has not, in its order."""
    present = _present(event)
    for field, circumstances in book.scope.events[event.name].due.items():
        if field not in present and all(_holds(history, event, one) for one in circumstances):
            yield field


def _content(book: Rulebook, history: History, event: Event) -> Finding:
    rule = Derived(CONTENT, event.name).id
    shape = book.scope.events[event.name]
    missing = sorted(shape.required - shape.received_without - _present(event))
    faults = [f"{fault.field} : {fault.reason}" for fault in event.faults]
    faults += [f"{name} : champ absent" for name in missing]
    faults += [
        f"{name} : champ absent, dû parce que {_told(book, event, name)}"
        for name in fields_due(book, history, event)
        if name not in shape.received_without
    ]
    if book.specification.profile.unknown_fields.policy == "refused":
        faults += [f"{name} : champ inconnu" for name in event.extra]
    if faults:
        return refused(rule, event, "des champs complets et bien formés", " ; ".join(faults))
    return Finding(rule, Verdict.SATISFIED, (event,))


def _present(event: Event) -> frozenset[str]:
    return frozenset((*event.data, *(fault.field for fault in event.faults)))


def _holds(history: History, event: Event, circumstance: Circumstance) -> bool:
    if circumstance.after is not None:
        return any(one.order < event.order for one in history.of(circumstance.after))
    field = circumstance.field or ""
    if circumstance.absent:  # a mention that is said to be false is not there either
        return field not in _present(event) or event.data.get(field) is False
    return event.data.get(field) in circumstance.is_


def _told(book: Rulebook, event: Event, field: str) -> str:
    """Tell the circumstances in which a field is due, as the specification words them."""
    return book.scope.events[event.name].circumstances[field]
