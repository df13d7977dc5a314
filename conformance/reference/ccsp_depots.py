"""What comes to the court: the registry takes the papers of both parties (R2333-120-27 to -44, -71)."""

from datetime import date
from typing import Any

from conformance.reference.ccsp_dossier import CourtFile
from conformance.reference.ccsp_jugement import DISCHARGES
from conformance.reference.ccsp_requete import Requete

Json = dict[str, Any]

_ELECTRONIC = frozenset({"interface", "portail", "teletransmission"})
_PENDING = ("requete-deposee", "a-regulariser")
_SIZE_OBLIGED = 3500
"""R2333-120-32 quater: a commune above it must write electronically."""


class Registry(CourtFile):
    """What it does with each paper."""

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
    def _must_write_electronically(self) -> bool:
        """R2333-120-32 quater: every grouping, and a commune above a size."""
        if self.settings.get("categorie", "commune") != "commune":
            return True
        return bool(self.settings.get("population", 0) > _SIZE_OBLIGED)


def _is_electronic(exchange: Json, *, by_default: bool) -> bool:
    way = exchange.get("canal")
    return by_default if way is None else way in _ELECTRONIC
