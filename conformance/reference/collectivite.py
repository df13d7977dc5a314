"""The city, by the law: it finds, tells ANTAI, hears the prior appeals, defends itself, draws conclusions.

It knows of the notice, of the title and of the request only what it is told: by ANTAI, by the author of
an appeal, by the court. Where it was told nothing it does not guess, except that three months after the
notification a forfait that nobody says is paid has given way to a title (L2333-87 IV).
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import ClassVar

from conformance.reference.calendar import RECEIPTS
from conformance.reference.collectivite_annulations import Cancelling
from conformance.reference.collectivite_dossier import ELECTRONIC, LINK, ON_TITLE
from conformance.reference.collectivite_forfait import IDENTITY, Json, oppose
from conformance.reference.collectivite_rapo import Appeal
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Freedoms, System

_COURT = frozenset({"interface", "portail", "papier", "teletransmission"})
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


class Collectivite(Cancelling):
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
                "antai", frozenset({ELECTRONIC}), "information-paiement"
            ),
            "suivi-fps.suivi": _route("antai", frozenset({ELECTRONIC}), "suivi-fps"),
            "facturation.facture": _route("antai", frozenset({ELECTRONIC}), "facture"),
        }
    )

    freedoms: ClassVar[Freedoms] = _FREEDOMS

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
        if data["objet-requete"] == ON_TITLE:
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

    def _register(self, data: Json) -> None:
        """Open the city's space at ANTAI, the first time before anything is sent to it."""
        oppose([(self._registered or not self._forfait.created, "inscription-avant-message")])
        self._registered = True
        self._registration |= data
        self.emit("inscription-portail.inscription", dict(self._registration), "internet")

    def _create(self, data: Json) -> None:
        given_up = self._withdrawn is not None
        message = self._forfait.creation(data, self.now, withdrawn=given_up)
        self.emit("message-fps.creation", message, LINK)

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
            self.emit("fps-impaye.information", self._unpaid(), ELECTRONIC)

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


def _renamed(said: Json, told: str, own: str) -> Json:
    """Put a number in the place of another one, wherever a message names the forfait."""
    found = {name: own if value == told else value for name, value in said.items()}
    if isinstance(said.get("data"), dict):
        found["data"] = _renamed(said["data"], told, own)
    return found


def make(chosen: Chosen | None = None) -> System:
    """Give the city, ready to be called; raises UnknownChoiceError."""
    return System(Collectivite, chosen)
