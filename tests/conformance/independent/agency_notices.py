"""Whom an agency asks of a forfait, and what it sends of it: notice, corrected notice, invoice, follow-up."""

from datetime import date, datetime, timedelta
from functools import partial

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.agency_register import (
    ASKED,
    CORRECTED,
    FLEET_ASKED,
    FOLLOWED,
    INVOICE,
    NOTICE,
    THEFT_ASKED,
    File,
    Habits,
    Writer,
)
from tests.conformance.independent.shell import Json, only

MEANS = {
    "service-encaissement": "Centre d’encaissement fictif, 99999 Villefictive",
    "moyens-paiement-acceptes": "Internet, serveur vocal, chèque, guichet",
}
PENALTY = {"mention-majoration": "Passé trois mois, un titre exécutoire majoré sera émis."}
APPEAL = {
    "mention-rapo-obligatoire": "Le recours préalable précède toute saisine du juge.",
    "autorite-rapo": "Service des recours",
    "delai-rapo": "P1M",
    "formes-rapo": "Lettre recommandée avec avis de réception, ou téléservice indiqué.",
    "mention-accuse-reception": "L’avis de réception vaut accusé de réception.",
    "mention-rejet-implicite": "Un mois de silence vaut rejet du recours.",
}
REMEDIES = "L’avis rectificatif se conteste devant le tribunal, dans le mois de sa notification."
FOUND = ("numero-fps", "date-heure-constat", "lieu-constat", "immatriculation", "marque-vehicule")
AUTHOR = ("nom-collectivite", "autorite-agent", "coordonnees-autorite", "numero-agent")
SIGNED = ("signature-agent", "mention-signe")
SUMS = ("montant-deduit", "montant-du", "heure-fin-effet", "montant-fps-minore", "fin-fenetre-minore")
PAYER = ("identite-redevable", "adresse-redevable")


def drawn_up(habits: Habits, file: File) -> str:
    """Give the day on which the agent drew the notice up: that of the finding where none is told."""
    found_at = datetime.fromisoformat(file.found["date-heure-constat"])
    return str(file.creation.get("date-etablissement") or habits.day(file, found_at).isoformat())


def ask_register(habits: Habits, file: File) -> None:
    """Ask the register who holds the vehicle."""

    def write() -> Json:
        file.asked.add(ASKED)
        known = only(file.found, "numero-fps", "immatriculation", "marque-vehicule")
        return {**known, "date-emission-avis": drawn_up(habits, file)}

    habits.leave(file, ASKED, write)


def ask_theft(habits: Habits, file: File) -> None:
    """Ask whether the vehicle is reported stolen."""

    def write() -> Json:
        file.asked.add(THEFT_ASKED)
        return only(file.creation, "numero-fps", "immatriculation", "date-heure-constat")

    _ask(habits, file, THEFT_ASKED, write)


def ask_fleet(habits: Habits, file: File) -> None:
    """Ask the keeper of a fleet what it knows of a company’s vehicle, or of one that is rented."""

    def write() -> Json:
        file.asked.add(FLEET_ASKED)
        known = only(file.creation, "numero-fps", "immatriculation")
        return {**known, "date-emission-avis": drawn_up(habits, file)}

    has_company = "siren" in file.owner.get("identite-redevable", {})
    if has_company or file.owner.get("qualite-redevable") == "locataire":
        _ask(habits, file, FLEET_ASKED, write)


def _ask(habits: Habits, file: File, question: str, write: Writer) -> None:
    if question in habits.asks and question not in file.queued:
        file.queued.add(question)
        file.waited[question] = habits.day(file) + timedelta(days=habits.waits.get(question, -1))
        habits.leave(file, question, write)


def notify(habits: Habits, file: File) -> None:
    """Send the notice to who is liable, once known."""
    is_known = bool(habits.whom(file).get("redevable-trouve")) or not habits.looks("found")
    is_waited = any(habits.day(file) <= until for until in file.waited.values())
    is_over = (file.abandoned or file.withdrawn) and habits.looks("over")
    is_partial = file.is_partial and habits.looks("cycle")
    if NOTICE in file.queued or not file.owner or not is_known or is_waited or is_over or is_partial:
        return
    file.queued.add(NOTICE)

    def write() -> Json | None:
        if (file.abandoned or file.withdrawn) and habits.looks("over"):
            return None
        today = habits.day(file)
        told = {
            **only(file.creation, *FOUND, *AUTHOR, *SIGNED, *SUMS),
            **only(habits.whom(file), *PAYER),
            **MEANS,
            **PENALTY,
            **APPEAL,
            "date-etablissement": drawn_up(habits, file),
            "date-envoi": today.isoformat(),
        }
        told["date-limite-paiement"] = habits.months(habits.received(told), habits.payment_months).isoformat()
        file.notice = told
        follow(habits, file, "envoye")
        return told

    habits.leave(file, NOTICE, write)


def correct(habits: Habits, file: File) -> None:
    """Send, for each change of a forfait that was notified, a corrected notice."""
    if not file.notice:
        return
    while file.to_correct:
        change = file.to_correct.pop(0)
        habits.leave(file, CORRECTED, partial(_corrected, habits, file, change))


def _corrected(habits: Habits, file: File, change: Json) -> Json | None:
    if file.title and habits.looks("corrected-after-title"):
        return None
    today = habits.day(file)
    told = {
        **only(file.notice, *FOUND, *AUTHOR, *PAYER),
        **only(change, "numero-agent", *SIGNED, "identite-mandataire", "numero-avis-rectificatif"),
        **MEANS,
        **PENALTY,
        "voies-delais-recours": REMEDIES,
        "montant-rectifie": change.get("montant-rectifie", 0),
        "date-reception-recours": change.get("date-reception-recours", change["date-decision"]),
        "date-etablissement": habits.draws_up(change, today),
        "date-envoi": today.isoformat(),
    }
    if not any(one in told for one in SIGNED):
        told["mention-signe"] = True
    own = habits.months(habits.received(told), habits.payment_months)
    told["date-limite-paiement"] = habits.limit(habits.last_day(file), own).isoformat()
    file.corrected.append(told)
    return told


def follow(habits: Habits, file: File, event: str, **said: str) -> None:
    """Tell the city what becomes of its forfait."""
    if event in habits.tells:

        def write() -> Json:
            named = {name.replace("_", "-"): value for name, value in said.items()}
            dates = {"envoye": file.notice.get("date-envoi"), "titre-emis": file.title.get("date-te")}
            day = dates.get(event) or habits.day(file).isoformat()
            return {"numero-fps": file.number, "evenement-suivi": event, "date-evenement": day, **named}

        habits.leave(file, FOLLOWED, write)


def bill(habits: Habits, file: File) -> None:
    """Invoice the notice once the period in which it left is over."""
    if not file.notice or not habits.bills or file.billed:
        return
    sent = date.fromisoformat(file.notice["date-envoi"])
    first = sent.replace(day=1, month=sent.month - (sent.month - 1) % habits.bills)
    last = first + relativedelta(months=habits.bills) - timedelta(days=1)
    if habits.day(file) <= last:
        return
    file.billed.add(last)

    def write() -> Json:
        return {
            **only(file.creation, "siret-collectivite"),
            "date-debut-periode": first.isoformat(),
            "date-fin-periode": last.isoformat(),
            "nombre-avis": 1,
            "prix-unitaire": habits.price,
            "montant-facture": habits.price,
        }

    habits.leave(file, INVOICE, write)
