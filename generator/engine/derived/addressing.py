"""A message names the person whom an earlier one designated: neither another debtor, nor another author."""

from collections.abc import Iterator, Mapping

from generator.engine.derived.causing import holds, refers
from generator.engine.derived.naming import ADDRESSEE, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.model.exchange import Addressee, Designation


def addressees(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message names the persons whom the latest of some earlier messages designated."""
    for event in history.events:
        step = book.steps.get(event.name)
        for addressee in step.addressee if step is not None else ():
            yield _addressed(book, history, event, addressee)


def _addressed(book: Rulebook, history: History, event: Event, addressee: Addressee) -> Finding:
    rule = Derived(ADDRESSEE, event.name).id
    found = _designated(book, history, event, addressee)
    said = event.said(addressee.identity)
    if said is None or found is None:
        observed = "aucune personne n’est nommée" if said is None else "personne n’a été désigné auparavant"
        return Finding(rule, Verdict.NOT_APPLICABLE, (event,), observed=observed)
    told, designation = found
    source = f"« {book.scope.events[told.name].label} »"
    if not _agree(said, told.said(designation.identity)):
        expected = f"{_label(book, addressee.identity)} : la personne que donne {source}"
        return refused(rule, event, expected, "une autre personne", told)
    home = told.said(designation.address or "")
    if addressee.address is not None and home is not None:
        given = event.said(addressee.address)
        if given is not None and not _agree(given, home):
            expected = f"{_label(book, addressee.address)} : l’adresse que donne {source}"
            return refused(rule, event, expected, "une autre adresse", told)
    return Finding(rule, Verdict.SATISFIED, (event, told))


def _designated(
    book: Rulebook, history: History, event: Event, addressee: Addressee
) -> tuple[Event, Designation] | None:
    """Give the latest earlier message that designates somebody, and how it does."""
    for one in reversed(history.of(*(designation.event for designation in addressee.from_))):
        for designation in addressee.from_ if one.order < event.order else ():
            if (
                designation.event == one.name
                and one.said(designation.identity) is not None
                and holds(book, history, one, designation.when)
                and refers(book, history, event, one, designation.referent)
            ):
                return one, designation
    return None


def _agree(one: object, other: object) -> bool:
    """Compare two values; of two objects, what both of them tell."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        shared = one.keys() & other.keys()
        return bool(shared) and all(_agree(one[key], other[key]) for key in shared)
    return one == other


def _label(book: Rulebook, field: str) -> str:
    return book.scope.fields[field].label
