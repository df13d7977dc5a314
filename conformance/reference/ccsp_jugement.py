"""What the judge may decide on a requête, and what the system answers when he does not say.

CGCT R2333-120-27 (orders), -39 (renunciation), -44 (defence), -60 (notification), -71 (execution).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from conformance.reference.calendar import months_later
from conformance.reference.ccsp_requete import Requete
from conformance.reference.refusing import Refused

Json = dict[str, Any]

DISCHARGES = ("decharge-totale", "decharge-partielle")
ENDS: Mapping[str, str] = MappingProxyType(
    {
        "rejet": "juge-rejet",
        "irrecevabilite": "juge-rejet",
        "incompetence": "juge-rejet",
        "non-lieu": "juge-non-lieu",
        "decharge-totale": "juge-decharge-totale",
        "decharge-partielle": "juge-decharge-partielle",
    }
)
"""The state to which each outcome leads."""
_ON_THE_MERITS = ("rejet", *DISCHARGES)
_EXECUTION = 3
"""R2333-120-71: the months before a demand, unless the decision says another day."""
_READ_AFTER = timedelta(days=8)
"""R2333-120-60: when a decision made available on the portal is read at the latest."""


@dataclass
class Decision:
    """A decision that was notified."""

    data: Json
    notified: date

    @property
    def outcome(self) -> str:
        """Its sense."""
        return str(self.data["sens-decision-juridiction"])

    @property
    def operative(self) -> Json:
        """What it orders, apart from its own text and date."""
        return {name: self.data[name] for name in ("montant-annule", "fin-execution") if name in self.data}

    def execution_may_be_asked(self, sent: date) -> bool:
        """Tell whether the delay before such a demand is over: the decision's own, or three months.

        Without the portal, the day of the notification is the only one that the court knows.
        """
        if "fin-execution" in self.data:
            return sent > date.fromisoformat(self.data["fin-execution"])
        shown = self.data.get("date-mise-a-disposition")
        start = self.notified if shown is None else date.fromisoformat(shown) + _READ_AFTER
        return sent > months_later(start, _EXECUTION)


def first_outcome(requete: Requete, state: str, data: Json, today: date) -> str:
    """Give the sense of the decision that ends the case; raises Refused where the law forbids it."""
    if state == "renonciation":  # R2333-120-39, CE 436605: the case has ended, and nothing is notified
        raise Refused("regularisation-delai" if requete.late else "renonciation-sans-decision")
    defects = requete.defects()
    outcome = str(data.get("sens-decision-juridiction") or _by_law(state, defects))
    if data.get("objet-requete", requete.act) != requete.act:
        raise Refused("decision-objet-de-la-requete")
    if state == "desistement" and outcome != "desistement":
        raise Refused("desistement-acte")  # R2333-120-27: the judge takes note of a withdrawal
    if state == "requete-deposee":
        _check_open_case(requete, defects, outcome, data, today)
    return outcome


def _by_law(state: str, defects: tuple[str, ...]) -> str:
    if state == "desistement":
        return "desistement"
    return "irrecevabilite" if defects else "rejet"


def _check_open_case(
    requete: Requete, defects: tuple[str, ...], outcome: str, data: Json, today: date
) -> None:
    if outcome == "desistement":
        raise Refused("desistement-acte")  # nobody withdrew
    if requete.uninvited and outcome == "irrecevabilite":
        raise Refused(*requete.uninvited)
    if defects and outcome in _ON_THE_MERITS:
        raise Refused(*defects)
    if outcome not in DISCHARGES:
        return
    # R2333-120-27 and -44: facts are held admitted once the defendant, asked to defend, had his month.
    if requete.communicated is None:
        raise Refused("decharge-apres-communication")
    if not requete.defended and not requete.defence_is_over(today):
        raise Refused("decharge-apres-le-temps-de-la-defense")
    if data.get("montant-annule", 1) <= 0:
        raise Refused("decharge-montant")


def later_outcome(decision: Decision, demand: date | None, data: Json, *, demanded: bool) -> str:
    """Give the sense of what is notified once the case is decided.

    The court has no more power over what it judged: it may notify the same again, or rule on a demand to
    have it carried out, dated as posted where it had to wait.
    """
    said = data.get("sens-decision-juridiction")
    if not demanded:
        if said not in (None, decision.outcome):
            raise Refused("transition:jugement")
        return decision.outcome
    if demand is None or decision.execution_may_be_asked(demand):
        return str(said or decision.outcome)
    if said not in (None, "irrecevabilite"):
        raise Refused("demande-execution-delai")
    return "irrecevabilite"
