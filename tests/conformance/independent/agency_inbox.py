"""What an agency takes from cities, files, the court and the user, and what it then writes down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.conformance.independent.agency_notices import ask_fleet, ask_register, ask_theft, follow
from tests.conformance.independent.agency_register import (
    ANSWERED,
    ASKED,
    CANCELLED,
    CHANGED,
    CREATED,
    ENROLLED,
    FLEET_ANSWERED,
    FLEET_ASKED,
    PAID,
    RULED,
    THEFT_ANSWERED,
    THEFT_ASKED,
    TITLE_PAID,
    TOLD,
    UNPAID,
    File,
    Habits,
)
from tests.conformance.independent.agency_titles import settle_payment
from tests.conformance.independent.shell import Door, Json, RefusalError

VOICES = {"telepaiement-internet": "internet", "telepaiement-serveur-vocal": "serveur-vocal"}


@dataclass(frozen=True)
class Entry(Door):
    """A door, and who takes what comes through it."""

    takes: Callable[[Habits, File, Json], None]


def _create(habits: Habits, file: File, data: Json) -> None:
    if file.is_partial and habits.looks("cycle"):
        raise RefusalError("message-cycle-partiel")
    if file.creation and habits.looks("created"):
        raise RefusalError("message-unique", "transition:transmission")
    if not data["numero-fps"].startswith(data["siret-collectivite"]) and habits.looks("siret"):
        raise RefusalError("numero-siret")
    file.creation = data
    follow(habits, file, "accepte")
    ask_register(habits, file)
    if habits.asks_theft_first:
        ask_theft(habits, file)


def _answered(habits: Habits, file: File, data: Json) -> None:
    _check_answer(habits, file, data, ASKED, "identification-reponse-demandee")
    if data["immatriculation"] != file.found.get("immatriculation") and habits.looks("plate"):
        raise RefusalError("identification-reponse-fidele")
    file.owner = data
    if data["redevable-trouve"] and not file.is_partial:
        ask_theft(habits, file)
        ask_fleet(habits, file)


def _theft(habits: Habits, file: File, data: Json) -> None:
    _check_answer(habits, file, data, THEFT_ASKED, "vehicules-voles-apres-demande")


def _fleet(habits: Habits, file: File, data: Json) -> None:
    _check_answer(habits, file, data, FLEET_ASKED, "flotte-apres-demande")
    file.fleet = data


def _check_answer(habits: Habits, file: File, _data: Json, question: str, rule: str) -> None:
    if (file.notice or file.abandoned or file.title or not file.found) and habits.looks("answer-state"):
        raise RefusalError("transition:identification")
    if question not in file.asked and habits.looks("asked"):
        raise RefusalError(rule)
    file.waited.pop(question, None)


def _change(habits: Habits, file: File, data: Json) -> None:
    if file.is_partial and habits.looks("cycle"):
        raise RefusalError("rapo-modification-cycle-partiel")
    file.changes.append(data)
    file.to_correct.append(data)


def _cancel(habits: Habits, file: File, data: Json) -> None:
    if file.is_partial and habits.looks("cycle"):
        raise RefusalError(f"routing:{CANCELLED}")
    file.cancelled.append(data)
    if habits.corrects(data):
        file.to_correct.append(data)


def _unpaid(habits: Habits, file: File, data: Json) -> None:
    if not file.is_partial and habits.looks("cycle"):
        raise RefusalError("fps-impaye-cycle-complet")
    if file.unpaid and habits.looks("unpaid"):
        raise RefusalError("transition:information-impaye")
    file.unpaid = data
    if habits.asks_of_unpaid:
        ask_register(habits, file)


def _paid(habits: Habits, file: File, data: Json) -> None:
    if not file.notice and habits.looks("payment-state"):
        raise RefusalError("transition:paiement-fps")
    if file.title and habits.looks("after-title"):
        raise RefusalError("paiement-forfait-apres-titre")
    number = data.get("numero-telepaiement")
    if number and number[:26] != data["numero-fps"] and habits.looks("remote-number"):
        raise RefusalError("telepaiement-numero")
    way = data.get("canal")
    if way and VOICES.get(data["moyen-paiement"], way) != way and habits.looks("remote-way"):
        raise RefusalError("telepaiement-voie")
    file.paid.append(data)
    settle_payment(habits, file, PAID, data)


def _title_paid(habits: Habits, file: File, data: Json) -> None:
    if not file.title and habits.looks("payment-state"):
        raise RefusalError("transition:paiement-te")
    if data["reference-te"] != file.title.get("reference-te") and habits.looks("reference"):
        raise RefusalError("paiement-titre-reference")
    file.title_paid.append(data)
    settle_payment(habits, file, TITLE_PAID, data)


def _told(_habits: Habits, file: File, data: Json) -> None:
    file.told.append(data)


def _enrolled(_habits: Habits, file: File, _data: Json) -> None:
    file.is_enrolled = True


_LINE, _WIRE = frozenset({"liaison-authentifiee"}), frozenset({"voie-electronique"})
_USER = frozenset({"internet", "serveur-vocal", "courrier", "guichet"})
DOORS: Mapping[str, Entry] = {
    CREATED: Entry("collectivite", _LINE, "message-fps-creation", _create),
    CHANGED: Entry("collectivite", _LINE, "message-fps-modification", _change),
    CANCELLED: Entry("collectivite", _LINE, "message-fps-annulation", _cancel),
    ANSWERED: Entry("immatriculation-vehicules", _WIRE, "reponse-identification", _answered),
    THEFT_ANSWERED: Entry("fichier-vehicules-voles", _WIRE, "reponse-vehicule-vole", _theft),
    FLEET_ANSWERED: Entry("gestionnaires-flottes", _WIRE, "reponse-flotte", _fleet),
    PAID: Entry("usager", _USER, "paiement-fps", _paid),
    TITLE_PAID: Entry("usager", _USER, "paiement-te", _title_paid),
    UNPAID: Entry("collectivite", _WIRE, "fps-impaye", _unpaid),
    TOLD: Entry("collectivite", _WIRE, "information-annulation", _told),
    RULED: Entry("ccsp", frozenset({"interface", "portail", "papier"}), "information-annulation-te", _told),
    ENROLLED: Entry("collectivite", frozenset({"internet"}), "inscription-portail", _enrolled),
}
