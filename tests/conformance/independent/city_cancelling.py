"""How a city tells ANTAI that a forfait, or the title that replaced it, is no longer due."""

from tests.conformance.independent.city_register import CANCELLED, TOLD, Habits, Row
from tests.conformance.independent.shell import Json, Message, RefusalError, only


def cancel(habits: Habits, row: Row, data: Json) -> list[Message]:
    """Ask ANTAI to cancel the forfait."""
    asked, ruled, appeal = data.get("date-decision"), row.discharge(), row.accepted()
    by_law = "retrait" if row.withdrawn else "decision-juridiction" if ruled else "rapo"
    motive = data.get("motif-annulation", by_law)
    if row.title is not None and habits.looks("title-known"):
        raise RefusalError("te-connu-sans-message-fps")
    if not row.created:
        raise RefusalError("transition:annulation-du-forfait")
    if row.cancelled and habits.looks("cancelled"):
        raise RefusalError("transition:annulation-du-forfait")
    if motive == "retrait":
        if not row.withdrawn and habits.looks("cancel-withdrawn"):
            raise RefusalError("transition:annulation-du-forfait")
        day = row.withdrawn.isoformat() if row.withdrawn else asked
    elif motive == "rapo":
        appeal = row.accepted(asked)
        if (not appeal or appeal["sens-decision"] != "acceptation-totale") and habits.looks("cancel-appeal"):
            raise RefusalError("rapo-annulation-concordante", "transition:annulation-du-forfait")
        day = appeal["date-decision"] if appeal else asked
    else:
        ruled = row.discharge(asked)
        is_total = bool(ruled) and (ruled or {})["sens-decision-juridiction"] == "decharge-totale"
        if not is_total and habits.looks("cancel-ruling"):
            raise RefusalError("annulation-sur-jugement", "transition:annulation-du-forfait")
        day = ruled["date-decision"] if ruled else asked
    told = {"motif-annulation": motive, "date-decision": day or habits.day(row, row.now).isoformat()}
    row.cancelled.append(told)
    return [(CANCELLED, {"numero-fps": row.finding["numero-fps"], **told})]


def _ruled(_habits: Habits, row: Row, data: Json) -> Json:
    ruled = row.discharge(data.get("date-decision"))
    if not ruled:
        raise RefusalError("transition:information-annulation", "information-annulation-concordante")
    on_title = ruled["objet-requete"] == "titre-executoire" or row.title is not None
    return {
        "objet-annulation": "titre-executoire" if on_title else "fps",
        "montant-annule": ruled.get("montant-annule", row.due),
        "date-decision": ruled["date-decision"],
        **only(ruled, "reference-te"),
    }


def _on_title(habits: Habits, row: Row, data: Json) -> Json:
    """Say what is not due of a title, for an appeal that was accepted or a withdrawal."""
    appeal = row.accepted(data.get("date-decision")) if data["motif-annulation"] == "rapo" else None
    day = appeal["date-decision"] if appeal else row.withdrawn and row.withdrawn.isoformat()
    is_cause = appeal or (data["motif-annulation"] == "retrait" and row.withdrawn)
    if not (is_cause and row.title is not None) and habits.looks("told-cause"):
        raise RefusalError("rapo-information-titre", "transition:information-annulation")
    lowered = row.due - appeal["montant-rectifie"] if appeal else row.due
    return {
        "objet-annulation": "titre-executoire",
        "montant-annule": data.get("montant-annule", lowered),
        "date-decision": day or data.get("date-decision", habits.day(row, row.now).isoformat()),
    }


def tell(habits: Habits, row: Row, data: Json) -> list[Message]:
    """Tell ANTAI what is no longer due of the forfait or of the title."""
    by_law = "decision-juridiction" if row.discharge() else "rapo" if row.accepted() else "retrait"
    data = {"motif-annulation": by_law, **data}
    cause = _ruled if data["motif-annulation"] == "decision-juridiction" else _on_title
    told = {**only(row.finding, "numero-fps"), **only(data, "motif-annulation"), **cause(habits, row, data)}
    told |= only(data, "objet-annulation")
    if told["objet-annulation"] == "titre-executoire" and "reference-te" not in told:
        told |= {"reference-te": row.title} if row.title else only(data, "reference-te")
    for name, rule in (
        ("montant-annule", "information-annulation-concordante"),
        ("reference-te", "information-annulation-titre-vise"),
    ):
        if data.get(name, told.get(name)) != told.get(name) and habits.looks(rule):
            raise RefusalError(rule)
    if not habits.looks("information-annulation-titre-vise"):
        told |= only(data, "reference-te")
    before = sum(one["montant-annule"] for one in row.told if one["objet-annulation"] == "fps")
    is_over = told["objet-annulation"] == "fps" and before + told["montant-annule"] > row.due
    if is_over and habits.looks("information-annulation-plafond"):
        raise RefusalError("information-annulation-plafond")
    row.told.append(told)
    return [(TOLD, told)]
