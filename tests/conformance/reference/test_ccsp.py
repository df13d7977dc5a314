"""The court against the kit, then against dates computed by hand."""

from typing import Any

import pytest

from conformance.reference.ccsp import make
from tests.conformance.reference.playing import Dossier, failures

Json = dict[str, Any]

NUMBER = "21999999900019251156019036"
PIECES = ("copie-avis", "copie-rapo", "copie-accuse-rapo")
REQUETE = {
    "formulaire-requete": {"nom": "formulaire.pdf"},
    "signature-requete": True,
    "conclusions-moyens": "Décharge.",
    "qualite-auteur": "titulaire",
    "identite-auteur": {"nom": "FICTIF", "prenoms": "Camille"},
    "adresse-auteur": {"ligne-voie": "1 rue Imaginaire", "code-postal": "99999", "commune": "Villefictive"},
    "objet-requete": "decision-rapo",
    "numero-fps": NUMBER,
    "mode-depot": "portail",
    "date-envoi-requete": "2025-03-10",
    "date-reception-requete": "2025-03-10",
    **{name: {"nom": f"{name}.pdf"} for name in PIECES},
}
TITLE = {
    "objet-requete": "titre-executoire",
    "reference-te": "2025-1",
    "copie-avertissement": {"nom": "a.pdf"},
}
DECIDE = "recours-requerant.notification-decision"
COMMUNICATE = "recours-collectivite.communication-requete"
ASK = "recours-requerant.demande-regularisation"
RECEIVE = "fait.notification-demande"
INFORM = "information-annulation-te.information"


def _filed(**changed: object) -> Dossier:
    dossier = Dossier(make, "2025-03-10T10:00:00+01:00")
    data = {name: value for name, value in {**REQUETE, **changed}.items() if value is not None}
    assert dossier.deliver("recours-requerant.depot", "usager", data)["accepted"]
    return dossier


def _asked(dossier: Dossier, received: str) -> None:
    """Have the registry ask on 24 March 2025, and the applicant receive it on a day."""
    dossier.trigger(ASK, now="2025-03-24T10:00:00+01:00")
    assert dossier.trigger(RECEIVE, {"date-reception": received}, f"{received}T11:00:00+02:00")["accepted"]


def _answer(dossier: Dossier, sent: str, now: str) -> Json:
    data = {"numero-requete": "25-019036", "date-envoi": sent}
    return dossier.deliver("recours-requerant.regularisation", "usager", data, now)


def _outcome(answer: Json) -> str:
    assert answer["accepted"], answer
    told = [one["data"] for one in answer["emitted"] if one["type"].endswith("notification-decision")]
    assert len(told) == 2
    assert told[0] == told[1]
    return str(told[0]["sens-decision-juridiction"])


def test_every_case_of_the_role_passes() -> None:
    assert failures(make, "ccsp") == {}


def test_only_an_electronic_filing_is_acknowledged() -> None:
    now = "2025-03-10T10:00:00+01:00"
    answers = [
        Dossier(make, now).deliver("recours-requerant.depot", "usager", {**REQUETE, "mode-depot": way})
        for way in ("portail", "voie-postale")
    ]
    assert [[one["type"] for one in answer["emitted"]] for answer in answers] == [
        ["recours-requerant.accuse-depot"],
        [],
    ]
    assert answers[0]["emitted"][0]["data"]["horodatage-depot"] == now


@pytest.mark.parametrize(
    ("missing", "rule"),
    [
        *((paper, "requete-pieces-decision") for paper in PIECES),
        ("signature-requete", "requete-signee"),
        ("formulaire-requete", "requete-formulaire"),
        ("conclusions-moyens", "requete-formulaire"),
    ],
)
def test_what_is_missing_makes_nothing_inadmissible_uninvited(missing: str, rule: str) -> None:
    """R2333-120-29 and -39: it is taken, and only inadmissibility must wait for the invitation to mend it."""
    dossier = _filed(**{missing: None})
    at = "2025-05-12T10:00:00+02:00"
    refused = dossier.trigger(DECIDE, {"sens-decision-juridiction": "irrecevabilite"}, at)
    assert refused["rules"] == [rule]
    assert dossier.states()["contestation"] == "requete-deposee"
    assert _outcome(dossier.trigger(DECIDE, {"sens-decision-juridiction": "rejet"}, at)) == "rejet"


def test_silence_to_the_end_of_the_month_from_the_receipt_renounces_and_nothing_is_notified() -> None:
    """Asked on 24 March, received on 31 March 2025: the month ends on 30 April, not on the 24th."""
    dossier = _filed(**{"copie-avis": None})
    _asked(dossier, "2025-03-31")
    dossier.clock("2025-04-30T23:59:59+02:00")  # April has no 31st
    assert dossier.states()["contestation"] == "a-regulariser"
    assert "renonciation-sans-decision" in dossier.trigger(DECIDE)["rules"]
    dossier.clock("2025-05-01T00:00:00+02:00")
    assert dossier.states()["contestation"] == "renonciation"
    for outcome in ("rejet", "irrecevabilite", "desistement"):
        refused = dossier.trigger(DECIDE, {"sens-decision-juridiction": outcome})
        assert refused["rules"] == ["renonciation-sans-decision"]


def test_the_judge_waits_for_the_end_of_the_month_even_where_he_has_an_answer() -> None:
    """CE 436605: received on Friday 28 March 2025, answered at once, judged from 29 April."""
    dossier = _filed(**{"copie-avis": None})
    _asked(dossier, "2025-03-28")
    assert _answer(dossier, "2025-03-31", "2025-04-02T10:00:00+02:00")["accepted"]
    early = dossier.trigger(DECIDE, now="2025-04-28T23:00:00+02:00")
    assert early["rules"] == ["decision-apres-le-mois-de-regularisation"]
    assert _outcome(dossier.trigger(DECIDE, now="2025-04-29T09:00:00+02:00")) == "rejet"


@pytest.mark.parametrize(
    ("sent", "state"), [("2025-04-30", "requete-deposee"), ("2025-05-01", "renonciation")]
)
def test_an_answer_counts_by_the_day_it_was_posted(sent: str, state: str) -> None:
    dossier = _filed(**{"copie-avis": None})
    _asked(dossier, "2025-03-31")
    assert _answer(dossier, sent, "2025-05-03T10:00:00+02:00")["accepted"]
    assert dossier.states()["contestation"] == state
    if state == "renonciation":
        assert dossier.trigger(DECIDE)["rules"] == ["regularisation-delai"]


def test_an_applicant_may_complete_his_requete_unasked() -> None:
    assert _answer(_filed(), "2025-03-12", "2025-03-12T10:00:00+01:00")["accepted"]
    unsigned = _filed(**{"signature-requete": False})
    assert _answer(unsigned, "2025-03-12", "2025-03-12T10:00:00+01:00")["accepted"]
    assert _outcome(unsigned.trigger(DECIDE)) == "rejet"


@pytest.mark.parametrize(("sent", "outcome"), [("2025-03-25", "rejet"), ("2025-03-26", "irrecevabilite")])
def test_the_double_of_a_fax_is_sent_within_fifteen_days(sent: str, outcome: str) -> None:
    dossier = _filed(**{"mode-depot": "telecopie"})
    assert _answer(dossier, sent, "2025-03-28T10:00:00+01:00")["accepted"]
    assert _outcome(dossier.trigger(DECIDE)) == outcome


def test_a_discharge_needs_a_communication_and_the_month_or_a_defence() -> None:
    dossier = _filed()
    discharge = {"sens-decision-juridiction": "decharge-totale", "montant-annule": 3500}
    early = ["decharge-apres-le-temps-de-la-defense"]
    assert dossier.trigger(DECIDE, discharge)["rules"] == ["decharge-apres-communication"]
    dossier.trigger(COMMUNICATE, now="2025-03-17T10:00:00+01:00")
    assert dossier.trigger(DECIDE, discharge, "2025-04-17T23:00:00+02:00")["rules"] == early
    assert _outcome(dossier.trigger(DECIDE, discharge, "2025-04-18T00:00:00+02:00")) == "decharge-totale"
    assert dossier.states() == {"contestation": "juge-decharge-totale", "paiement": "plus-du"}


@pytest.mark.parametrize(
    ("sent", "way", "population", "told"),
    [
        ("2025-04-17", "portail", 0, ["accuse-depot", "communication-memoire"]),
        ("2025-04-18", "portail", 0, ["accuse-depot"]),
        ("2025-04-17", "papier", 3500, ["communication-memoire"]),
        ("2025-04-17", "papier", 3501, []),
    ],
)
def test_a_defence_is_in_time_and_by_the_way_that_binds(
    sent: str, way: str, population: int, told: list[str]
) -> None:
    dossier = Dossier(make, "2025-03-10T10:00:00+01:00", population=population)
    dossier.deliver("recours-requerant.depot", "usager", REQUETE)
    dossier.trigger(COMMUNICATE, now="2025-03-17T10:00:00+01:00")
    data = {"numero-requete": "25-019036", "memoire": {"nom": "memoire.pdf"}, "date-envoi": sent}
    answer = dossier.deliver(
        "recours-collectivite.memoire-defense", "collectivite", data, "2025-04-18T10:00:00+02:00", canal=way
    )
    assert answer["accepted"]
    assert [one["type"].split(".")[1] for one in answer["emitted"]] == told


def test_the_antai_is_told_of_the_title_as_it_was_decided() -> None:
    dossier = _filed(**TITLE)
    assert dossier.trigger(INFORM)["rules"] == ["information-annulation-te-apres-decision"]
    dossier.trigger(COMMUNICATE)
    decision = {"sens-decision-juridiction": "decharge-partielle", "montant-annule": 5000}
    dossier.trigger(DECIDE, decision, "2025-09-02T10:00:00+02:00")
    refused = dossier.trigger(INFORM, {"montant-annule": 5001})
    assert refused["rules"] == ["information-annulation-te-concordante"]
    assert dossier.trigger(INFORM)["emitted"][0]["data"] == {
        "numero-requete": "25-019036",
        "numero-fps": NUMBER,
        "reference-te": "2025-1",
        "date-decision": "2025-09-02",
        **decision,
    }


@pytest.mark.parametrize(
    ("sent", "outcome", "fixed", "refusal"),
    [
        ("2025-12-02", "irrecevabilite", {}, {}),
        ("2025-12-03", "decharge-totale", {}, {}),
        # A month from 2 September ends on 2 October: the demand may be posted the day after.
        ("2025-10-02", "irrecevabilite", {"fin-execution": "2025-10-02"}, {}),
        ("2025-10-03", "decharge-totale", {"fin-execution": "2025-10-02"}, {}),
        ("2025-09-10", "decharge-totale", {}, {"copie-refus-execution": {"nom": "refus.pdf"}}),
    ],
)
def test_execution_is_asked_after_the_delay_unless_it_is_refused(
    sent: str, outcome: str, fixed: Json, refusal: Json
) -> None:
    """R2333-120-71: three months from the notification, or the delay that the decision gives."""
    dossier = _filed()
    dossier.trigger(COMMUNICATE)
    decision = {"sens-decision-juridiction": "decharge-totale", "montant-annule": 3500, **fixed}
    dossier.trigger(DECIDE, decision, "2025-09-02T10:00:00+02:00")
    demand = {
        "numero-requete": "25-019036",
        "date-envoi": sent,
        "mesures-demandees": "Rembourser.",
        **refusal,
    }
    assert dossier.deliver("recours-requerant.demande-execution", "usager", demand, f"{sent}T10:00:00+01:00")[
        "accepted"
    ]
    assert _outcome(dossier.trigger(DECIDE)) == outcome
    assert dossier.states()["contestation"] == "juge-decharge-totale"


def test_a_decided_case_is_not_judged_otherwise() -> None:
    dossier = _filed()
    assert _outcome(dossier.trigger(DECIDE, {"sens-decision-juridiction": "rejet"})) == "rejet"
    refused = dossier.trigger(DECIDE, {"sens-decision-juridiction": "non-lieu"})
    assert refused["rules"] == ["transition:jugement"]
    assert _outcome(dossier.trigger(DECIDE)) == "rejet"


def test_once_a_dispute_is_over_only_a_title_opens_another() -> None:
    dossier = _filed()
    dossier.trigger(DECIDE)
    again = dossier.deliver("recours-requerant.depot", "usager", REQUETE)
    assert again["accepted"]
    assert dossier.states()["contestation"] == "juge-rejet"
    against = dossier.deliver("recours-requerant.depot", "usager", {**REQUETE, **TITLE})
    assert against["emitted"][0]["data"]["numero-requete"] == "25-019036-3"


@pytest.mark.parametrize("paper", ["desistement", "regularisation", "demande-execution"])
def test_what_a_party_files_out_of_place_is_taken_and_changes_nothing(paper: str) -> None:
    dossier = _filed()
    dossier.trigger(DECIDE, {"sens-decision-juridiction": "rejet"})
    data = {"numero-requete": "25-019036", "date-envoi": "2025-09-15", "mesures-demandees": "Rembourser."}
    assert dossier.deliver(f"recours-requerant.{paper}", "usager", data)["accepted"]
    assert dossier.states()["contestation"] == "juge-rejet"
