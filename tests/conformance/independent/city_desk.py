"""What a city's people do in its software: findings, creation, defence, refunds; and its nightly batch."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from tests.conformance.independent.city_appeals import decide
from tests.conformance.independent.city_cancelling import cancel, tell
from tests.conformance.independent.city_register import (
    CANCELLED,
    CREATED,
    DECIDED,
    DEFENCE,
    ENROLLED,
    REFUND,
    TOLD,
    UNPAID,
    Habits,
    Row,
)
from tests.conformance.independent.shell import Json, Message, RefusalError, only

TOWN = {
    "nom-collectivite": "Commune de Villefictive",
    "coordonnees-collectivite": "Hôtel de ville, 1 place Fictive, 99999 Villefictive",
}
AUTHORITY = {
    "autorite-agent": "Police municipale de Villefictive",
    "coordonnees-autorite": "2 rue Imaginaire, 99999 Villefictive",
}
FOUND = (
    "numero-agent",
    "date-heure-constat",
    "date-etablissement",
    "lieu-constat",
    "immatriculation",
    "marque-vehicule",
    "montant-fps-tarif",
    "montant-deduit",
    "montant-du",
)


# What is seen in the street


def _find(habits: Habits, row: Row, data: Json) -> list[Message]:
    row.finding = {**data, "numero-fps": habits.number(data["numero-fps"])}
    return []


def _meter(_habits: Habits, row: Row, data: Json) -> list[Message]:
    row.meter.append(data)
    return []


def _previous(_habits: Habits, row: Row, data: Json) -> list[Message]:
    row.previous_end = datetime.fromisoformat(data["heure-fin-effet"])
    return []


def _is_new(row: Row) -> bool:
    """Whether nothing was done yet of a finding."""
    return bool(row.finding) and not (row.created or row.noticed or row.withdrawn or row.offer_paid)


def _notice(habits: Habits, row: Row, _data: Json) -> list[Message]:
    if not (_is_new(row) and row.is_partial and not row.offer) and habits.looks("notice-state"):
        raise RefusalError("transition:apposition")
    row.noticed = habits.day(row, row.now)
    return []


def _offer(habits: Habits, row: Row, data: Json) -> list[Message]:
    if (not _is_new(row) or row.offer) and habits.looks("offer-state"):
        raise RefusalError("transition:ouverture-minore")
    row.offer = data
    return []


def _offer_end(row: Row) -> datetime | None:
    if "fin-fenetre-minore" in row.offer:
        return datetime.fromisoformat(row.offer["fin-fenetre-minore"])
    hours = row.settings.get("fenetre-minore")
    if not row.offer or hours is None:
        return None
    return datetime.fromisoformat(row.finding["date-heure-constat"]) + timedelta(hours=hours)


def _offer_paid(habits: Habits, row: Row, data: Json) -> list[Message]:
    end = _offer_end(row)
    if not (_is_new(row) and row.offer) or (end and row.now > end and habits.looks("offer-end")):
        raise RefusalError("transition:paiement-minore")
    row.offer_paid = data["montant-paye"]
    return []


def _withdraw(habits: Habits, row: Row, data: Json) -> list[Message]:
    is_over = not row.finding or row.title is not None or row.withdrawn
    if is_over and habits.looks("withdrawal-state"):
        raise RefusalError("transition:retrait")
    row.withdrawn = date.fromisoformat(data.get("date-decision", habits.day(row, row.now).isoformat()))
    return []


# What ANTAI is told


def _enroll(habits: Habits, row: Row, data: Json) -> list[Message]:
    if row.created and not row.enrolled and habits.looks("enrolment"):
        raise RefusalError("inscription-avant-message")
    row.enrolled = True
    told = {"type-inscrit": "collectivite", "courriel-contact": "contact@villefictive.example"}
    return [(ENROLLED, {**told, **only(row.settings, "siret-collectivite"), **data})]


def _create(habits: Habits, row: Row, data: Json) -> list[Message]:
    if not row.finding and habits.looks("finding"):
        raise RefusalError("message-apres-constat")
    if row.is_partial and habits.looks("cycle"):
        raise RefusalError("message-cycle-partiel")
    if row.created and habits.looks("created"):
        raise RefusalError("message-unique", "transition:transmission")
    if not _is_new(row) and not row.created and habits.looks("create-state"):
        raise RefusalError("minore-paye-pas-de-message" if row.offer_paid else "transition:transmission")
    is_other = any(data[name] != row.finding.get(name) for name in FOUND if name in data)
    if is_other and habits.looks("faithful"):
        raise RefusalError("message-constat-fidele", "message-agent", "message-lieu")
    told = {**TOWN, **AUTHORITY, **only(row.settings, "siret-collectivite")}
    told |= {**data, **row.finding} if habits.looks("faithful") else {**row.finding, **data}
    told.setdefault("heure-fin-effet", _effect_end(row, told).isoformat())
    if "signature-agent" not in told:
        told["mention-signe"] = True
    end = _offer_end(row)
    if row.offer and row.settings.get("minore-par-antai"):
        told |= only(row.offer, "montant-fps-minore")
        told |= {"fin-fenetre-minore": end.isoformat()} if end else {}
    broken = _broken(habits, row, told)
    if broken:
        raise RefusalError(*broken)
    row.created = told
    return [(CREATED, told)]


def _effect_end(row: Row, told: Json) -> datetime:
    start = row.meter[-1]["horodatage-justificatif"] if row.meter else told["date-heure-constat"]
    return datetime.fromisoformat(start) + timedelta(minutes=row.settings.get("duree-maximale", 0))


def _broken(habits: Habits, row: Row, told: Json) -> list[str]:
    """Say which rules of its content a message of creation breaks."""
    found_at = datetime.fromisoformat(told["date-heure-constat"])
    drawn = date.fromisoformat(told.get("date-etablissement", habits.day(row, found_at).isoformat()))
    number, settings = told["numero-fps"], row.settings
    minutes, ceiling = settings.get("duree-maximale"), settings.get("redevance-maximale")
    end = _offer_end(row)
    last = row.meter[-1] if row.meter else None
    counts = bool(last and minutes is not None) and found_at <= _effect_end(row, told)
    broken = {
        "forfait-sans-effet-precedent": bool(row.previous_end) and found_at < (row.previous_end or found_at),
        "message-siret": told["siret-collectivite"]
        != settings.get("siret-collectivite", told["siret-collectivite"]),
        "numero-annee": int(number[14:16]) != habits.day(row, found_at).year % 100,
        "numero-quantieme": int(number[17:20]) != drawn.timetuple().tm_yday,
        "somme-due": told["montant-du"] != max(told["montant-fps-tarif"] - told["montant-deduit"], 0),
        "tarif-plafond": ceiling is not None and told["montant-fps-tarif"] > ceiling,
        "deduction-paiement-immediat": counts and told["montant-deduit"] != (last or {})["montant-paye"],
        "fin-effet": minutes is not None
        and datetime.fromisoformat(told["heure-fin-effet"]) < _effect_end(row, told),
        "minore-montant": told.get("montant-fps-minore", -1) >= told["montant-du"],
        "minore-avant-message": bool(end)
        and not settings.get("minore-par-antai")
        and row.now <= (end or row.now),
    }
    return [rule for rule, is_so in broken.items() if is_so and habits.looks(rule)]


# The court, the accountant, the nightly batch


def _defend(habits: Habits, row: Row, data: Json) -> list[Message]:
    if not row.request and habits.looks("served"):
        raise RefusalError("memoire-apres-communication")
    if row.contest != "requete-deposee" and habits.looks("defence-state"):
        raise RefusalError("transition:instruction")
    number = row.request.get("numero-requete", data.get("numero-requete"))
    if data.get("numero-requete", number) != number and habits.looks("memoire-numero-requete"):
        raise RefusalError("memoire-numero-requete")
    if not habits.looks("memoire-numero-requete"):
        number = data.get("numero-requete", number)
    told = {"numero-requete": number, "memoire": data.get("memoire", {"nom": "memoire.pdf"})}
    told |= {"date-envoi": habits.day(row, row.now).isoformat(), **only(data, "pieces-justificatives")}
    return [(DEFENCE, told)]


def _refund(habits: Habits, row: Row, data: Json) -> list[Message]:
    is_overpaid = row.paid_sum > row.owed
    is_cause = bool(row.decisions or row.rulings or row.withdrawn or row.paid_sum > row.due)
    if not (is_cause and (is_overpaid or not row.paid)) and habits.looks("refund-cause"):
        raise RefusalError("document-comptable-sur-decision", "transition:document-comptable")
    given = sum(row.refunds)
    sum_ = data.get("montant-rembourse", row.paid_sum - row.owed - given)
    if sum_ <= 0 and habits.looks("refund-sum"):
        raise RefusalError("document-comptable-montant")
    if row.paid and given + sum_ > row.refundable and habits.looks("document-comptable-montant"):
        raise RefusalError("document-comptable-montant")
    payee: Json = {}
    for appeal in row.appeals:
        payee = appeal.data.get("identite-redevable", payee)
        if not payee and appeal.data.get("qualite-auteur") not in ("mandataire", "tiers"):
            payee = appeal.data.get("identite-auteur", payee)
    row.refunds.append(sum_)
    told = {
        "nature-document-comptable": data.get("nature-document-comptable", "mandat"),
        "numero-fps": row.finding["numero-fps"],
        "montant-rembourse": sum_,
        "identite-redevable": payee or data.get("identite-redevable", {"nom": "INCONNU"}),
        **only(data, "coordonnees-bancaires"),
    }
    return [(REFUND, told)]


def unpaid(habits: Habits, row: Row) -> list[Message]:
    """Tell ANTAI, where the city itself notified, of what was not paid in three months."""
    if not row.is_partial or row.unpaid_told or not row.noticed or row.offer_paid or row.title is not None:
        return []
    last = habits.months(row.noticed, habits.payment_months)
    rest = row.due - row.lowered - row.paid_sum
    if not habits.is_over(habits.day(row, row.now), last) or (rest <= 0 and habits.looks("rest")):
        return []
    row.unpaid_told = True
    told = {**TOWN, **only(row.settings, "siret-collectivite")}
    told |= only(
        row.finding, "numero-fps", "immatriculation", "marque-vehicule", "lieu-constat", "date-heure-constat"
    )
    told |= {
        "montant-du": row.due,
        "montant-paye": row.paid_sum,
        "montant-annule": row.lowered,
        "montant-remis": 0,
        "montant-restant-du": rest,
    }
    if row.lowered:
        told["motif-annulation"] = "decision-juridiction" if row.discharge() else "rapo"
    return [(UNPAID, told)]


DESKS: Mapping[str, Callable[[Habits, Row, Json], list[Message]]] = {
    "fait.constat": _find,
    "fait.paiement-immediat": _meter,
    "fait.forfait-precedent": _previous,
    "fait.apposition": _notice,
    "fait.prise-de-connaissance": _notice,
    "fait.ouverture-minore": _offer,
    "fait.paiement-minore": _offer_paid,
    "fait.retrait": _withdraw,
    ENROLLED: _enroll,
    CREATED: _create,
    CANCELLED: cancel,
    TOLD: tell,
    DECIDED: decide,
    DEFENCE: _defend,
    REFUND: _refund,
}
