"""A court's system written another way than the reference: tables, and papers read anew at each call.

Nothing but papers is kept: what is known of a case is read from them each time. A `Make` is one product: the
tables that it lives by.
"""

from datetime import datetime

from tests.conformance.independent.court_reading import Clerk
from tests.conformance.independent.court_ruling import DECISIONS, Judges
from tests.conformance.independent.court_tables import (
    ANSWERED,
    DEFENCE,
    DEFENCE_RECEIPT,
    FILED,
    PASSED_ON,
    READ,
    RECEIPT,
    Docket,
    Make,
    Paper,
)
from tests.conformance.independent.shell import Doors, Json, Message, RefusalError, Shell

SOUND = Make()


class Court(Shell[Docket]):
    """The system, as the bench calls it."""

    role, product = "ccsp", "greffe à tables"

    def __init__(self, make: Make = SOUND) -> None:
        super().__init__(make)
        self.make = make
        self._doors = Doors(make.doors)
        self._clerk = Clerk(make, self.files)
        self._judges = Judges(make, self._clerk)

    def key(self, case: str) -> str:
        """Keep the files of disputes apart: a court that shares reads the papers of all of them."""
        return case

    def opened(self, settings: Json, now: datetime) -> Docket:
        """Open the file of a forfait."""
        return Docket(settings, now)

    def act(self, file: Docket, method: str, params: Json) -> list[Json]:
        """Take a paper, decide, or let what waits leave."""
        sent: list[Message] = []
        if method == "deliver":
            sent = self._deliver(file, params["exchange"])
        elif method == "trigger":
            sent = self._decide(file, params)
        return self._leaving(file, sent)

    def _leaving(self, file: Docket, sent: list[Message]) -> list[Json]:
        ready = ((self.make.defers(one[0], file.now), one) for one in self.make.sends(sent))
        held = [*file.held, *ready]
        file.held = [one for one in held if one[0] > file.now]
        found = []
        for _, (type_, data) in (one for one in held if one[0] <= file.now):
            for said in self.make.says(type_, data, self._clerk.read(file)):
                way = {"canal": "portail"} if "date-mise-a-disposition" in said else {}
                found.append(self.exchange(file, type_, {**said, **way}, file.fps))
        return found

    def states(self, file: Docket) -> Json:
        """Say where a dispute stands, and the forfait or the title that it is about."""
        case = self._clerk.read(file)
        if not case.state:
            return {}
        on_title = case.filed["objet-requete"] == "titre-executoire"
        paid = "averti" if on_title else "notifie"
        if not on_title and case.state == "juge-decharge-totale":
            paid = "plus-du"
        return {"contestation": case.state, "paiement": paid}

    def _deliver(self, file: Docket, exchange: Json) -> list[Message]:
        type_, is_known = exchange["type"], any(one.id == exchange["id"] for one in file.papers)
        if is_known and self.make.looks("deposee-deux-fois"):
            return []
        self._doors.check(exchange, lambda _name: True)
        way, data = exchange.get("canal"), exchange["data"]
        before = self._clerk.read(file)
        paper = Paper(type_, file.now, data, way, exchange["id"])
        file.papers.append(paper)
        if type_ == FILED:
            file.fps = data["numero-fps"]
            turn = sum(one.type == FILED for one in self._clerk.papers(file))
            number = self.make.number(data, file.now, turn)
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
        if self._clerk.is_heard(file, before, paper):
            kept = {
                one: data[one] for one in ("memoire", "date-envoi", "pieces-justificatives") if one in data
            }
            sent.append((PASSED_ON, {"numero-requete": before.number, **kept}))
        return sent

    def _receipt(self, type_: str, exchange: Json, data: Json) -> list[Message]:
        return [(type_, {**data, "horodatage-depot": exchange["time"]})]

    # What its people do

    def _decide(self, file: Docket, params: Json) -> list[Message]:
        step, data = params["step"], params["data"]
        case = self._clerk.read(file)
        if step == READ:
            file.papers.append(Paper(READ, file.now, data))
            return []
        decision = DECISIONS.get(step)
        if decision is None:
            raise RefusalError(f"transition:{step.rpartition('.')[0]}")
        sent = decision(self._judges, file, case, data)
        file.papers.append(Paper(step, file.now, {**sent[0][1]}))
        return sent
