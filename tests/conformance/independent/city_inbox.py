"""What a city takes from the user, ANTAI and the court, and what it then writes down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from tests.conformance.independent.city_appeals import take_appeal
from tests.conformance.independent.city_register import Habits, Row
from tests.conformance.independent.shell import Door, Json, Message, RefusalError

ENDS = {
    "rejet": "juge-rejet",
    "irrecevabilite": "juge-rejet",
    "incompetence": "juge-rejet",
    "non-lieu": "juge-non-lieu",
    "decharge-totale": "juge-decharge-totale",
    "decharge-partielle": "juge-decharge-partielle",
    "desistement": "desistement",
}


@dataclass(frozen=True)
class Entry(Door):
    """A door, and who takes what comes through it."""

    takes: Callable[[Habits, Row, Json], list[Message]]


def _payment(habits: Habits, row: Row, data: Json) -> list[Message]:
    if not (row.created or row.noticed) and habits.looks("payment-state"):
        raise RefusalError("transition:suites-du-paiement")
    row.paid.append(data)
    return []


def _follow(_habits: Habits, row: Row, data: Json) -> list[Message]:
    match data["evenement-suivi"]:
        case "envoye":
            row.sent_on = date.fromisoformat(data["date-evenement"])
        case "titre-emis":
            row.title = data.get("reference-te", "")
        case "abandonne":
            row.abandoned = True
    return []


def _bill(_habits: Habits, _row: Row, _data: Json) -> list[Message]:
    return []


def _served(_habits: Habits, row: Row, data: Json) -> list[Message]:
    if not row.request or row.request["numero-requete"] != data["numero-requete"]:
        row.contest = "requete-deposee"
    row.request = data
    return []


def _ruled(_habits: Habits, row: Row, data: Json) -> list[Message]:
    row.rulings.append(data)
    row.contest = ENDS[data["sens-decision-juridiction"]]
    return []


_ELECTRONIC = frozenset({"voie-electronique"})
_COURT = frozenset({"portail", "teletransmission", "interface", "papier"})
DOORS: Mapping[str, Entry] = {
    "rapo.depot": Entry(
        "usager",
        frozenset({"lettre-recommandee-ar", "procede-electronique", "courrier"}),
        "rapo-depot",
        take_appeal,
    ),
    "information-paiement.information": Entry("antai", _ELECTRONIC, "information-paiement", _payment),
    "suivi-fps.suivi": Entry("antai", _ELECTRONIC, "suivi-fps", _follow),
    "facturation.facture": Entry("antai", _ELECTRONIC, "facture", _bill),
    "recours-collectivite.communication-requete": Entry("ccsp", _COURT, "communication-requete", _served),
    "recours-collectivite.accuse-depot": Entry("ccsp", _COURT, "accuse-depot", _bill),
    "recours-collectivite.notification-decision": Entry("ccsp", _COURT, "notification-jugement", _ruled),
}
