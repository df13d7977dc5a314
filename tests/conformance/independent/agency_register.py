"""What an agency’s software keeps: a file for each forfait, what is to leave, the habits that it works by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.shell import Json, Manners

CREATED, CHANGED, CANCELLED = "message-fps.creation", "message-fps.modification", "message-fps.annulation"
ASKED, ANSWERED = (
    "identification-redevable.interrogation-immatriculation",
    "identification-redevable.reponse-immatriculation",
)
THEFT_ASKED, THEFT_ANSWERED = (
    "identification-redevable.interrogation-vehicules-voles",
    "identification-redevable.reponse-vehicules-voles",
)
FLEET_ASKED, FLEET_ANSWERED = (
    "identification-redevable.interrogation-flotte",
    "identification-redevable.reponse-flotte",
)
NOTICE, CORRECTED, INVOICE, FOLLOWED = (
    "envoi-apa.envoi",
    "envoi-apa.rectificatif",
    "facturation.facture",
    "suivi-fps.suivi",
)
PAID, TITLE_PAID, RECEIPT, PAID_TOLD = (
    "paiement.paiement-fps",
    "paiement.paiement-te",
    "paiement.justificatif",
    "information-paiement.information",
)
UNPAID, TITLE, WARNING = "fps-impaye.information", "emission-te.emission", "avertissement.avertissement"
RULED, TOLD, UNDONE, REFUND = (
    "information-annulation-te.information",
    "information-annulation.information",
    "annulation-te.titre-annulation",
    "information-remboursement-te.information",
)
ENROLLED, ABANDONED = "inscription-portail.inscription", "fait.abandon"

WAYS = {
    ASKED: "voie-electronique",
    THEFT_ASKED: "voie-electronique",
    FLEET_ASKED: "voie-electronique",
    NOTICE: "voie-postale",
    CORRECTED: "voie-postale",
    INVOICE: "voie-electronique",
    FOLLOWED: "voie-electronique",
    RECEIPT: "internet",
    PAID_TOLD: "voie-electronique",
    TITLE: "voie-electronique",
    WARNING: "courrier",
    UNDONE: "voie-electronique",
    REFUND: "voie-electronique",
}
ZONES = {
    "guadeloupe": "America/Guadeloupe",
    "martinique": "America/Martinique",
    "guyane": "America/Cayenne",
    "la-reunion": "Indian/Reunion",
    "mayotte": "Indian/Mayotte",
}
ELECTRONIC = frozenset({"internet", "voie-electronique"})
Writer = Callable[[], Json | None]
"""Writes a message at the instant when it leaves; None where it has no more reason to."""


@dataclass(frozen=True)
class Pending:
    """A message that waits for its instant."""

    type: str
    ready: datetime
    write: Writer


@dataclass
class File:
    """What is known of one forfait."""

    settings: Json
    now: datetime
    creation: Json = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    """The questions that were put, by their type."""
    owner: Json = field(default_factory=dict)
    fleet: Json = field(default_factory=dict)
    waited: dict[str, date] = field(default_factory=dict)
    """The last day on which the answer to each question is waited for."""
    abandoned: bool = False
    queued: set[str] = field(default_factory=set)
    """What waits to leave, or left, once for all."""
    notice: Json = field(default_factory=dict)
    changes: list[Json] = field(default_factory=list)
    cancelled: list[Json] = field(default_factory=list)
    to_correct: list[Json] = field(default_factory=list)
    """The changes of which no corrected notice was made yet."""
    corrected: list[Json] = field(default_factory=list)
    paid: list[Json] = field(default_factory=list)
    unpaid: Json = field(default_factory=dict)
    title: Json = field(default_factory=dict)
    warning: Json = field(default_factory=dict)
    title_paid: list[Json] = field(default_factory=list)
    told: list[Json] = field(default_factory=list)
    """What the city, or the court, says is no longer due: of the forfait or of its title."""
    undone: list[Json] = field(default_factory=list)
    refunds: list[int] = field(default_factory=list)
    billed: set[date] = field(default_factory=set)
    """The last days of the periods that were invoiced."""
    is_enrolled: bool = False
    seen: set[str] = field(default_factory=set)
    sent: int = 0
    outbox: list[Pending] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    """The steps that it did by itself, which a person may decide yet."""

    @property
    def found(self) -> Json:
        """What a city told of the finding: all of it, or what it tells of an unpaid forfait."""
        return {**self.unpaid, **self.creation}

    @property
    def number(self) -> str:
        """The number of the forfait; empty before any message."""
        return str(self.found.get("numero-fps", ""))

    @property
    def is_partial(self) -> bool:
        """Whether the city itself notifies."""
        return bool(self.settings.get("cycle", "complet") == "partiel")

    @property
    def payer(self) -> Json:
        """Who is liable, with an address: as the fleet says, or else the register."""
        return self.fleet if self.fleet.get("redevable-trouve") else self.owner

    @property
    def withdrawn(self) -> bool:
        """Whether the city withdrew the forfait before its notice left."""
        return bool(self.cancelled)

    @property
    def lowered(self) -> int:
        """What the city says is no longer due of the forfait itself, in cents."""
        return sum(int(one["montant-annule"]) for one in self.told if one.get("objet-annulation") == "fps")

    @property
    def due(self) -> int:
        """What the forfait came to, as it was last changed, in cents."""
        if self.is_partial:
            return int(self.unpaid.get("montant-restant-du", 0))
        if self.cancelled:
            return 0
        return int(
            self.changes[-1]["montant-rectifie"] if self.changes else self.creation.get("montant-du", 0)
        )

    @property
    def paid_sum(self) -> int:
        """What was paid of the forfait, in cents."""
        return sum(int(one["montant-paye"]) for one in self.paid)

    @property
    def undone_sum(self) -> int:
        """What was annulled of the title, in cents."""
        return sum(int(one["montant-annule"]) for one in self.undone)

    @property
    def title_paid_sum(self) -> int:
        """What was paid of the title, in cents."""
        return sum(int(one["montant-paye"]) for one in self.title_paid)


def months_later(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a shorter month."""
    return day + relativedelta(months=months)


def majoration(rest: int) -> int:
    """Give the majoration of what is left, in cents: a fifth, fifty euros at least."""
    return max((rest * 2 + 5) // 10, 5000)


def reduced(total: int, added: int) -> int:
    """Give what settles a title within the month, in cents: a fifth less, within the majoration."""
    return max((total * 8 + 5) // 10, total - added)


@dataclass(frozen=True)
class Habits(Manners[File]):
    """What a product does: the sound one by default."""

    months: Callable[[date, int], date] = months_later
    zone: Callable[[str], str] = lambda territory: ZONES.get(territory, "Europe/Paris")
    is_over: Callable[[date, date], bool] = lambda day, last: day > last
    ways: Mapping[str, str] = field(default_factory=lambda: dict(WAYS))
    presumed: int = 6
    """Days from the sending of a notice to its presumed receipt."""
    electronic_same_day: bool = True
    payment_months: int = 3
    reduction_months: int = 1
    waits: Mapping[str, int] = field(default_factory=lambda: {FLEET_ASKED: 10})
    """Days for which a notice waits for the answer to each question, the register’s apart."""
    whom: Callable[[File], Json] = lambda file: file.payer
    """Who is liable, of those whom files name."""
    counts: Callable[[str, date], bool] = lambda _paid_on, _last: True
    """Whether what was paid on a day lowers the title, by the last day to pay the forfait."""
    majoration: Callable[[int], int] = majoration
    reduced: Callable[[int, int], int] = reduced
    tells: frozenset[str] = frozenset({"accepte", "envoye", "titre-emis", "abandonne"})
    """What it tells the city of a forfait."""
    asks: frozenset[str] = frozenset({THEFT_ASKED, FLEET_ASKED})
    """Whom it asks, besides the register."""
    asks_of_unpaid: bool = False
    """Whether it asks the register of a forfait that the city notified, and says is unpaid."""
    asks_theft_first: bool = False
    """Whether it asks of thefts at once, rather than once the register has answered."""
    bills: int = 1
    """The months of a period that it invoices; 0 for none."""
    price: int = 132
    limit: Callable[[date, date], date] = lambda first, _corrected: first
    """The last day told on a corrected notice, of those that run from either notice."""
    draws_up: Callable[[Json, date], str] = lambda _change, today: today.isoformat()
    """The day on which a corrected notice is drawn up."""
    corrects: Callable[[Json], bool] = lambda cancelled: bool(cancelled["motif-annulation"] == "rapo")
    """Whether a corrected notice follows the cancellation of a forfait."""
    orders: Callable[[str], int] = lambda _type: 0
    """Which of the messages that leave at one instant comes first."""
    spoils: Callable[[File], None] = lambda _file: None
    """What happens to a file after each call."""
    by_itself: Callable[[str, Json], str | None] = lambda _type, _data: None
    """The decision that it takes by itself on what comes."""
    is_patient: bool = True
    """Whether it takes the order to do what it did by itself, and does nothing; else it refuses it."""
    reference: Callable[[str, File, str], str] = lambda _kind, _file, given: given
    """The reference of a title or of an annulment, from the one that it would have."""

    def day(self, file: File, at: datetime | None = None) -> date:
        """Give the day of an instant where the city is; today's where none is given."""
        zone = ZoneInfo(self.zone(file.settings.get("territoire", "metropole")))
        return (at or file.now).astimezone(zone).date()

    def received(self, notice: Json) -> date:
        """Give the day on which a notice is notified, or deemed to be."""
        sent = date.fromisoformat(notice["date-envoi"])
        if self.ways[NOTICE] in ELECTRONIC and self.electronic_same_day:
            return sent
        return sent + timedelta(days=self.presumed)

    def last_day(self, file: File) -> date:
        """Give the last day on which the forfait is paid without a majoration."""
        return self.months(self.received(file.notice), self.payment_months)

    def leave(self, file: File, type_: str, write: Writer) -> None:
        """Let a message leave, when such messages do."""
        file.outbox.append(Pending(type_, self.defers(type_, file.now), write))
