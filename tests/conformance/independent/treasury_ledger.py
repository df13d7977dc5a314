"""What an accountant's software keeps, a page of its ledger for each forfait, and its habits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.shell import Door, Json, Manners, Message

TITLE, UNDONE, TO_REFUND = (
    "emission-te.emission",
    "annulation-te.titre-annulation",
    "information-remboursement-te.information",
)
PURSUED, REMITTED = "fait.poursuites", "fait.remise-gracieuse"
ELECTRONIC = frozenset({"voie-electronique"})
DOORS = {
    TITLE: Door("antai", ELECTRONIC, "titre-executoire"),
    UNDONE: Door("antai", ELECTRONIC, "titre-annulation"),
    TO_REFUND: Door("antai", ELECTRONIC, "information-remboursement-te"),
}


def months_later(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a month that has none."""
    return day + relativedelta(months=months)


@dataclass(frozen=True)
class Entry:
    """A line of the ledger: what happened on a day, and what was said of it."""

    kind: str
    day: date
    data: Json
    id: str = ""


@dataclass
class Page:
    """What is known of one forfait: lines alone, everything else is counted from them."""

    settings: Json
    now: datetime
    entries: list[Entry] = field(default_factory=list)
    sent: int = 0

    def of(self, kind: str) -> list[Json]:
        """Give what the lines of a kind say, oldest first."""
        return [one.data for one in self.entries if one.kind == kind]

    @property
    def title(self) -> Json:
        """The title that was taken in charge first; empty before any."""
        return next(iter(self.of(TITLE)), {})

    def total(self, kind: str, name: str) -> int:
        """Add up a sum of the lines of a kind, in cents."""
        return sum(int(one.get(name, 0)) for one in self.of(kind))


def all_of_it(page: Page) -> int:
    """Give the sum of the title: the forfait that is left, and its surcharge."""
    return int(page.title["montant-total"])


def what_is_undone(page: Page) -> int:
    """Add up what the titles of annulment say, of which the surcharge is a part."""
    return page.total(UNDONE, "montant-annule")


def from_the_signature(page: Page) -> date:
    """Give the day from which prescription runs: the signature of the title (CGPPP L2323-7-1, para. 3)."""
    return date.fromisoformat(page.title["date-te"])


@dataclass(frozen=True)
class Habits(Manners[Page]):
    """What a product does: the sound one by default."""

    months: Callable[[date, int], date] = months_later
    zone: Callable[[str], str] = lambda _territory: "Europe/Paris"
    is_over: Callable[[date, date], bool] = lambda day, last: day > last
    ways: Mapping[str, str] = field(default_factory=dict)
    doors: Mapping[str, Door] = field(default_factory=lambda: dict(DOORS))
    prescription: int = 48
    """Months after which the action is barred: four years (LPF L274)."""
    runs_from: Callable[[Page], date] = from_the_signature
    interrupts: frozenset[str] = frozenset({PURSUED})
    """What begins the prescription anew."""
    reads: Callable[[str, Json], Json] = lambda _type, data: data
    """What it reads of a message: what it misses, or has no eye for, is not read."""
    sum: Callable[[Page], int] = all_of_it
    undone: Callable[[Page], int] = what_is_undone
    unknown: frozenset[str] = frozenset({"title-first", "reference"})
    """What it refuses of a message that it cannot place: no title yet, another title."""
    spoils: Callable[[Page], None] = lambda _page: None
    """What happens to a page after each call."""
    is_written_first: bool = False
    """Whether it writes down what it then refuses."""
    warned_after: int | None = None
    """Days after the title from which it holds the debtor to be warned; None: it cannot know it."""
    sends: Callable[[str, Page], list[Message]] = lambda _step, _page: []
    """What it sends after a message or a decision: nothing at all."""
    extensions: tuple[str, ...] = ()
    """The types of its own messages, which it declares."""
    extinct: str = "plus-du"
    """The state of a title of which nothing is left."""

    def day(self, page: Page) -> date:
        """Give the day of now, where the accountant is."""
        return page.now.astimezone(ZoneInfo(self.zone(page.settings.get("territoire", "metropole")))).date()

    def left(self, page: Page) -> int:
        """Give what is left of the title, in cents."""
        return self.sum(page) - self.undone(page) - page.total(REMITTED, "montant-remis")

    def last_day(self, page: Page) -> date:
        """Give the last day on which the title may be recovered."""
        begun = [one.day for one in page.entries if one.kind in self.interrupts]
        return self.months(max([self.runs_from(page), *begun]), self.prescription)

    def is_barred(self, page: Page) -> bool:
        """Whether the time to recover is over."""
        return self.is_over(self.day(page), self.last_day(page))
