"""Every dossier of the reference systems, judged whole as its role saw it: nothing that they do is wrong.

Where one is condemned, the law says what is wrong: a rule's data, the kit or the reference; no exceptions.
"""

import importlib
from collections import Counter
from functools import cache

import pytest

from conformance.kit import bundled_kit
from conformance.mutating.heard import Dossier
from generator.engine import Verdict
from generator.engine.derived import is_closed
from generator.engine.motives import condemning, refusals
from generator.engine.whole import judged_as
from generator.kit.coverage import REASONS
from tests.conformance.dossiers import played
from tests.conformance.reach import clock_changes, kept, reached, territories
from tests.generator.engine.build import book

ROLES = ("antai", "ccsp", "collectivite", "dgfip")


@cache
def dossiers(role: str) -> tuple[Dossier, ...]:
    found = tuple(played(importlib.import_module(f"conformance.reference.{role}").make, role))
    assert len(found) > 100
    return found


def broken(role: str, dossier: Dossier, **changes: object) -> set[str]:
    """Name the rules that a role breaks in a dossier; `place` and the rest change one of its events."""
    raws = list(dossier.raws)
    if changes:
        place = int(str(changes.pop("place")))
        raws[place] = raws[place]._replace(**changes)  # type: ignore[arg-type]  # fields of an event
    history = dossier.history(book(), raws)
    found = judged_as(book(), role, history, dossier.day(book()))
    return {one.rule for one in found if one.verdict is Verdict.VIOLATED and one.is_conclusive}


@pytest.mark.parametrize("role", ROLES)
def test_no_sound_system_is_condemned(role: str) -> None:
    condemned = {one.case.id: found for one in dossiers(role) if (found := broken(role, one))}
    assert condemned == {}


@pytest.mark.parametrize("role", ROLES)
def test_every_refusal_is_explained_by_the_rules_that_it_names(role: str) -> None:
    unexplained = {}
    for one in dossiers(role):
        history = one.history(book())
        for place, named in one.refused:
            found = refusals(book(), role, history, history.deliveries[place])
            if not found & set(named):
                unexplained[one.case.id] = (named, found)
        for place, raw, named in one.opposed:
            decided = one.history(book(), [*one.raws[:place], raw])
            found = refusals(book(), role, decided, decided.deliveries[-1])
            if not found & set(named):
                unexplained[one.case.id] = (named, found)
    assert unexplained == {}


@pytest.mark.parametrize("role", ROLES)
def test_what_must_be_refused_and_is_taken_breaks_a_rule(role: str) -> None:
    """But for a message that others must not send: who receives it may take it, or not."""
    missed = [
        one.case.id
        for one in dossiers(role)
        for place, named in one.refused
        if not broken(role, one, place=place, refused=False)
        and condemning(book(), role, one.history(book()), one.history(book()).deliveries[place])
        and one.case.consequence != "interdiction"
    ]
    assert missed == []


@pytest.mark.parametrize("role", ROLES)
def test_whoever_refuses_everything_breaks_a_rule_nearly_each_time(role: str) -> None:
    """Copies, dates on which readings differ and moves of which little is sure leave the question open."""
    told: Counter[bool] = Counter()
    for one in dossiers(role)[::5]:
        for place, raw in enumerate(one.raws):
            if raw.delivered and not raw.refused:
                told[bool(broken(role, one, place=place, refused=True))] += 1
    assert told[True] > 9 * told[False]


@pytest.mark.parametrize("role", ROLES)
def test_a_message_sent_by_another_way_or_without_a_field_is_seen(role: str) -> None:
    tried = 0
    for one in dossiers(role)[::10]:
        for place, raw in enumerate(one.raws):
            shape = book().scope.events[raw.name]
            if raw.delivered or raw.name not in book().steps or not shape.required & raw.data.keys():
                continue
            tried += 1
            field = min(shape.required & raw.data.keys())
            data = {name: value for name, value in raw.data.items() if name != field}
            assert f"content:{raw.name}" in broken(role, one, place=place, data=data), one.case.id
            told = f"routing:{raw.name}" in broken(role, one, place=place, channel="autre")
            assert told is is_closed(book(), raw.name), one.case.id
    assert tried > 10 or role == "dgfip"  # which only receives


UNREACHED = {
    "antai": {},
    "ccsp": {},
    "collectivite": {"transition:forfait-precedent": "sans-etat"},
    "dgfip": {},
}
"""The rules that a role must keep and that none of its cases puts to the test, and why: none is added unseen.

Each of the transitions is by a message that the role lives in no case from a state that its messages tell.
"""


def test_what_is_not_put_to_the_test_has_a_reason_that_the_coverage_knows() -> None:
    assert {why for some in UNREACHED.values() for why in some.values()} <= REASONS.keys()


@pytest.mark.parametrize("role", ROLES)
def test_every_rule_that_a_role_must_keep_is_put_to_the_test(role: str) -> None:
    must = kept(book(), role)
    assert len(must) > 7
    assert must - reached(book(), role, dossiers(role)) == UNREACHED[role].keys()


def test_cases_live_in_every_place_and_through_both_clock_changes() -> None:
    cases = bundled_kit().cases
    told = set(book().places) - {"metropole", "alsace-moselle"}
    assert territories(book(), cases) == told  # the default place, told by none; one that adds a Friday alone
    of_roles = {role: [one for one in cases if one.role == role] for role in ROLES}
    assert all(clock_changes(book(), mine) == {1, -1} for mine in of_roles.values())
    living = {role for role, mine in of_roles.items() if territories(book(), mine)}
    assert living == {"antai", "ccsp", "collectivite"}  # no delay is the DGFiP's
