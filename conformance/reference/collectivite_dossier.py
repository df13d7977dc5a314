"""What a city knows of one forfait: its days, its sums, whether a title stands, and where it is."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from conformance.reference.calendar import RECEIPT, deemed_received, legal_day, months_later
from conformance.reference.collectivite_forfait import Forfait, Json
from conformance.reference.collectivite_rapo import Appeals
from conformance.reference.collectivite_suites import Court, Payments
from conformance.reference.system import Chosen, Dossier

ELECTRONIC = "voie-electronique"
LINK = "liaison-authentifiee"
ON_TITLE = "titre-executoire"


class CityFile(Dossier):
    """One forfait in the files of the city, before anything comes in or leaves."""

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._forfait = Forfait(settings)
        self._appeals = Appeals()
        self._court = Court()
        self._payments = Payments()
        self._posted: date | None = None
        """The day the notice was put on the vehicle, or read on the city's own device."""
        self._dispatched: date | None = None
        """The day the notice was sent, as ANTAI or the author of an appeal says."""
        self._registration: Json = {"type-inscrit": "collectivite"}
        self._instantly = False
        """Whether ANTAI sent it electronically: it is then notified the same day (L2333-87 II)."""
        self._titled: date | None = None
        """The day of the title, as far as the city was told."""
        self._reference: str | None = None
        self._withdrawn: str | None = None
        """The day the city gave up the forfait."""
        self._paid_when_withdrawn = False
        self._cancelled = self._abandoned = self._reported = self._registered = False
        self._cancelled_by_itself = False
        """Whether an accepted appeal was told to ANTAI by a cancellation, without anybody asking."""
        self._told_cancelled = self._refunded = 0
        self._told: tuple[str, str] | None = None
        """The number that the city was told of the finding, and the one that it gave instead."""

    # What the city knows

    @property
    def _today(self) -> date:
        return legal_day(self.now, self.settings.get("territoire", "metropole"))

    @property
    def _notified(self) -> date | None:
        """The day of the notification (L2333-87 II): put on the vehicle, read online, sent either way."""
        if self._posted is not None:
            return self._posted
        if self._dispatched is None or self._instantly:
            return self._dispatched
        return deemed_received(self._dispatched, self.chosen[RECEIPT])

    @property
    def _last_day(self) -> date | None:
        """The last of the three months to pay, which no contest stops (L2333-87 IV)."""
        return months_later(self._notified, 3) if self._notified is not None else None

    @property
    def _expired(self) -> bool:
        return self._last_day is not None and self._today > self._last_day

    @property
    def _cancelled_sum(self) -> int:
        """What was taken off the forfait: by the city itself, on appeal, by the court."""
        appeal, due = self._appeals.accepted, self._forfait.due
        if self._withdrawn or self._cancelled:
            return due
        taken = due - appeal.decision["montant-rectifie"] if appeal and appeal.decision else 0
        return min(due, max(taken, self._court.relieved_of_forfait(due)))

    @property
    def _remaining(self) -> int:
        """What is left to pay of the forfait."""
        paid = self._payments.of_forfait + (self._forfait.reduced_paid or 0)
        settled = self._forfait.reduced_paid is not None or self._payments.settled
        return 0 if settled else max(0, self._forfait.due - self._cancelled_sum - paid)

    @property
    def _replaced(self) -> bool:
        """Tell whether a title stands, or must be taken to stand, in place of the notice (R2333-120-35)."""
        if self._titled is not None:
            return True
        paid = self._payments.settled or self._forfait.reduced_paid is not None
        return self._expired and not paid and not self._extinguished_in_time

    @property
    def _extinguished_in_time(self) -> bool:
        """Tell whether nothing was due any more before the three months were over."""
        days = [self._withdrawn]
        accepted, discharge = self._appeals.accepted, self._court.discharge
        if accepted is not None and accepted.sense == "acceptation-totale":
            days.append(self._decided("rapo"))
        if discharge is not None and discharge["sens-decision-juridiction"] == "decharge-totale":
            days.append(self._decided("decision-juridiction"))
        last = self._last_day
        return last is not None and any(date.fromisoformat(one) <= last for one in days if one is not None)

    @property
    def _is_only_found(self) -> bool:
        """Whether an agent has found the vehicle and nothing followed."""
        return self._forfait.seen is not None and self._payment_state() == "constate"

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"

    def _learn_title(self, reference: str | None) -> None:
        if reference is not None:
            self._titled = self._titled or self._today
            self._reference = reference or self._reference

    def _reason(self) -> str:
        """Why something is cancelled, when the person does not say."""
        if self._court.discharge is not None:
            return "decision-juridiction"
        return "retrait" if self._withdrawn is not None else "rapo"

    def _decided(self, reason: str, said: str | None = None) -> str | None:
        """Give the day of the decision that cancels, the one that is said where there are several."""
        if reason == "retrait":
            return self._withdrawn
        if reason == "decision-juridiction":
            discharge = self._court.discharge_of(said)
            return discharge["date-decision"] if discharge else None
        accepted = self._appeals.accepted
        return accepted.decision["date-decision"] if accepted and accepted.decision else None

    # Where it is

    def states(self) -> Mapping[str, str]:
        """Give the two states, as far as the city knows."""
        return {
            "paiement": self._payment_state(),
            "contestation": self._court.state or self._appeals.state(self._today),
        }

    def _payment_state(self) -> str:
        if self._forfait.seen is not None and self._cancelled_sum == self._forfait.due > 0:
            return "paye" if self._paid_when_withdrawn else "plus-du"
        if self._titled is not None:
            return "te-paye" if self._payments.settled else "te-emis"
        if self._payments.settled or self._forfait.reduced_paid is not None:
            return "paye"
        if self._abandoned:
            return "abandonne"
        if self._expired:
            return "impaye"
        if self._payments.of_forfait:
            return "paye" if self._remaining == 0 else "paye-partiel"
        if self._notified is not None:
            return "notifie" if self._today >= self._notified else "apa-envoye"
        if self._forfait.created:
            return "transmis"
        return "minore-ouvert" if self._forfait.reduced is not None else "constate"
