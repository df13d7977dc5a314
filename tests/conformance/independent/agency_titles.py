"""What an agency does with what was paid, or was not: receipts, titles, warnings, annulments, refunds."""

from datetime import date

from tests.conformance.independent.agency_notices import follow
from tests.conformance.independent.agency_register import (
    CORRECTED,
    PAID_TOLD,
    RECEIPT,
    REFUND,
    TITLE,
    TITLE_PAID,
    UNDONE,
    WARNING,
    File,
    Habits,
)
from tests.conformance.independent.shell import Json, RefusalError, only

TREASURY = "Trésorerie amendes de Villefictive"
AUTHORITY = "Agence nationale de traitement automatisé des infractions"
MENTIONS = {
    "ordonnateur": AUTHORITY,
    "comptable-assignataire": TREASURY,
    "moyens-paiement-acceptes": "Internet, serveur vocal, chèque, guichet",
    "voies-delais-recours": "Le tribunal du stationnement payant, dans le mois de la notification.",
    "mention-donnees-personnelles": "Vous avez accès aux données qui vous concernent.",
    "mention-preuve-paiement": "Si vous avez payé dans les trois mois, envoyez-nous la preuve du paiement.",
}
FOUND = ("numero-fps", "date-heure-constat", "lieu-constat", "immatriculation", "marque-vehicule")
TOWN = ("nom-collectivite", "coordonnees-collectivite")
PAYER = ("identite-redevable", "adresse-redevable")
UNKNOWN = {
    "identite-redevable": {
        "nom": "FICTIF",
        "prenoms": "Camille",
        "date-naissance": "1980-01-31",
        "lieu-naissance": "Villefictive",
    },
    "adresse-redevable": {
        "ligne-voie": "1 rue Imaginaire",
        "code-postal": "99999",
        "commune": "Villefictive",
    },
}
"""Whom its own copy of the register names, where the city itself notified: no exchange tells it."""


def rest(habits: Habits, file: File) -> int:
    """Give what is left of the forfait, in cents."""
    lowered = file.lowered if habits.looks("lowered") else 0
    return file.due - lowered - (_paid(habits, file) if habits.looks("paid") else 0)


def _paid(habits: Habits, file: File) -> int:
    """Give what was paid of the forfait, in cents: all of it, where a lower sum was taken in time."""
    offer, until = file.notice.get("montant-fps-minore"), file.notice.get("fin-fenetre-minore", "")
    if any(
        offer and one["montant-paye"] >= offer and one["date-paiement"] <= until[:10] for one in file.paid
    ):
        return file.due
    last = habits.last_day(file) if file.notice else habits.day(file)
    return sum(one["montant-paye"] for one in file.paid if habits.counts(one["date-paiement"], last))


def may_issue(habits: Habits, file: File) -> bool:
    """Tell whether the title may be issued today."""
    if file.title or file.abandoned or (rest(habits, file) <= 0 and habits.looks("rest")):
        return False
    if any(one.type == CORRECTED for one in file.outbox) and habits.looks("corrected-first"):
        return False
    if file.is_partial:
        return bool(file.unpaid)
    return bool(file.notice) and habits.is_over(habits.day(file), habits.last_day(file))


def issue(habits: Habits, file: File) -> None:
    """Issue the title of what was not paid in three months, and warn who owes it."""
    if TITLE in file.queued or not may_issue(habits, file):
        return
    file.queued.add(TITLE)

    def write() -> Json | None:
        if not may_issue(habits, file):
            file.queued.discard(TITLE)
            return None
        left = rest(habits, file)
        today = habits.day(file)
        known = file.unpaid if file.is_partial else file.creation
        added = habits.majoration(left)
        file.title = {
            **only(known, *TOWN, *FOUND),
            **(only(file.notice, *PAYER) or only(file.owner, *PAYER) or UNKNOWN),
            "montant-restant-du": left,
            "montant-majoration": added,
            "montant-total": left + added,
            "reference-te": habits.reference("te", file, f"{today.year}-{file.number[-6:]}"),
            "date-te": today.isoformat(),
            "comptable-assignataire": TREASURY,
            "donnees-comptables": "Compte 7 : amendes et forfaits majorés",
        }
        habits.leave(file, WARNING, lambda: _warning(habits, file))
        follow(habits, file, "titre-emis", reference_te=file.title["reference-te"])
        return file.title

    habits.leave(file, TITLE, write)


def _warning(habits: Habits, file: File) -> Json:
    title, today = file.title, habits.day(file)
    file.warning = {
        **only(title, "nom-collectivite", *FOUND, *PAYER),
        **only(title, "montant-restant-du", "montant-majoration", "montant-total", "reference-te", "date-te"),
        **MENTIONS,
        "date-envoi": today.isoformat(),
        "montant-reduit": habits.reduced(title["montant-total"], title["montant-majoration"]),
        "date-limite-reduction": habits.months(today, habits.reduction_months).isoformat(),
    }
    return file.warning


def settle_payment(habits: Habits, file: File, type_: str, data: Json) -> None:
    """Give a receipt of a payment to who paid, and tell the city."""
    left = title_rest(habits, file) if type_ == TITLE_PAID else max(rest(habits, file), 0)
    told = only(data, "numero-fps", "reference-te", "montant-paye", "date-paiement", "moyen-paiement")
    habits.leave(file, RECEIPT, lambda: dict(told))
    habits.leave(file, PAID_TOLD, lambda: {**told, "montant-restant-du": left})


def title_rest(habits: Habits, file: File) -> int:
    """Give what is left of the title, in cents: nothing where it was settled within the month."""
    total = file.title["montant-total"] - file.undone_sum
    if file.warning:
        until = habits.months(date.fromisoformat(file.warning["date-envoi"]), habits.reduction_months)
        soon = sum(
            one["montant-paye"] for one in file.title_paid if one["date-paiement"] <= until.isoformat()
        )
        if soon + file.undone_sum >= habits.reduced(
            file.title["montant-total"], file.title["montant-majoration"]
        ):
            return 0
    return int(max(total - file.title_paid_sum, 0))


def undo(habits: Habits, file: File, data: Json) -> None:
    """Annul the title, whole or in part, as the court or the city says."""
    of_forfait = "fps" if habits.looks("object") else None
    told_sums = [int(one["montant-annule"]) for one in file.told if one.get("objet-annulation") != of_forfait]
    next_sum = (told_sums[len(file.undone) :] or told_sums[-1:] or [0])[0]
    told = {
        **only(file.title, "reference-te", "numero-fps", *TOWN, *PAYER),
        **only({**file.unpaid, **file.creation}, "siret-collectivite"),
        "montant-annule": data.get("montant-annule", next_sum),
        **only(data, "montant-majoration-annule"),
        "reference-ta": habits.reference("ta", file, data.get("reference-ta", f"TA-{len(file.undone) + 1}")),
    }
    broken = [
        rule
        for rule, is_so in _wrong(file, data, told, sum(told_sums)).items()
        if is_so and habits.looks(rule)
    ]
    if broken:
        raise RefusalError(*broken)
    file.undone.append(told)

    def write() -> Json:
        habits.leave(file, REFUND, lambda: _refund(habits, file, told))
        return told

    habits.leave(file, UNDONE, write)


def _wrong(file: File, data: Json, told: Json, told_sum: int) -> dict[str, bool]:
    """Say which rules an annulment would break."""
    share, added = told.get("montant-majoration-annule", 0), file.title.get("montant-majoration", 0)
    shares = share + sum(int(one.get("montant-majoration-annule", 0)) for one in file.undone)
    sum_ = told["montant-annule"]
    return {
        "titre-annulation-apres-titre": not file.title,
        "titre-annulation-sur-information": not told_sum,
        "titre-annulation-reference": data.get("reference-te", told.get("reference-te"))
        != told.get("reference-te"),
        "titre-annulation-plafond": bool(file.title) and file.undone_sum + sum_ > file.title["montant-total"],
        "titre-annulation-concordant": bool(told_sum) and file.undone_sum + sum_ > told_sum,
        "titre-annulation-majoration": share > sum_ or shares > added,
        "titre-annulation-numero": any(one["reference-ta"] == told["reference-ta"] for one in file.undone),
    }


def _refund(habits: Habits, file: File, annulment: Json) -> Json | None:
    """Tell what is to be given back of a title that was paid, and is no longer due."""
    owed = max(file.title.get("montant-total", 0) - file.undone_sum, 0)
    over = min(file.title_paid_sum - owed - sum(file.refunds), annulment["montant-annule"])
    if not habits.looks("overpaid"):
        over = annulment["montant-annule"]
    if over <= 0:
        return None
    file.refunds.append(over)
    return {**only(annulment, "numero-fps", "reference-te", "reference-ta"), "montant-rembourse": over}
