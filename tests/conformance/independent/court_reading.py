"""How a court's software knows a dispute: its papers, read anew each time."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.conformance.independent.court_tables import (
    ANSWERED,
    DEFENCE,
    EXECUTE,
    FILED,
    INVITED,
    READ,
    RULED,
    SERVED,
    TOLD,
    WINS,
    WITHDRAWN,
    Case,
    Docket,
    Make,
    Paper,
)


class Clerk:
    """Who reads the papers, by the tables of a product."""

    def __init__(self, make: Make, files: Mapping[str, Docket]) -> None:
        self.make = make
        self.files = files

    def day(self, file: Docket, at: datetime, *, at_court: bool = False) -> date:
        territory = "metropole" if at_court else file.settings.get("territoire", "metropole")
        return at.astimezone(ZoneInfo(self.make.zone(territory))).date()

    def papers(self, file: Docket) -> list[Paper]:
        """Give what a product sees of its papers, oldest first."""
        files = self.files.values() if self.make.shares else [file]
        return self.make.reads(sorted((one for each in files for one in each.papers), key=lambda one: one.at))

    def read(self, file: Docket) -> Case:
        """Give what the papers of a dispute say now."""
        case, turn = Case(), 0
        for paper in self.papers(file):
            self._lapses(case, self.day(file, paper.at))
            if paper.type == FILED:
                turn += 1
                case = self._filed(case, paper, turn)
            elif paper.type in _READERS:
                _READERS[paper.type](self, file, case, paper)
        self._lapses(case, self.day(file, file.now))
        return case

    def _lapses(self, case: Case, today: date) -> None:
        """R2333-120-39: who did not answer within the month has renounced."""
        if case.state != "a-regulariser" or case.read is None or not self.make.looks("renonciation"):
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
        if not self.make.looks("nouvelle-requete"):
            is_new_title = True
        opens = is_first or (not case.is_pending and is_new_title)
        return Case(paper.data, number, "requete-deposee") if opens else case

    def _reads_invitation(self, _file: Docket, case: Case, _paper: Paper) -> None:
        case.invited, case.read, case.answered, case.state = True, None, False, "a-regulariser"

    def _reads_notification(self, _file: Docket, case: Case, paper: Paper) -> None:
        if case.invited:
            case.read = date.fromisoformat(paper.data["date-reception"])

    def _reads_answer(self, file: Docket, case: Case, paper: Paper) -> None:
        if not case.state:
            return
        sent = date.fromisoformat(
            paper.data.get("date-envoi", self.day(file, paper.at, at_court=True).isoformat())
        )
        limit = self.make.months(case.read, self.make.answer) if case.read else None
        in_time = limit is None or not self.make.is_over(sent, limit)
        if not self.make.looks("regularisation-tardive"):
            in_time = True
        case.answered, case.late = case.answered or in_time, not in_time
        received = date.fromisoformat(case.filed["date-reception-requete"])
        case.doubled = case.doubled or not self.make.is_over(sent, received + timedelta(days=self.make.fax))
        if in_time and (case.is_pending or case.state == "renonciation"):
            case.state = "requete-deposee"

    def _reads_withdrawal(self, _file: Docket, case: Case, _paper: Paper) -> None:
        if case.is_pending:
            case.state = "desistement"

    def _reads_demand(self, file: Docket, case: Case, paper: Paper) -> None:
        if case.ruled is not None and case.ruled["sens-decision-juridiction"] in WINS:
            sent = paper.data.get("date-envoi", self.day(file, paper.at, at_court=True).isoformat())
            case.asked = None if "copie-refus-execution" in paper.data else date.fromisoformat(sent)
            case.is_asked = True

    def _reads_service(self, _file: Docket, case: Case, paper: Paper) -> None:
        case.served = case.served or date.fromisoformat(paper.data["date-communication"])

    def _reads_defence(self, file: Docket, case: Case, paper: Paper) -> None:
        case.defended = case.defended or self.is_heard(file, case, paper)

    def _reads_ruling(self, file: Docket, case: Case, paper: Paper) -> None:
        outcome = paper.data["sens-decision-juridiction"]
        if case.ruled is None:
            case.ruled, case.ruled_on = paper.data, self.day(file, paper.at)
            if case.state == "requete-deposee":
                case.state = self.make.ends[outcome]
        case.asked, case.is_asked = None, False

    def _reads_report(self, _file: Docket, case: Case, paper: Paper) -> None:
        if case.ruled is not None:
            case.ruled = {**paper.data, **case.ruled}

    def is_heard(self, file: Docket, case: Case, paper: Paper) -> bool:
        if case.served is None or case.state != "requete-deposee":
            return False
        sent = date.fromisoformat(paper.data["date-envoi"])
        late = self.make.is_over(sent, self.make.months(case.served, self.make.defence))
        obliged = file.settings.get("categorie", "commune") != "commune"
        obliged = obliged or file.settings.get("population", 0) > self.make.size
        on_paper = (paper.way or "teletransmission") not in self.make.electronic
        return not (late and self.make.looks("memoire-tardif")) and not (
            obliged and on_paper and self.make.looks("memoire-papier")
        )


_READERS: Mapping[str, Callable[[Clerk, Docket, Case, Paper], None]] = {
    INVITED: Clerk._reads_invitation,
    READ: Clerk._reads_notification,
    ANSWERED: Clerk._reads_answer,
    WITHDRAWN: Clerk._reads_withdrawal,
    EXECUTE: Clerk._reads_demand,
    SERVED: Clerk._reads_service,
    DEFENCE: Clerk._reads_defence,
    RULED: Clerk._reads_ruling,
    TOLD: Clerk._reads_report,
}
