"""Agencies' products that say or send something wrong, one way each, over every message and every field."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from conformance.kit import bundled_kit
from tests.conformance.independent.agency_makes import OUTBOX, SOUND, by, dropped, saying
from tests.conformance.independent.agency_register import (
    ASKED,
    CORRECTED,
    FLEET_ASKED,
    FOLLOWED,
    INVOICE,
    NOTICE,
    PAID_TOLD,
    RECEIPT,
    REFUND,
    THEFT_ASKED,
    TITLE,
    UNDONE,
    WARNING,
    File,
    Habits,
    Pending,
)
from tests.conformance.independent.shell import Json

SHORT = {
    ASKED: ("register-question", "demande-identification"),
    THEFT_ASKED: ("theft-question", "demande-vehicule-vole"),
    FLEET_ASKED: ("fleet-question", "demande-flotte"),
    NOTICE: ("notice", "avis-paiement"),
    CORRECTED: ("corrected", "avis-paiement-rectificatif"),
    INVOICE: ("invoice", "facture"),
    FOLLOWED: ("follow-up", "suivi-fps"),
    RECEIPT: ("receipt", "justificatif-paiement"),
    PAID_TOLD: ("payment-told", "information-paiement"),
    TITLE: ("title", "titre-executoire"),
    WARNING: ("warning", "avertissement"),
    UNDONE: ("annulment", "titre-annulation"),
    REFUND: ("refund", "information-remboursement-te"),
}
"""Each message that it sends: what it is called here, and its schema."""
WRONG_WAYS = {
    ASKED: "courrier",
    THEFT_ASKED: "courrier",
    FLEET_ASKED: "telecopie",
    NOTICE: "liaison-authentifiee",
    CORRECTED: "telecopie",
    INVOICE: "courrier",
    FOLLOWED: "courrier",
    RECEIPT: "liaison-authentifiee",
    PAID_TOLD: "papier",
    TITLE: "courrier",
    WARNING: "teletransmission",
    UNDONE: "papier",
    REFUND: "courrier",
}
FREE = frozenset(
    {
        "service-encaissement",
        "moyens-paiement-acceptes",
        "autorite-rapo",
        "formes-rapo",
        "voies-delais-recours",
        "ordonnateur",
        "comptable-assignataire",
        "donnees-comptables",
        "prix-unitaire",
        "motif-suivi",
        "mention-signe",
        "date-limite-paiement",
    }
)
"""What it words, or fixes, as it likes: another text, or a later day, says nothing wrong."""
UNSAID = frozenset({"numero-telepaiement", "numero-avis-rectificatif", "montant-majoration-annule"})
"""What it does not say of its own."""
NEED_NOT = frozenset({(NOTICE, "mention-signe"), (REFUND, "reference-ta")}) | {
    (WARNING, name) for name in ("montant-reduit", "date-limite-reduction")
}
"""What it may leave out, or leaves out of itself."""
LEAKS = ("numero-fps", "immatriculation", "identite-redevable", "reference-te", "date-envoi", "montant-paye")
"""What a copy of the last dossier leaves."""
OTHERS: Mapping[str, object] = {
    "numero-fps": "21999999900019251091014999",
    "immatriculation": "ZZ-999-ZZ",
    "siret-collectivite": "11111111100011",
    "delai-rapo": "P2M",
    "evenement-suivi": "accepte",
    "moyen-paiement": "guichet",
    "identite-redevable": {"raison-sociale": "AUTRE", "siren": "111111111"},
    "identite-mandataire": {"nom": "AUTRE", "prenoms": "Dominique"},
    "adresse-redevable": {"ligne-voie": "9 rue Autre", "code-postal": "11111", "commune": "Ailleurs"},
}


def _fields(step: str) -> list[str]:
    """Give the fields of a message, as its schema names them."""
    properties = bundled_kit().schema(f"messages/{SHORT[step][1]}.schema.json")["properties"]
    return [one for one in properties if one not in UNSAID]


def _another(name: str, value: object) -> object:
    """Give what a field says wrongly: another thing of the same form."""
    if name in OTHERS:
        return OTHERS[name]
    if isinstance(value, int):
        return value + 1
    if isinstance(value, dict):
        return {**value, "nom": f"autre-{value.get('nom', '')}"}
    text = str(value)
    if name.startswith("date-heure") or name in ("heure-fin-effet", "fin-fenetre-minore"):
        return (datetime.fromisoformat(text) + timedelta(hours=1)).isoformat()
    if name.startswith("date-"):
        return (date.fromisoformat(text) + timedelta(days=1)).isoformat()
    return f"{text}X"


def wrong(step: str, name: str) -> Habits:
    """Give a product that says another value of a field."""
    return saying(
        step, lambda data, _file: {**data, name: _another(name, data[name])} if name in data else data
    )


def _each_month(step: str) -> Habits:
    """Give a product that sends a message again a month later, then each month."""

    def says(type_: str, data: Json, file: File) -> list[Json]:
        if type_ == step:
            file.outbox.append(Pending(step, file.now + timedelta(days=31), lambda: data))
        return [data]

    return replace(SOUND, says=says)


SAYINGS: Mapping[str, Callable[[], Habits]] = {
    **{
        f"{SHORT[step][0]}-without-{name}": partial(dropped, step, name)
        for step in SHORT
        for name in _fields(step)
        if (step, name) not in NEED_NOT
    },
    **{
        f"{SHORT[step][0]}-with-another-{name}": partial(wrong, step, name)
        for step in SHORT
        for name in _fields(step)
        if name not in FREE and not name.startswith("mention-")
    },
    **{
        f"{SHORT[step][0]}-early-{name}": partial(OUTBOX.shifted, step, name, -1)
        for step in SHORT
        for name in _fields(step)
        if name.startswith("date-") and not name.startswith("date-heure")
    },
    **{
        f"{SHORT[step][0]}-keeps-{name}": partial(OUTBOX.kept, step, name)
        for step in SHORT
        for name in _fields(step)
        if name in LEAKS
    },
    **{f"{name}-never": partial(OUTBOX.never, step) for step, (name, _) in SHORT.items()},
    **{f"{name}-twice": partial(OUTBOX.twice, step) for step, (name, _) in SHORT.items()},
    **{f"{name}-each-month": partial(_each_month, step) for step, (name, _) in SHORT.items()},
    **{f"{SHORT[step][0]}-by-{way}": partial(by, way, step) for step, way in WRONG_WAYS.items()},
    "an-outbox-never-emptied": OUTBOX.again_with_the_next,
}
