"""What the agency knows of one forfait, and what it tells of it to the collectivity."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from conformance.reference.antai_avis import Forfait
from conformance.reference.antai_titres import Titre
from conformance.reference.calendar import legal_day
from conformance.reference.system import Chosen, Dossier

Json = dict[str, Any]
Against = Callable[[Json, Json], Iterator[str]]
"""Names the rules that a message breaks, from its data and its envelope."""
Effect = Callable[[Json], None]


class AgencyFile(Dossier):
    """One forfait in the files of the agency."""

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._forfait: Forfait | None = None
        self._titre: Titre | None = None

    @property
    def _today(self) -> date:
        return self._day_of(self.now)

    def _day_of(self, moment: datetime) -> date:
        return legal_day(moment, str(self.settings.get("territoire", "metropole")))

    @property
    def _full(self) -> bool:
        """Whether the agency sends the notices for the collectivity (cycle complet)."""
        return bool(self.settings.get("cycle", "complet") == "complet")

    @property
    def _state(self) -> str:
        if self._titre is not None:
            return self._titre.state(self._today)
        return "constate" if self._forfait is None else self._forfait.state(self._today)

    def states(self) -> Mapping[str, str]:
        """Give the state of the payment; of the contest the agency knows nothing."""
        return {"paiement": self._state}

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"

    def _follow(self, event: str, *, motive: str | None = None, reference: str | None = None) -> None:
        """Tell the collectivity for which the agency notifies what becomes of its forfait."""
        if not self._full or self.chosen["suivi-collectivite"] == "omis":
            return
        data = {
            "numero-fps": self.number,
            "evenement-suivi": event,
            "date-evenement": self._today.isoformat(),
        }
        if motive is not None:
            data["motif-suivi"] = motive
        if reference is not None:
            data["reference-te"] = reference
        self.emit("suivi-fps.suivi", data, "voie-electronique")

    # What a rule has made sure of

    @property
    def _debt(self) -> Forfait:
        if self._forfait is None:
            raise LookupError("no forfait yet")
        return self._forfait

    @property
    def _title(self) -> Titre:
        if self._titre is None:
            raise LookupError("no title yet")
        return self._titre
