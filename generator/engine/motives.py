"""The rules that an event breaks as it comes to a role: why it may, or must, be refused."""

from dataclasses import replace
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.derived import CONTENT, ROUTING, TRANSITION, Derived, derived_findings
from generator.engine.equations import worked_out
from generator.engine.findings import Verdict
from generator.engine.history import Event, History
from generator.engine.judging import under_each_reading
from generator.engine.roles import Role, Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import admission
from generator.engine.views import rules_seen
from generator.engine.visibility import read_by
from generator.formula import Value
from generator.model.message import Dictionary

DOORS = frozenset({ROUTING, CONTENT, TRANSITION})
"""The derived rules by which a message must be refused."""
_OWN = frozenset({Way.ORDERED, Way.REACTIVE, Way.KNOWN})


def refusals(book: Rulebook, role: str, history: History, event: Event) -> frozenset[str]:
    """Name the rules that may explain why a role refuses an event, as it comes after what it saw before.

    For a message delivered, any rule that it breaks, of those that the role sees; for a decision of its
    people, or a fact that they record, what it would break if it were done; with it, what rules hold against
    an event that never came. What a decision does not say yet
    explains that it is refused only where what it says breaks nothing: whatever may be added, it is wrong.
    Where readings of the law differ, one that condemns it is enough. What came after the event is not looked
    at.
    """
    return _reasons(roles(book)[role], history, event, is_strict=False)


def condemning(book: Rulebook, role: str, history: History, event: Event) -> frozenset[str]:
    """Name the rules that condemn an event by what it says, as it comes after what a role saw before."""
    return _reasons(roles(book)[role], history, event, is_strict=True)


def _reasons(role: Role, history: History, event: Event, *, is_strict: bool) -> frozenset[str]:
    seen = came(role, history, event)
    come = seen.deliveries[-1]
    broken = rules_broken(role, seen, is_open=False)
    if not is_strict:
        if broken:
            broken |= _about_nothing(role, seen)
        elif role.way(come.name) is Way.ORDERED:
            broken = _left_open(role, seen)
    here = admission(role, role.view(seen)) if come.name in role.ways else None
    if here is None or (here.is_possible and here.is_sure and (is_strict or here.is_told)):
        return broken
    if is_strict and here.is_received:
        return broken
    return broken | {Derived(TRANSITION, here.life.id).id}


def _about_nothing(role: Role, seen: History) -> frozenset[str]:
    """Name the rules that hold an event against one that never came.

    Whoever orders the annulment of a title that was never issued is told as well that it names no title.
    """
    come, names = seen.deliveries[-1], {event.name for event in seen.deliveries}
    return frozenset(
        rule.id
        for rule in _rules_about(role.book, role.id).get(come.name, ())
        if not names.issuperset(read_by(role.book, rule))
        and _may_break(role.book, rule, seen, come, is_open=True)
    )


def _left_open(role: Role, seen: History) -> frozenset[str]:
    """Name the rules that what a decision leaves unsaid may break.

    What some rule says of a datum, nobody has to type: the role works it out. That a rule is not told it
    explains nothing, unless what rules say of it cannot be true together.
    """
    filled = _worked_out(role, seen)
    is_sound = not rules_broken(role, filled, is_open=False)
    return rules_broken(role, filled if is_sound else seen, is_open=True)


def _worked_out(role: Role, seen: History) -> History:
    """Give the last event of a history every datum of which a rule that the role sees says what it equals.

    The number that names the dossier is known as well: the role was told it, or gave it itself.
    """
    book = role.book
    known = {rule.id for rule in _rules_about(book, role.id).get(seen.deliveries[-1].name, ())}
    (dictionary,) = book.specification.entries(Dictionary, "dictionary")
    for field in book.scope.events[seen.deliveries[-1].name].fields:
        come = seen.deliveries[-1]
        if field in come.data:
            continue
        value: Value | None = seen.number if field == dictionary.datum.subject else None
        value = worked_out(book, seen, field, known) if value is None else value
        if value is not None:
            filled = come._replace(data={**come.data, field: value})
            seen = replace(seen, deliveries=(*seen.deliveries[:-1], filled), before=None)
    return seen


def came(role: Role, history: History, event: Event) -> History:
    """Give what the role saw before an event, and the event, which nobody has refused."""
    if history.before is not None and history.deliveries[-1] is event and not event.refused:
        return passed_by(role, history)
    before = tuple(one for one in history.deliveries if one.position < event.position)
    come = replace(history, deliveries=(*before, event._replace(refused=False)), before=None)
    return passed_by(role, come)


def rules_broken(role: Role, seen: History, *, is_open: bool) -> frozenset[str]:
    """Name the rules that the last event breaks, the life cycle apart."""
    book, come = role.book, seen.deliveries[-1]
    found = {
        rule.id
        for rule in _rules_about(book, role.id).get(come.name, ())
        if _may_break(book, rule, seen, come, is_open=is_open)
    }
    if is_delivered(role, come):
        if role.way(come.name) is not Way.DELIVERED:
            found.add(Derived(ROUTING, come.name).id)  # it is for somebody else
        found |= {
            one.rule
            for one in derived_findings(book, seen)
            if one.verdict is Verdict.VIOLATED and one.evidence[0] == come and kind_of(one.rule) in DOORS
        }
    return frozenset(found)


@lru_cache(maxsize=16)
def _rules_about(book: Rulebook, role: str) -> dict[str, list[Compiled]]:
    """Give the rules that a role sees, by the events that they are about or read."""
    found: dict[str, list[Compiled]] = {}
    for rule, _ in rules_seen(book)[role]:
        for name in read_by(book, rule):
            found.setdefault(name, []).append(rule)
    return found


def _may_break(book: Rulebook, rule: Compiled, seen: History, event: Event, *, is_open: bool) -> bool:
    """Tell whether an event breaks a rule under some reading; where it is open, whether it may yet."""
    return any(
        (finding.verdict is Verdict.VIOLATED or (is_open and finding.is_unknown))
        and event in finding.evidence
        for findings in under_each_reading(book, rule, seen, event.day)
        for finding in findings
    )


def passed_by(role: Role, history: History) -> History:
    """Leave out what passed out of the role's sight: all that it neither received nor sent."""
    return history.part(
        tuple(
            event.name in role.ways or event.source == role.id or event.delivered is not None
            for event in history.deliveries
        )
    )


def is_own(role: Role, event: Event) -> bool:
    """Tell whether the role did it: sent it, or had it recorded."""
    if event.delivered is not None:
        return not event.delivered
    return event.source == role.id or role.way(event.name) in _OWN


def is_delivered(role: Role, event: Event) -> bool:
    """Tell whether another party did it."""
    return not is_own(role, event)


def kind_of(rule: str) -> str:
    """Give the kind of a derived rule, by its name."""
    return rule.partition(":")[0]
