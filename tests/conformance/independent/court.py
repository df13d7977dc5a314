"""A court's system written another way than the reference: tables, and papers read anew at each call.

Nothing but papers is kept: what is known of a case is read from them each time. A `Make` is one product: the
tables that it lives by. What is done wrong, and what is done otherwise but lawfully, is another `Make`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema_rs

from conformance.kit import bundled_kit

Json = dict[str, Any]

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


@dataclass(frozen=True)
class Door:
    """Who may bring a paper, by which ways, in which form."""

    sender: str
    ways: frozenset[str]
    form: str


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


@dataclass
class Paper:
    """What came, was decided or left."""

    type: str
    at: datetime
    data: Json
    way: str | None = None
    id: str = ""


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
class Make:
    """The tables of a product."""

    doors: Mapping[str, Door] = field(default_factory=lambda: dict(DOORS))
    form: Sequence[str] = FORM
    pieces: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=lambda: dict(PIECES))
    ends: Mapping[str, str] = field(default_factory=lambda: dict(ENDS))
    months: Callable[[date, int], date] = month_after
    zone: Callable[[str], str] = lambda territory: _ZONES.get(territory, "Europe/Paris")
    reads: Callable[[list[Paper]], list[Paper]] = lambda papers: papers
    """What it sees of its file."""
    fax: int = 15
    answer: int = 1
    defence: int = 1
    execution: int = 3
    read_after: int = 8
    size: int = 3500
    is_over: Callable[[date, date], bool] = lambda today, limit: today > limit
    """Whether a delay is over."""
    may_rule: Callable[["Case", date, "Make"], bool] = lambda case, today, make: (
        case.read is None or make.is_over(today, make.months(case.read, make.answer))
    )
    electronic: frozenset[str] = frozenset({"portail", "teletransmission", "interface"})
    filing: frozenset[str] = frozenset({"portail", "teletransmission"})
    checks: frozenset[str] = frozenset(
        {
            "desistement-acte",
            "decision-objet-de-la-requete",
            "uninvited",
            "tiers",
            "telecopie",
            "communication",
            "defense",
            "montant",
            "renonciation",
            "mois-de-regularisation",
            "apres-requete",
            "concordance",
            "titre",
            "apres-decision",
            "execution",
            "dessaisi",
            "a-regulariser",
            "etat-instruction",
            "etat-regularisation",
            "deposee-deux-fois",
            "memoire-tardif",
            "memoire-papier",
            "gagnante",
            "regularisation-tardive",
            "nouvelle-requete",
        }
    )
    """What it looks at."""
    ways: Mapping[str, str] = field(
        default_factory=lambda: {
            INVITED: "portail",
            SERVED: "teletransmission",
            RULED: "papier",
            COPIED: "teletransmission",
            TOLD: "interface",
            RECEIPT: "portail",
            DEFENCE_RECEIPT: "portail",
            PASSED_ON: "portail",
        }
    )
    number: Callable[[Json, datetime, int], str] = lambda data, now, turn: (
        f"R{now:%y%m}{data['numero-fps'][-8:]}{turn}"
    )
    says: Callable[[str, Json, "Case"], list[Json]] = lambda _type, data, _case: [data]
    """What leaves in the place of each message: the data of as many messages as it gives."""
    defers: Callable[[str], int] = lambda _type: 0
    """The days that a message waits before it leaves."""
    sends: Callable[[list[tuple[str, Json]]], list[tuple[str, Json]]] = lambda messages: messages
    """What leaves at once, in which order."""
    motives: Callable[[list[str]], list[str]] = lambda rules: rules
    state: Callable[["Case"], str] = lambda case: case.state
    shares: str = ""
    """What its dossiers share, though they must not: `case` for all of their papers."""


class RefusalError(Exception):
    """What cannot be taken."""


class Court:
    """The system, as the bench calls it."""

    def __init__(self, make: Make = Make()) -> None:
        self.make = make
        self._files: dict[str, Json] = {}
        kit = bundled_kit()
        dictionary = kit.schema("dictionary.schema.json")
        registry = jsonschema_rs.Registry([(dictionary["$id"], dictionary)])
        self._forms = {
            door.form: jsonschema_rs.Draft202012Validator(
                kit.schema(f"messages/{door.form}.schema.json"), registry=registry
            )
            for door in make.doors.values()
        }

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a method."""
        match method:
            case "hello":
                who = {"vendor": "Essai", "product": "greffe à tables", "version": "1"}
                return {
                    "protocol": params["protocol"],
                    "implementation": who,
                    "roles": ["ccsp"],
                    "clock": "controlled",
                    "parallel": True,
                }
            case "stop":
                return {}
            case "begin":
                kept: Json = {"papers": [], "settings": params["settings"], "sent": 0, "held": [], "fps": ""}
                self._files[params["case"]] = kept
        file = self._files[params["case"]]
        if "now" in params:
            file["now"] = datetime.fromisoformat(params["now"])
        match method:
            case "end":
                del self._files[params["case"]]
                return {"emitted": []}
            case "observe":
                return {"states": self._states(file), "emitted": []}
            case "deliver" | "trigger":
                return self._answered(file, method, params)
        return {"emitted": self._leaving(file, [])}

    def _answered(self, file: Json, method: str, params: Json) -> Json:
        try:
            sent = (
                self._deliver(file, params["exchange"]) if method == "deliver" else self._decide(file, params)
            )
        except RefusalError as no:
            return {"accepted": False, "rules": self.make.motives(list(no.args)), "emitted": []}
        return {"accepted": True, "emitted": self._leaving(file, sent)}

    def _leaving(self, file: Json, sent: list[tuple[str, Json]]) -> list[Json]:
        now, found = file["now"], []
        held = [*file["held"]]
        file["held"] = []
        for type_, data in self.make.sends(sent):
            wait = self.make.defers(type_)
            held.append((now + timedelta(days=wait), type_, data))
        for due, type_, data in held:
            if due > now:
                file["held"].append((due, type_, data))
                continue
            for said in self.make.says(type_, data, self._case(file)):
                file["sent"] += 1
                way = said.pop("canal", self.make.ways[type_])
                if way == "" or "date-mise-a-disposition" in said:
                    way = "portail"
                found.append(
                    {
                        "specversion": "1.0",
                        "id": f"g-{file['sent']}",
                        "source": "ccsp",
                        "type": type_,
                        "subject": file["fps"],
                        "time": now.isoformat(),
                        "datacontenttype": "application/json",
                        "data": said,
                        "canal": way,
                    }
                )
        return found

    def _day(self, file: Json, at: datetime, *, at_court: bool = False) -> date:
        territory = "metropole" if at_court else file["settings"].get("territoire", "metropole")
        return at.astimezone(ZoneInfo(self.make.zone(territory))).date()

    def _states(self, file: Json) -> Json:
        case = self._case(file)
        if not case.state:
            return {}
        on_title = case.filed["objet-requete"] == "titre-executoire"
        paid = "averti" if on_title else "notifie"
        if not on_title and case.state == "juge-decharge-totale":
            paid = "plus-du"
        return {"contestation": self.make.state(case), "paiement": paid}

    # The file, read anew

    def _papers(self, file: Json) -> list[Paper]:
        files = self._files.values() if self.make.shares == "case" else [file]
        return self.make.reads(
            sorted((one for each in files for one in each["papers"]), key=lambda one: one.at)
        )

    def _case(self, file: Json) -> Case:
        case, turn = Case(), 0
        for paper in self._papers(file):
            self._lapses(case, self._day(file, paper.at))
            if paper.type == FILED:
                turn += 1
                case = self._filed(case, paper, turn)
            elif paper.type in _READERS:
                _READERS[paper.type](self, file, case, paper)
        self._lapses(case, self._day(file, file["now"]))
        return case

    def _lapses(self, case: Case, today: date) -> None:
        """R2333-120-39: who did not answer within the month has renounced."""
        if case.state != "a-regulariser" or case.read is None or "renonciation" not in self.make.checks:
            return
        if self.make.is_over(today, self.make.months(case.read, self.make.answer)):
            case.state = "renonciation"

    def _filed(self, case: Case, paper: Paper, turn: int) -> Case:
        number = self.make.number(paper.data, paper.at, turn)
        act = paper.data["objet-requete"]
        is_first = not case.state
        is_new_title = act == "titre-executoire" and (
            case.filed.get("objet-requete") != "titre-executoire" or case.state != "juge-decharge-totale"
        )
        if "nouvelle-requete" not in self.make.checks:
            is_new_title = True
        opens = is_first or (not case.is_pending and is_new_title)
        return Case(paper.data, number, "requete-deposee") if opens else case

    def _reads_invitation(self, _file: Json, case: Case, _paper: Paper) -> None:
        case.invited, case.read, case.answered, case.state = True, None, False, "a-regulariser"

    def _reads_notification(self, _file: Json, case: Case, paper: Paper) -> None:
        if case.invited:
            case.read = date.fromisoformat(paper.data["date-reception"])

    def _reads_answer(self, file: Json, case: Case, paper: Paper) -> None:
        if not case.state:
            return
        sent = date.fromisoformat(
            paper.data.get("date-envoi", self._day(file, paper.at, at_court=True).isoformat())
        )
        limit = self.make.months(case.read, self.make.answer) if case.read else None
        in_time = limit is None or not self.make.is_over(sent, limit)
        if "regularisation-tardive" not in self.make.checks:
            in_time = True
        case.answered, case.late = case.answered or in_time, not in_time
        received = date.fromisoformat(case.filed["date-reception-requete"])
        case.doubled = case.doubled or not self.make.is_over(sent, received + timedelta(days=self.make.fax))
        if in_time and (case.is_pending or case.state == "renonciation"):
            case.state = "requete-deposee"

    def _reads_withdrawal(self, _file: Json, case: Case, _paper: Paper) -> None:
        if case.is_pending:
            case.state = "desistement"

    def _reads_demand(self, file: Json, case: Case, paper: Paper) -> None:
        if case.ruled is not None and case.ruled["sens-decision-juridiction"] in WINS:
            sent = paper.data.get("date-envoi", self._day(file, paper.at, at_court=True).isoformat())
            case.asked = None if "copie-refus-execution" in paper.data else date.fromisoformat(sent)
            case.is_asked = True

    def _reads_service(self, _file: Json, case: Case, paper: Paper) -> None:
        case.served = case.served or date.fromisoformat(paper.data["date-communication"])

    def _reads_defence(self, file: Json, case: Case, paper: Paper) -> None:
        case.defended = case.defended or self._is_heard(file, case, paper)

    def _reads_ruling(self, file: Json, case: Case, paper: Paper) -> None:
        outcome = paper.data["sens-decision-juridiction"]
        if case.ruled is None:
            case.ruled, case.ruled_on = paper.data, self._day(file, paper.at)
            if case.state == "requete-deposee":
                case.state = self.make.ends[outcome]
        case.asked, case.is_asked = None, False

    def _reads_report(self, _file: Json, case: Case, paper: Paper) -> None:
        if case.ruled is not None:
            case.ruled = {**paper.data, **case.ruled}

    def _is_heard(self, file: Json, case: Case, paper: Paper) -> bool:
        if case.served is None or case.state != "requete-deposee":
            return False
        sent = date.fromisoformat(paper.data["date-envoi"])
        late = self.make.is_over(sent, self.make.months(case.served, self.make.defence))
        obliged = file["settings"].get("categorie", "commune") != "commune"
        obliged = obliged or file["settings"].get("population", 0) > self.make.size
        on_paper = (paper.way or "teletransmission") not in self.make.electronic
        return not (late and "memoire-tardif" in self.make.checks) and not (
            obliged and on_paper and "memoire-papier" in self.make.checks
        )

    # What comes

    def _deliver(self, file: Json, exchange: Json) -> list[tuple[str, Json]]:
        type_, door = exchange["type"], self.make.doors.get(exchange["type"])
        if "deposee-deux-fois" in self.make.checks and any(
            one.id == exchange["id"] for one in file["papers"]
        ):
            return []
        way = exchange.get("canal")
        if door is None or exchange["source"] not in (door.sender, "*") or (way and way not in door.ways):
            raise RefusalError(f"routing:{type_}")
        if not self._forms[door.form].is_valid(exchange["data"]):
            raise RefusalError(f"content:{type_}")
        data = exchange["data"]
        before = self._case(file)
        paper = Paper(type_, file["now"], data, way, exchange["id"])
        file["papers"].append(paper)
        if type_ == FILED:
            file["fps"] = data["numero-fps"]
            turn = sum(one.type == FILED for one in self._papers(file))
            number = self.make.number(data, file["now"], turn)
            receipt = {"numero-requete": number, "numero-fps": data["numero-fps"]}
            return self._receipt(RECEIPT, exchange, receipt) if data["mode-depot"] in self.make.filing else []
        receipt = {"numero-requete": before.number}
        if type_ == ANSWERED and before.state:
            is_electronic = (
                way in self.make.electronic if way else before.filed["mode-depot"] in self.make.filing
            )
            return self._receipt(RECEIPT, exchange, receipt) if is_electronic else []
        if type_ != DEFENCE or not before.state:
            return []
        is_electronic = way is None or way in self.make.electronic
        sent = self._receipt(DEFENCE_RECEIPT, exchange, receipt) if is_electronic else []
        if self._is_heard(file, before, paper):
            kept = {
                one: data[one] for one in ("memoire", "date-envoi", "pieces-justificatives") if one in data
            }
            sent.append((PASSED_ON, {"numero-requete": before.number, **kept}))
        return sent

    def _receipt(self, type_: str, exchange: Json, data: Json) -> list[tuple[str, Json]]:
        return [(type_, {**data, "horodatage-depot": exchange["time"]})]

    # What its people do

    def _decide(self, file: Json, params: Json) -> list[tuple[str, Json]]:
        step, data = params["step"], params["data"]
        case = self._case(file)
        if step == READ:
            file["papers"].append(Paper(READ, file["now"], data))
            return []
        decision = _DECISIONS.get(step)
        if decision is None:
            raise RefusalError(f"transition:{step.rpartition('.')[0]}")
        sent = decision(self, file, case, data)
        file["papers"].append(Paper(step, file["now"], {**sent[0][1]}))
        return sent

    def _invites(self, file: Json, case: Case, data: Json) -> list[tuple[str, Json]]:
        if case.state != "requete-deposee" and "etat-regularisation" in self.make.checks:
            raise RefusalError("transition:demande-regularisation")
        today = self._day(file, file["now"], at_court=True).isoformat()
        told = {"numero-requete": case.number, "defaut-signale": "Requête incomplète.", "date-envoi": today}
        return [
            (INVITED, {**told, **_only(data, "defaut-signale", "date-envoi"), "delai-regularisation": "P1M"})
        ]

    def _serves(self, file: Json, case: Case, data: Json) -> list[tuple[str, Json]]:
        if case.state != "requete-deposee" and "etat-instruction" in self.make.checks:
            raise RefusalError("transition:instruction")
        told = {
            "numero-requete": case.number,
            "numero-fps": file["fps"],
            "objet-requete": case.filed.get("objet-requete", "decision-rapo"),
            "copie-requete": case.filed.get("formulaire-requete", {"nom": "requete.pdf"}),
            "date-communication": self._day(file, file["now"], at_court=True).isoformat(),
            "delai-defense": "P1M",
        }
        return [(SERVED, {**told, **_only(data, "copie-requete", "date-communication")})]

    def _defects(self, case: Case) -> list[str]:
        found = []
        if case.filed.get("qualite-auteur") == "tiers" and "tiers" in self.make.checks:
            found.append("requete-auteur-sans-mandat")
        if (
            case.filed.get("mode-depot") == "telecopie"
            and not case.doubled
            and "telecopie" in self.make.checks
        ):
            found.append("requete-telecopie-double")
        return found

    def _uninvited(self, case: Case) -> list[str]:
        if case.invited or case.answered or case.filed.get("qualite-auteur") == "tiers":
            return []
        rule, pieces = self.make.pieces.get(case.filed["objet-requete"], ("", ()))
        lacks = {
            "requete-signee": not case.filed.get("signature-requete"),
            "requete-formulaire": any(one not in case.filed for one in self.make.form),
            rule: any(one not in case.filed for one in pieces),
        }
        return [one for one, is_lacking in lacks.items() if is_lacking and "uninvited" in self.make.checks]

    def _too_soon(self, file: Json, case: Case) -> list[str]:
        """R2333-120-39: nothing is decided before the answer, nor of whoever renounced."""
        checks = self.make.checks
        if case.state == "a-regulariser" and "a-regulariser" in checks:
            return ["renonciation-sans-decision", "transition:jugement"]
        if case.state == "renonciation" and "renonciation" in checks:
            return ["regularisation-delai" if case.late else "renonciation-sans-decision"]
        waits = not self.make.may_rule(case, self._day(file, file["now"]), self.make)
        if case.state == "requete-deposee" and waits and "mois-de-regularisation" in checks:
            return ["decision-apres-le-mois-de-regularisation"]
        return []

    def _forbidden(self, file: Json, case: Case, outcome: str, data: Json) -> list[str]:
        checks, act = self.make.checks, case.filed["objet-requete"]
        found = self._too_soon(file, case)
        if data.get("objet-requete", act) != act and "decision-objet-de-la-requete" in checks:
            found.append("decision-objet-de-la-requete")
        if (outcome == "desistement") != (case.state == "desistement") and "desistement-acte" in checks:
            found.append("desistement-acte")
        if case.state == "desistement" or found:
            return found
        if outcome == "irrecevabilite":
            return self._uninvited(case)
        if outcome in ("rejet", *WINS) and self._defects(case):
            return self._defects(case)
        return self._undefended(file, case, data) if outcome in WINS else []

    def _undefended(self, file: Json, case: Case, data: Json) -> list[str]:
        """R2333-120-44: nobody is discharged of what the defendant had no time to answer."""
        checks = self.make.checks
        if case.served is None:
            return ["decharge-apres-communication"] if "communication" in checks else []
        limit = self.make.months(case.served, self.make.defence)
        is_over = self.make.is_over(self._day(file, file["now"]), limit)
        if not case.defended and not is_over and "defense" in checks:
            return ["decharge-apres-le-temps-de-la-defense"]
        return ["decharge-montant"] if data.get("montant-annule", 1) <= 0 and "montant" in checks else []

    def _again(self, case: Case, data: Json) -> str:
        """R2333-120-71: what is notified once the dispute is decided: the same, or an answer to a demand."""
        ruled = case.ruled or {}
        said, kept = data.get("sens-decision-juridiction"), ruled["sens-decision-juridiction"]
        if not case.is_asked:
            if said not in (None, kept) and "dessaisi" in self.make.checks:
                raise RefusalError("transition:jugement")
            return str(said or kept)
        shown = ruled.get("date-mise-a-disposition")
        start = date.fromisoformat(shown) + timedelta(days=self.make.read_after) if shown else case.ruled_on
        limit = ruled.get("fin-execution")
        last = (
            date.fromisoformat(limit) if limit else self.make.months(start or date.max, self.make.execution)
        )
        if case.asked is None or self.make.is_over(case.asked, last) or "execution" not in self.make.checks:
            return str(said or kept)
        if said not in (None, "irrecevabilite"):
            raise RefusalError("demande-execution-delai")
        return "irrecevabilite"

    def _rules(self, file: Json, case: Case, data: Json) -> list[tuple[str, Json]]:
        if not case.state:
            if "apres-requete" in self.make.checks:
                raise RefusalError("decision-apres-requete")
            case = Case({"objet-requete": "decision-rapo"}, "R0", "requete-deposee")
        base = data
        if case.ruled is None:
            by_law = "desistement" if case.state == "desistement" else "rejet"
            by_law = "irrecevabilite" if by_law == "rejet" and self._defects(case) else by_law
            outcome = str(data.get("sens-decision-juridiction") or by_law)
            forbidden = self._forbidden(file, case, outcome, data)
            if forbidden:
                raise RefusalError(*forbidden)
        else:
            outcome = self._again(case, data)
            kept = _only(case.ruled, "montant-annule", "fin-execution") if case.is_asked else case.ruled
            base = {**kept, **data}
        today = self._day(file, file["now"], at_court=True).isoformat()
        told = {
            "numero-requete": case.number,
            "numero-fps": file["fps"],
            "objet-requete": case.filed["objet-requete"],
            "sens-decision-juridiction": outcome,
            "decision-juridiction": base.get("decision-juridiction", {"nom": "decision.pdf"}),
            "date-decision": base.get("date-decision", today),
            **_only(base, "date-mise-a-disposition"),
            **(_only(base, "montant-annule", "fin-execution") if outcome in WINS else {}),
        }
        if case.filed["objet-requete"] == "titre-executoire":
            told |= _only({**data, **case.filed}, "reference-te")
        return [(RULED, told), (COPIED, {**told})]

    def _reports(self, _file: Json, case: Case, data: Json) -> list[tuple[str, Json]]:
        checks, ruled = self.make.checks, case.ruled
        if ruled is None:
            if "apres-decision" in checks:
                raise RefusalError("information-annulation-te-apres-decision")
            ruled = {**case.filed, **data, "numero-requete": case.number}
        if ruled.get("objet-requete") != "titre-executoire" and "titre" in checks:
            raise RefusalError("information-annulation-te-titre")
        if ruled.get("sens-decision-juridiction") not in WINS and "gagnante" in checks:
            raise RefusalError("transition:information-annulation-te")
        names = ("numero-fps", "reference-te", "sens-decision-juridiction", "montant-annule", "date-decision")
        if "concordance" in checks and any(
            ruled.get(one, value) != value for one, value in _only(data, *names).items()
        ):
            raise RefusalError("information-annulation-te-concordante")
        return [(TOLD, _only({**ruled, **_only(data, *names)}, "numero-requete", *names))]


def _only(data: Json, *names: str) -> Json:
    return {name: data[name] for name in names if name in data}


_READERS: Mapping[str, Callable[[Court, Json, Case, Paper], None]] = {
    INVITED: Court._reads_invitation,
    READ: Court._reads_notification,
    ANSWERED: Court._reads_answer,
    WITHDRAWN: Court._reads_withdrawal,
    EXECUTE: Court._reads_demand,
    SERVED: Court._reads_service,
    DEFENCE: Court._reads_defence,
    RULED: Court._reads_ruling,
    TOLD: Court._reads_report,
}
_DECISIONS: Mapping[str, Callable[[Court, Json, Case, Json], list[tuple[str, Json]]]] = {
    INVITED: Court._invites,
    SERVED: Court._serves,
    RULED: Court._rules,
    TOLD: Court._reports,
}
SOUND = Make()
