"""The forfait before any title, as the agency knows it: who owes it, how much, until when; and its notices.

CGCT L2333-87 II, IV and VII, R2333-120-4, -10, -13 and -14.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from conformance.reference.calendar import deemed_received, months_later

Json = dict[str, Any]

REGISTER = "reponse-immatriculation"
STOLEN = "reponse-vehicules-voles"
FLEET = "reponse-flotte"
QUESTIONS = {
    REGISTER: "interrogation-immatriculation",
    STOLEN: "interrogation-vehicules-voles",
    FLEET: "interrogation-flotte",
}
"""The question to which each file's answer replies."""

MEANS = "Internet, serveur vocal, chèque, guichet"
_CASHIER = "Centre d’encaissement des forfaits de post-stationnement, 35000 Rennes"
_TO_COURT = (
    "Tribunal du stationnement payant, dans le mois de la notification, augmenté d’un mois outre-mer et de "
    "deux mois à l’étranger ; aucun nouveau recours préalable n’est nécessaire."
)
_SURCHARGE = (
    "À défaut de paiement intégral dans les trois mois, un titre exécutoire sera émis, pour le reste dû "
    "majoré de 20 % et d’au moins 50 €, contre le titulaire du certificat d’immatriculation, le locataire ou "
    "l’acquéreur."
)
_APPEAL = {
    "mention-rapo-obligatoire": "Le recours préalable est obligatoire avant de saisir le juge, à peine "
    "d’irrecevabilité.",
    "delai-rapo": "P1M",  # R2333-120-13
    "formes-rapo": "Lettre recommandée avec avis de réception ou voie électronique indiquée ; exposé des "
    "faits et des moyens, copies de l’avis et du certificat d’immatriculation, pièces justificatives.",
    "mention-accuse-reception": "L’avis de réception, postal ou électronique, vaut accusé de réception.",
    "mention-rejet-implicite": "Un mois de silence après la réception du recours vaut rejet, et le juge peut "
    "alors être saisi dans le mois.",
}
_FINDING = ("date-heure-constat", "lieu-constat", "immatriculation", "marque-vehicule", "numero-fps")
_AGENT = ("nom-collectivite", "autorite-agent", "coordonnees-autorite", "numero-agent")
_SIGNATURE = ("mention-signe", "signature-agent")
_REDUCED = ("montant-fps-minore", "fin-fenetre-minore")
_PERSON = ("identite-redevable", "adresse-redevable")

# No text says how long the other files are waited for: these are the agency's own delays.
_PATIENCE = timedelta(minutes=30)
_PATIENCE_FOR_LESSEE = timedelta(days=7)


def copied(data: Mapping[str, Any], *names: str) -> Json:
    """Take from a message the fields that it has."""
    return {name: data[name] for name in names if name in data}


@dataclass(frozen=True)
class Readings:
    """How the agency reads what the law leaves unclear."""

    receipt: str
    """Which day the five clear days make the day of the receipt (D-01)."""
    corrected_runs_anew: bool = True
    """Whether a corrected notice gives three months of its own, or those of the first one (D-05)."""

    def received(self, sent: date) -> date:
        """Give the day on which a notice is deemed received."""
        return deemed_received(sent, self.receipt)

    def payment_limit(self, sent: date) -> date:
        """Give the last day to pay: three months from the deemed receipt (L2333-87 II and IV)."""
        return months_later(self.received(sent), 3)


@dataclass
class Search:
    """The search for who is liable, in the registers (L2333-87 VII)."""

    planned: set[str] = field(default_factory=set)
    """The files that are to be asked, those that were among them."""
    asked: set[str] = field(default_factory=set)
    answers: dict[str, Json] = field(default_factory=dict)
    found_at: datetime | None = None
    """When the register named somebody."""
    asked_at: datetime | None = None
    """When a file was asked last."""

    def answer(self, file: str, data: Json, now: datetime) -> None:
        """Keep the answer of a file."""
        self.answers[file] = data
        if file == REGISTER:
            self.found_at = now if data["redevable-trouve"] else None

    @property
    def is_lessee(self) -> bool:
        """Whether the certificate names a lessee, who then stands for the holder."""
        return self.answers.get(REGISTER, {}).get("qualite-redevable") == "locataire"

    @property
    def further(self) -> list[str]:
        """The files still to ask once the register has named somebody; a fleet has a firm behind it."""
        if self.found_at is None:
            return []
        firm = "raison-sociale" in self.answers[REGISTER].get("identite-redevable", {})
        wanted = [STOLEN, FLEET] if firm or self.is_lessee else [STOLEN]
        return [file for file in wanted if file not in self.planned]

    def is_over(self, now: datetime) -> bool:
        """Tell whether the notice may leave: somebody is known, the other files had their say."""
        if self.found_at is None or self.planned != self.asked:
            return False
        since = max(self.found_at, self.asked_at or self.found_at)
        if FLEET in self.asked - self.answers.keys() and self.is_lessee:
            return now >= since + _PATIENCE_FOR_LESSEE
        return self.asked <= self.answers.keys() or now >= since + _PATIENCE

    @property
    def person(self) -> Json:
        """Who is liable: the one that the certificate names.

        The fleet tells how to reach its lessee; it may not name a driver (CE 438253), so that what it says
        of anyone whom the certificate does not name is left out.
        """
        found = copied(self.answers.get(REGISTER, {}), *_PERSON)
        fleet = self.answers.get(FLEET, {"redevable-trouve": False})
        if self.is_lessee and fleet["redevable-trouve"]:
            found |= copied(fleet, *_PERSON)
        return found


@dataclass
class Forfait:
    """What is owed before any title, and what has been paid of it."""

    message: Json
    """What the collectivity said when it made it known."""
    due: int
    """In cents, as corrected."""
    readings: Readings
    reported: date | None = None
    """When the collectivity that notifies by itself said that it is unpaid."""
    sent: date | None = None
    channel: str = "voie-postale"
    limit: date | None = None
    search: Search = field(default_factory=Search)
    paid: int = 0
    is_settled: bool = False
    is_void: bool = False
    is_abandoned: bool = False

    @property
    def remaining(self) -> int:
        """What is left to pay, in cents."""
        return 0 if self.is_settled or self.is_void else max(0, self.due - self.paid)

    def state(self, today: date) -> str:
        """Give the state of the payment, by the names of the life cycle."""
        if self.is_settled:
            return "paye"
        if self.is_void:
            return "plus-du"
        if self.is_abandoned:
            return "abandonne"
        if self.is_unpaid(today) or self.reported is not None:
            return "impaye"
        if self.sent is None:
            return "transmis"
        if self.paid:
            return "paye-partiel"
        return "notifie" if today >= self.readings.received(self.sent) else "apa-envoye"

    def is_unpaid(self, today: date) -> bool:
        """Tell whether three months went by without full payment (L2333-87 IV); no appeal stops them."""
        return self.limit is not None and today > self.limit and self.remaining > 0

    def may_be_titled(self, today: date) -> bool:
        """Tell whether a title may be signed today; where the collectivity reports, from the next day."""
        if self.reported is not None:
            return today > self.reported and self.remaining > 0
        return self.is_unpaid(today)

    @property
    def titled_from(self) -> date | None:
        """The first day on which a title may be signed: nothing says how soon after it must be."""
        last = self.reported if self.reported is not None else self.limit
        return None if last is None else last + timedelta(days=1)

    def pay(self, amount: int, at: datetime) -> None:
        """Take a payment; the reduced amount settles while its window is open, if the notice offers one."""
        self.paid += amount
        self.is_settled = self.paid >= self.due
        if all(name in self.message for name in _REDUCED):
            in_window = at <= datetime.fromisoformat(self.message["fin-fenetre-minore"])
            self.is_settled |= in_window and amount >= self.message["montant-fps-minore"]

    def reduce(self, due: int) -> None:
        """Set what is due anew; nothing due extinguishes the debt, what was paid may cover the rest."""
        self.due = max(0, due)
        if self.is_settled:
            return
        self.is_void = self.is_void or self.due == 0
        self.is_settled = not self.is_void and self.due <= self.paid

    def notice(self, today: date, found: date) -> Json:
        """Write the notice of payment (R2333-120-4, for what the collectivity sent under R2333-120-10).

        The agent drew it up on the day that the collectivity told, else on the day of the finding, never on
        that of the sending (L2333-87 VI, order of 6 November 2015, art. 4).
        """
        self.sent = today
        self.limit = self.readings.payment_limit(today)
        message = self.message
        return {
            **copied(message, *_AGENT, *_FINDING, *_SIGNATURE, *_REDUCED),
            **copied(message, "montant-deduit", "heure-fin-effet"),
            **self.search.person,
            **_APPEAL,
            "montant-du": self.due,
            "autorite-rapo": f"{message['autorite-agent']}, {message['coordonnees-autorite']}",
            "date-etablissement": message.get("date-etablissement", found.isoformat()),
            "date-envoi": today.isoformat(),
            **self._to_pay(),
        }

    def corrected_notice(self, request: Json, today: date) -> Json:
        """Write the corrected notice (R2333-120-14), which repeats the finding of the first.

        Whether its three months run from the first notice or from its own is an open question; the later
        day favours who must pay. No title is signed before the day that is printed.
        """
        if self.limit is None or self.readings.corrected_runs_anew:
            self.limit = max(self.limit or today, self.readings.payment_limit(today))
        # The cancellation says only when the appeal was accepted, not when it was received.
        received = request.get("date-reception-recours", request["date-decision"])
        return {
            **copied(self.message, *_AGENT, *_FINDING, *_SIGNATURE),
            **copied(request, *_SIGNATURE, "numero-agent", "identite-mandataire", "numero-avis-rectificatif"),
            **named(self.search.person, self.message),
            "montant-rectifie": self.due,
            "date-reception-recours": received,
            "date-etablissement": today.isoformat(),
            "date-envoi": today.isoformat(),
            "voies-delais-recours": _TO_COURT,
            **self._to_pay(),
        }

    def _to_pay(self) -> Json:
        assert self.limit is not None  # noqa: S101 a notice sets it
        return {
            "date-limite-paiement": self.limit.isoformat(),
            "mention-majoration": _SURCHARGE,
            "moyens-paiement-acceptes": MEANS,
            "service-encaissement": _CASHIER,
        }


def named(person: Json, message: Mapping[str, Any]) -> Json:
    """Give who is liable, or else the holder of the plate whom no message of the dossier names."""
    return {
        "identite-redevable": {"nom": f"Titulaire du certificat {message['immatriculation']}"},
        "adresse-redevable": {"pays": "France"},
        **person,
    }
