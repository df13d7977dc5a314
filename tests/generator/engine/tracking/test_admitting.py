"""What the life cycle admits for all that a role saw: the same message, by who saw more and who saw less."""

from generator.engine.roles import roles
from generator.engine.tracking import admissions
from tests.generator.engine.build import Told, book, told

CONSTAT: Told = ("fait.constat", "2025-01-06T10:00:00+01:00", {"montant-du": 3500})
CREATION: Told = ("message-fps.creation", "2025-01-06T20:00:00+01:00", {"montant-du": 3500})
OFFER: Told = ("fait.ouverture-minore", "2025-01-07T09:00:00+01:00", {"montant-fps-minore": 1700})
TITLE: Told = ("emission-te.emission", "2025-05-13T09:00:00+02:00", {"montant-total": 8500})
REFUND: Told = ("information-remboursement-te.information", "2025-06-16T09:00:00+02:00", {})


def _last(role: str, *events: Told) -> tuple[bool, bool]:
    player = roles(book())[role]
    (*_, last) = admissions(player, player.view(told(*events, settings={})))
    return last.is_possible, last.is_sure


def test_what_was_transmitted_is_no_more_offered_at_less() -> None:
    assert _last("collectivite", CONSTAT, CREATION, OFFER) == (False, False)
    assert _last("collectivite", CONSTAT, OFFER) == (True, True)


def test_the_first_message_tells_what_came_before_it_out_of_sight() -> None:
    assert _last("dgfip", TITLE) == (True, True)


def test_a_payment_out_of_sight_may_have_settled_the_title() -> None:
    assert _last("dgfip", TITLE, REFUND)[0]


def test_a_life_whose_first_fact_was_not_seen_by_who_knows_of_it_is_not_judged() -> None:
    player = roles(book())["collectivite"]
    assert admissions(player, player.view(told(CREATION, settings={}))) == ()
