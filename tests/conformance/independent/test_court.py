"""A court of another make conforms, its lawful ways too, and each of its faults dies by a named case."""

import pytest

from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.court import SOUND, Court, Make
from tests.conformance.independent.fates import IS_ALL, cases, fates, some
from tests.conformance.independent.makes import FAULTS, LAWFUL
from tests.conformance.independent.playing import played, played_at_once

FATES = fates("fates.yaml")
FAULTS_IN = 1 if IS_ALL else 2
"""Of its faults, one in so many is tried."""
AT_ONCE = ("decision-identique-date.01", "desistement-acte.01")
"""Cases in which the court rules, each otherwise."""


def _fails(make: Make, tried: list[Case]) -> list[str]:
    lived = played("ccsp", lambda: Court(make), tried)
    return [case.id for case, outcome in lived if outcome.status is Status.FAILED]


def test_what_leaks_is_seen_where_dossiers_are_open_at_once() -> None:
    """Played one after the other, nothing shows it: the fates say so."""
    mine = cases(*AT_ONCE)
    leaking = FAULTS["one-file-for-all"]()
    sound = {outcome.status for _, outcome in played_at_once(lambda: Court(SOUND), mine)}
    leaked = {outcome.status for _, outcome in played_at_once(lambda: Court(leaking), mine)}
    assert Status.FAILED not in sound
    assert Status.FAILED in leaked
    assert "one-file-for-all" in FATES.survive


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
    assert not _fails(LAWFUL[name](), some("ccsp", name))
