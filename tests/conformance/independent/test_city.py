"""A city of another make conforms, its lawful ways too, and each of its faults dies by a named case."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec
import pytest

from conformance.kit import bundled_kit
from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.city import City
from tests.conformance.independent.city_faults import FAULTS
from tests.conformance.independent.city_makes import LAWFUL, SOUND
from tests.conformance.independent.city_register import Habits, Json
from tests.conformance.independent.playing import played, played_at_once

ONE_IN = 1 if "PARCMETRE_EVERY_CASE" in os.environ else 67
"""Cases of a lawful product that `make test` plays; `make test-bending` plays them all."""
FAULTS_IN = 1 if ONE_IN == 1 else 4
"""Of its faults, one in so many is tried."""
AT_ONCE = ("message-agent.01", "message-agent.02")
"""Cases of two agents."""


class _Fates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    die: Mapping[str, str]
    """The case by which each fault dies, by its name; before it, one that must have been played."""
    survive: Mapping[str, str]
    """Why each other one fails no case."""


@cache
def fates() -> _Fates:
    """Give what becomes of each fault."""
    return msgspec.yaml.decode(Path(__file__).with_name("city_fates.yaml").read_bytes(), type=_Fates)


def _cases(*ids: str) -> list[Case]:
    known = {one.id: one for one in bundled_kit().cases}
    return [known[one] for one in ids]


def _fails(habits: Habits, cases: list[Case]) -> list[str]:
    lived = played("collectivite", lambda: City(habits), cases)
    return [case.id for case, outcome in lived if outcome.status is Status.FAILED]


def test_what_leaks_is_seen_where_dossiers_are_open_at_once() -> None:
    mine = _cases(*AT_ONCE)
    sound = {outcome.status for _, outcome in played_at_once(lambda: City(SOUND), mine)}
    leaked = {
        outcome.status for _, outcome in played_at_once(lambda: City(FAULTS["one-row-for-all"]()), mine)
    }
    assert Status.FAILED not in sound
    assert Status.FAILED in leaked


def test_the_fate_of_every_fault_is_told() -> None:
    told = fates()
    assert not told.die.keys() & told.survive.keys()
    assert told.die.keys() | told.survive.keys() == FAULTS.keys()
    assert len(told.die) > 4 * len(told.survive)


@pytest.mark.parametrize("name", sorted(fates().die)[::FAULTS_IN])
def test_a_fault_dies_by_its_case_and_the_sound_one_passes_it(name: str) -> None:
    cases = _cases(*fates().die[name].split())
    assert not _fails(SOUND, cases)
    assert _fails(FAULTS[name](), cases) == [cases[-1].id]


@pytest.mark.parametrize("name", sorted(LAWFUL))
def test_a_lawful_way_passes(name: str) -> None:
    mine = [one for one in bundled_kit().cases if one.role == "collectivite"]
    assert not _fails(LAWFUL[name](), mine[sum(map(ord, name)) % ONE_IN :: ONE_IN])


@pytest.mark.parametrize(
    ("shown", "fails"),
    [
        ({"contestation": "rapo-depose"}, False),
        ({"paiement": "transmis"}, False),  # it does not follow the disputes: the rest of the dossier tells
        ({"paiement": "transmis", "contestation": "juge-rejet"}, True),
        ({}, True),
    ],
)
def test_a_region_that_is_not_followed_is_left_out(shown: Json, fails: bool) -> None:  # noqa: FBT001
    (case,) = _cases("cycle-de-vie-rapo-depot.01")
    assert bool(_fails(Habits(states=lambda _states: shown), [case])) is fails
