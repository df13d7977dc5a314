"""A dossier as one role sees it: the rules that it can hold it against, and those that an event breaks."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.engine.findings import Verdict
from generator.engine.history import Event, History
from generator.engine.judging import violations
from generator.engine.roles import Role, roles
from generator.engine.rulebook import Compiled, Rulebook
from generator.engine.tracking import lived
from generator.engine.visibility import read_by, seen_by, testability


@lru_cache(maxsize=4)
def rules_seen(book: Rulebook) -> Mapping[str, tuple[tuple[Compiled, frozenset[str]], ...]]:
    """Give the rules by which a past is held right, by role, and the events without which none is broken.

    The role sees all that they read. What it owes is left out: it is for the role to do, not for the past
    to tell.
    """
    return {
        role: tuple(
            (rule, frozenset(rule.traits.settled_by))
            for rule in book.rules.values()
            if rule.datum.consequence != "obligation" and is_seen(book, rule, role)
        )
        for role in roles(book)
    }


def is_seen(book: Rulebook, rule: Compiled, role: str) -> bool:
    """Tell whether a role sees all that a rule reads, or all that testing it on that role needs."""
    if read_by(book, rule) <= seen_by(book, role):
        return True
    tested = testability(book, rule)
    return tested.role == role and not tested.obstacles


def broken_by(role: Role, whole: History, event: Event) -> Iterator[str]:
    """Name every rule that an event breaks, of those that the role sees: any may explain a refusal."""
    book, seen = role.book, role.view(whole)
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
