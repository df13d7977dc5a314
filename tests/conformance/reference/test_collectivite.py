"""The city: every case of its role, and what the law says counted by hand."""

from collections.abc import Mapping
from typing import Any

import pytest

from conformance.reference.collectivite import make
from conformance.reference.mail import validator
from tests.conformance.reference.playing import Dossier, failures

Json = dict[str, Any]

_SIRET = "21999999900019"
_FOUND = {
    "numero-fps": f"{_SIRET}251007004012",
    "numero-agent": "AG-0042",
    "date-heure-constat": "2025-01-07T10:00:00+01:00",
    "lieu-constat": "12 rue Imaginaire, Villefictive",
    "immatriculation": "AA-123-AA",
    "marque-vehicule": "MARQUE",
    "montant-fps-tarif": 3500,
    "montant-deduit": 0,
    "montant-du": 3500,
}
_APPEAL = {
    "qualite-auteur": "titulaire",
    "identite-auteur": {"nom": "FICTIF"},
    "adresse-auteur": {"ligne-voie": "1 rue Imaginaire", "code-postal": "99999", "commune": "Villefictive"},
    "numero-fps": _FOUND["numero-fps"],
    "date-envoi-avis": "2025-01-07",
    "mode-envoi-recours": "lettre-recommandee-ar",
    "date-envoi-recours": "2025-01-29",
    "date-reception": "2025-01-31",
    "expose-faits-moyens": "Le paiement avait été fait par téléphone.",
    "copie-avis": {"nom": "avis.pdf"},
    "copie-certificat-immatriculation": {"nom": "certificat.pdf"},
}
_PARTIAL = {"sens-decision": "acceptation-partielle", "montant-rectifie": 2000}
_FULL = {"sens-decision": "acceptation-totale"}


def _city(**settings: object) -> Dossier:
    """Give a city whose agent has found a vehicle on 7 January 2025 at 10:00."""
    city = Dossier(make, "2025-01-07T10:00:00+01:00", **{"siret-collectivite": _SIRET, **settings})
    assert city.trigger("fait.constat", _FOUND)["accepted"]
    return city


def _sent() -> Dossier:
    """Give one that has told ANTAI, in the full cycle."""
    city = _city()
    assert city.trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00")["accepted"]
    return city


def _appealed(city: Dossier, **more: object) -> Json:
    """Have an appeal come in on 31 January 2025."""
    return city.deliver("rapo.depot", "usager", {**_APPEAL, **more}, "2025-01-31T09:00:00+01:00")


def _follow(city: Dossier, event: str, day: str, **more: str) -> None:
    data = {"numero-fps": _FOUND["numero-fps"], "evenement-suivi": event, "date-evenement": day, **more}
    assert city.deliver("suivi-fps.suivi", "antai", data, f"{day}T12:00:00+02:00")["accepted"]


def _only(answer: Mapping[str, Any]) -> Json:
    """Give the data of the one message that left."""
    (found,) = answer["emitted"]
    data: Json = found["data"]
    return data


def test_cases() -> None:
    found = failures(make, "collectivite")
    assert not found, "\n".join(f"{name}: {outcome}" for name, outcome in found.items())


def test_the_message_is_whole_and_says_what_the_agent_saw() -> None:
    message = _only(_city().trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00"))
    assert validator("message-fps-creation").is_valid(message)
    assert message.items() >= _FOUND.items()


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ({"montant-du": 3400}, "somme-due"),
        ({"immatriculation": "AA-123-AB"}, "message-constat-fidele"),
        ({"numero-fps": f"{_SIRET}251008004012"}, "numero-quantieme"),  # 7 January is day 7
        ({"numero-fps": f"{_SIRET}241007004012"}, "numero-annee"),
        ({"siret-collectivite": "21999999900027"}, "message-siret"),
    ],
)
def test_an_unfaithful_message_does_not_leave(said: Json, rule: str) -> None:
    answer = _city().trigger("message-fps.creation", said)
    assert not answer["accepted"]
    assert rule in answer["rules"]


def test_the_latest_valid_receipt_is_deducted_and_starts_the_effect() -> None:
    city = Dossier(make, "2025-01-07T08:00:00+01:00", **{"siret-collectivite": _SIRET, "duree-maximale": 120})
    for hour, paid in (("07:30", 100), ("08:30", 300), ("09:30", 500)):
        at = f"2025-01-07T{hour}:00+01:00"
        city.trigger("fait.paiement-immediat", {"montant-paye": paid, "horodatage-justificatif": at})
    city.trigger("fait.constat", {**_FOUND, "montant-deduit": 500, "montant-du": 3000})
    message = _only(city.trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00"))
    assert (message["montant-deduit"], message["montant-du"]) == (500, 3000)
    assert message["heure-fin-effet"] == "2025-01-07T11:30:00+01:00"  # 9:30 and two hours


def test_the_reduced_window_counts_real_hours() -> None:
    # From Friday 28 March 2025, 10:00, seventy-two hours end on Monday at 11:00 by the summer clock
    city = Dossier(make, "2025-03-28T10:00:00+01:00", **{"siret-collectivite": _SIRET, "fenetre-minore": 72})
    moment = {"numero-fps": f"{_SIRET}251087004012", "date-heure-constat": "2025-03-28T10:00:00+01:00"}
    city.trigger("fait.constat", {**_FOUND, **moment})
    assert city.trigger("fait.ouverture-minore", {"montant-fps-minore": 2500})["accepted"]
    refusal = city.trigger("message-fps.creation", now="2025-03-31T11:00:00+02:00")
    assert refusal["rules"] == ["minore-avant-message"]
    assert city.trigger("message-fps.creation", now="2025-03-31T11:00:01+02:00")["accepted"]


def test_silence_rejects_when_the_last_day_is_over() -> None:
    city = _sent()
    answer = _appealed(city, **{"mode-envoi-recours": "procede-electronique"})
    acknowledgement = answer["emitted"][0]["data"]
    assert acknowledgement["date-rejet-implicite"] == "2025-03-01"  # received 31 January: 28 February
    city.clock("2025-02-28T23:59:59+01:00")
    assert city.states()["contestation"] == "rapo-depose"
    city.clock("2025-03-01T00:00:00+01:00")
    assert city.states()["contestation"] == "rapo-rejete-implicite"


def test_the_post_itself_acknowledges_a_registered_letter() -> None:
    city = _sent()
    assert _appealed(city) == {"accepted": True, "emitted": []}
    assert city.clock("2025-02-10T08:00:00+01:00") == []


def test_a_plain_letter_is_heard_and_declared_inadmissible() -> None:
    city = _sent()
    assert _appealed(city, **{"mode-envoi-recours": "lettre-simple"})["accepted"]
    decided = _only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decided["sens-decision"] == "irrecevabilite"


def test_an_appeal_without_its_author_s_name_is_heard() -> None:
    city = _sent()
    bare = {
        name: value for name, value in _APPEAL.items() if name not in ("identite-auteur", "qualite-auteur")
    }
    assert city.deliver("rapo.depot", "usager", bare, "2025-01-31T09:00:00+01:00")["accepted"]


def test_a_refusal_is_modified_but_the_same_one_is_not_sent_again() -> None:
    city = _sent()
    _appealed(city)
    refused = {"sens-decision": "rejet", "date-decision": "2025-02-20"}
    assert city.trigger("rapo.decision", refused, now="2025-02-20T09:00:00+01:00")["accepted"]
    again = city.trigger("rapo.decision", refused, now="2025-02-24T09:00:00+01:00")
    assert again["rules"] == ["rapo-decision-unique"]
    granted = {"sens-decision": "acceptation-totale", "date-decision": "2025-03-20"}
    assert city.trigger("rapo.decision", granted, now="2025-03-20T09:00:00+01:00")["accepted"]


def test_an_electronic_notice_runs_from_the_day_it_is_sent() -> None:
    # Sent on 7 January by electronic way: the month ends on 7 February, with no presumption of five days
    city = _sent()
    late = {
        "voie-envoi-avis": "electronique",
        "date-envoi-recours": "2025-02-10",
        "date-reception": "2025-02-10",
    }
    assert _appealed(city, **late)["accepted"]
    decided = _only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decided["sens-decision"] == "irrecevabilite"


def test_the_text_of_an_electronic_appeal_is_given_back() -> None:
    answer = _appealed(_sent(), **{"mode-envoi-recours": "procede-electronique"})
    assert [one["type"] for one in answer["emitted"]] == ["rapo.accuse-reception", "rapo.mise-a-disposition"]


@pytest.mark.parametrize(
    ("posted", "sense"),
    [
        ("2025-02-12", "rejet"),  # sent on 7 January, received on the 12th or 13th: in time by any count
        ("2025-02-15", "irrecevabilite"),  # past the 14th, the last day of the longest count
    ],
)
def test_the_postmark_decides_whether_an_appeal_is_late(posted: str, sense: str) -> None:
    city = _sent()
    data = {**_APPEAL, "date-envoi-recours": posted, "date-reception": "2025-02-18"}
    assert city.deliver("rapo.depot", "usager", data, "2025-02-18T09:00:00+01:00")["accepted"]
    decision = _only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decision["sens-decision"] == sense


@pytest.mark.parametrize(
    "more",
    [
        {"qualite-auteur": "tiers"},
        {"qualite-auteur": "mandataire"},
    ],
)
def test_who_has_no_title_to_appeal_is_heard_and_turned_away(more: Json) -> None:
    city = _sent()
    assert _appealed(city, **more)["accepted"]
    decision = _only(city.trigger("rapo.decision", now="2025-02-05T09:00:00+01:00"))
    assert decision["sens-decision"] == "irrecevabilite"
    assert decision["voies-delais-recours"]


def test_a_partial_acceptance_is_passed_on_with_its_dates_and_the_agent() -> None:
    city = _sent()
    _appealed(city, **{"qualite-auteur": "mandataire", "mandat": {"nom": "mandat.pdf"}})
    answer = city.trigger("rapo.decision", _PARTIAL, "2025-02-20T09:00:00+01:00")
    decision, message = (one["data"] for one in answer["emitted"])
    assert validator("rapo-decision").is_valid(decision)
    assert message == {
        "numero-fps": _FOUND["numero-fps"],
        "montant-rectifie": 2000,
        "date-reception-recours": "2025-01-31",
        "date-decision": "2025-02-20",
        "identite-mandataire": {"nom": "FICTIF"},
        "mention-signe": True,
    }


@pytest.mark.parametrize("amount", [{}, {"montant-rectifie": 0}, {"montant-rectifie": 3500}])
def test_a_partial_acceptance_leaves_part_of_the_sum(amount: Json) -> None:
    city = _sent()
    _appealed(city)
    said = {"sens-decision": "acceptation-partielle", **amount}
    answer = city.trigger("rapo.decision", said, "2025-02-20T09:00:00+01:00")
    assert answer["rules"] == ["rapo-acceptation-partielle-montant"]
    # A refusal has no effect: the appeal still waits
    assert city.trigger("rapo.decision", _PARTIAL, "2025-02-20T10:00:00+01:00")["accepted"]


def test_an_appeal_is_decided_on_its_merits_once() -> None:
    city = _sent()
    _appealed(city)
    assert city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")["accepted"]
    assert "rapo-decision-unique" in city.trigger("rapo.decision", _FULL)["rules"]
    data = {**_APPEAL, "date-envoi-recours": "2025-02-10", "date-reception": "2025-02-21"}
    city.deliver("rapo.depot", "usager", data, "2025-02-21T09:00:00+01:00")
    second = _only(city.trigger("rapo.decision", now="2025-02-22T09:00:00+01:00"))
    assert second["sens-decision"] == "irrecevabilite"
    assert city.states()["contestation"] == "rapo-rejete-explicite"


def test_once_the_title_is_known_the_acceptance_goes_by_the_other_way() -> None:
    city = _sent()
    _appealed(city)
    _follow(city, "titre-emis", "2025-05-05", **{"reference-te": "2025-000013"})
    answer = city.trigger("rapo.decision", _FULL, "2025-05-20T09:00:00+02:00")
    assert [one["type"] for one in answer["emitted"]] == ["rapo.decision"]
    assert "te-connu-sans-message-fps" in city.trigger("message-fps.annulation")["rules"]
    information = _only(city.trigger("information-annulation.information"))
    assert validator("information-annulation").is_valid(information)
    assert information["objet-annulation"] == "titre-executoire"
    assert information["reference-te"] == "2025-000013"
    assert (information["montant-annule"], information["date-decision"]) == (3500, "2025-05-20")


@pytest.mark.parametrize(
    ("decided", "titled"),
    [
        ("2025-04-10", False),  # the notice of 7 January is payable until 12 or 13 April
        ("2025-04-16", True),  # since then it has given way to a title, told of or not
    ],
)
def test_after_three_months_an_acceptance_is_about_the_title(decided: str, *, titled: bool) -> None:
    city = _sent()
    _appealed(city)
    answer = city.trigger("rapo.decision", _FULL, f"{decided}T09:00:00+02:00")
    assert ("message-fps.modification" in [one["type"] for one in answer["emitted"]]) is not titled
    told = city.trigger("information-annulation.information", now="2025-05-20T09:00:00+02:00")
    assert told["accepted"] is titled


def test_what_stays_unpaid_is_reported_the_day_after_the_three_months() -> None:
    city = _city(cycle="partiel")
    city.trigger("fait.apposition", {"date-etablissement": "2025-01-07"})
    _appealed(city)
    city.trigger("rapo.decision", _PARTIAL, "2025-02-20T09:00:00+01:00")
    assert not city.clock("2025-04-07T23:59:59+02:00")
    (message,) = city.clock("2025-04-08T00:00:00+02:00")
    data = message["data"]
    assert validator("fps-impaye").is_valid(data)
    sums = ("montant-du", "montant-paye", "montant-annule", "montant-restant-du")
    assert [data[one] for one in sums] == [3500, 0, 1500, 2000]
    assert data["motif-annulation"] == "rapo"
    assert not city.clock("2025-04-09T00:00:00+02:00")


def _judged(city: Dossier, sense: str, **more: object) -> None:
    """Have the request communicated on 2 June 2025 and judged on 2 September."""
    names = {
        "numero-requete": "25012345",
        "numero-fps": _FOUND["numero-fps"],
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
        "numero-fps": _FOUND["numero-fps"],
        "montant-paye": amount,
        "date-paiement": "2025-03-03",
        "moyen-paiement": "cheque",
        "montant-restant-du": 3500 - amount,
    }
    answer = city.deliver("information-paiement.information", "antai", data, "2025-03-04T09:00:00+01:00")
    assert answer["accepted"]


def test_a_discharge_is_passed_on_and_what_was_paid_given_back() -> None:
    city = _sent()
    _appealed(city)
    city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")
    _paid(city, 3500)
    assert city.states()["paiement"] == "paye"
    _judged(city, "decharge-totale")
    assert city.states() == {"paiement": "plus-du", "contestation": "juge-decharge-totale"}
    information = _only(city.trigger("information-annulation.information", now="2025-10-01T09:00:00+02:00"))
    assert (information["objet-annulation"], information["montant-annule"]) == ("fps", 3500)
    too_much = city.trigger("document-comptable.document", {"montant-rembourse": 3501})
    assert too_much["rules"] == ["document-comptable-montant"]
    document = _only(city.trigger("document-comptable.document", now="2026-01-05T09:00:00+01:00"))
    assert validator("document-comptable").is_valid(document)
    # Paid in 2025, given back in 2026: a payment order, no longer the cancelling of a title
    assert (document["montant-rembourse"], document["nature-document-comptable"]) == (3500, "mandat")


def test_nothing_is_given_back_without_a_decision() -> None:
    city = _sent()
    _paid(city, 3500)
    answer = city.trigger("document-comptable.document", {"montant-rembourse": 3500})
    assert "document-comptable-sur-decision" in answer["rules"]


def test_the_city_answers_only_a_request_that_it_was_given() -> None:
    city = _sent()
    assert "memoire-apres-communication" in city.trigger("recours-collectivite.memoire-defense")["rules"]
    _appealed(city)
    city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")
    _judged(city, "rejet")
    late = city.trigger("recours-collectivite.memoire-defense")
    assert late["rules"] == ["transition:instruction"]


def test_the_city_may_give_up_a_forfait_that_antai_holds() -> None:
    city = _sent()
    assert city.trigger("fait.retrait", {"date-decision": "2025-01-08"})["accepted"]
    message = _only(city.trigger("message-fps.annulation"))
    assert message["motif-annulation"] == "retrait"
    assert message["date-decision"] == "2025-01-08"
    assert city.states()["paiement"] == "plus-du"


def test_the_notice_is_deemed_received_after_five_clear_days() -> None:
    city = _sent()
    _follow(city, "envoye", "2025-01-09")
    assert city.states()["paiement"] == "apa-envoye"
    city.clock("2025-01-16T09:00:00+01:00")  # the 14th or the 15th, however the days are counted
    assert city.states()["paiement"] == "notifie"
