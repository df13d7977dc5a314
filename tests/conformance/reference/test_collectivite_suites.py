"""What comes after: the court's decisions, payments, what is given back, what is given up."""

from conformance.reference.mail import validator
from tests.conformance.reference.city_life import FOUND, appealed, follow, only, sent
from tests.conformance.reference.playing import Dossier


def _judged(city: Dossier, sense: str, **more: object) -> None:
    """Have the request communicated on 2 June 2025 and judged on 2 September."""
    names = {
        "numero-requete": "25012345",
        "numero-fps": FOUND["numero-fps"],
        "objet-requete": "decision-rapo",
    }
    request = {"copie-requete": {"nom": "r.pdf"}, "date-communication": "2025-06-02", "delai-defense": "P1M"}
    judgment = {
        "decision-juridiction": {"nom": "d.pdf"},
        "date-decision": "2025-09-02",
        "sens-decision-juridiction": sense,
    }
    for step, data, now in (
        ("communication-requete", request, "2025-06-02T09:00:00+02:00"),
        ("notification-decision", {**judgment, **more}, "2025-09-02T09:00:00+02:00"),
    ):
        answer = city.deliver(f"recours-collectivite.{step}", "ccsp", {**names, **data}, now)
        assert answer["accepted"], answer


def _paid(city: Dossier, amount: int) -> None:
    data = {
        "numero-fps": FOUND["numero-fps"],
        "montant-paye": amount,
        "date-paiement": "2025-03-03",
        "moyen-paiement": "cheque",
        "montant-restant-du": 3500 - amount,
    }
    answer = city.deliver("information-paiement.information", "antai", data, "2025-03-04T09:00:00+01:00")
    assert answer["accepted"]


def test_a_discharge_is_passed_on_and_what_was_paid_given_back() -> None:
    city = sent()
    appealed(city)
    city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")
    _paid(city, 3500)
    assert city.states()["paiement"] == "paye"
    _judged(city, "decharge-totale")
    assert city.states() == {"paiement": "plus-du", "contestation": "juge-decharge-totale"}
    information = only(city.trigger("information-annulation.information", now="2025-10-01T09:00:00+02:00"))
    assert (information["objet-annulation"], information["montant-annule"]) == ("fps", 3500)
    too_much = city.trigger("document-comptable.document", {"montant-rembourse": 3501})
    assert too_much["rules"] == ["document-comptable-montant"]
    document = only(city.trigger("document-comptable.document", now="2026-01-05T09:00:00+01:00"))
    assert validator("document-comptable").is_valid(document)
    # Paid in 2025, given back in 2026: a payment order, no longer the cancelling of a title
    assert (document["montant-rembourse"], document["nature-document-comptable"]) == (3500, "mandat")


def test_nothing_is_given_back_without_a_decision() -> None:
    city = sent()
    _paid(city, 3500)
    answer = city.trigger("document-comptable.document", {"montant-rembourse": 3500})
    assert "document-comptable-sur-decision" in answer["rules"]


def test_the_city_answers_only_a_request_that_it_was_given() -> None:
    city = sent()
    assert "memoire-apres-communication" in city.trigger("recours-collectivite.memoire-defense")["rules"]
    appealed(city)
    city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")
    _judged(city, "rejet")
    late = city.trigger("recours-collectivite.memoire-defense")
    assert late["rules"] == ["transition:instruction"]


def test_the_city_may_give_up_a_forfait_that_antai_holds() -> None:
    city = sent()
    assert city.trigger("fait.retrait", {"date-decision": "2025-01-08"})["accepted"]
    message = only(city.trigger("message-fps.annulation"))
    assert message["motif-annulation"] == "retrait"
    assert message["date-decision"] == "2025-01-08"
    assert city.states()["paiement"] == "plus-du"


def test_the_notice_is_deemed_received_after_five_clear_days() -> None:
    city = sent()
    follow(city, "envoye", "2025-01-09")
    assert city.states()["paiement"] == "apa-envoye"
    city.clock("2025-01-16T09:00:00+01:00")  # the 14th or the 15th, however the days are counted
    assert city.states()["paiement"] == "notifie"
