"""What a role can see to be wrong in a past: the rules that it knows, and the life cycle."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from generator.engine.findings import Verdict
from generator.engine.history import Event, History
from generator.engine.judging import violations
from generator.engine.living import lived
from generator.engine.rulebook import Compiled, Rulebook
from generator.engine.visibility import read_by, seen_by, testability
from generator.model.rule import Existence, Response, Robustness
from generator.scenarios.placed import part
from generator.scenarios.roles import Role, roles
from generator.scenarios.told import judged_events


@lru_cache(maxsize=4)
def rules_seen(book: Rulebook) -> Mapping[str, tuple[tuple[Compiled, frozenset[str]], ...]]:
    """Give the rules by which a past is held right, by role, and the events without which none is broken.

    The role sees all that they read. What it owes is left out: it is for the role to do, not for the past
    to tell.
    """
    found: dict[str, tuple[tuple[Compiled, frozenset[str]], ...]] = {}
    for role in roles(book):
        seen = seen_by(book, role)
        found[role] = tuple(
            (rule, _breaking(rule))
            for rule in book.rules.values()
            if rule.datum.consequence != "obligation"
            and (read_by(book, rule) <= seen or _is_testable(book, rule, role))
        )
    return found


def _is_testable(book: Rulebook, rule: Compiled, role: str) -> bool:
    tested = testability(book, rule)
    return tested.role == role and not tested.obstacles


def _breaking(rule: Compiled) -> frozenset[str]:
    match rule.datum:
        case Existence(closed_by=closing):
            return frozenset(closing)
        case Response(after=after):
            return frozenset({after})
        case _:
            return judged_events(rule)


def is_right(role: Role, whole: History, *, apart: str | None = None) -> bool:
    """Tell whether nothing that a role sees is wrong in a whole history, one rule apart."""
    day = max(event.day for event in whole.deliveries)
    seen = _seen(role, whole)
    names = frozenset(event.name for event in seen.deliveries)
    for rule, breaking in rules_seen(role.book)[role.id]:
        if names.isdisjoint(breaking) or rule.id == apart:
            continue
        if _is_broken(role.book, rule.id, *_what_matters(rule, breaking, seen, day)):
            return False
    return not any(
        finding.verdict is Verdict.VIOLATED
        and finding.evidence
        and role.way(finding.evidence[0].name) is not None
        for finding in lived(role.book, whole, day).findings
    )


@lru_cache(maxsize=65536)
def _is_broken(book: Rulebook, rule: str, seen: History, day: date) -> bool:
    found = violations(book, book.rules[rule], seen, day)
    return any(one.verdict is Verdict.VIOLATED and one.is_conclusive for one in found)


def _what_matters(rule: Compiled, breaking: frozenset[str], seen: History, day: date) -> tuple[History, date]:
    """Leave out what came after the last event that may break a rule: lives that begin alike are judged once.

    Nothing later can mend it, but for the rules that wait for what follows or for the day.
    """
    if isinstance(rule.datum, Existence | Response | Robustness):
        return seen, day
    last = breaking if rule.datum.outcome is None else breaking | {rule.datum.outcome.event}
    while seen.before is not None and seen.deliveries[-1].name not in last:
        seen = seen.before
    return seen, max(event.day for event in seen.deliveries)


def _seen(role: Role, whole: History) -> History:
    return part(whole, [role.way(event.name) is not None for event in whole.deliveries])


def broken_by(role: Role, whole: History, event: Event) -> Iterator[str]:
    """Name every rule that an event breaks, of those that the role sees: any may explain a refusal."""
    book, seen = role.book, _seen(role, whole)
    for rule, _ in rules_seen(book)[role.id]:
        if event.name in read_by(book, rule):
            yield from (
                rule.id
                for finding in violations(book, rule, seen, event.day)
                if finding.verdict is Verdict.VIOLATED and finding.evidence and finding.evidence[0] == event
            )
    yield from (
        finding.rule
        for finding in lived(book, whole, event.day).findings
        if finding.verdict is Verdict.VIOLATED and finding.evidence and finding.evidence[0] == event
    )
