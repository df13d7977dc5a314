"""The compulsory prior appeal as the city lives it: CGCT L2333-87 VI, R2333-120-13 and R2333-120-14."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from conformance.reference.calendar import months_later
from conformance.reference.collectivite_forfait import oppose
from conformance.reference.refusing import Refused

Json = dict[str, Any]

_NOT_HEARD = "irrecevabilite"
ACCEPTED = ("acceptation-totale", "acceptation-partielle")
_REMEDIES = (
    "Cette décision peut être contestée devant le tribunal du stationnement payant dans le mois qui suit "
    "sa notification."
)
_FORMS = ("lettre-recommandee-ar", "procede-electronique")
"""The two forms of the text (R2333-120-13, 1°)."""
_INADMISSIBLE = "Le recours ne remplit pas les conditions de recevabilité."
_STATES = {
    "acceptation-totale": "rapo-accepte-total",
    "acceptation-partielle": "rapo-accepte-partiel",
    "rejet": "rapo-rejete-explicite",
    "irrecevabilite": "rapo-irrecevable",
}


@dataclass
class Appeal:
    """One appeal, and the decision made on it."""

    data: Json
    acknowledged: bool = False
    decision: Json | None = None

    def copy(self) -> "Appeal":
        """Give it as it stands: a later decision on it makes another one."""
        return replace(self)

    @property
    def received(self) -> date:
        """The day on the advice of receipt, from which the authority's month runs (R2333-120-13)."""
        return date.fromisoformat(self.data["date-reception"])

    @property
    def sent(self) -> date:
        """The day on the postmark, or on the electronic acknowledgement (CRPA L112-1 and L112-13).

        Where it cannot be read, the author is not the worse for it than by the day of receipt.
        """
        return date.fromisoformat(str(self.data.get("date-envoi-recours", self.data["date-reception"])))

    @property
    def capacity(self) -> str | None:
        """In what capacity its author acts, if they say so: no text asks it of them."""
        found = self.data.get("qualite-auteur")
        return None if found is None else str(found)

    @property
    def came_as_it_must(self) -> bool:
        """Whether it came by registered letter or by the electronic process (R2333-120-13)."""
        return self.data["mode-envoi-recours"] in _FORMS

    @property
    def rejected_on(self) -> date:
        """The day on which silence has become a rejection: the last day of the month is over."""
        return months_later(self.received, 1) + timedelta(days=1)

    @property
    def sense(self) -> str | None:
        """What was decided, if anything was."""
        return None if self.decision is None else str(self.decision["sens-decision"])

    def acknowledgement(self, number: str) -> Json:
        """Write the acknowledgement (L2333-87 VI; CRPA R112-5 for the day of the implied rejection)."""
        return {
            "numero-fps": number,
            "date-reception": self.data["date-reception"],
            "date-rejet-implicite": self.rejected_on.isoformat(),
        }

    def is_admissible(self, notified: date | None, titled: date | None) -> bool:
        """Tell whether it was made in time, by who may, with its reasons and its documents.

        R2333-120-13; R2333-120-35: once the enforceable title has replaced the notice, only the court hears.
        """
        data = self.data
        in_time = notified is None or self.sent <= months_later(notified, 1)
        entitled = self.capacity != "tiers" and (self.capacity != "mandataire" or "mandat" in data)
        formal = data["mode-envoi-recours"] in _FORMS
        sold = "declaration-cession" in data and "accuse-enregistrement-siv" in data
        vehicle = "copie-certificat-immatriculation" in data or sold
        documents = "expose-faits-moyens" in data and "copie-avis" in data and vehicle
        return in_time and entitled and formal and documents and (titled is None or self.sent < titled)


class Appeals:
    """The appeals made against one notice."""

    def __init__(self) -> None:
        self._all: list[Appeal] = []

    def receive(self, data: Json) -> None:
        """Take an appeal; the same one under another identifier is no second appeal."""
        if all(one.data != data for one in self._all):
            self._all.append(Appeal(data))

    def to_acknowledge(self, today: date) -> list[Appeal]:
        """Give those that came by a way that R2333-120-13 admits, and that nothing has acknowledged yet."""
        waiting = [one for one in self._all if one.came_as_it_must and not one.acknowledged]
        return [one for one in waiting if one.received <= today]

    @property
    def ruling(self) -> Appeal | None:
        """The appeal that was last decided on its merits."""
        decided = [one for one in self._all if one.sense not in (None, "irrecevabilite")]
        return max(decided, key=lambda one: str((one.decision or {})["date-decision"]), default=None)

    @property
    def accepted(self) -> Appeal | None:
        """The appeal that succeeded, in whole or in part."""
        ruling = self.ruling
        return ruling if ruling is not None and ruling.sense in ACCEPTED else None

    def decide(  # noqa: PLR0913 what a decision depends on
        self, data: Json, number: str, today: date, *, due: int, notified: date | None, titled: date | None
    ) -> Appeal:
        """Decide the first appeal that waits, or modify the last decision (CRPA L243-1); raises Refused.

        What the person did not say is completed.
        """
        again = self.ruling if "sens-decision" in data else None
        appeal = next((one for one in self._all if one.decision is None), again)
        if appeal is None:
            raise Refused("transition:rapo-decision" if self._all else "rapo-decision-apres-depot")
        admissible = self.ruling in (None, appeal) and appeal.is_admissible(notified, titled)
        # A person who names no sense says nothing: silence rejects (R2333-120-13)
        sense = data.get("sens-decision", "rejet" if admissible else "irrecevabilite")
        decision = {
            "numero-fps": number,
            "sens-decision": sense,
            "date-decision": today.isoformat(),
            "date-envoi": today.isoformat(),
        }
        if sense == "acceptation-totale":
            decision["montant-rectifie"] = 0
        else:  # the time limit cannot be opposed unless it is stated (R2333-120-33)
            decision["voies-delais-recours"] = _REMEDIES
        if sense == "irrecevabilite":  # which condition was missing; whoever decides says it better
            decision["motifs-decision"] = [_INADMISSIBLE]
        decision |= data
        oppose(
            [
                *self._may_be(decision, appeal, due),
                (decision["date-envoi"] == today.isoformat(), "rapo-decision-date-envoi"),
            ]
        )
        appeal.decision = decision
        return appeal

    def _may_be(self, decision: Json, appeal: Appeal, due: int) -> list[tuple[bool, str]]:
        sense, amount = decision["sens-decision"], decision.get("montant-rectifie")
        dates = appeal.data["date-reception"], decision["date-decision"], decision["date-envoi"]
        partial = amount is not None and 0 < amount < due  # R2333-120-14: the rectified amount
        made = {
            one.decision["date-decision"] for one in self._all if one.decision and one.sense != _NOT_HEARD
        }
        return [
            (dates == tuple(sorted(dates)), "rapo-decision-dates"),
            (sense == _NOT_HEARD or decision["date-decision"] not in made, "rapo-decision-unique"),
            (sense != "acceptation-totale" or amount == 0, "rapo-acceptation-totale-montant"),
            (sense != "acceptation-partielle" or partial, "rapo-acceptation-partielle-montant"),
        ]

    def identity(self) -> Json | None:
        """Give who is liable, as far as an appeal tells: the city knows no name before (Cerema 7.5.2)."""
        for one in self._all:
            another = one.capacity in ("mandataire", "tiers")
            found = one.data.get("identite-redevable" if another else "identite-auteur")
            if found is not None:
                return dict(found)
        return None

    def state(self, today: date) -> str:
        """Give where the contest is before the city: a new appeal does not undo what was decided."""
        if self.ruling is not None:
            return _STATES[str(self.ruling.sense)]
        if not self._all:
            return "aucune"
        if any(one.decision for one in self._all):
            return "rapo-irrecevable"
        silent = any(today >= one.rejected_on for one in self._all)
        return "rapo-rejete-implicite" if silent else "rapo-depose"


def modification(appeal: Appeal) -> Json:
    """Write what ANTAI needs to notify the rectified notice (R2333-120-14)."""
    decision = appeal.decision or {}
    message = {
        "numero-fps": decision["numero-fps"],
        "montant-rectifie": decision["montant-rectifie"],
        "date-reception-recours": appeal.data["date-reception"],
        "date-decision": decision["date-decision"],
        "mention-signe": True,  # the agent of the statement signed it (R2333-120-14, 1°)
    }
    if appeal.capacity == "mandataire" and "identite-auteur" in appeal.data:
        message["identite-mandataire"] = appeal.data["identite-auteur"]
    return message
