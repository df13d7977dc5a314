"""What the city of another make alone is tried on: what of a state need not be followed."""

import pytest

from tests.conformance.independent.city_register import Habits
from tests.conformance.independent.shell import Json
from tests.conformance.independent.systems import TRIALS
from tests.conformance.independent.trials import cases


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
    tried = cases("cycle-de-vie-rapo-depot.01")
    assert bool(TRIALS["city"].fails(Habits(states=lambda _states: shown), tried)) is fails
