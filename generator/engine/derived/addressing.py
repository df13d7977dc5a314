"""A message names the person whom an earlier one designated: neither another debtor, nor another author."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.engine.derived.causing import holds, refers
from generator.engine.derived.naming import ADDRESSEE, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.formula.phrases import either, phrase
from generator.model.exchange import Addressee, Designation


def addressees(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message names the persons whom the latest of some earlier messages designated."""
    for event in history.events:
        step = book.steps.get(event.name)
        for addressee in step.addressee if step is not None else ():
            yield _addressed(book, history, event, addressee)


def _addressed(book: Rulebook, history: History, event: Event, addressee: Addressee) -> Finding:
    rule = Derived(ADDRESSEE, event.name).id
    found = tuple(_designated(book, history, event, addressee))
    said = event.said(addressee.identity)
    if said is None or not found:
        observed = "aucune personne n’est nommée" if said is None else "personne n’a été désigné auparavant"
        return Finding(rule, Verdict.NOT_APPLICABLE, (event,), seen=observed)
    agreeing = [one for one in found if _agree(said, one.event.said(one.how.identity))]
    told = (agreeing or found)[0].event
    source = either(phrase("label", book.scope.events[one.event.name].label) for one in found)
    if not agreeing:
        expected = phrase("person-given-by", _label(book, addressee.identity), source)
        return refused(rule, event, expected, phrase("another-person"), told)
    given = event.said(addressee.address or "")
    homes = [home for one in found if (home := one.event.said(one.how.address or "")) is not None]
    if given is not None and homes and not any(_agree(given, home) for home in homes):
        expected = phrase("address-given-by", _label(book, addressee.address or ""), source)
        return refused(rule, event, expected, phrase("another-address"), told)
    return Finding(rule, Verdict.SATISFIED, (event, told))


class _Designated(NamedTuple):
    """A message that designates somebody, and how it does."""

    event: Event
    how: Designation


def _designated(
    book: Rulebook, history: History, event: Event, addressee: Addressee
) -> Iterator[_Designated]:
    """Give the latest earlier message that designates somebody; the latest of each, where any will do."""
    done: set[str] = set()
    for one in reversed(history.of(*(designation.event for designation in addressee.from_))):
        for designation in addressee.from_ if one.order < event.order and one.name not in done else ():
            if (
                designation.event == one.name
                and one.said(designation.identity) is not None
                and holds(book, history, one, designation.when)
                and refers(book, history, event, one, designation.referent)
            ):
                yield _Designated(one, designation)
                if not addressee.whichever:
                    return
                done.add(one.name)
                break


def _agree(one: object, other: object) -> bool:
    """Compare two values; of two objects, what both of them tell."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        shared = one.keys() & other.keys()
        return bool(shared) and all(_agree(one[key], other[key]) for key in shared)
    return one == other


def _label(book: Rulebook, field: str) -> str:
    return book.scope.fields[field].label
