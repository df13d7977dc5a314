"""A city of another make conforms, its lawful ways too, and each of its faults dies by a named case."""

import pytest

from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.city import City
from tests.conformance.independent.city_faults import FAULTS
from tests.conformance.independent.city_makes import LAWFUL, SOUND
from tests.conformance.independent.city_register import Habits, Json
from tests.conformance.independent.fates import IS_ALL, cases, fates, some
from tests.conformance.independent.playing import played, played_at_once

FATES = fates("city_fates.yaml")
FAULTS_IN = 1 if IS_ALL else 4
"""Of its faults, one in so many is tried."""
AT_ONCE = ("message-agent.01", "message-agent.02")
"""Cases of two agents."""


def _fails(habits: Habits, tried: list[Case]) -> list[str]:
    lived = played("collectivite", lambda: City(habits), tried)
    return [case.id for case, outcome in lived if outcome.status is Status.FAILED]


def test_what_leaks_is_seen_where_dossiers_are_open_at_once() -> None:
    mine = cases(*AT_ONCE)
    sound = {outcome.status for _, outcome in played_at_once(lambda: City(SOUND), mine)}
    leaked = {
        outcome.status for _, outcome in played_at_once(lambda: City(FAULTS["one-row-for-all"]()), mine)
    }
    assert Status.FAILED not in sound
    assert Status.FAILED in leaked


def test_the_fate_of_every_fault_is_told() -> None:
    assert not FATES.die.keys() & FATES.survive.keys()
    assert FATES.die.keys() | FATES.survive.keys() == FAULTS.keys()
    assert len(FATES.die) > 4 * len(FATES.survive)


@pytest.mark.parametrize("name", sorted(FATES.die)[::FAULTS_IN])
def test_a_fault_dies_by_its_case_and_the_sound_one_passes_it(name: str) -> None:
    tried = cases(*FATES.die[name].split())
    assert not _fails(SOUND, tried)
    assert _fails(FAULTS[name](), tried) == [tried[-1].id]


@pytest.mark.parametrize("name", sorted(LAWFUL))
def test_a_lawful_way_passes(name: str) -> None:
    assert not _fails(LAWFUL[name](), some("collectivite", name))


@pytest.mark.parametrize(
    ("shown", "fails"),
    [
        ({"contestation": "rapo-depose"}, False),
        ({"paiement": "transmis"}, False),  # it does not follow the disputes: the rest of the dossier tells
        ({"paiement": "transmis", "contestation": "juge-rejet"}, True),
        ({}, True),
    ],
)
def test_a_region_that_is_not_followed_is_left_out(shown: Json, *, fails: bool) -> None:
    (case,) = cases("cycle-de-vie-rapo-depot.01")
    assert bool(_fails(Habits(states=lambda _states: shown), [case])) is fails
