"""A field bent in all that a role sends is seen by a case, or a committed reason says why it need not be."""

import pytest

from tests.conformance.bending import Bend
from tests.conformance.sweeping import ROLES, Sweep, Swept, excused, swept, unexcused

ONE_IN = 20
"""`make test-bending` tries them all."""


@pytest.fixture(scope="module")
def ccsp() -> Sweep:
    return Sweep("ccsp")


@pytest.fixture(scope="module")
def reasons() -> dict[str, str]:
    return excused()


def test_a_sample_of_bends_die_or_are_excused(ccsp: Sweep) -> None:
    found = list(swept(ccsp, ONE_IN))
    assert len(found) > 5
    assert not list(unexcused(found))
    assert any(one.case for one in found)


def test_each_reason_is_of_a_role_and_says_something(reasons: dict[str, str]) -> None:
    assert reasons
    assert all(len(one.split(" ")) == 4 and one.split(" ")[0] in ROLES for one in reasons)
    assert all(len(one) > 20 for one in reasons.values())


def test_what_survives_a_step_is_excused(ccsp: Sweep) -> None:
    found = list(swept(ccsp, steps=["recours-collectivite.accuse-depot"]))
    alive = [one for one in found if not one.case and not one.advised]
    assert alive
    assert {one.id for one in alive} <= excused().keys()


def test_a_survivor_without_a_reason_and_a_reason_without_a_survivor_are_told() -> None:
    excuse = next(iter(excused())).split(" ")
    dead = Swept(excuse[0], Bend(*excuse[1:]), case="un-cas.01")
    alive = Swept("ccsp", Bend("recours-requerant.accuse-depot", "numero-fps", "jamais-vu"), bent=3)
    advised = Swept("ccsp", Bend("recours-requerant.accuse-depot", "*", "x"), advised=frozenset({"conseil"}))
    told = list(unexcused([dead, alive, advised]))
    assert [one.split(":")[0] for one in told] == ["dies, though excused", "survives"]
