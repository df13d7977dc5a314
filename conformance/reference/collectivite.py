"""The city, by the law: it finds, tells ANTAI, hears the prior appeals, defends itself, draws conclusions.

It knows of the notice, of the title and of the request only what it is told: by ANTAI, by the author of
an appeal, by the court. Where it was told nothing it does not guess, except that three months after the
notification a forfait that nobody says is paid has given way to a title (L2333-87 IV).
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.calendar import RECEIPT, RECEIPTS, deemed_received, legal_day, months_later
from conformance.reference.collectivite_forfait import IDENTITY, Forfait, Json, oppose
from conformance.reference.collectivite_rapo import Appeal, Appeals, modification
from conformance.reference.collectivite_suites import Court, Payments
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Dossier, Freedoms, System

_COURT = frozenset({"interface", "portail", "papier", "teletransmission"})
_LINK = "liaison-authentifiee"
_ELECTRONIC = "voie-electronique"
_ON_JUDGMENT = "annulation-sur-jugement"
_ON_TITLE = "titre-executoire"
_POSTED = "lettre-recommandee-ar"

_FREEDOMS: Freedoms = MappingProxyType(
    {
        **MOTIVES,
        **RECEIPTS,
        "accuse-recours-poste": ("avis-de-reception-postal", "accuse-envoye"),
        "depart-accuse-recours": ("aussitot", "lendemain"),
        "depart-texte-recours": ("aussitot", "lendemain"),
        "depart-information-impaye": ("aussitot", "deux-jours"),
        "depart-message-recours": ("aussitot", "lendemain"),
        "numero-du-forfait": ("numero-recu", "numero-propre"),
        "message-acceptation-totale": ("modification", "annulation"),
        "ordre-accuse-et-texte": ("accuse-d-abord", "texte-d-abord"),
        "signature-de-l-agent": ("mention-signe", "signature-agent"),
        "mentions-facultatives": ("donnees", "omises"),
        "voie-memoire": ("portail", "teletransmission", "interface"),
    }
)


def _route(sender: str, channels: frozenset[str], message: str, *, partial: bool = True) -> Route:
    cycles = frozenset({"complet", "partiel"} if partial else {"complet"})
    return Route(frozenset({sender}), channels, message, cycles)


class Collectivite(Dossier):
    """One forfait in the files of the city."""

    role: ClassVar[str] = "collectivite"
    routes: ClassVar[Mapping[str, Route]] = MappingProxyType(
        {
            "rapo.depot": _route(
                "usager",
                frozenset({"lettre-recommandee-ar", "procede-electronique", "courrier"}),
                "rapo-depot",
            ),
            "recours-collectivite.communication-requete": _route("ccsp", _COURT, "communication-requete"),
            "recours-collectivite.accuse-depot": _route("ccsp", _COURT, "accuse-depot"),
            "recours-collectivite.notification-decision": _route("ccsp", _COURT, "notification-jugement"),
            "information-paiement.information": _route(
                "antai", frozenset({_ELECTRONIC}), "information-paiement"
            ),
            "suivi-fps.suivi": _route("antai", frozenset({_ELECTRONIC}), "suivi-fps"),
            "facturation.facture": _route("antai", frozenset({_ELECTRONIC}), "facture"),
        }
    )

    freedoms: ClassVar[Freedoms] = _FREEDOMS

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

    # What comes in

    def receive(self, type_: str, data: Json, exchange: Json) -> None:
        """Take a message."""
        match type_:
            case "rapo.depot":
                self._receive_appeal(data)
            case "recours-collectivite.communication-requete":
                self._seen_by_court(data)
                self._court.communicate(data)
            case "recours-collectivite.accuse-depot":
                pass  # the court acknowledges what was filed (R2333-120-32 octies)
            case "recours-collectivite.notification-decision":
                self._court.judge(data)
                self._learn_title(data.get("reference-te"))
            case "information-paiement.information":
                # ANTAI knows nothing of a forfait that was not sent to it
                known = self._forfait.created or self._posted is not None
                oppose([(known, "transition:suites-du-paiement")])
                self._payments.add(data)
                self._learn_title(data.get("reference-te"))
            case "suivi-fps.suivi":
                self._follow(data)
        self.number = self.number or str(exchange.get("subject", ""))

    def _receive_appeal(self, data: Json) -> None:
        self._appeals.receive(data)
        if "date-envoi-avis" in data and self._dispatched is None:
            self._dispatched = date.fromisoformat(data["date-envoi-avis"])
            self._instantly = data.get("voie-envoi-avis") == "electronique"

    def _seen_by_court(self, data: Json) -> None:
        """Nobody refuses what a court communicates; a request against the title tells that there is one."""
        if data["objet-requete"] == _ON_TITLE:
            self._learn_title("")

    def _follow(self, data: Json) -> None:
        day = date.fromisoformat(data["date-evenement"])
        match data["evenement-suivi"]:
            case "envoye":
                self._dispatched = day
            case "abandonne":
                self._abandoned = True
            case "titre-emis":
                self._titled, self._reference = day, data.get("reference-te", self._reference)

    def _learn_title(self, reference: str | None) -> None:
        if reference is not None:
            self._titled = self._titled or self._today
            self._reference = reference or self._reference

    # What a person decides

    def decide(self, step: str, data: Json) -> None:
        """Note a fact, or send what was decided; raises Refused."""
        acts: Mapping[str, Callable[[Json], None]] = {
            "fait.paiement-immediat": self._forfait.receipts.append,
            "fait.forfait-precedent": self._note_earlier,
            "fait.constat": self._find,
            "fait.ouverture-minore": self._offer,
            "fait.paiement-minore": lambda paid: self._forfait.pay_reduced(paid, self.now),
            "fait.apposition": self._post,
            "fait.prise-de-connaissance": self._read,
            "fait.retrait": self._withdraw,
            "inscription-portail.inscription": self._register,
            "message-fps.creation": self._create,
            "message-fps.annulation": self._cancel,
            "rapo.decision": self._decide_appeal,
            "recours-collectivite.memoire-defense": self._defend,
            "information-annulation.information": self._inform,
            "document-comptable.document": self._refund,
        }
        if step not in acts:
            raise Refused(f"routing:{step}")
        acts[step](self._in_own_words(data))

    def _note_earlier(self, data: Json) -> None:
        self._forfait.earlier = datetime.fromisoformat(data["heure-fin-effet"])

    def _find(self, data: Json) -> None:
        self._forfait.seen, self.number = data, data["numero-fps"]

    def deliver(self, exchange: Json) -> None:
        """Take a message, once; raises Refused."""
        super().deliver(self._in_own_words(exchange))

    def _in_own_words(self, said: Json) -> Json:
        """Give what is said of a forfait under the number that the city gave it."""
        if self.chosen["numero-du-forfait"] == "numero-recu":
            return said
        told = said.get("data", said).get("numero-fps")
        if self._told is None and told is not None and said.get("date-heure-constat") is not None:
            # SIRET, year, convention and day stay (order of 6 November 2015); the sequence is the city's
            self._told = told, f"{told[:20]}{(int(told[20:]) + 501) % 1_000_000:06}"
        return _renamed(said, *self._told) if self._told is not None else said

    def _offer(self, data: Json) -> None:
        self._forfait.offer(data, possible=self._is_only_found)

    @property
    def _is_only_found(self) -> bool:
        """Whether an agent has found the vehicle and nothing followed."""
        return self._forfait.seen is not None and self._payment_state() == "constate"

    def _register(self, data: Json) -> None:
        """Open the city's space at ANTAI, the first time before anything is sent to it."""
        oppose([(self._registered or not self._forfait.created, "inscription-avant-message")])
        self._registered = True
        self._registration |= data
        self.emit("inscription-portail.inscription", dict(self._registration), "internet")

    def _create(self, data: Json) -> None:
        given_up = self._withdrawn is not None
        message = self._forfait.creation(data, self.now, withdrawn=given_up)
        self.emit("message-fps.creation", message, _LINK)

    def _defend(self, data: Json) -> None:
        """File the defence by the portal, as every city may and most must (R2333-120-32 quater)."""
        self.emit(
            "recours-collectivite.memoire-defense",
            self._court.defence(data, self._today),
            self.chosen["voie-memoire"],
        )

    def _post(self, data: Json) -> None:
        """Only the city that notifies puts notices on vehicles (R-CYC-01)."""
        partial = self.settings.get("cycle") == "partiel"
        oppose([(partial and self._is_only_found, "transition:apposition")])
        self._posted = date.fromisoformat(data.get("date-etablissement", self._today.isoformat()))

    def _read(self, _data: Json) -> None:
        """Note that the holder read the notice on the city's device (L2333-87 II)."""
        partial = self.settings.get("cycle") == "partiel"
        oppose([(partial and self._is_only_found, "transition:prise-de-connaissance")])
        self._posted = self._today

    def _withdraw(self, data: Json) -> None:
        """A creditor may give up a forfait that stands, paid or not: what was paid is then to be refunded."""
        stands = self._forfait.seen is not None and self._cancelled_sum < self._forfait.due
        oppose([(stands, "transition:retrait")])
        self._paid_when_withdrawn = self._remaining == 0
        self._withdrawn = data.get("date-decision", self._today.isoformat())

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
        self.emit("message-fps.modification", message, _LINK)

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
        self.emit("message-fps.annulation", message, _LINK)

    def _inform(self, data: Json) -> None:
        """Give ANTAI, which issues the titles, what it needs to cancel (R2333-120-17-2)."""
        reason = data.get("motif-annulation", self._reason())
        said = data.get("date-decision")
        decided, discharge = self._decided(reason, said), self._court.discharge_of(said)
        by_judge = reason == "decision-juridiction"
        amount: int | None = self._cancelled_sum
        if by_judge and discharge is not None:
            amount = discharge.get("montant-annule", data.get("montant-annule", amount))
        on_title = discharge["objet-requete"] == _ON_TITLE if by_judge and discharge else self._replaced
        message: Json = {
            "numero-fps": self.number,
            "objet-annulation": _ON_TITLE if on_title else "fps",
            "montant-annule": amount,
            "motif-annulation": reason,
            "date-decision": decided,
            **data,
        }
        if message["objet-annulation"] == _ON_TITLE and self._reference is not None:
            message.setdefault("reference-te", self._reference)
        sound = decided is not None and message["date-decision"] == decided
        titled = self._replaced and message["objet-annulation"] == _ON_TITLE
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
        self.emit("information-annulation.information", message, _ELECTRONIC)

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
        self.emit("document-comptable.document", message, _ELECTRONIC)

    # What is due by itself

    def advance(self) -> None:
        """Acknowledge the appeals that came in; in the partial cycle, tell ANTAI what stays unpaid."""
        for appeal in self._appeals.to_acknowledge(self._today):
            appeal.acknowledged = True
            acts = [self._acknowledge, self._hand_over]
            if self.chosen["ordre-accuse-et-texte"] == "texte-d-abord":
                acts.reverse()
            for act in acts:
                act(appeal)
        last, partial = self._last_day, self.settings.get("cycle") == "partiel"
        if partial and last is not None and self._expired and self._remaining > 0 and not self._reported:
            if not self.has_come("depart-information-impaye", last + timedelta(days=1)):
                return
            self._reported = True
            self.emit("fps-impaye.information", self._unpaid(), _ELECTRONIC)

    def _acknowledge(self, appeal: Appeal) -> None:
        """Acknowledge an appeal; of a letter, the post's own receipt may stand for it (L2333-87 VI)."""
        way, written = appeal.data["mode-envoi-recours"], appeal.acknowledgement(self.number)
        if way == _POSTED and self.chosen["accuse-recours-poste"] == "avis-de-reception-postal":
            return
        if self._is_brief:
            del written["date-rejet-implicite"]
        self.later("depart-accuse-recours", lambda: self.emit("rapo.accuse-reception", written, way))

    def _hand_over(self, appeal: Appeal) -> None:
        """Give the text of an electronic appeal, or else no copy can be asked of its author."""
        way = appeal.data["mode-envoi-recours"]
        if way != _POSTED:
            text = {"numero-fps": self.number, "texte-recours": {"nom": "recours.pdf"}}
            self.later("depart-texte-recours", lambda: self.emit("rapo.mise-a-disposition", text, way))

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"

    def _unpaid(self) -> Json:
        """Write what makes a title possible: beneficiary, finding, sums (R2333-120-17-2)."""
        seen = self._forfait.found
        message: Json = {
            **IDENTITY,
            "siret-collectivite": self.settings.get("siret-collectivite"),
            **{one: seen[one] for one in ("immatriculation", "marque-vehicule", "lieu-constat")},
            "date-heure-constat": seen["date-heure-constat"],
            "numero-fps": self.number,
            "montant-du": self._forfait.due,
            "montant-paye": self._payments.of_forfait,
            "montant-annule": self._cancelled_sum,
            "montant-remis": 0,
            "montant-restant-du": self._remaining,
        }
        if self._cancelled_sum:
            message["motif-annulation"] = self._reason()
        return message

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


def _renamed(said: Json, told: str, own: str) -> Json:
    """Put a number in the place of another one, wherever a message names the forfait."""
    found = {name: own if value == told else value for name, value in said.items()}
    if isinstance(said.get("data"), dict):
        found["data"] = _renamed(said["data"], told, own)
    return found


def make(chosen: Chosen | None = None) -> System:
    """Give the city, ready to be called; raises UnknownChoiceError."""
    return System(Collectivite, chosen)
