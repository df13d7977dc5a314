"""What takes something off a forfait, as a city tells it: to the author, to ANTAI, to its accountant."""

from conformance.reference.collectivite_dossier import ELECTRONIC, LINK, ON_TITLE, CityFile
from conformance.reference.collectivite_forfait import Json, oppose
from conformance.reference.collectivite_rapo import Appeal, modification
from conformance.reference.refusing import Refused

_ON_JUDGMENT = "annulation-sur-jugement"


class Cancelling(CityFile):
    """The decisions that leave less to pay, or nothing."""

    def _decide_appeal(self, data: Json) -> None:
        self.send_now("depart-accuse-recours")  # before any decision, even where the night's batch is to come
        seen, examiner = self._forfait.seen or {}, data.get("numero-agent-examen")
        # R2333-120-13: who drew up the notice may not examine the appeal
        oppose([(examiner is None or examiner != seen.get("numero-agent"), "rapo-agent-examinateur")])
        appeal = self._appeals.decide(
            data,
            self.number,
            self._today,
            due=self._forfait.due,
            notified=self._notified,
            titled=self._titled,
        )
        assert appeal.decision is not None  # noqa: S101 it was just made
        self.emit("rapo.decision", appeal.decision, "voie-postale")
        # R2333-120-14: only where ANTAI notified the notice, and while the notice stands
        if self._appeals.accepted is appeal and self._forfait.created and not self._replaced:
            told = appeal.copy()  # as it stands at the decision, whatever comes before the message leaves
            self.later("depart-message-recours", lambda: self._tell_agency(told))

    def _tell_agency(self, appeal: Appeal) -> None:
        """Have the notice rectified; where nothing is left of it, a cancellation says so as well (D-21)."""
        if self._titled is not None or self._withdrawn:
            return  # the notice stood at the decision: that the clock jumped past its end changes nothing
        by_cancelling = self.chosen["message-acceptation-totale"] == "annulation"
        if by_cancelling and appeal.sense == "acceptation-totale":
            if not self._cancelled:
                self._cancel({"motif-annulation": "rapo"})
                self._cancelled_by_itself = True
            return
        message = modification(appeal)
        if self.chosen["signature-de-l-agent"] == "signature-agent":
            del message["mention-signe"]
            message["signature-agent"] = {"nom": "signature.png"}
        self.emit("message-fps.modification", message, LINK)

    def _cancel(self, data: Json) -> None:
        """Tell ANTAI that nothing is due of the forfait that it notifies: no title known (R2333-120-35)."""
        reason = data.get("motif-annulation", self._reason())
        if reason == "rapo" and self._cancelled_by_itself:
            return  # it left with the decision
        decided = self._decided(reason, data.get("date-decision"))
        message = {
            "numero-fps": self.number,
            "motif-annulation": reason,
            "date-decision": decided,
            **data,
        }
        sound = decided is not None and message["date-decision"] == decided
        whole = self._cancelled_sum == self._forfait.due
        oppose(
            [
                (reason != "rapo" or (sound and whole), "rapo-annulation-concordante"),
                # R2333-120-60: the decision binds the city from its notification.
                (reason != "decision-juridiction" or self._court.discharged_whole(decided), _ON_JUDGMENT),
                (self._titled is None, "te-connu-sans-message-fps"),
            ]
        )
        oppose([(self._forfait.created and sound and whole, "transition:annulation-du-forfait")])
        self._cancelled = True
        self.emit("message-fps.annulation", message, LINK)

    def _inform(self, data: Json) -> None:
        """Give ANTAI, which issues the titles, what it needs to cancel (R2333-120-17-2)."""
        reason = data.get("motif-annulation", self._reason())
        said = data.get("date-decision")
        decided, discharge = self._decided(reason, said), self._court.discharge_of(said)
        by_judge = reason == "decision-juridiction"
        amount: int | None = self._cancelled_sum
        if by_judge and discharge is not None:
            amount = discharge.get("montant-annule", data.get("montant-annule", amount))
        on_title = discharge["objet-requete"] == ON_TITLE if by_judge and discharge else self._replaced
        message: Json = {
            "numero-fps": self.number,
            "objet-annulation": ON_TITLE if on_title else "fps",
            "montant-annule": amount,
            "motif-annulation": reason,
            "date-decision": decided,
            **data,
        }
        if message["objet-annulation"] == ON_TITLE and self._reference is not None:
            message.setdefault("reference-te", self._reference)
        sound = decided is not None and message["date-decision"] == decided
        titled = self._replaced and message["objet-annulation"] == ON_TITLE
        judged = discharge.get("reference-te") if by_judge and discharge is not None else None
        named = judged is None or message.get("reference-te", judged) == judged
        oppose(
            [
                (named, "information-annulation-titre-vise"),
                (reason != "rapo" or (sound and titled), "rapo-information-titre"),
                (not by_judge or message["montant-annule"] == amount, "information-annulation-concordante"),
                (sound and (by_judge or titled), "transition:information-annulation"),
                (
                    message["objet-annulation"] != "fps"
                    or self._told_cancelled + (message["montant-annule"] or 0) <= self._forfait.due,
                    "information-annulation-plafond",
                ),
            ]
        )
        self._told_cancelled += message["montant-annule"] or 0
        self.emit("information-annulation.information", message, ELECTRONIC)

    def _refund(self, data: Json) -> None:
        """Have the city's accountant give back what was paid and is not due (Cerema 2017; R2333-120-71)."""
        discharged = self._court.discharge is not None
        favourable = discharged or self._withdrawn is not None or self._appeals.accepted is not None
        if not favourable:
            raise Refused("document-comptable-sur-decision")
        paid, due = self._payments.of_forfait, self._forfait.due - self._cancelled_sum
        same_year = self._payments.last is None or self._payments.last.year == self._today.year
        message = {
            "nature-document-comptable": "annulation-titre" if same_year else "mandat",
            "numero-fps": self.number,
            "montant-rembourse": max(0, paid - due),
            **data,
        }
        identity = self._appeals.identity()
        if identity is not None:
            message.setdefault("identite-redevable", identity)
        known = self._payments.last is not None
        refunded = self._refunded + message["montant-rembourse"]
        oppose([(not known or refunded <= paid, "document-comptable-montant")])
        self._refunded = refunded
        self.emit("document-comptable.document", message, ELECTRONIC)
