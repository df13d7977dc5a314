"""What a court's software lives by: its doors, the papers that it keeps, its tables of delays and of ends.

What is done wrong, and what is done otherwise but lawfully, is another `Make`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.conformance.independent.shell import Door, Json, Manners, Message

FILED, INVITED, ANSWERED, WITHDRAWN, EXECUTE, DEFENCE, READ = (
    "recours-requerant.depot",
    "recours-requerant.demande-regularisation",
    "recours-requerant.regularisation",
    "recours-requerant.desistement",
    "recours-requerant.demande-execution",
    "recours-collectivite.memoire-defense",
    "fait.notification-demande",
)
SERVED, RULED, COPIED, TOLD = (
    "recours-collectivite.communication-requete",
    "recours-requerant.notification-decision",
    "recours-collectivite.notification-decision",
    "information-annulation-te.information",
)
RECEIPT, DEFENCE_RECEIPT, PASSED_ON = (
    "recours-requerant.accuse-depot",
    "recours-collectivite.accuse-depot",
    "recours-requerant.communication-memoire",
)
WINS = ("decharge-totale", "decharge-partielle")


_MAP = frozenset({"interface", "portail", "papier"})
DOORS: Mapping[str, Door] = {
    FILED: Door("usager", _MAP | {"depot-greffe", "voie-postale", "telecopie"}, "requete"),
    ANSWERED: Door("usager", _MAP, "regularisation"),
    WITHDRAWN: Door("usager", _MAP, "desistement"),
    EXECUTE: Door("usager", _MAP, "demande-execution"),
    DEFENCE: Door("collectivite", _MAP | {"teletransmission"}, "memoire-defense"),
}
FORM = ("formulaire-requete", "conclusions-moyens", "qualite-auteur", "identite-auteur", "adresse-auteur")
PIECES = {
    "decision-rapo": ("requete-pieces-decision", ("copie-avis", "copie-rapo", "copie-accuse-rapo")),
    "avis-rectificatif": ("requete-pieces-rectificatif", ("copie-avis-rectificatif", "copie-avis")),
    "titre-executoire": ("requete-pieces-titre", ("copie-avertissement",)),
}
ENDS = {
    "rejet": "juge-rejet",
    "irrecevabilite": "juge-rejet",
    "incompetence": "juge-rejet",
    "non-lieu": "juge-non-lieu",
    "decharge-totale": "juge-decharge-totale",
    "decharge-partielle": "juge-decharge-partielle",
    "desistement": "desistement",
}


def month_after(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a shorter month."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    raise ValueError(day)


_ZONES = {
    "guadeloupe": "America/Guadeloupe",
    "martinique": "America/Martinique",
    "guyane": "America/Cayenne",
    "la-reunion": "Indian/Reunion",
    "mayotte": "Indian/Mayotte",
    "saint-pierre-et-miquelon": "America/Miquelon",
    "saint-martin": "America/Marigot",
    "saint-barthelemy": "America/St_Barthelemy",
    "polynesie-francaise": "Pacific/Tahiti",
    "nouvelle-caledonie": "Pacific/Noumea",
}
WAYS = {
    INVITED: "portail",
    SERVED: "teletransmission",
    RULED: "papier",
    COPIED: "teletransmission",
    TOLD: "interface",
    RECEIPT: "portail",
    DEFENCE_RECEIPT: "portail",
    PASSED_ON: "portail",
}
CHECKS = (
    "a-regulariser",
    "apres-decision",
    "apres-requete",
    "communication",
    "concordance",
    "decision-objet-de-la-requete",
    "defense",
    "deposee-deux-fois",
    "desistement-acte",
    "dessaisi",
    "etat-instruction",
    "etat-regularisation",
    "execution",
    "gagnante",
    "memoire-papier",
    "memoire-tardif",
    "mois-de-regularisation",
    "montant",
    "nouvelle-requete",
    "regularisation-tardive",
    "renonciation",
    "telecopie",
    "tiers",
    "titre",
    "uninvited",
)
"""What it looks at, besides who sends a paper, how, and in which form."""


@dataclass
class Paper:
    """What came, was decided or left."""

    type: str
    at: datetime
    data: Json
    way: str | None = None
    id: str = ""


@dataclass
class Docket:
    """The file of a forfait."""

    settings: Json
    now: datetime
    sent: int = 0
    papers: list[Paper] = field(default_factory=list)
    held: list[tuple[datetime, Message]] = field(default_factory=list)
    fps: str = ""
    """The number of the forfait; empty before any request."""


@dataclass
class Case:
    """What the papers of a dispute say."""

    filed: Json = field(default_factory=dict)
    number: str = ""
    state: str = ""
    invited: bool = False
    read: date | None = None
    answered: bool = False
    late: bool = False
    doubled: bool = False
    served: date | None = None
    defended: bool = False
    ruled: Json | None = None
    ruled_on: date | None = None
    asked: date | None = None
    """The day on which execution was asked, where that had to wait."""
    is_asked: bool = False

    @property
    def is_pending(self) -> bool:
        """Whether nothing ended it."""
        return self.state in ("requete-deposee", "a-regulariser")


@dataclass(frozen=True)
class Make(Manners[Case]):
    """The tables of a product."""

    months: Callable[[date, int], date] = month_after
    zone: Callable[[str], str] = lambda territory: _ZONES.get(territory, "Europe/Paris")
    is_over: Callable[[date, date], bool] = lambda today, limit: today > limit
    ways: Mapping[str, str] = field(default_factory=lambda: dict(WAYS))
    doors: Mapping[str, Door] = field(default_factory=lambda: dict(DOORS))
    form: Sequence[str] = FORM
    pieces: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=lambda: dict(PIECES))
    ends: Mapping[str, str] = field(default_factory=lambda: dict(ENDS))
    reads: Callable[[list[Paper]], list[Paper]] = lambda papers: papers
    """What it sees of its file."""
    fax: int = 15
    answer: int = 1
    defence: int = 1
    execution: int = 3
    read_after: int = 8
    size: int = 3500
    may_rule: Callable[[Case, date, "Make"], bool] = lambda case, today, make: (
        case.read is None or make.is_over(today, make.months(case.read, make.answer))
    )
    electronic: frozenset[str] = frozenset({"portail", "teletransmission", "interface"})
    filing: frozenset[str] = frozenset({"portail", "teletransmission"})
    number: Callable[[Json, datetime, int], str] = lambda data, now, turn: (
        f"R{now:%y%m}{data['numero-fps'][-8:]}{turn}"
    )
    sends: Callable[[list[Message]], list[Message]] = lambda messages: messages
    """What leaves at once, in which order."""
