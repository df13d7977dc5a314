"""The city: every case of its role, and what the law says counted by hand."""

from typing import Any

import pytest

from conformance.reference.collectivite import make
from conformance.reference.mail import validator
from tests.conformance.reference.city_life import (
    APPEAL,
    FOUND,
    FULL,
    PARTIAL,
    SIRET,
    appealed,
    city_of,
    follow,
    only,
    sent,
)
from tests.conformance.reference.playing import Dossier, failures

Json = dict[str, Any]


def test_cases() -> None:
    found = failures(make, "collectivite")
    assert not found, "\n".join(f"{name}: {outcome}" for name, outcome in found.items())


def test_the_message_is_whole_and_says_what_the_agent_saw() -> None:
    message = only(city_of().trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00"))
    assert validator("message-fps-creation").is_valid(message)
    assert message.items() >= FOUND.items()


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ({"montant-du": 3400}, "somme-due"),
        ({"immatriculation": "AA-123-AB"}, "message-constat-fidele"),
        ({"numero-fps": f"{SIRET}251008004012"}, "numero-quantieme"),  # 7 January is day 7
        ({"numero-fps": f"{SIRET}241007004012"}, "numero-annee"),
        ({"siret-collectivite": "21999999900027"}, "message-siret"),
    ],
)
def test_an_unfaithful_message_does_not_leave(said: Json, rule: str) -> None:
    answer = city_of().trigger("message-fps.creation", said)
    assert not answer["accepted"]
    assert rule in answer["rules"]


def test_the_latest_valid_receipt_is_deducted_and_starts_the_effect() -> None:
    city = Dossier(make, "2025-01-07T08:00:00+01:00", **{"siret-collectivite": SIRET, "duree-maximale": 120})
    for hour, paid in (("07:30", 100), ("08:30", 300), ("09:30", 500)):
        at = f"2025-01-07T{hour}:00+01:00"
        city.trigger("fait.paiement-immediat", {"montant-paye": paid, "horodatage-justificatif": at})
    city.trigger("fait.constat", {**FOUND, "montant-deduit": 500, "montant-du": 3000})
    message = only(city.trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00"))
    assert (message["montant-deduit"], message["montant-du"]) == (500, 3000)
    assert message["heure-fin-effet"] == "2025-01-07T11:30:00+01:00"  # 9:30 and two hours


@pytest.mark.parametrize(("end", "opposed"), [("11:29", {"fin-effet"}), ("11:30", set())])
def test_the_end_of_effect_may_be_said_from_a_receipt_that_has_run_out(end: str, opposed: set[str]) -> None:
    """R2333-120-6 counts from the last receipt, and does not say that it must still run at the finding."""
    city = Dossier(make, "2025-01-07T08:00:00+01:00", **{"siret-collectivite": SIRET, "duree-maximale": 120})
    receipt = {"montant-paye": 500, "horodatage-justificatif": "2025-01-07T09:30:00+01:00"}
    city.trigger("fait.paiement-immediat", receipt)
    found = {**FOUND, "date-heure-constat": "2025-01-07T11:31:00+01:00"}
    city.trigger("fait.constat", found, now="2025-01-07T11:31:00+01:00")
    said = {"heure-fin-effet": f"2025-01-07T{end}:00+01:00"}
    answer = city.trigger("message-fps.creation", said, now="2025-01-07T20:00:00+01:00")
    assert {"fin-effet"} & set(answer.get("rules", ())) == opposed


def test_the_reduced_window_counts_real_hours() -> None:
    # From Friday 28 March 2025, 10:00, seventy-two hours end on Monday at 11:00 by the summer clock
    city = Dossier(make, "2025-03-28T10:00:00+01:00", **{"siret-collectivite": SIRET, "fenetre-minore": 72})
    moment = {"numero-fps": f"{SIRET}251087004012", "date-heure-constat": "2025-03-28T10:00:00+01:00"}
    city.trigger("fait.constat", {**FOUND, **moment})
    assert city.trigger("fait.ouverture-minore", {"montant-fps-minore": 2500})["accepted"]
    refusal = city.trigger("message-fps.creation", now="2025-03-31T11:00:00+02:00")
    assert refusal["rules"] == ["minore-avant-message"]
    assert city.trigger("message-fps.creation", now="2025-03-31T11:00:01+02:00")["accepted"]


def test_silence_rejects_when_the_last_day_is_over() -> None:
    city = sent()
    answer = appealed(city, **{"mode-envoi-recours": "procede-electronique"})
    acknowledgement = answer["emitted"][0]["data"]
    assert acknowledgement["date-rejet-implicite"] == "2025-03-01"  # received 31 January: 28 February
    city.clock("2025-02-28T23:59:59+01:00")
    assert city.states()["contestation"] == "rapo-depose"
    city.clock("2025-03-01T00:00:00+01:00")
    assert city.states()["contestation"] == "rapo-rejete-implicite"


def test_the_post_itself_acknowledges_a_registered_letter() -> None:
    city = sent()
    assert appealed(city) == {"accepted": True, "emitted": []}
    assert city.clock("2025-02-10T08:00:00+01:00") == []


def test_a_plain_letter_is_heard_and_declared_inadmissible() -> None:
    city = sent()
    assert appealed(city, **{"mode-envoi-recours": "lettre-simple"})["accepted"]
    decided = only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decided["sens-decision"] == "irrecevabilite"


def test_an_appeal_without_its_author_s_name_is_heard() -> None:
    city = sent()
    bare = {
        name: value for name, value in APPEAL.items() if name not in ("identite-auteur", "qualite-auteur")
    }
    assert city.deliver("rapo.depot", "usager", bare, "2025-01-31T09:00:00+01:00")["accepted"]


def test_a_refusal_is_modified_but_the_same_one_is_not_sent_again() -> None:
    city = sent()
    appealed(city)
    refused = {"sens-decision": "rejet", "date-decision": "2025-02-20"}
    assert city.trigger("rapo.decision", refused, now="2025-02-20T09:00:00+01:00")["accepted"]
    again = city.trigger("rapo.decision", refused, now="2025-02-24T09:00:00+01:00")
    assert again["rules"] == ["rapo-decision-unique"]
    granted = {"sens-decision": "acceptation-totale", "date-decision": "2025-03-20"}
    assert city.trigger("rapo.decision", granted, now="2025-03-20T09:00:00+01:00")["accepted"]


def test_an_electronic_notice_runs_from_the_day_it_is_sent() -> None:
    # Sent on 7 January by electronic way: the month ends on 7 February, with no presumption of five days
    city = sent()
    late = {
        "voie-envoi-avis": "electronique",
        "date-envoi-recours": "2025-02-10",
        "date-reception": "2025-02-10",
    }
    assert appealed(city, **late)["accepted"]
    decided = only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decided["sens-decision"] == "irrecevabilite"


def test_the_text_of_an_electronic_appeal_is_given_back() -> None:
    answer = appealed(sent(), **{"mode-envoi-recours": "procede-electronique"})
    assert [one["type"] for one in answer["emitted"]] == ["rapo.accuse-reception", "rapo.mise-a-disposition"]


@pytest.mark.parametrize(
    ("posted", "sense"),
    [
        ("2025-02-12", "rejet"),  # sent on 7 January, received on the 12th or 13th: in time by any count
        ("2025-02-15", "irrecevabilite"),  # past the 14th, the last day of the longest count
    ],
)
def test_the_postmark_decides_whether_an_appeal_is_late(posted: str, sense: str) -> None:
    city = sent()
    data = {**APPEAL, "date-envoi-recours": posted, "date-reception": "2025-02-18"}
    assert city.deliver("rapo.depot", "usager", data, "2025-02-18T09:00:00+01:00")["accepted"]
    decision = only(city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00"))
    assert decision["sens-decision"] == sense


@pytest.mark.parametrize(
    "more",
    [
        {"qualite-auteur": "tiers"},
        {"qualite-auteur": "mandataire"},
    ],
)
def test_who_has_no_title_to_appeal_is_heard_and_turned_away(more: Json) -> None:
    city = sent()
    assert appealed(city, **more)["accepted"]
    decision = only(city.trigger("rapo.decision", now="2025-02-05T09:00:00+01:00"))
    assert decision["sens-decision"] == "irrecevabilite"
    assert decision["voies-delais-recours"]


def test_a_partial_acceptance_is_passed_on_with_its_dates_and_the_agent() -> None:
    city = sent()
    appealed(city, **{"qualite-auteur": "mandataire", "mandat": {"nom": "mandat.pdf"}})
    answer = city.trigger("rapo.decision", PARTIAL, "2025-02-20T09:00:00+01:00")
    decision, message = (one["data"] for one in answer["emitted"])
    assert validator("rapo-decision").is_valid(decision)
    assert message == {
        "numero-fps": FOUND["numero-fps"],
        "montant-rectifie": 2000,
        "date-reception-recours": "2025-01-31",
        "date-decision": "2025-02-20",
        "identite-mandataire": {"nom": "FICTIF"},
        "mention-signe": True,
    }


@pytest.mark.parametrize("amount", [{}, {"montant-rectifie": 0}, {"montant-rectifie": 3500}])
def test_a_partial_acceptance_leaves_part_of_the_sum(amount: Json) -> None:
    city = sent()
    appealed(city)
    said = {"sens-decision": "acceptation-partielle", **amount}
    answer = city.trigger("rapo.decision", said, "2025-02-20T09:00:00+01:00")
    assert answer["rules"] == ["rapo-acceptation-partielle-montant"]
    # A refusal has no effect: the appeal still waits
    assert city.trigger("rapo.decision", PARTIAL, "2025-02-20T10:00:00+01:00")["accepted"]


def test_an_appeal_is_decided_on_its_merits_once() -> None:
    city = sent()
    appealed(city)
    assert city.trigger("rapo.decision", now="2025-02-20T09:00:00+01:00")["accepted"]
    assert "rapo-decision-unique" in city.trigger("rapo.decision", FULL)["rules"]
    data = {**APPEAL, "date-envoi-recours": "2025-02-10", "date-reception": "2025-02-21"}
    city.deliver("rapo.depot", "usager", data, "2025-02-21T09:00:00+01:00")
    second = only(city.trigger("rapo.decision", now="2025-02-22T09:00:00+01:00"))
    assert second["sens-decision"] == "irrecevabilite"
    assert city.states()["contestation"] == "rapo-rejete-explicite"


def test_once_the_title_is_known_the_acceptance_goes_by_the_other_way() -> None:
    city = sent()
    appealed(city)
    follow(city, "titre-emis", "2025-05-05", **{"reference-te": "2025-000013"})
    answer = city.trigger("rapo.decision", FULL, "2025-05-20T09:00:00+02:00")
    assert [one["type"] for one in answer["emitted"]] == ["rapo.decision"]
    assert "te-connu-sans-message-fps" in city.trigger("message-fps.annulation")["rules"]
    information = only(city.trigger("information-annulation.information"))
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
    city = sent()
    appealed(city)
    answer = city.trigger("rapo.decision", FULL, f"{decided}T09:00:00+02:00")
    assert ("message-fps.modification" in [one["type"] for one in answer["emitted"]]) is not titled
    told = city.trigger("information-annulation.information", now="2025-05-20T09:00:00+02:00")
    assert told["accepted"] is titled


def test_what_stays_unpaid_is_reported_the_day_after_the_three_months() -> None:
    city = city_of(cycle="partiel")
    city.trigger("fait.apposition", {"date-etablissement": "2025-01-07"})
    appealed(city)
    city.trigger("rapo.decision", PARTIAL, "2025-02-20T09:00:00+01:00")
    assert not city.clock("2025-04-07T23:59:59+02:00")
    (message,) = city.clock("2025-04-08T00:00:00+02:00")
    data = message["data"]
    assert validator("fps-impaye").is_valid(data)
    sums = ("montant-du", "montant-paye", "montant-annule", "montant-restant-du")
    assert [data[one] for one in sums] == [3500, 0, 1500, 2000]
    assert data["motif-annulation"] == "rapo"
    assert not city.clock("2025-04-09T00:00:00+02:00")
