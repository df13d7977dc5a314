"""How the agency finds who is liable, sends the notice and corrects it.

CGCT L2333-87 II and VII, R2333-120-14.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from conformance.reference.antai_avis import FLEET, QUESTIONS, REGISTER, STOLEN, copied
from conformance.reference.antai_dossier import Against, AgencyFile, Effect, Json
from conformance.reference.refusing import Refused
from conformance.reference.system import Chosen

_UNASKED = {
    REGISTER: "identification-reponse-demandee",
    STOLEN: "vehicules-voles-apres-demande",
    FLEET: "flotte-apres-demande",
}


class Notifying(AgencyFile):
    """What it does until the notice has left, and each time that the forfait changes."""

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._is_leaving = False
        """Whether the notice is on its way out."""

    # Who is liable (L2333-87 VII)

    def _ask(self, file: str) -> None:
        self._debt.search.planned.add(file)
        self.later("depart-interrogation", lambda: self._question(file))

    def _question(self, file: str) -> None:
        if self._state != "transmis":
            return
        forfait = self._debt
        forfait.search.asked.add(file)
        forfait.search.asked_at = self.now
        data = copied(forfait.message, "numero-fps", "immatriculation")
        if file == STOLEN:
            data |= copied(forfait.message, "date-heure-constat")
        else:
            data["date-emission-avis"] = self._today.isoformat()
        if file == REGISTER:
            data |= copied(forfait.message, "marque-vehicule")
        self.emit(f"identification-redevable.{QUESTIONS[file]}", data, "voie-electronique")

    def _against_answer(self, file: str) -> Against:
        def against(data: Json, _exchange: Json) -> Iterator[str]:
            forfait = self._forfait
            if forfait is None or file not in forfait.search.asked:
                yield _UNASKED[file]
            elif data["immatriculation"] != forfait.message["immatriculation"]:
                yield "identification-reponse-fidele"
            if forfait is not None and self._state != "transmis":
                yield "transition:identification"

        return against

    def _learn(self, file: str) -> Effect:
        return lambda data: self._debt.search.answer(file, data, self.now)

    def _ask_further(self) -> None:
        if self._state == "transmis":
            for file in self._debt.search.further:
                self._ask(file)

    def _abandon(self, data: Json) -> None:
        if self._state != "transmis":
            raise Refused("transition:abandon")
        self._debt.is_abandoned = True
        self._follow("abandonne", motive=data.get("motif-suivi", "Redevable non identifié"))

    # The notice and its correction

    def _notify(self) -> None:
        if self._is_leaving or self._state != "transmis" or not self._debt.search.is_over(self.now):
            return
        self._is_leaving = True
        self.later("depart-avis", self._send_notice)

    def _send_notice(self) -> None:
        if self._state != "transmis":
            return
        forfait = self._debt
        found = datetime.fromisoformat(str(forfait.message["date-heure-constat"]))
        written = forfait.notice(self._today, self._day_of(found))
        if self.chosen["ordre-avis-et-suivi"] == "suivi-d-abord":
            self._follow("envoye")
        self.emit("envoi-apa.envoi", written, forfait.channel)
        if self.chosen["ordre-avis-et-suivi"] == "avis-d-abord":
            self._follow("envoye")

    def _against_change(self, step: str) -> Against:
        def against(_data: Json, _exchange: Json) -> Iterator[str]:
            # The title has replaced the notice, which can no longer be changed (R2333-120-35).
            if self._forfait is None or self._titre is not None or self._forfait.is_abandoned:
                yield f"transition:{step}-du-forfait"

        return against

    def _modify(self, data: Json) -> None:
        self._debt.reduce(data["montant-rectifie"])
        self._correct(data)

    def _withdraw(self, data: Json) -> None:
        self._debt.reduce(0)
        # Only an appeal that is accepted calls for a corrected notice (R2333-120-14).
        if data["motif-annulation"] == "rapo":
            self._correct(data)

    def _correct(self, request: Json) -> None:
        if self._debt.sent is not None:
            self.later("depart-avis-rectificatif", lambda: self._send_corrected(request))

    def _send_corrected(self, request: Json) -> None:
        forfait = self._debt
        written = forfait.corrected_notice(request, self._today)
        self.emit("envoi-apa.rectificatif", written, forfait.channel)  # the same way as the first notice
