"""The reference of the State agency: it passes its cases, and follows the law on dates counted by hand."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pytest

from conformance.reference.antai import make
from conformance.reference.mail import validator
from tests.conformance.reference.playing import Dossier, failures

Json = dict[str, Any]

NUMBER = "21999999900019251006052010"
PLATE = "AA-123-AA"
HOLDER = {
    "identite-redevable": {"nom": "FICTIF", "prenoms": "Camille"},
    "adresse-redevable": {"pays": "France"},
}
FINDING = {
    "numero-fps": NUMBER,
    "immatriculation": PLATE,
    "marque-vehicule": "MARQUE",
    "siret-collectivite": "21999999900019",
    "nom-collectivite": "Commune de Villefictive",
    "coordonnees-collectivite": "1 place Fictive, 99999 Villefictive",
    "date-heure-constat": "2025-01-06T10:00:00+01:00",
    "lieu-constat": "12 rue Imaginaire, Villefictive",
}
CREATION = FINDING | {
    "montant-fps-tarif": 3500,
    "montant-deduit": 0,
    "montant-du": 3500,
    "numero-agent": "AG-0042",
    "autorite-agent": "Police municipale de Villefictive",
    "coordonnees-autorite": "2 rue Imaginaire, 99999 Villefictive",
    "heure-fin-effet": "2025-01-06T12:00:00+01:00",
}
MODIFICATION = {
    "numero-fps": NUMBER,
    "montant-rectifie": 2000,
    "date-reception-recours": "2025-02-03",
    "date-decision": "2025-03-03",
}
MESSAGES = {
    "identification-redevable.interrogation-immatriculation": "demande-identification",
    "identification-redevable.interrogation-vehicules-voles": "demande-vehicule-vole",
    "identification-redevable.interrogation-flotte": "demande-flotte",
    "envoi-apa.envoi": "avis-paiement",
    "envoi-apa.rectificatif": "avis-paiement-rectificatif",
    "suivi-fps.suivi": "suivi-fps",
    "facturation.facture": "facture",
    "emission-te.emission": "titre-executoire",
    "avertissement.avertissement": "avertissement",
    "paiement.justificatif": "justificatif-paiement",
    "information-paiement.information": "information-paiement",
    "annulation-te.titre-annulation": "titre-annulation",
    "information-remboursement-te.information": "information-remboursement-te",
}


def test_it_passes_every_case_of_its_role() -> None:
    assert failures(make, "antai") == {}


def only(emitted: list[Json], type_: str) -> Json:
    found = [one["data"] for one in emitted if one["type"] == type_]
    assert len(found) == 1
    data: Json = found[0]
    return data


def types(emitted: list[Json]) -> list[str]:
    return [one["type"] for one in emitted]


def notified(**changes: object) -> tuple[Dossier, Json]:
    """A forfait whose notice leaves on 9 January 2025: deemed received on the 15th, to pay by 15 April."""
    return notified_by({}, **changes)


def notified_by(chosen: Mapping[str, str], /, **changes: object) -> tuple[Dossier, Json]:
    """The same, by an agency that makes a choice."""
    dossier = Dossier(partial(make, chosen), "2025-01-09T08:00:00+01:00", cycle="complet")
    dossier.deliver("message-fps.creation", "collectivite", CREATION | changes)
    answer(dossier, "reponse-immatriculation", HOLDER | {"redevable-trouve": True})
    stolen = {"vehicule-signale-vole": False}
    said = answer(dossier, "reponse-vehicules-voles", stolen, "fichier-vehicules-voles")
    return dossier, only(said["emitted"], "envoi-apa.envoi")


def answer(dossier: Dossier, file: str, data: Json, source: str = "immatriculation-vehicules") -> Json:
    data = {"numero-fps": NUMBER, "immatriculation": PLATE} | data
    return dossier.deliver(f"identification-redevable.{file}", source, data)


def titled(**changes: object) -> tuple[Dossier, Json, Json]:
    """The same, unpaid: its title of 16 April 2025 and the warning of that day."""
    dossier, _ = notified(**changes)
    titre = only(dossier.clock("2025-04-16T09:00:00+02:00"), "emission-te.emission")
    return dossier, titre, only(dossier.clock("2025-04-16T10:00:00+02:00"), "avertissement.avertissement")


def paid(amount: int, day: str, **more: str) -> Json:
    means = {"moyen-paiement": "cheque", "date-paiement": day}
    return {"numero-fps": NUMBER, "montant-paye": amount, **means, **more}


def test_the_notice_gives_three_months_from_its_deemed_receipt() -> None:
    _, notice = notified()
    assert notice["date-envoi"] == "2025-01-09"
    assert notice["date-limite-paiement"] == "2025-04-15"


def test_no_title_while_the_forfait_may_be_paid() -> None:
    dossier, _ = notified()
    assert "emission-te.emission" not in types(dossier.clock("2025-04-15T23:59:59+02:00"))
    assert "emission-te.emission" in types(dossier.clock("2025-04-16T09:00:00+02:00"))


@pytest.mark.parametrize(
    ("due", "surcharge", "reduced"),
    [
        (1700, 5000, 5360),
        (3500, 5000, 6800),
        (20000, 5000, 20000),
        (25000, 5000, 25000),
        (30000, 6000, 30000),
    ],
)
def test_surcharge_and_reduction(due: int, surcharge: int, reduced: int) -> None:
    _, titre, warning = titled(**{"montant-du": due})
    assert titre["montant-majoration"] == surcharge
    assert titre["montant-total"] == due + surcharge
    assert warning["montant-reduit"] == reduced


def test_a_part_paid_leaves_the_rest_to_the_title() -> None:
    dossier, _ = notified()
    dossier.deliver("paiement.paiement-fps", "usager", paid(2000, "2025-03-03"), "2025-03-03T10:00:00+01:00")
    titre = only(dossier.clock("2025-04-16T09:00:00+02:00"), "emission-te.emission")
    assert (titre["montant-restant-du"], titre["montant-majoration"]) == (1500, 5000)


@pytest.mark.parametrize(("day", "left"), [("2025-05-16", 0), ("2025-05-17", 1700)])
def test_the_reduction_lasts_a_month_from_the_sending_of_the_warning(day: str, left: int) -> None:
    dossier, titre, warning = titled()
    assert warning["date-limite-reduction"] == "2025-05-16"
    payment = paid(6800, day, **{"reference-te": titre["reference-te"]})
    emitted = dossier.deliver("paiement.paiement-te", "usager", payment, f"{day}T10:00:00+02:00")["emitted"]
    assert only(emitted, "information-paiement.information")["montant-restant-du"] == left


@pytest.mark.parametrize(
    ("choice", "limit", "titled_on"),
    [
        # D-05 as retained: posted on 9 January, deemed received on the 15th, three months from then.
        ("de-l-avis-initial", "2025-04-15", "2025-04-16"),
        # The other reading: sent on 3 March, deemed received on the 9th.
        ("de-l-avis-rectificatif", "2025-06-09", "2025-06-10"),
    ],
)
def test_a_corrected_notice_may_be_paid_for_three_months(choice: str, limit: str, titled_on: str) -> None:
    dossier, _ = notified_by({"limite-avis-rectificatif": choice})
    now = "2025-03-03T10:00:00+01:00"
    emitted = dossier.deliver("message-fps.modification", "collectivite", MODIFICATION, now)["emitted"]
    assert only(emitted, "envoi-apa.rectificatif")["date-limite-paiement"] == limit
    assert "emission-te.emission" not in types(dossier.clock(f"{limit}T20:00:00+02:00"))
    titre = only(dossier.clock(f"{titled_on}T09:00:00+02:00"), "emission-te.emission")
    assert titre["montant-restant-du"] == 2000


def test_the_title_replaces_the_notice() -> None:
    dossier, _, _ = titled()
    late = dossier.deliver("message-fps.modification", "collectivite", MODIFICATION)
    assert not late["accepted"]
    payment = dossier.deliver("paiement.paiement-fps", "usager", paid(3500, "2025-04-16"))
    assert "paiement-forfait-apres-titre" in payment["rules"]


def test_nobody_found_is_sent_no_notice() -> None:
    dossier = Dossier(make, "2025-01-09T08:00:00+01:00", cycle="complet")
    dossier.deliver("message-fps.creation", "collectivite", CREATION)
    answer(dossier, "reponse-immatriculation", {"redevable-trouve": False})
    assert types(dossier.clock("2025-06-01T10:00:00+02:00")) == []
    assert dossier.trigger("fait.abandon")["accepted"]
    assert dossier.states() == {"paiement": "abandonne"}


@pytest.mark.parametrize(("quality", "name"), [("locataire", "LOUEUR"), ("titulaire", "FICTIF")])
def test_a_fleet_tells_of_its_lessee_only(quality: str, name: str) -> None:
    dossier = Dossier(make, "2025-01-09T08:00:00+01:00", cycle="complet")
    dossier.deliver("message-fps.creation", "collectivite", CREATION)
    firm = HOLDER["identite-redevable"] | {"raison-sociale": "Société Fictive"}
    found = {"redevable-trouve": True, "qualite-redevable": quality, "identite-redevable": firm}
    answer(dossier, "reponse-immatriculation", found)
    said = {"redevable-trouve": True, "identite-redevable": {"nom": "LOUEUR"}}
    assert answer(dossier, "reponse-flotte", said, "gestionnaires-flottes")["accepted"]
    notice = only(dossier.clock("2025-01-09T10:00:00+01:00"), "envoi-apa.envoi")
    assert notice["identite-redevable"]["nom"] == name


def test_a_judgment_told_twice_cancels_once_and_what_was_paid_is_given_back() -> None:
    dossier, titre, _ = titled()
    reference = {"reference-te": titre["reference-te"]}
    dossier.deliver("paiement.paiement-te", "usager", paid(6800, "2025-04-16", **reference))
    said = {"numero-fps": NUMBER, "montant-annule": 8500, "date-decision": "2025-09-02", **reference}
    court = said | {"sens-decision-juridiction": "decharge-totale", "numero-requete": "25012345"}
    town = said | {"objet-annulation": "titre-executoire", "motif-annulation": "decision-juridiction"}
    assert dossier.deliver("information-annulation-te.information", "ccsp", court)["accepted"]
    assert dossier.deliver("information-annulation.information", "collectivite", town)["accepted"]
    emitted = dossier.trigger("annulation-te.titre-annulation")["emitted"]
    assert only(emitted, "annulation-te.titre-annulation")["montant-annule"] == 8500
    assert only(emitted, "information-remboursement-te.information")["montant-rembourse"] == 6800
    assert not dossier.trigger("annulation-te.titre-annulation", {"montant-annule": 8500})["accepted"]


def test_where_the_collectivity_notifies_the_title_follows_its_word() -> None:
    dossier = Dossier(make, "2025-04-16T09:00:00+02:00", cycle="partiel")
    sums = {"montant-du": 3500, "montant-paye": 2000, "montant-annule": 0, "montant-remis": 0}
    unpaid = FINDING | sums | {"montant-restant-du": 1500}
    assert dossier.deliver("fps-impaye.information", "collectivite", unpaid)["emitted"] == []
    titre = only(dossier.clock("2025-04-17T09:00:00+02:00"), "emission-te.emission")
    assert titre["montant-total"] == 6500


def test_what_it_sends_has_the_published_form() -> None:
    dossier = Dossier(make, "2025-01-09T08:00:00+01:00", cycle="complet")
    sent = dossier.deliver("message-fps.creation", "collectivite", CREATION)["emitted"]
    found = HOLDER | {"redevable-trouve": True, "qualite-redevable": "locataire"}
    sent += answer(dossier, "reponse-immatriculation", found)["emitted"]
    sent += dossier.clock("2025-01-16T10:00:00+01:00")
    sent += dossier.deliver("message-fps.modification", "collectivite", MODIFICATION)["emitted"]
    sent += dossier.deliver("paiement.paiement-fps", "usager", paid(500, "2025-01-16"))["emitted"]
    sent += dossier.clock("2025-05-02T10:00:00+02:00") + dossier.clock("2025-05-02T11:00:00+02:00")
    reference = only(sent, "emission-te.emission")["reference-te"]
    sent += dossier.deliver(
        "paiement.paiement-te", "usager", paid(6500, "2025-05-02", **{"reference-te": reference})
    )["emitted"]
    said = {
        "numero-fps": NUMBER,
        "montant-annule": 6500,
        "date-decision": "2025-05-02",
        "reference-te": reference,
        "sens-decision-juridiction": "decharge-totale",
        "numero-requete": "25012345",
    }
    dossier.deliver("information-annulation-te.information", "ccsp", said)
    sent += dossier.trigger("annulation-te.titre-annulation")["emitted"]
    assert set(types(sent)) == set(MESSAGES)
    for one in sent:
        assert list(validator(MESSAGES[one["type"]]).iter_errors(one["data"])) == [], one["type"]
