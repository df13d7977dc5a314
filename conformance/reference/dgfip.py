"""The public accountant, written from the law: takes titles and cancellations, pursues, may remit.

CGCT R2333-120-17-3, CGPPP L2323-7-1, LPF L274, arrêté of 15 December 2016. It sends nothing
that the maps show: refunds are financial flows. It sees neither the letter sent to the debtor nor, on the
maps, the payments.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.calendar import RECEIPT, RECEIPTS, deemed_received, legal_day, months_later
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Dossier, Freedoms, System

Json = dict[str, Any]

_ANTAI = frozenset({"antai"})
_ELECTRONIC = frozenset({"voie-electronique"})
_PRESCRIPTION = 48
"""LPF L274: four years, in months."""


class Dgfip(Dossier):
    """One title as the accountant lives it."""

    role = "dgfip"
    # CGCT L2333-87 IV, R2333-120-17-3: the ordonnateur sends titles and cancellations electronically.
    routes: ClassVar[Mapping[str, Route]] = MappingProxyType(
        {
            "emission-te.emission": Route(_ANTAI, _ELECTRONIC, "titre-executoire"),
            "annulation-te.titre-annulation": Route(_ANTAI, _ELECTRONIC, "titre-annulation"),
            "information-remboursement-te.information": Route(
                _ANTAI, _ELECTRONIC, "information-remboursement-te"
            ),
        }
    )

    freedoms: ClassVar[Freedoms] = MappingProxyType({**MOTIVES, **RECEIPTS})

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._title: Json | None = None
        self._cancelled = 0
        self._cancelled_surcharge = 0
        self._remitted = 0
        self._cancellations: set[str] = set()
        self._pursued: date | None = None
        self._extinct: str | None = None
        """The final state that a cancellation or a remission led to."""

    @property
    def _today(self) -> date:
        return legal_day(self.now)

    @property
    def _state(self) -> str:
        if self._title is None:
            return ""
        if self._extinct is not None:
            return self._extinct
        signed = date.fromisoformat(self._title["date-te"])
        # LPF L274: four years without any act of pursuit, from the signature (CGPPP L2323-7-1); each
        # pursuit makes them run again.
        if self._today > months_later(self._pursued or signed, _PRESCRIPTION):
            return "prescrit"
        if self._pursued is not None:
            return "recouvrement-force"
        # CGPPP L2323-7-1: the warning is sent when the title is issued, and deemed received some clear
        # days later. Nothing tells the accountant of it: he counts from the title.
        return "averti" if self._today >= deemed_received(signed, self.chosen[RECEIPT]) else "te-emis"

    def states(self) -> Mapping[str, str]:
        """Give the state of the title; the accountant is no party to a contest."""
        return {"paiement": self._state} if self._state else {}

    def advance(self) -> None:
        """Do nothing: time changes what is due to him, and he sends nothing by himself."""

    def receive(self, type_: str, data: Json, exchange: Json) -> None:
        """Take a title, its cancellation, or word of what is to be refunded."""
        match type_:
            case "emission-te.emission":
                self._issue(data)
            case "annulation-te.titre-annulation":
                self._cancel(data)
            case _:
                self._hear_of_refund(data)
        self.number = data["numero-fps"]

    def _issue(self, data: Json) -> None:
        """CGCT R2333-120-17-1: one title for what remains due of a forfait."""
        if self._title is not None:
            raise Refused("transition:emission-te")
        self._title = data

    def _cancel(self, data: Json) -> None:
        """Arrêté of 15 December 2016 on cancellations, article 1: of which title, and how much."""
        title = self._title
        if title is None:
            raise Refused("titre-annulation-apres-titre", "transition:titre-annulation")
        if data["reference-te"] != title["reference-te"]:
            raise Refused("titre-annulation-reference")
        if data["reference-ta"] in self._cancellations:
            raise Refused("titre-annulation-numero")
        if self._state == "prescrit":
            raise Refused("transition:titre-annulation")
        cancelled = self._cancelled + data["montant-annule"]
        surcharge = data.get("montant-majoration-annule", 0)
        if cancelled > title["montant-total"]:
            raise Refused("titre-annulation-plafond")
        if surcharge > data["montant-annule"]:
            raise Refused("titre-annulation-majoration")
        if self._cancelled_surcharge + surcharge > title["montant-majoration"]:
            raise Refused("titre-annulation-majoration")
        self._cancelled = cancelled
        self._cancelled_surcharge += surcharge
        self._cancellations.add(data["reference-ta"])
        self._extinguish(title, "plus-du")

    def _hear_of_refund(self, data: Json) -> None:
        """What is refunded follows from a cancellation, and never exceeds it."""
        if self._title is None or not self._cancellations:
            raise Refused("information-remboursement-apres-annulation")
        if data["reference-te"] != self._title["reference-te"]:
            raise Refused("transition:information-remboursement-te")
        if data["montant-rembourse"] > self._cancelled:
            raise Refused("information-remboursement-montant")

    def decide(self, step: str, data: Json) -> None:
        """Note that the accountant pursues, or that he remits the surcharge."""
        match step:
            case "fait.poursuites":
                self._pursue(data)
            case "fait.remise-gracieuse":
                self._remit(data)
            case _:
                raise Refused(f"transition:{step.rsplit('.', 1)[0]}")

    def _pursue(self, data: Json) -> None:
        """CGPPP L2323-7-1: forced recovery follows the warning, and ends with the prescription."""
        if self._title is None:
            raise Refused("poursuites-apres-titre", "transition:poursuites")
        if self._state != "averti":
            raise Refused("transition:poursuites")
        self._pursued = date.fromisoformat(data.get("date-evenement", self._today.isoformat()))

    def _remit(self, data: Json) -> None:
        """CGPPP L2323-7-1: in hardship, all or part of the surcharge that no cancellation took."""
        title = self._title
        if title is None:
            raise Refused("remise-apres-titre", "transition:remise-gracieuse")
        if self._state not in ("te-emis", "averti", "recouvrement-force"):
            raise Refused("transition:remise-gracieuse")
        remitted = self._remitted + data.get("montant-remis", 0)
        if remitted > title["montant-majoration"]:
            raise Refused("remise-limitee-majoration", "remise-majoration-annulee")
        if remitted + self._cancelled_surcharge > title["montant-majoration"]:
            raise Refused("remise-majoration-annulee")
        self._remitted = remitted
        self._extinguish(title, "te-paye")

    def _extinguish(self, title: Json, state: str) -> None:
        if self._cancelled + self._remitted >= title["montant-total"]:
            self._extinct = state


def make(chosen: Chosen | None = None) -> System:
    """Make the reference implementation of the role; raises UnknownChoiceError."""
    return System(Dgfip, chosen)
