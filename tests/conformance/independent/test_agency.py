"""An agency of another make conforms, its lawful ways too, and each of its faults dies by a named case."""

import pytest

from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.agency import SOUND, Agency
from tests.conformance.independent.agency_faults import FAULTS
from tests.conformance.independent.agency_makes import LAWFUL
from tests.conformance.independent.agency_register import Habits
from tests.conformance.independent.fates import IS_ALL, cases, fates, some
from tests.conformance.independent.playing import played, played_at_once

FATES = fates("agency_fates.yaml")
FAULTS_IN, WAYS_IN = (1, 1) if IS_ALL else (29, 4)
"""Of its faults, and of its lawful ways, one in so many is tried."""
AT_ONCE = ("avis-constat.01", "avis-sommes.02")
"""Cases of two vehicles."""

ONCE_CONDEMNED = {
    "sound": (
        "contenu-fps-impaye.01",  # it tells a city of a title, where the city itself notified
        "titre-annulation-siret.02",  # it was to annul nothing at all
    ),
    "everything-at-night": (
        "parcours-vehicule-vole.01",  # what came after was delivered under an hour already past
    ),
    "fifth-day": (
        "cycle-de-vie-presomption-avertissement.01",  # the day stands between two readings of the law
    ),
    "warning-by-post": (
        "avertissement-constat.01",  # the map says « courrier », where the notice may say either
    ),
    "no-motive": (
        "contenu-reponse-vehicule-vole.01",  # what comes too late is refused, and it does not say why
    ),
    "refuses-to-annul-again": (
        "titre-annulation-majoration.09",  # it annulled the sum by itself, and did not share it out
    ),
}
"""The cases by which the kit condemned lawful products, and should not."""


def _fails(habits: Habits, tried: list[Case]) -> list[str]:
    lived = played("antai", lambda: Agency(habits), tried)
    return [case.id for case, outcome in lived if outcome.status is Status.FAILED]


def test_what_leaks_is_seen_where_dossiers_are_open_at_once() -> None:
    mine = cases(*AT_ONCE)
    sound = {outcome.status for _, outcome in played_at_once(lambda: Agency(SOUND), mine)}
    leaking = FAULTS["one-file-for-all"]()
    leaked = {outcome.status for _, outcome in played_at_once(lambda: Agency(leaking), mine)}
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


@pytest.mark.parametrize("name", sorted(LAWFUL)[::WAYS_IN])
def test_a_lawful_way_passes(name: str) -> None:
    assert not _fails(LAWFUL[name](), some("antai", name))


@pytest.mark.parametrize("name", sorted(ONCE_CONDEMNED))
def test_what_the_law_admits_is_condemned_no_more(name: str) -> None:
    assert not _fails(LAWFUL[name](), cases(*ONCE_CONDEMNED[name]))
