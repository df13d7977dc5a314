"""What a city does with a prior appeal: it takes it, acknowledges it, and a person decides it."""

from datetime import date, timedelta

from tests.conformance.independent.city_register import (
    ACCEPTED,
    CANCELLED,
    CHANGED,
    DECIDED,
    RECEIPT,
    TEXT,
    Appeal,
    Habits,
    Row,
)
from tests.conformance.independent.shell import Json, Message, RefusalError

REMEDIES = "Recours devant le tribunal du stationnement payant dans le mois de la notification."
STATES = {
    "acceptation-totale": "rapo-accepte-total",
    "acceptation-partielle": "rapo-accepte-partiel",
    "rejet": "rapo-rejete-explicite",
    "irrecevabilite": "rapo-irrecevable",
}
MAY_FOLLOW = {
    "rapo-depose": set(STATES),
    "rapo-rejete-implicite": set(STATES),
    "rapo-rejete-explicite": set(ACCEPTED),
    "rapo-accepte-partiel": {"acceptation-totale", "rejet"},
    "requete-deposee": set(ACCEPTED),
}
"""What may be decided where the dispute stands; anywhere, a new appeal is inadmissible."""


def settle(habits: Habits, row: Row) -> None:
    """Let a month of silence become a rejection."""
    if row.contest != "rapo-depose" or not row.appeals or not habits.looks("silence"):
        return
    last = habits.months(row.appeals[0].received, habits.answer_months)
    if habits.is_over(habits.day(row, row.now), last):
        row.contest = "rapo-rejete-implicite"


def take_appeal(habits: Habits, row: Row, data: Json) -> list[Message]:
    """Write an appeal down; one that comes again word for word is the same."""
    if not any(one.data == data for one in row.appeals) or not habits.looks("same-appeal"):
        row.appeals.append(Appeal(data, row.title is not None))
    if row.contest == "aucune":
        row.contest = "rapo-depose"
    sent: list[Message] = []
    number, received = data["numero-fps"], date.fromisoformat(data["date-reception"])
    if data["mode-envoi-recours"] in habits.acknowledges:
        silence = habits.months(received, habits.answer_months) + timedelta(days=1)
        told = {"numero-fps": number, "date-reception": data["date-reception"]}
        sent.append((RECEIPT, {**told, "date-rejet-implicite": silence.isoformat()}))
    if data["mode-envoi-recours"] in habits.makes_available:
        sent.append((TEXT, {"numero-fps": number, "texte-recours": {"nom": "recours.pdf"}}))
    return sent


def defects(habits: Habits, row: Row, appeal: Appeal) -> list[str]:
    """Say for which rules an appeal is inadmissible."""
    data = appeal.data
    notified = habits.notified(row, data if "date-envoi-avis" in data else None)
    sent = date.fromisoformat(habits.sent_day(data))
    has_sale = "declaration-cession" in data and "accuse-enregistrement-siv" in data
    found = {
        "rapo-delai": bool(notified)
        and habits.is_over(sent, habits.months(notified or sent, habits.appeal_months)),
        "rapo-apres-titre-connu": appeal.after_title,
        "rapo-auteur-sans-mandat": data.get("qualite-auteur") == "tiers",
        "rapo-copie-avis-jointe": "copie-avis" not in data,
        "rapo-expose-motive": "expose-faits-moyens" not in data,
        "rapo-forme-envoi": data["mode-envoi-recours"]
        not in ("lettre-recommandee-ar", "procede-electronique"),
        "rapo-mandat-joint": data.get("qualite-auteur") == "mandataire" and "mandat" not in data,
        "rapo-piece-immatriculation": "copie-certificat-immatriculation" not in data and not has_sale,
    }
    return [rule for rule, is_so in found.items() if is_so and habits.looks(rule)]


def _examined(row: Row) -> Appeal:
    if not row.appeals:
        raise RefusalError("rapo-decision-apres-depot")
    return next((one for one in row.appeals if not one.is_answered), row.appeals[-1])


def _sum(habits: Habits, row: Row, outcome: str, data: Json) -> Json:
    """Say what is due after an acceptance."""
    if outcome == "acceptation-totale":
        asked = data.get("montant-rectifie", 0)
        if asked != 0 and habits.looks("total-sum"):
            raise RefusalError("rapo-acceptation-totale-montant")
        return {"montant-rectifie": asked}
    if outcome == "acceptation-partielle":
        asked = data.get("montant-rectifie")
        if (asked is None or not 0 < asked < row.due) and habits.looks("partial-sum"):
            raise RefusalError("rapo-acceptation-partielle-montant")
        return {"montant-rectifie": asked}
    return {}


def _dated(habits: Habits, row: Row, appeal: Appeal, data: Json) -> Json:
    today = habits.day(row, row.now)
    decided = date.fromisoformat(data.get("date-decision", today.isoformat()))
    sent = date.fromisoformat(data.get("date-envoi", today.isoformat()))
    if not appeal.received <= decided <= sent and habits.looks("decision-dates"):
        raise RefusalError("rapo-decision-dates")
    if sent != today and habits.looks("sending-day"):
        raise RefusalError("rapo-decision-date-envoi")
    return {"date-decision": decided.isoformat(), "date-envoi": sent.isoformat()}


def _may(habits: Habits, row: Row, appeal: Appeal, outcome: str) -> None:
    """Refuse what the state of the dispute does not allow."""
    is_new = any(not one.is_answered for one in row.appeals) and bool(row.decisions)
    allowed = MAY_FOLLOW.get(row.contest, set())
    if is_new and outcome == "irrecevabilite":
        return
    if (outcome not in allowed or (is_new and appeal is not row.appeals[0])) and habits.looks(
        "decision-state"
    ):
        raise RefusalError("transition:rapo-decision", "rapo-decision-unique")


def decide(habits: Habits, row: Row, data: Json) -> list[Message]:
    """Decide an appeal, as a person says; where nobody says, as the law does."""
    appeal = _examined(row)
    grounds = defects(habits, row, appeal)
    outcome = data.get("sens-decision") or ("irrecevabilite" if grounds else habits.default)
    if grounds and outcome != "irrecevabilite":
        raise RefusalError(*grounds)
    _may(habits, row, appeal, outcome)
    if data.get("numero-agent-examen") == row.finding.get("numero-agent") and habits.looks("examiner"):
        raise RefusalError("rapo-agent-examinateur")
    told = {
        "numero-fps": row.finding["numero-fps"],
        "sens-decision": outcome,
        **_dated(habits, row, appeal, data),
        **_sum(habits, row, outcome, data),
    }
    again = (told["date-decision"], outcome)
    is_again = any((one["date-decision"], one["sens-decision"]) == again for one in row.decisions)
    if is_again and outcome != "irrecevabilite" and habits.looks("same-decision"):
        raise RefusalError("rapo-decision-unique")
    if "numero-agent-examen" in data:
        told["numero-agent-examen"] = data["numero-agent-examen"]
    if outcome == "irrecevabilite":
        told["motifs-decision"] = data.get("motifs-decision") or grounds or ["Recours irrecevable."]
    elif "motifs-decision" in data:
        told["motifs-decision"] = data["motifs-decision"]
    if outcome != "acceptation-totale":
        told["voies-delais-recours"] = data.get("voies-delais-recours", REMEDIES)
    appeal.is_answered = True
    if row.contest != "requete-deposee" and not (row.decisions and outcome == "irrecevabilite"):
        row.contest = STATES[outcome]
    row.decisions.append(told)
    return [(DECIDED, told), *_follows(habits, row, appeal, told)]


def _follows(habits: Habits, row: Row, appeal: Appeal, told: Json) -> list[Message]:
    """Tell ANTAI, which notified the notice, of what is due now."""
    if told["sens-decision"] not in ACCEPTED or not row.created or row.title is not None:
        return []
    if told["sens-decision"] == "acceptation-totale" and habits.total_by == CANCELLED:
        motive = {"motif-annulation": "rapo", "date-decision": told["date-decision"]}
        row.cancelled.append(motive)
        return [(CANCELLED, {"numero-fps": told["numero-fps"], **motive})]
    change = {
        "numero-fps": told["numero-fps"],
        "montant-rectifie": told["montant-rectifie"],
        "date-reception-recours": appeal.data["date-reception"],
        "date-decision": told["date-decision"],
        "mention-signe": True,
    }
    if appeal.data.get("qualite-auteur") == "mandataire" and "identite-auteur" in appeal.data:
        change["identite-mandataire"] = appeal.data["identite-auteur"]
    return [(CHANGED, change)]
