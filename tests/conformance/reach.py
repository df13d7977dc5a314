"""What the cases of a role put to the test: rules, places, clock changes, days on which nobody works.

A rule is reached where the dossier of a sound system gives it a verdict: it applied, and could have been
broken.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from conformance.mutating.heard import Dossier
from generator.engine import Verdict
from generator.engine.derived import (
    ADDRESSEE,
    CAUSE,
    CONTENT,
    DONE,
    ONCE,
    ROUTING,
    TRANSITION,
    derived_rules,
)
from generator.engine.roles import Role, Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.engine.whole import judged_as, rules_kept
from generator.model.kit import Case

_SENT = frozenset({Way.ORDERED, Way.REACTIVE})


def kept(book: Rulebook, role: str) -> frozenset[str]:
    """Name the rules that a role must keep, written and derived, and sees all that they read of."""
    player = roles(book)[role]
    written = {rule.id for rule, _ in rules_kept(book)[role] if rule.datum.level == "obligatoire"}
    return frozenset(written | set(_derived(book, player)))


def _derived(book: Rulebook, role: Role) -> Iterator[str]:
    machine = machine_of(book)
    for one in derived_rules(book):
        way = role.way(one.about)
        if one.kind in (ROUTING, CONTENT) and way is not None:
            yield one.id
        if one.kind in (ONCE, CAUSE, ADDRESSEE) and way in _SENT:
            yield one.id
        if one.kind == DONE and way is Way.ORDERED:
            yield one.id
        if one.kind == TRANSITION and any(
            role.way(name) is not None and not machine.is_received(role, name)
            for name in machine.names.get(one.about, ())
        ):
            yield one.id


def reached(book: Rulebook, role: str, dossiers: Iterable[Dossier]) -> frozenset[str]:
    """Name the rules to which some dossier gives a verdict, or by which something was refused."""
    found: set[str] = set()
    for dossier in dossiers:
        judged = judged_as(book, role, dossier.history(book), dossier.day(book))
        found |= {one.rule for one in judged if one.verdict in (Verdict.SATISFIED, Verdict.VIOLATED)}
        for _, named in dossier.refused:
            found |= set(named)
        for _, _, named in dossier.opposed:
            found |= set(named)
    return frozenset(found)


def territories(book: Rulebook, cases: Iterable[Case]) -> frozenset[str]:
    """Name the places in which cases lie, that of those which tell none left out."""
    setting = book.setting_that_gives("territory")
    return frozenset(str(case.settings[setting]) for case in cases if setting in case.settings)


def clock_changes(book: Rulebook, cases: Iterable[Case]) -> frozenset[int]:
    """Give the signs of the clock changes through which a case lives: 1 to summer time, -1 back."""
    found: set[int] = set()
    for case in cases:
        zone = book.place(case.settings.get(book.setting_that_gives("territory"))).zone
        moments = [case.begins, *(step.at for step in case.steps if step.at is not None)]
        for one, other in pairwise(sorted(moments)):
            change = _offset(other, zone) - _offset(one, zone)
            found |= {1 if change > timedelta() else -1} if change else set()
    return frozenset(found)


def _offset(moment: datetime, zone: object) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()  # type: ignore[arg-type]  # a place's own
