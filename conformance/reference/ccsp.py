"""The court (CCSP, then tribunal du stationnement payant), written from the law.

CGCT R2333-120-27 to -73. It registers, has the requête put in order, hears both parties, decides, tells
both, and tells the ANTAI what it decided on a titre. It sees no payment, no prior appeal and no warning
but the copies joined: whether a requête is late is the judge's to say.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.ccsp_depots import Registry
from conformance.reference.ccsp_jugement import (
    DISCHARGES,
    ENDS,
    Decision,
    first_outcome,
    later_outcome,
)
from conformance.reference.ccsp_requete import Requete
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Freedoms, System

Json = dict[str, Any]

_USER = frozenset({"usager"})
_MAP = frozenset({"interface", "portail", "papier"})
"""The ways that the State's map gives to every exchange with the court."""


_FREEDOMS: Freedoms = MappingProxyType(
    {
        **MOTIVES,
        "depart-communication-memoire": ("aussitot", "lendemain"),
        "ordre-notification-jugement": ("requerant-d-abord", "collectivite-d-abord"),
        "voie-communication-requete": ("teletransmission", "portail", "interface", "papier"),
        "voie-notification-requerant": ("papier", "portail", "interface"),
        "voie-notification-collectivite": ("teletransmission", "portail", "interface", "papier"),
        "voie-information-annulation-te": ("interface", "portail", "papier"),
        "mentions-facultatives": ("donnees", "omises"),
    }
)


class Ccsp(Registry):
    """One dossier before the court."""

    role = "ccsp"
    routes: ClassVar[Mapping[str, Route]] = MappingProxyType(
        {
            # R2333-120-32 and -32 bis: at the registry, by post, by fax, by the portal.
            "recours-requerant.depot": Route(
                _USER, _MAP | {"depot-greffe", "voie-postale", "telecopie"}, "requete"
            ),
            "recours-requerant.regularisation": Route(_USER, _MAP, "regularisation"),
            "recours-requerant.desistement": Route(_USER, _MAP, "desistement"),
            "recours-requerant.demande-execution": Route(_USER, _MAP, "demande-execution"),
            # R2333-120-32 bis: the portal or the device.
            "recours-collectivite.memoire-defense": Route(
                frozenset({"collectivite"}), _MAP | {"teletransmission"}, "memoire-defense"
            ),
        }
    )

    freedoms: ClassVar[Freedoms] = _FREEDOMS

    def advance(self) -> None:
        """R2333-120-39: who did not answer within the month of the notification renounced his requête."""
        limit = self._requete.answer_by if self._requete is not None else None
        if self._state == "a-regulariser" and limit is not None and self._day_of_delays > limit:
            self._state = "renonciation"

    def decide(self, step: str, data: Json) -> None:
        """Do what the registry or the judge decided."""
        match step:
            case "recours-requerant.demande-regularisation":
                self._ask_to_put_in_order(data)
            case "recours-collectivite.communication-requete":
                self._communicate(data)
            case "recours-requerant.notification-decision":
                self._judge(data)
            case "information-annulation-te.information":
                self._inform(data)
            case "fait.notification-demande":
                self._note_notification(data)
            case _:
                raise Refused(f"transition:{step.rsplit('.', 1)[0]}")

    def _case(self, *rules: str) -> Requete:
        if self._requete is None:
            raise Refused(*rules)
        return self._requete

    def _ask_to_put_in_order(self, data: Json) -> None:
        """R2333-120-39: the registry tells what is wrong, once, and gives a month."""
        requete = self._case("transition:demande-regularisation")
        if self._state != "requete-deposee":
            raise Refused("transition:demande-regularisation")
        told = {
            "numero-requete": requete.number,
            "defaut-signale": data.get("defaut-signale", "La requête est irrecevable en l’état."),
            "delai-regularisation": "P1M",
            "date-envoi": data.get("date-envoi", self._today.isoformat()),
        }
        requete.asked, requete.notified, requete.answered = True, None, False
        self._state = "a-regulariser"
        self.emit("recours-requerant.demande-regularisation", told, "portail")

    def _note_notification(self, data: Json) -> None:
        """R2333-120-39: the month runs from the day the applicant received the demand."""
        if self._requete is not None and self._requete.asked:
            self._requete.notified = date.fromisoformat(data["date-reception"])

    def _communicate(self, data: Json) -> None:
        """R2333-120-44: the requête is sent to the defendant, who must answer within the month."""
        requete = self._case("transition:instruction")
        if self._state != "requete-deposee":
            raise Refused("transition:instruction")
        told = {
            "numero-requete": requete.number,
            "numero-fps": self.number,
            "objet-requete": requete.act,
            "copie-requete": data.get(
                "copie-requete", requete.data.get("formulaire-requete", {"nom": "requete.pdf"})
            ),
            "date-communication": data.get("date-communication", self._today.isoformat()),
            "delai-defense": "P1M",
        }
        requete.communicated = requete.communicated or date.fromisoformat(told["date-communication"])
        self.emit(
            "recours-collectivite.communication-requete", told, self.chosen["voie-communication-requete"]
        )

    def _judge(self, data: Json) -> None:
        """R2333-120-60: the decision is notified the same day to both parties, and is the same."""
        requete = self._case("decision-apres-requete")
        if self._state == "a-regulariser":
            raise Refused("renonciation-sans-decision", "transition:jugement")
        limit = requete.answer_by
        if self._state == "requete-deposee" and limit is not None and self._day_of_delays <= limit:
            raise Refused("decision-apres-le-mois-de-regularisation")  # CE 436605: even if he answered
        if self._decision is None:
            outcome = first_outcome(requete, self._state, data, self._day_of_delays)
            notified = self._notified(requete, outcome, data)
            self._decision = Decision(dict(notified), self._today)
            if self._state == "requete-deposee":
                self._state = ENDS[outcome]
        else:
            outcome = later_outcome(self._decision, self._demand, data, demanded=self._demanded)
            # The same decision again, or a new one that carries what the first decided.
            kept = self._decision.operative if self._demanded else self._decision.data
            notified = self._notified(requete, outcome, kept | data)
            self._demand, self._demanded = None, False
        way = "portail" if "date-mise-a-disposition" in notified else None
        ways = [
            ("recours-requerant", way or self.chosen["voie-notification-requerant"]),
            ("recours-collectivite", way or self.chosen["voie-notification-collectivite"]),
        ]
        if self.chosen["ordre-notification-jugement"] == "collectivite-d-abord":
            ways.reverse()
        for party, channel in ways:
            self.emit(f"{party}.notification-decision", notified, channel)

    def _notified(self, requete: Requete, outcome: str, data: Json) -> Json:
        told: Json = {
            "numero-requete": requete.number,
            "numero-fps": self.number,
            "objet-requete": requete.act,
            "sens-decision-juridiction": outcome,
            "decision-juridiction": data.get("decision-juridiction", {"nom": f"{requete.number}.pdf"}),
            "date-decision": data.get("date-decision", self._today.isoformat()),
        }
        kept = ["date-mise-a-disposition"]
        if outcome in DISCHARGES:
            kept += ["montant-annule", "fin-execution"]
        told |= {name: data[name] for name in kept if name in data}
        if requete.on_title and "reference-te" in (requete.data | data):
            told["reference-te"] = (data | requete.data)["reference-te"]
        return told

    def _inform(self, data: Json) -> None:
        """R2333-120-60: the ANTAI is told, where useful, of a decision that cancels a titre."""
        decision = self._decision
        if decision is None:
            raise Refused("information-annulation-te-apres-decision")
        if decision.data["objet-requete"] != "titre-executoire":
            raise Refused("information-annulation-te-titre")
        if decision.outcome not in DISCHARGES:
            raise Refused("information-annulation-te-decharge")
        decided = decision.data
        names = ("numero-fps", "reference-te", "sens-decision-juridiction", "montant-annule", "date-decision")
        other = {one for one in names if one in data and one in decided and data[one] != decided[one]}
        if other:
            dated = {"date-decision"}
            broken = (
                ("information-annulation-te-concordante", other - dated),
                ("information-annulation-te-date", other & dated),
            )
            raise Refused(*(rule for rule, wrong in broken if wrong))
        # What the decision leaves unsaid, the person who informs says, and it is kept for the next time.
        decided |= {name: data[name] for name in names if name in data}
        told = {name: decided[name] for name in ("numero-requete", *names) if name in decided}
        self.emit(
            "information-annulation-te.information", told, self.chosen["voie-information-annulation-te"]
        )


def make(chosen: Chosen | None = None) -> System:
    """Make the reference implementation of the role; raises UnknownChoiceError."""
    return System(Ccsp, chosen)
