"""A city that lives: what its agents find, what it is told, and what it is asked."""

from collections.abc import Mapping
from typing import Any

from conformance.reference.collectivite import make
from tests.conformance.reference.playing import Dossier

Json = dict[str, Any]

SIRET = "21999999900019"
FOUND = {
    "numero-fps": f"{SIRET}251007004012",
    "numero-agent": "AG-0042",
    "date-heure-constat": "2025-01-07T10:00:00+01:00",
    "lieu-constat": "12 rue Imaginaire, Villefictive",
    "immatriculation": "AA-123-AA",
    "marque-vehicule": "MARQUE",
    "montant-fps-tarif": 3500,
    "montant-deduit": 0,
    "montant-du": 3500,
}
APPEAL = {
    "qualite-auteur": "titulaire",
    "identite-auteur": {"nom": "FICTIF"},
    "adresse-auteur": {"ligne-voie": "1 rue Imaginaire", "code-postal": "99999", "commune": "Villefictive"},
    "numero-fps": FOUND["numero-fps"],
    "date-envoi-avis": "2025-01-07",
    "mode-envoi-recours": "lettre-recommandee-ar",
    "date-envoi-recours": "2025-01-29",
    "date-reception": "2025-01-31",
    "expose-faits-moyens": "Le paiement avait été fait par téléphone.",
    "copie-avis": {"nom": "avis.pdf"},
    "copie-certificat-immatriculation": {"nom": "certificat.pdf"},
}
PARTIAL = {"sens-decision": "acceptation-partielle", "montant-rectifie": 2000}
FULL = {"sens-decision": "acceptation-totale"}


def city_of(**settings: object) -> Dossier:
    """Give a city whose agent has found a vehicle on 7 January 2025 at 10:00."""
    city = Dossier(make, "2025-01-07T10:00:00+01:00", **{"siret-collectivite": SIRET, **settings})
    assert city.trigger("fait.constat", FOUND)["accepted"]
    return city


def sent() -> Dossier:
    """Give one that has told ANTAI, in the full cycle."""
    city = city_of()
    assert city.trigger("message-fps.creation", now="2025-01-07T20:00:00+01:00")["accepted"]
    return city


def appealed(city: Dossier, **more: object) -> Json:
    """Have an appeal come in on 31 January 2025."""
    return city.deliver("rapo.depot", "usager", {**APPEAL, **more}, "2025-01-31T09:00:00+01:00")


def follow(city: Dossier, event: str, day: str, **more: str) -> None:
    data = {"numero-fps": FOUND["numero-fps"], "evenement-suivi": event, "date-evenement": day, **more}
    assert city.deliver("suivi-fps.suivi", "antai", data, f"{day}T12:00:00+02:00")["accepted"]


def only(answer: Mapping[str, Any]) -> Json:
    """Give the data of the one message that left."""
    (found,) = answer["emitted"]
    data: Json = found["data"]
    return data
