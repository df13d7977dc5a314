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


PAID: Told = ("paiement.paiement-fps", "2025-02-03T10:00:00+01:00", {"montant-paye": 1000})
REST: Told = ("paiement.paiement-fps", "2025-02-10T10:00:00+01:00", {"montant-paye": 2500})
ANSWER: Told = (
    "identification-redevable.reponse-immatriculation",
    "2025-01-07T09:00:00+01:00",
    {"redevable-trouve": True},
)
NOTICE: Told = ("envoi-apa.envoi", "2025-01-08T09:00:00+01:00", {"montant-du": 3500})


def test_what_may_have_happened_out_of_sight_is_no_reason_to_refuse_a_payment() -> None:
    """An agency that refused the rest of a sum, as if an appeal unheard of had settled it, passed."""
    assert _last("antai", CREATION, ANSWER, NOTICE, PAID, REST) == (True, True)


def test_a_fleet_that_names_nobody_leaves_the_notice_to_who_holds_the_certificate() -> None:
    """The law puts a driver in the place of the holder (L2333-87 VII): of nobody, the holder stays."""
    question: Told = ("identification-redevable.interrogation-flotte", "2025-01-07T10:00:00+01:00", {})
    named: Told = (
        "identification-redevable.reponse-flotte",
        "2025-01-07T11:00:00+01:00",
        {"redevable-trouve": False},
    )
    assert _last("antai", CREATION, ANSWER, question, named, NOTICE) == (True, True)
    unknown: Told = (ANSWER[0], ANSWER[1], {"redevable-trouve": False})
    assert not _last("antai", CREATION, unknown, NOTICE)[0]
