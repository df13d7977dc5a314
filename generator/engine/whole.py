"""A dossier judged whole as one role saw it: by every rule that it must keep, for what it did itself.

A history here is what passed by the role: what was delivered to it, refused or not; what it sent; the facts
that its people recorded.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.derived import ROUTING, TRANSITION, Derived, derived_findings, executions
from generator.engine.findings import Finding, Verdict
from generator.engine.grounds import groundless
from generator.engine.history import Event, History
from generator.engine.judging import violations
from generator.engine.motives import DOORS, came, is_delivered, is_own, kind_of, passed_by, rules_broken
from generator.engine.roles import Role, Way, roles
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import Admission, admissions, machine_of, told_of
from generator.engine.views import is_seen
from generator.events import Message, came_already
from generator.formula import Value
from generator.formula.phrases import joined, phrase
from generator.model.message import Dictionary

ACCEPTED = phrase("taken-though-wrong")
REFUSED = phrase("refused-though-right")
UNDECIDED = "personne n’en a encore décidé"
TOO_LATE = "le système n’en a été saisi qu’après le dernier jour"


def judged_as(book: Rulebook, role: str, history: History, legal_date: date) -> tuple[Finding, ...]:
    """Judge a dossier by every rule that a role sees and must keep, as of the end of a legal day.

    What is pending carries the last day on which it may come, where there is one. A violation is always the
    role's own act: what it sent or recorded, what it did not send in time, a message that it took though it
    must be refused, one that it refused though nothing condemns it.

    Raises KeyError for a role that no implementation can hold.
    """
    player = roles(book)[role]
    seen = passed_by(player, history.as_of(legal_date))
    names = frozenset(event.name for event in seen.deliveries)
    found: list[Finding] = []
    for rule, needed in rules_kept(book)[role]:
        if needed and names.isdisjoint(needed):
            continue  # nothing activates it
        found += kept(player, rule, seen, legal_date)
    found += _of_messages(player, derived_findings(book, seen))
    admitted = admissions(player, player.view(seen))
    found += _of_messages(player, (_transition(player.book, one) for one in admitted))
    found += executions(book, seen, legal_date)
    found += groundless(book, role, seen)
    found += _not_for_it(player, seen)
    found += _of_another(player, seen)
    found += _wrongly_refused(player, seen, admitted)
    return tuple(one for one in found if one.verdict is not Verdict.NOT_APPLICABLE)


def kept(player: Role, rule: Compiled, seen: History, legal_date: date) -> tuple[Finding, ...]:
    """Judge what a role saw by one rule that it must keep: a violation is always the role's own act."""
    return tuple(
        _as_own(player, rule, _owed_in_time(player, rule, seen, one))
        for one in violations(player.book, rule, seen, legal_date)
    )


@lru_cache(maxsize=4)
def rules_kept(book: Rulebook) -> dict[str, tuple[tuple[Compiled, frozenset[str]], ...]]:
    """Give the written rules that each role sees and must keep, and the events without which none applies."""
    return {
        role: tuple(
            (rule, frozenset(rule.traits.context))
            for rule in book.rules.values()
            if rule.datum.responsible == role and is_seen(book, rule, role)
        )
        for role in roles(book)
    }


def _as_own(role: Role, rule: Compiled, finding: Finding) -> Finding:
    """Set aside what another party did; what the role took though it must refuse it is its own."""
    if finding.verdict is not Verdict.VIOLATED or not finding.evidence:
        return finding
    is_others = is_delivered(role, finding.evidence[0])
    match rule.datum.consequence:
        case "rejet" if rule.traits.awaits:
            return _others_in_time(rule, finding)
        case "rejet" if is_others:
            return _accepted(finding)
        case "interdiction" if is_others and not rule.traits.is_about_delivery:
            return replace(finding, verdict=Verdict.NOT_APPLICABLE)
        case _:
            return finding


def _others_in_time(rule: Compiled, finding: Finding) -> Finding:
    """Leave to others the silence that they kept: of what they owed, only what came too late is refused."""
    if any(event.name in rule.traits.awaits for event in finding.evidence):
        return _accepted(finding)
    return replace(finding, verdict=Verdict.NOT_APPLICABLE)


def _owed_in_time(role: Role, rule: Compiled, seen: History, finding: Finding) -> Finding:
    """Leave to its people what they decide too late or never: a system answers for what it then does."""
    if finding.verdict is not Verdict.VIOLATED or rule.datum.consequence != "obligation":
        return finding
    traits = rule.traits
    if traits.bound != "latest":
        return finding
    due: Value = finding.due
    if not traits.awaits:
        due = Moment(role.book, seen, finding.evidence[0], {}, rule.referents).value(rule.formulas["due"])
    elif len(finding.evidence) == 1 and all(role.way(name) is Way.ORDERED for name in traits.awaits):
        return replace(finding, verdict=Verdict.PENDING, due=None, seen=UNDECIDED)
    told = [day for event in finding.evidence if (day := _told(role, event)) is not None]
    if isinstance(due, date) and any(day > due for day in told):
        return replace(finding, verdict=Verdict.NOT_APPLICABLE, seen=TOO_LATE)
    return finding


def _told(role: Role, event: Event) -> date | None:
    """Give the day on which the role is told of an event that it does not do by itself."""
    return event.day if is_delivered(role, event) or role.way(event.name) is Way.KNOWN else event.ordered


def _of_messages(role: Role, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Keep what derived rules say of what the role sent, and of what it took though it must refuse it."""
    for finding in findings:
        if finding.evidence and is_own(role, finding.evidence[0]):
            yield finding
        elif finding.verdict is Verdict.VIOLATED and kind_of(finding.rule) in DOORS:
            yield _accepted(finding)


def _accepted(finding: Finding) -> Finding:
    def told() -> str:
        return joined("apart", tuple(one for one in (finding.observed, ACCEPTED) if one))

    return replace(finding, seen=told)


def _transition(book: Rulebook, admission: Admission) -> Finding:
    """Judge an event by the states in which the dossier may be: it is wrong where none admits it.

    What is received whatever the state may be taken or refused there.
    """
    if admission.event.refused or (admission.is_received and not admission.is_possible):
        verdict = Verdict.NOT_APPLICABLE
    else:
        verdict = Verdict.SATISFIED if admission.is_possible else Verdict.VIOLATED
    here = told_of(machine_of(book), admission.life.id, admission.states)
    expected = phrase("possible", phrase("label", admission.life.label))
    return Finding(Derived(TRANSITION, admission.life.id).id, verdict, (admission.event,), expected, here)


def _not_for_it(role: Role, seen: History) -> Iterator[Finding]:
    for event in seen.events:
        if event.delivered and role.way(event.name) is not Way.DELIVERED:
            rule = Derived(ROUTING, event.name).id
            yield Finding(rule, Verdict.VIOLATED, (event,), phrase("addressed-to-another"), ACCEPTED)


def _of_another(role: Role, seen: History) -> Iterator[Finding]:
    """What the role says in a dossier bears that dossier's number, where it tells one."""
    (dictionary,) = role.book.specification.entries(Dictionary, "dictionary")
    field = dictionary.datum.subject
    for event in seen.events if field is not None and seen.number is not None else ():
        said = event.said(str(field)) if event.name in role.book.steps and is_own(role, event) else None
        if said is not None and said != seen.number:
            rule, expected = Derived(ROUTING, event.name).id, phrase("of-dossier", str(seen.number))
            yield Finding(rule, Verdict.VIOLATED, (event,), expected, phrase("the-number", str(said)))


def _wrongly_refused(role: Role, seen: History, admitted: tuple[Admission, ...]) -> Iterator[Finding]:
    impossible = {one.event.position for one in admitted if not (one.is_possible and one.is_sure)}
    for place, event in enumerate(seen.deliveries):
        if not event.refused or (
            is_delivered(role, event)
            and came_already(_message(event), map(_message, seen.deliveries[:place]))
        ):
            continue
        if event.position in impossible or rules_broken(role, came(role, seen, event), is_open=False):
            continue
        rule = Derived(ROUTING, event.name).id
        yield Finding(rule, Verdict.VIOLATED, (event,), phrase("message-received"), REFUSED)


def _message(event: Event) -> Message:
    return Message(event.name, event.id, event.data)
