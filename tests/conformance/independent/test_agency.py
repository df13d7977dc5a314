"""An agency of another make conforms."""

from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.agency import Agency
from tests.conformance.independent.agency_register import Habits
from tests.conformance.independent.fates import cases, some
from tests.conformance.independent.playing import played

SOUND = Habits()
ONCE_CONDEMNED = (
    "contenu-fps-impaye.01",  # it tells the city of a title, where the city itself notified
    "titre-annulation-siret.02",  # it was to annul nothing at all
)
"""Cases by which the kit condemned it, and should not."""


def _fails(habits: Habits, tried: list[Case]) -> list[str]:
    lived = played("antai", lambda: Agency(habits), tried)
    return [case.id for case, outcome in lived if outcome.status is Status.FAILED]


def test_an_agency_of_another_make_conforms() -> None:
    assert not _fails(SOUND, some("antai", "sound"))


def test_what_the_law_admits_is_condemned_no_more() -> None:
    assert not _fails(SOUND, cases(*ONCE_CONDEMNED))
