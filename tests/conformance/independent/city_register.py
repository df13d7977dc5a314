"""What a city's software keeps: one row for each forfait, the habits that it works by, and its calendar."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.shell import Json, Manners, Message

CREATED, CHANGED, CANCELLED = "message-fps.creation", "message-fps.modification", "message-fps.annulation"
RECEIPT, TEXT, DECIDED = "rapo.accuse-reception", "rapo.mise-a-disposition", "rapo.decision"
UNPAID, TOLD, REFUND = (
    "fps-impaye.information",
    "information-annulation.information",
    "document-comptable.document",
)
DEFENCE, ENROLLED = "recours-collectivite.memoire-defense", "inscription-portail.inscription"
ACCEPTED = ("acceptation-totale", "acceptation-partielle")
DISCHARGED = ("decharge-totale", "decharge-partielle")

ZONES = {
    "guadeloupe": "America/Guadeloupe",
    "martinique": "America/Martinique",
    "guyane": "America/Cayenne",
    "la-reunion": "Indian/Reunion",
    "mayotte": "Indian/Mayotte",
}
WAYS = {
    CREATED: "liaison-authentifiee",
    CHANGED: "liaison-authentifiee",
    CANCELLED: "liaison-authentifiee",
    RECEIPT: "procede-electronique",
    TEXT: "procede-electronique",
    DECIDED: "voie-postale",
    UNPAID: "voie-electronique",
    TOLD: "voie-electronique",
    REFUND: "voie-electronique",
    DEFENCE: "teletransmission",
    ENROLLED: "internet",
}


def months_later(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a month that has none."""
    return day + relativedelta(months=months)


def sent_or_received(appeal: Json) -> str:
    """Give the day of the postmark of an appeal, or the day on which it came where none is told."""
    return str(appeal.get("date-envoi-recours", appeal["date-reception"]))


@dataclass
class Appeal:
    """A prior appeal, and what was answered to it."""

    data: Json
    after_title: bool
    is_answered: bool = False

    @property
    def received(self) -> date:
        """The day from which the authority has a month."""
        return date.fromisoformat(self.data["date-reception"])


@dataclass
class Row:
    """What is known of one forfait."""

    settings: Json
    now: datetime
    finding: Json = field(default_factory=dict)
    meter: list[Json] = field(default_factory=list)
    """What was paid at the meter before the finding, oldest first."""
    previous_end: datetime | None = None
    offer: Json = field(default_factory=dict)
    offer_paid: int = 0
    created: Json = field(default_factory=dict)
    noticed: date | None = None
    """The day of the notification, where the city itself notified."""
    sent_on: date | None = None
    """The day on which ANTAI says that it sent the notice."""
    abandoned: bool = False
    title: str | None = None
    """The reference of the title that ANTAI tells of; empty where it gave none."""
    paid: list[Json] = field(default_factory=list)
    appeals: list[Appeal] = field(default_factory=list)
    decisions: list[Json] = field(default_factory=list)
    request: Json = field(default_factory=dict)
    rulings: list[Json] = field(default_factory=list)
    withdrawn: date | None = None
    cancelled: list[Json] = field(default_factory=list)
    told: list[Json] = field(default_factory=list)
    refunds: list[int] = field(default_factory=list)
    enrolled: bool = False
    unpaid_told: bool = False
    contest: str = "aucune"
    seen: set[str] = field(default_factory=set)
    sent: int = 0
    held: list[tuple[datetime, Message]] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    """The steps that it did by itself, which a person may decide yet."""

    @property
    def due(self) -> int:
        """What the finding says is due, in cents."""
        return int(self.finding.get("montant-du", 0))

    @property
    def paid_sum(self) -> int:
        """What is known to have been paid, in cents."""
        return sum(int(one["montant-paye"]) for one in self.paid) + self.offer_paid

    @property
    def refundable(self) -> int:
        """What was paid of the forfait itself, in cents: the treasury gives back what the title brought."""
        paid = (int(one["montant-paye"]) for one in self.paid if "reference-te" not in one)
        return sum(paid) + self.offer_paid

    @property
    def lowered(self) -> int:
        """What is no longer due of it, by the last decision that says so, in cents."""
        discharge = self.discharge()
        if self.withdrawn:
            return self.due
        if discharge and discharge["objet-requete"] != "titre-executoire":
            total = discharge["sens-decision-juridiction"] == "decharge-totale"
            return self.due if total else int(discharge.get("montant-annule", 0))
        accepted = [one for one in self.decisions if one["sens-decision"] in ACCEPTED]
        return self.due - int(accepted[-1]["montant-rectifie"]) if accepted else 0

    @property
    def owed(self) -> int:
        """What is due now, whatever was paid, in cents."""
        return max(self.due - self.lowered, 0)

    def discharge(self, day: str | None = None) -> Json | None:
        """Give the ruling of a day that discharges, or the last one where no day is given."""
        winning = [
            one
            for one in self.rulings
            if day in (None, one["date-decision"]) and one["sens-decision-juridiction"] in DISCHARGED
        ]
        return winning[-1] if winning else None

    def accepted(self, day: str | None = None) -> Json | None:
        """Give the decision of a day that accepts an appeal, or the last one where no day is given."""
        found = [
            one
            for one in self.decisions
            if day in (None, one["date-decision"]) and one["sens-decision"] in ACCEPTED
        ]
        return found[-1] if found else None

    @property
    def is_partial(self) -> bool:
        """Whether the city itself notifies."""
        return bool(self.settings.get("cycle", "complet") == "partiel")


@dataclass(frozen=True)
class Habits(Manners[Row]):
    """What a product does: the sound one by default."""

    months: Callable[[date, int], date] = months_later
    zone: Callable[[str], str] = lambda territory: ZONES.get(territory, "Europe/Paris")
    is_over: Callable[[date, date], bool] = lambda day, last: day > last
    ways: Mapping[str, str] = field(default_factory=lambda: dict(WAYS))
    presumed: int = 6
    """Days from the sending of a notice to its presumed receipt."""
    appeal_months: int = 1
    answer_months: int = 1
    payment_months: int = 3
    sent_day: Callable[[Json], str] = sent_or_received
    """The day that decides whether an appeal is in time."""
    electronic_same_day: bool = True
    orders: Callable[[list[Message]], list[Message]] = lambda messages: messages
    spoils: Callable[[Row], None] = lambda _row: None
    """What happens to a row after each call."""
    by_itself: Mapping[str, str] = field(default_factory=dict)
    """The decisions that it takes by itself, by what causes them."""
    is_patient: bool = True
    """Whether it takes the order to do what it did by itself, and does nothing; else it refuses it."""
    default: str = "rejet"
    """What it decides of an admissible appeal when nobody says."""
    total_by: str = CHANGED
    """What it sends after a total acceptance."""
    acknowledges: frozenset[str] = frozenset({"procede-electronique"})
    makes_available: frozenset[str] = frozenset({"procede-electronique"})
    number: Callable[[str], str] = lambda number: number

    def day(self, row: Row, at: datetime) -> date:
        """Give the day of an instant where the city is."""
        return at.astimezone(ZoneInfo(self.zone(row.settings.get("territoire", "metropole")))).date()

    def notified(self, row: Row, appeal: Json | None = None) -> date | None:
        """Give the day of the notification of the notice, where it can be known."""
        if row.noticed:
            return row.noticed
        copy = appeal or next((one.data for one in row.appeals if "date-envoi-avis" in one.data), {})
        sent = copy.get("date-envoi-avis") or (row.sent_on and row.sent_on.isoformat())
        if not sent:
            return None
        if copy.get("voie-envoi-avis") == "electronique" and self.electronic_same_day:
            return date.fromisoformat(sent)
        return date.fromisoformat(sent) + timedelta(days=self.presumed)
