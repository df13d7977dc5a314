"""How the agency takes payments, issues the title, warns of it and cancels it.

CGCT R2333-120-16, -17-1, -17-2 and -35; CGPPP L2323-7-1.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from conformance.reference.antai_avis import copied
from conformance.reference.antai_dossier import AgencyFile, Json
from conformance.reference.antai_titres import Titre
from conformance.reference.refusing import Refused

_TELEPAYMENT = {"telepaiement-internet": "internet", "telepaiement-serveur-vocal": "serveur-vocal"}
_PAYABLE = frozenset({"apa-envoye", "notifie", "paye-partiel", "impaye"})
_FINAL = frozenset({"te-paye", "plus-du", "prescrit"})
_OPENING = 6
"""The hour, in Paris, from which the agency signs titles: no text gives one."""
_NEED_NOT_BE_SAID = frozenset({"montant-reduit", "date-limite-reduction"})


class Collecting(AgencyFile):
    """What it does with money, and in want of it."""

    # Payments

    def _against_payment(self, data: Json, exchange: Json) -> Iterator[str]:
        if self._titre is not None:
            yield "paiement-forfait-apres-titre"
        # Where the collectivity notifies, the forfait is paid to it: the agency has sent no notice.
        if self._forfait is None or self._forfait.sent is None or self._state not in _PAYABLE:
            yield "transition:paiement-fps"
        if str(data.get("numero-telepaiement", data["numero-fps"]))[:26] != data["numero-fps"]:
            yield "telepaiement-numero"
        way = _TELEPAYMENT.get(data["moyen-paiement"])
        if way is not None and exchange.get("canal", way) != way:
            yield "telepaiement-voie"

    def _pay(self, data: Json) -> None:
        self._debt.pay(data["montant-paye"], self.now)
        self._acknowledge(data, self._debt.remaining)

    def _against_title_payment(self, data: Json, _exchange: Json) -> Iterator[str]:
        if self._titre is None or self._state in _FINAL:
            yield "transition:paiement-te"
        elif data["reference-te"] != self._titre.reference:
            yield "paiement-titre-reference"

    def _pay_title(self, data: Json) -> None:
        titre = self._title
        titre.pay(data["montant-paye"], date.fromisoformat(data["date-paiement"]))
        self._acknowledge(data, titre.remaining)

    def _acknowledge(self, payment: Json, remaining: int) -> None:
        said = copied(
            payment, "numero-fps", "reference-te", "montant-paye", "date-paiement", "moyen-paiement"
        )
        information = {**said, "montant-restant-du": remaining}

        def receipt() -> None:
            self.emit("paiement.justificatif", said, self.chosen["voie-justificatif"])

        def report() -> None:
            if self._full:
                self.emit("information-paiement.information", information, "voie-electronique")

        acts = [receipt, report]
        if self.chosen["ordre-suites-du-paiement"] == "information-d-abord":
            acts.reverse()
        for act in acts:
            self.later("depart-suites-du-paiement", act)

    # The title and its warning

    def _issue(self) -> None:
        """Sign the title of a forfait left unpaid (R2333-120-17-1); an appeal changes nothing to it."""
        forfait = self._forfait
        if forfait is None or self._titre is not None or not forfait.may_be_titled(self._today):
            return
        if not self.has_come("depart-titre", forfait.titled_from or self._today):
            return
        if self.now.astimezone(ZoneInfo("Europe/Paris")).hour < _OPENING:
            return
        self._titre = Titre(forfait, self.now, self._today, forfait.remaining)
        self.emit("emission-te.emission", self._titre.paper(), "voie-electronique")
        self._follow("titre-emis", reference=self._titre.reference)
        if self.chosen["depart-avertissement"] == "avec-le-titre":
            self._send_warning()

    def _warn(self) -> None:
        """Send the warning of a title (L2323-7-1): printed once it is signed, it leaves right after."""
        titre = self._titre
        if titre is None or titre.warned is not None or self.now <= titre.issued or self._state in _FINAL:
            return
        waits = self.chosen["depart-avertissement"] == "dix-jours-apres"
        if not waits or self._today >= titre.day + timedelta(days=10):
            self._send_warning()

    def _send_warning(self) -> None:
        written = self._title.warning(self._today)
        if self._is_brief:
            written = {name: value for name, value in written.items() if name not in _NEED_NOT_BE_SAID}
        self.emit("avertissement.avertissement", written, "courrier")

    # Cancellation (R2333-120-17-1 and -17-2)

    def _against_town_word(self, data: Json, _exchange: Json) -> Iterator[str]:
        # Once a title has replaced the notice, an appeal that is accepted bears on the title.
        of_title = data["objet-annulation"] == "titre-executoire"
        replaced = self._titre is not None and not of_title and data["motif-annulation"] == "rapo"
        if self._forfait is None or (of_title and self._titre is None) or replaced:
            yield "transition:information-annulation"
        if (
            self._titre is not None
            and data.get("reference-te", self._titre.reference) != self._titre.reference
        ):
            yield "information-annulation-reference"

    def _hear_town(self, data: Json) -> None:
        amount = data["montant-annule"]
        if self._titre is not None:
            self._titre.hear("collectivite", amount)
        else:
            self._debt.reduce(self._debt.due - amount)

    def _against_court_word(self, data: Json, _exchange: Json) -> Iterator[str]:
        if self._titre is None or data["reference-te"] != self._titre.reference:
            yield "transition:information-annulation-te"

    def _hear_court(self, data: Json) -> None:
        if data["sens-decision-juridiction"].startswith("decharge"):
            self._title.hear("ccsp", data["montant-annule"])

    def _cancel(self, decision: Json) -> None:
        """Cancel all or part of the title, on what was said to the agency, never because of a payment."""
        titre = self._titre
        if titre is None:
            raise Refused(
                "titre-annulation-apres-titre",
                "titre-annulation-sur-information",
                "transition:titre-annulation",
            )
        if not decision and titre.to_cancel is None and titre.cancellations:
            return  # the same decision again: all that was said is done
        paper = titre.cancellation(decision)
        broken = titre.against(paper)
        if broken:
            raise Refused(*broken)
        back = titre.cancel(paper)
        self.emit("annulation-te.titre-annulation", paper, "voie-electronique")
        if back:
            refund = copied(paper, "numero-fps", "reference-te", "reference-ta") | {"montant-rembourse": back}
            if self._is_brief:
                del refund["reference-ta"]
            self.emit("information-remboursement-te.information", refund, "voie-electronique")
