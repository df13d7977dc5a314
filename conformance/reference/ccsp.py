"""The court (CCSP, then tribunal du stationnement payant), written from the law.

CGCT R2333-120-27 to -73. It registers, has the requête put in order, hears both parties, decides, tells
both, and tells the ANTAI what it decided on a titre. It sees no payment, no prior appeal and no warning
but the copies joined: whether a requête is late is the judge's to say.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.calendar import legal_day
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
from conformance.reference.system import MOTIVES, Chosen, Dossier, Freedoms, System

Json = dict[str, Any]

_USER = frozenset({"usager"})
_MAP = frozenset({"interface", "portail", "papier"})
"""The ways that the State's map gives to every exchange with the court."""
_ELECTRONIC = frozenset({"interface", "portail", "teletransmission"})
_PENDING = ("requete-deposee", "a-regulariser")
_SIZE_OBLIGED = 3500
"""R2333-120-32 quater: a commune above it must write electronically."""


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


class Ccsp(Dossier):
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

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._requete: Requete | None = None
        self._state = ""
        self._decision: Decision | None = None
        self._demand: date | None = None
        """When a demand to have the decision carried out, which must not come too early, was posted."""
        self._demanded = False
        """Whether such a demand is not ruled on yet."""
        self._registered = 0

    @property
    def _today(self) -> date:
        """The day at the court, which dates what it writes."""
        return legal_day(self.now)

    @property
    def _day_of_delays(self) -> date:
        """The day at the defendant: no text read says whose midnight ends a delay, and his is later."""
        return legal_day(self.now, self.settings.get("territoire", "metropole"))

    def states(self) -> Mapping[str, str]:
        """Give the state of the contest; of the payment, what the requête and its outcome tell.

        The act attacked was notified, and a discharge of the forfait leaves nothing due; a titre stands
        until the ANTAI cancels it.
        """
        if self._requete is None:
            return {}
        known = "averti" if self._requete.on_title else "notifie"
        if not self._requete.on_title and self._state == "juge-decharge-totale":
            known = "plus-du"
        return {"contestation": self._state, "paiement": known}

    def advance(self) -> None:
        """R2333-120-39: who did not answer within the month of the notification renounced his requête."""
        limit = self._requete.answer_by if self._requete is not None else None
        if self._state == "a-regulariser" and limit is not None and self._day_of_delays > limit:
            self._state = "renonciation"

    # What comes

    def receive(self, type_: str, data: Json, exchange: Json) -> None:
        """Take a paper of a party."""
        match type_:
            case "recours-requerant.depot":
                self._register(data, exchange)
            case "recours-requerant.regularisation":
                self._take_answer(data, exchange)
            case "recours-requerant.desistement":
                self._take_withdrawal()
            case "recours-requerant.demande-execution":
                self._take_demand(data)
            case _:
                self._take_defence(data, exchange)

    def _register(self, data: Json, exchange: Json) -> None:
        """Register any requête, late or incomplete; of a dispute pending or over, it is one more paper."""
        self.number = data["numero-fps"]
        self._registered += 1
        number = f"{self._today:%y}-{self.number[-6:]}"
        if self._registered > 1:
            number += f"-{self._registered}"
        requete = Requete(data, number)
        if self._state not in _PENDING and self._may_attack(data["objet-requete"]):
            self._requete = requete
            self._state, self._decision, self._demand = "requete-deposee", None, None
            self._demanded = False
        if requete.is_electronic:
            self._acknowledge(
                "recours-requerant", exchange, {"numero-requete": number, "numero-fps": self.number}
            )

    def _may_attack(self, act: str) -> bool:
        """Once a dispute is over, only a titre opens another (CE 427155), unless it was discharged whole."""
        if self._requete is None:
            return True
        discharged = self._requete.on_title and self._state == "juge-decharge-totale"
        return act == "titre-executoire" and not discharged

    def _acknowledge(self, party: str, exchange: Json, numbers: Json) -> None:
        """R2333-120-32 octies: an electronic filing is time-stamped, and acknowledged by the portal."""
        self.emit(f"{party}.accuse-depot", numbers | {"horodatage-depot": exchange["time"]}, "portail")

    def _sent_on(self, data: Json) -> date:
        """Give the day that what a person files bears; the registry's own, where it bears none."""
        return date.fromisoformat(data.get("date-envoi", self._today.isoformat()))

    def _take_answer(self, data: Json, exchange: Json) -> None:
        """R2333-120-39: the answer counts by the day it was posted; late, it is taken and changes nothing.

        What is missing may also be sent before the registry asks, as the double of a fax must be. Whoever had
        nothing to complete is heard too; once the dispute is over, nobody is.
        """
        requete = self._requete
        if requete is None:
            return
        in_time = requete.put_in_order(self._sent_on(data))
        if in_time and self._state in (*_PENDING, "renonciation"):
            self._state = "requete-deposee"
        if _is_electronic(exchange, by_default=requete.is_electronic):
            self._acknowledge("recours-requerant", exchange, {"numero-requete": requete.number})

    def _take_withdrawal(self) -> None:
        """R2333-120-27: the applicant may withdraw as long as nothing is decided; then it changes nothing."""
        if self._state in _PENDING:
            self._state = "desistement"

    def _take_demand(self, data: Json) -> None:
        """R2333-120-71: a discharge may be had carried out; too early, the demand is ruled inadmissible."""
        if self._decision is None or self._decision.outcome not in DISCHARGES:
            return  # filed: nothing is to be carried out
        refused = "copie-refus-execution" in data  # whoever is refused outright need not wait
        self._demand = None if refused else self._sent_on(data)
        self._demanded = True

    def _take_defence(self, data: Json, exchange: Json) -> None:
        """R2333-120-44: the defendant answers a communication; past the month, the case is closed to him."""
        requete = self._requete
        if requete is None:
            return
        electronic = _is_electronic(exchange, by_default=True)
        if electronic:
            self._acknowledge("recours-collectivite", exchange, {"numero-requete": requete.number})
        heard = requete.communicated is not None and self._state == "requete-deposee"
        late = requete.defence_is_over(date.fromisoformat(data["date-envoi"]))
        if not heard or late or (self._must_write_electronically and not electronic):
            return  # closed, or inadmissible: no defence, and nothing for the other party
        requete.defended = True
        told = {"numero-requete": requete.number, "memoire": data["memoire"]}
        joined = () if self._is_brief else ("pieces-justificatives",)
        told |= {name: data[name] for name in ("date-envoi", *joined) if name in data}
        self.later(
            "depart-communication-memoire",
            lambda: self.emit("recours-requerant.communication-memoire", told, "portail"),
        )

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"

    @property
    def _must_write_electronically(self) -> bool:
        """R2333-120-32 quater: every grouping, and a commune above a size."""
        if self.settings.get("categorie", "commune") != "commune":
            return True
        return bool(self.settings.get("population", 0) > _SIZE_OBLIGED)

    # What the court does

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


def _is_electronic(exchange: Json, *, by_default: bool) -> bool:
    way = exchange.get("canal")
    return by_default if way is None else way in _ELECTRONIC


def make(chosen: Chosen | None = None) -> System:
    """Make the reference implementation of the role; raises UnknownChoiceError."""
    return System(Ccsp, chosen)
