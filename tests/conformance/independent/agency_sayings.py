"""Agencies' products that say or send something wrong, one way each, over every message and every field."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from conformance.kit import bundled_kit
from tests.conformance.independent.agency_makes import SOUND, by, dropped, saying
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
from tests.conformance.independent.city_register import Json

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


def early(step: str, name: str) -> Habits:
    """Give a product that dates a field the day before."""

    def change(data: Json, _file: File) -> Json:
        if name not in data:
            return data
        return {**data, name: (date.fromisoformat(data[name]) - timedelta(days=1)).isoformat()}

    return saying(step, change)


def kept(step: str, name: str) -> Habits:
    """Give a product in which a copy of the last dossier leaves a field."""
    last: list[object] = []

    def change(data: Json, _file: File) -> Json:
        last.append(data.get(name))
        is_kept = len(last) > 1 and last[-2] is not None and name in data
        return {**data, name: last[-2]} if is_kept else data

    return saying(step, change)


def _nothing(_data: Json, _file: File) -> None:
    return None


def _twice(step: str) -> Habits:
    return replace(SOUND, says=lambda type_, data, _file: [data, {**data}] if type_ == step else [data])


def _each_month(step: str) -> Habits:
    """Give a product that sends a message again a month later, then each month."""

    def says(type_: str, data: Json, file: File) -> list[Json]:
        if type_ == step:
            file.outbox.append(Pending(step, file.now + timedelta(days=31), lambda: data))
        return [data]

    return replace(SOUND, says=says)


def _again_with_the_next() -> Habits:
    """An outbox that is never emptied: what left leaves again with whatever of its kind leaves next."""
    left: list[tuple[File, str, Json]] = []

    def says(type_: str, data: Json, file: File) -> list[Json]:
        again = [{**one} for owner, kind, one in left if owner is file and kind == type_]
        left.append((file, type_, data))
        return [*again, data]

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
        f"{SHORT[step][0]}-early-{name}": partial(early, step, name)
        for step in SHORT
        for name in _fields(step)
        if name.startswith("date-") and not name.startswith("date-heure")
    },
    **{
        f"{SHORT[step][0]}-keeps-{name}": partial(kept, step, name)
        for step in SHORT
        for name in _fields(step)
        if name in LEAKS
    },
    **{
        f"{name}-never": partial(saying, step, lambda _data, _file: None) for step, (name, _) in SHORT.items()
    },
    **{f"{name}-twice": partial(_twice, step) for step, (name, _) in SHORT.items()},
    **{f"{name}-each-month": partial(_each_month, step) for step, (name, _) in SHORT.items()},
    **{f"{SHORT[step][0]}-by-{way}": partial(by, way, step) for step, way in WRONG_WAYS.items()},
    "an-outbox-never-emptied": _again_with_the_next,
}
