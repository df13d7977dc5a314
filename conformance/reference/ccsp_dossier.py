"""What the court knows of one dossier: its days, and where it is."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from conformance.reference.calendar import legal_day
from conformance.reference.ccsp_jugement import Decision
from conformance.reference.ccsp_requete import Requete
from conformance.reference.system import Chosen, Dossier


class CourtFile(Dossier):
    """One dossier in the files of the court."""

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

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"
