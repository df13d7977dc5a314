"""Cities' products that say or send something wrong, one way each: the faults of whoever writes messages."""

from collections.abc import Callable, Mapping
from functools import partial

from tests.conformance.independent.city_makes import OUTBOX, added, by, dropped, later, saying, shifted, told
from tests.conformance.independent.city_register import (
    CANCELLED,
    CHANGED,
    CREATED,
    DECIDED,
    DEFENCE,
    ENROLLED,
    RECEIPT,
    REFUND,
    TEXT,
    TOLD,
    UNPAID,
    Habits,
    Row,
)
from tests.conformance.independent.shell import Json

SENT = (CREATED, CHANGED, CANCELLED, RECEIPT, TEXT, DECIDED, UNPAID, TOLD, REFUND, DEFENCE, ENROLLED)
SHORT = {one: one.replace(".", "-") for one in SENT}
WRONG_WAYS = {
    CREATED: "courrier",
    CHANGED: "courrier",
    CANCELLED: "courrier",
    RECEIPT: "internet",
    TEXT: "courrier",
    DECIDED: "telecopie",
    UNPAID: "courrier",
    TOLD: "courrier",
    REFUND: "papier",
    DEFENCE: "telecopie",
    ENROLLED: "courrier",
}


def _as_mandatary(data: Json, row: Row) -> Json:
    """Whoever wrote the appeal is paid back."""
    writers = [one.data["identite-auteur"] for one in row.appeals if "identite-auteur" in one.data]
    return {**data, "identite-redevable": {**writers[0]}} if writers else data


def _without_the_mandatary(data: Json, _row: Row) -> Json:
    return {one: value for one, value in data.items() if one != "identite-mandataire"}


def _everybody_a_mandatary(data: Json, row: Row) -> Json:
    writers = [one.data["identite-auteur"] for one in row.appeals if "identite-auteur" in one.data]
    return {**data, "identite-mandataire": writers[-1]} if writers else data


def _what_is_taken_off(data: Json, row: Row) -> Json:
    return {**data, "montant-rectifie": row.due - data["montant-rectifie"]}


def _of_the_finding(data: Json, row: Row) -> Json:
    return {**data, "date-decision": row.finding["date-etablissement"]}


SAYINGS: Mapping[str, Callable[[], Habits]] = {
    # what is decided
    "inadmissible-without-reasons": lambda: dropped(DECIDED, "motifs-decision"),
    "accepted-without-sum": lambda: dropped(DECIDED, "montant-rectifie"),
    "no-remedies": lambda: dropped(DECIDED, "voies-delais-recours"),
    "rejects-the-inadmissible": lambda: saying(
        DECIDED,
        lambda data, _row: (
            {**data, "sens-decision": "rejet"} if data["sens-decision"] == "irrecevabilite" else data
        ),
    ),
    "a-decision-of-yesterday": lambda: shifted(DECIDED, "date-envoi", -1),
    "a-decision-of-tomorrow": lambda: shifted(DECIDED, "date-envoi", 1),
    "decided-the-day-before": lambda: shifted(DECIDED, "date-decision", -1),
    "a-cent-more-is-due": lambda: added(DECIDED, "montant-rectifie", 1),
    "signed-by-who-found": lambda: saying(
        DECIDED, lambda data, row: {**data, "numero-agent-examen": row.finding["numero-agent"]}
    ),
    "decided-the-next-day": lambda: later(DECIDED, days=1),
    "decided-the-next-month": lambda: later(DECIDED, days=30),
    # what is said
    "receipt-dated-today": lambda: saying(
        RECEIPT, lambda data, row: {**data, "date-reception": row.now.date().isoformat()}
    ),
    "receipt-of-the-day-after": lambda: shifted(RECEIPT, "date-reception", 1),
    "silence-on-the-last-day": lambda: shifted(RECEIPT, "date-rejet-implicite", -1),
    "silence-a-day-late": lambda: shifted(RECEIPT, "date-rejet-implicite", 1),
    "changed-by-what-is-taken-off": lambda: saying(CHANGED, _what_is_taken_off),
    "changed-a-cent-more": lambda: added(CHANGED, "montant-rectifie", 1),
    "changed-of-the-day-before": lambda: shifted(CHANGED, "date-decision", -1),
    "changed-with-another-receipt": lambda: shifted(CHANGED, "date-reception-recours", 1),
    "changed-without-signature": lambda: dropped(CHANGED, "mention-signe"),
    "changed-without-the-mandatary": lambda: saying(CHANGED, _without_the_mandatary),
    "everybody-is-a-mandatary": lambda: saying(CHANGED, _everybody_a_mandatary),
    "cancelled-of-the-finding": lambda: saying(CANCELLED, _of_the_finding),
    "cancelled-for-another-cause": lambda: told(CANCELLED, motif_annulation="retrait"),
    "created-a-minute-later": lambda: told(CREATED, date_heure_constat="2025-01-06T10:01:00+01:00"),
    "created-by-another-agent": lambda: told(CREATED, numero_agent="AG-9999"),
    "created-of-another-make": lambda: told(CREATED, marque_vehicule="INCONNUE"),
    "created-a-cent-more": lambda: added(CREATED, "montant-du", 1),
    "created-of-the-tariff": lambda: saying(
        CREATED, lambda data, _row: {**data, "montant-du": data["montant-fps-tarif"]}
    ),
    "created-without-deduction": lambda: told(CREATED, montant_deduit=0),
    "created-of-another-town": lambda: told(CREATED, siret_collectivite="11111111100011"),
    "created-without-signature": lambda: saying(
        CREATED,
        lambda data, _row: {
            one: data[one] for one in data if one not in ("mention-signe", "signature-agent")
        },
    ),
    "unpaid-a-cent-more": lambda: added(UNPAID, "montant-restant-du", 1),
    "unpaid-of-the-tariff": lambda: saying(
        UNPAID, lambda data, row: {**data, "montant-du": row.finding["montant-fps-tarif"]}
    ),
    "unpaid-nothing-lowered": lambda: told(UNPAID, montant_annule=0),
    "unpaid-rest-is-all": lambda: saying(
        UNPAID, lambda data, _row: {**data, "montant-restant-du": data["montant-du"]}
    ),
    "unpaid-without-cause": lambda: dropped(UNPAID, "motif-annulation"),
    "unpaid-of-another-town": lambda: told(UNPAID, siret_collectivite="11111111100011"),
    "unpaid-of-another-place": lambda: told(UNPAID, lieu_constat="Rue Sans Nom"),
    "unpaid-of-another-car": lambda: told(UNPAID, immatriculation="ZZ-999-ZZ"),
    "told-a-cent-more": lambda: added(TOLD, "montant-annule", 1),
    "told-of-all": lambda: saying(TOLD, lambda data, row: {**data, "montant-annule": row.due}),
    "told-of-another-title": lambda: told(TOLD, reference_te="2031-999999"),
    "told-without-the-title": lambda: dropped(TOLD, "reference-te"),
    "told-of-the-forfait": lambda: told(TOLD, objet_annulation="fps"),
    "told-of-the-day-after": lambda: shifted(TOLD, "date-decision", 1),
    "refunded-a-cent-more": lambda: added(REFUND, "montant-rembourse", 1),
    "refunded-to-the-mandatary": lambda: saying(REFUND, _as_mandatary),
    "refunded-to-another": lambda: told(REFUND, identite_redevable={"nom": "AUTRE", "prenoms": "Dominique"}),
    "defence-of-another-request": lambda: saying(
        DEFENCE, lambda data, _row: {**data, "numero-requete": f"{data['numero-requete'][:-1]}X"}
    ),
    "defence-of-tomorrow": lambda: shifted(DEFENCE, "date-envoi", 1),
    "enrolled-as-a-fleet": lambda: told(ENROLLED, type_inscrit="gestionnaire-flotte"),
    # how it leaves, how often, when
    **{f"{SHORT[one]}-never": partial(OUTBOX.never, one) for one in SENT},
    **{f"{SHORT[one]}-twice": partial(OUTBOX.twice, one) for one in SENT},
    **{f"{SHORT[one]}-by-{way}": partial(by, way, one) for one, way in WRONG_WAYS.items()},
    "receipt-a-month-later": lambda: later(RECEIPT, days=31),
    "change-after-four-months": lambda: later(CHANGED, days=120),
    "creation-the-next-day": lambda: later(CREATED, days=1),
    "an-outbox-never-emptied": OUTBOX.again_with_the_next,
    "defence-on-paper": lambda: by("papier", DEFENCE),
}
