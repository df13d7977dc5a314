"""What a role can see to be wrong in a past: the rules that it knows, and the life cycle."""

from datetime import date
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.findings import Verdict
from generator.engine.history import History
from generator.engine.judging import violations
from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import lived
from generator.engine.views import rules_seen


def is_right(role: Role, whole: History, *, apart: str | None = None) -> bool:
    """Tell whether nothing that a role sees is wrong in a whole history, one rule apart."""
    day = max(event.day for event in whole.deliveries)
    seen = role.view(whole)
    names = frozenset(event.name for event in seen.deliveries)
    for rule, breaking in rules_seen(role.book)[role.id]:
        if names.isdisjoint(breaking) or rule.id == apart:
            continue
        if _is_broken(role.book, rule.id, *_what_matters(rule, breaking, seen, day)):
            return False
    # What a person files out of place is nobody's fault, and no ordinary past either.
    return not any(
        finding.verdict is not Verdict.SATISFIED
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
    if rule.traits.looks_ahead:
        return seen, day
    last = breaking if rule.datum.outcome is None else breaking | {rule.datum.outcome.event}
    while seen.before is not None and seen.deliveries[-1].name not in last:
        seen = seen.before
    return seen, max(event.day for event in seen.deliveries)
