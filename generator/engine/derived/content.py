"""Each message has the fields that it must have, the conditional ones included, and only valid values."""

from collections.abc import Iterator

from generator.engine.derived.naming import CONTENT, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.formula.phrases import Phrase, either, joined, phrase, prose
from generator.model.message import Circumstance


def contents(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message has its required fields and only valid values; undeclared fields are ignored.

    What a person leaves out, and the law sanctions otherwise, is no fault of the message.
    """
    for event in history.events:
        if event.name in book.steps:
            yield _content(book, history, event)


def _fields_due(book: Rulebook, history: History, event: Event) -> Iterator[str]:
    """Name the conditional fields that a message must have and has not, in its order."""
    for field in book.scope.events[event.name].due:
        if is_due(book, history, event, field):
            yield field


def is_due(book: Rulebook, history: History, event: Event, field: str) -> bool:
    """Tell whether a message must have a conditional field, and has it not."""
    circumstances = book.scope.events[event.name].due[field]
    return not _is_present(event, field) and all(_holds(history, event, one) for one in circumstances)


def _content(book: Rulebook, history: History, event: Event) -> Finding:
    rule = Derived(CONTENT, event.name).id
    shape = book.scope.events[event.name]
    missing = sorted(shape.required - shape.received_without - _present(event))
    faults = [phrase("named-value", _named(book, fault.field), fault.reason) for fault in event.faults]
    faults += [phrase("field-absent", _named(book, name)) for name in missing]
    faults += [
        phrase("field-due", _named(book, name), _told(book, event, name))
        for name in _fields_due(book, history, event)
        if name not in shape.received_without
    ]
    if book.specification.profile.unknown_fields.policy == "refused":
        faults += [phrase("field-unknown", name) for name in event.extra]
    if faults:
        return refused(rule, event, phrase("well-formed"), joined("apart", faults))
    return Finding(rule, Verdict.SATISFIED, (event,))


def _named(book: Rulebook, field: str) -> Phrase:
    """Name a field as the specification does, with its key; by its key alone in another language."""
    return prose(f"{book.scope.fields[field].label} ({field})", book.language.id, field)


def _present(event: Event) -> frozenset[str]:
    return frozenset((*event.data, *(fault.field for fault in event.faults)))


def _is_present(event: Event, field: str) -> bool:
    return field in event.data or any(fault.field == field for fault in event.faults)


def _holds(history: History, event: Event, circumstance: Circumstance) -> bool:
    if circumstance.after is not None:
        return any(one.order < event.order for one in history.of(circumstance.after))
    field = circumstance.field or ""
    if circumstance.absent:  # a mention that is said to be false is not there either
        return not _is_present(event, field) or event.data.get(field) is False
    return event.data.get(field) in circumstance.is_


def _told(book: Rulebook, event: Event, field: str) -> Phrase:
    """Tell the circumstances in which a field is due: as the specification words them, in its language."""
    shape = book.scope.events[event.name]
    due = [_circumstance(book, one) for one in shape.due[field]]
    return prose(shape.circumstances[field], book.language.id, joined("and", due).tree)


def _circumstance(book: Rulebook, circumstance: Circumstance) -> Phrase:
    """Tell a circumstance by what it is made of, for the languages in which nobody worded it."""
    if circumstance.after is not None:
        return phrase("happened", phrase("label", book.scope.events[circumstance.after].label))
    field = book.scope.fields[str(circumstance.field)]
    label = phrase("label", field.label)
    if circumstance.absent:
        return phrase("is-absent", label)
    codes = {code.code: code.label for code in field.codes}
    among = (
        phrase("true" if value else "false")
        if isinstance(value, bool)
        else phrase("label", codes.get(str(value), str(value)))
        for value in circumstance.is_
    )
    return phrase("among", label, either(among))
