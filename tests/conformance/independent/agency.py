"""An agency's system written another way than the reference: a file for each forfait, and an outbox.

What comes in changes the file, and what is to leave waits in the outbox for its instant, where it is written.
`Habits` is what a product does: what is done wrong, and what is done otherwise but lawfully, is other habits.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.agency_inbox import DOORS
from tests.conformance.independent.agency_notices import bill, correct, follow, notify
from tests.conformance.independent.agency_register import ABANDONED, UNDONE, File, Habits
from tests.conformance.independent.agency_titles import issue, rest, title_rest, undo
from tests.conformance.independent.shell import Doors, Json, RefusalError, Shell, asked

SOUND = Habits()


def _abandon(habits: Habits, file: File, data: Json) -> None:
    """Give up a forfait of which nobody could be found."""
    if (file.notice or file.abandoned or not file.creation) and habits.looks("abandon-state"):
        raise RefusalError("transition:abandon")
    file.abandoned = True
    follow(habits, file, "abandonne", motif_suivi=data.get("motif-suivi", "Non identifié"))


DESKS: Mapping[str, Callable[[Habits, File, Json], None]] = {UNDONE: undo, ABANDONED: _abandon}


class Agency(Shell[File]):
    """The system, as the bench calls it."""

    role, product = "antai", "agence à dossiers"

    def __init__(self, habits: Habits = SOUND) -> None:
        super().__init__(habits)
        self.habits = habits
        self._doors = Doors(DOORS)

    def opened(self, settings: Json, now: datetime) -> File:
        """Open a file."""
        return File(settings, now)

    def act(self, file: File, method: str, params: Json) -> list[Json]:
        """Take a message, do what is asked, or let what is ready leave."""
        try:
            if method in ("deliver", "trigger"):
                self._answer(file, method, params)
            return self._leaving(file)
        finally:
            self.habits.spoils(file)

    def _answer(self, file: File, method: str, params: Json) -> None:
        step, data = asked(method, params)
        objections = self.habits.objects(step, data, file)
        if objections:
            raise RefusalError(*objections)
        if method == "deliver":
            self._take(file, params["exchange"])
        else:
            self._do(file, step, data)

    def _do(self, file: File, step: str, data: Json) -> None:
        if step in file.done:
            file.done.remove(step)
            if not self.habits.is_patient:
                raise RefusalError(f"once:{step}")
        elif step in DESKS:
            DESKS[step](self.habits, file, data)
        else:
            raise RefusalError(f"transition:{step.partition('.')[2]}")

    def _take(self, file: File, exchange: Json) -> None:
        type_, data = exchange["type"], exchange["data"]
        if exchange["id"] in file.seen and self.habits.looks("twice"):
            return
        self._doors.check(exchange, self.habits.looks)
        way = exchange.get("canal")
        DOORS[type_].takes(self.habits, file, {**data, "canal": way} if way else data)
        file.seen.add(exchange["id"])
        then = self.habits.by_itself(type_, data)
        file.done.clear()  # whatever it did before is another cause’s
        if then is not None:
            with suppress(RefusalError):
                DESKS[then](self.habits, file, {})
                file.done.append(then)

    def _leaving(self, file: File) -> list[Json]:
        found: list[Json] = []
        while True:
            for work in (notify, correct, issue, bill):
                work(self.habits, file)
            ready = [one for one in file.outbox if one.ready <= file.now]
            if not ready:
                return found
            file.outbox = [one for one in file.outbox if one.ready > file.now]
            for one in sorted(ready, key=lambda pending: self.habits.orders(pending.type)):
                data = one.write()
                told = [] if data is None else self.habits.says(one.type, data, file)
                found.extend(self.exchange(file, one.type, said, file.number) for said in told)

    def states(self, file: File) -> Json:
        """Say where a forfait stands, or its title."""
        if not (file.creation or file.unpaid):
            return {}
        return {"paiement": self._title_state(file) if file.title else self._notice_state(file)}

    def _notice_state(self, file: File) -> str:
        left, today = rest(self.habits, file), self.habits.day(file)
        if file.unpaid:
            return "impaye"
        if file.abandoned:
            return "abandonne"
        if left <= 0:
            return "paye" if file.paid_sum and file.paid_sum >= file.due - file.lowered else "plus-du"
        if not file.notice:
            return "transmis"
        if self.habits.is_over(today, self.habits.last_day(file)):
            return "impaye"
        if file.paid_sum:
            return "paye-partiel"
        return "notifie" if today >= self.habits.received(file.notice) else "apa-envoye"

    def _title_state(self, file: File) -> str:
        today = self.habits.day(file)
        if title_rest(self.habits, file) <= 0:
            return "te-paye" if file.title_paid else "plus-du"
        if today > date.fromisoformat(file.title["date-te"]) + relativedelta(years=4):
            return "prescrit"
        if not file.warning:
            return "te-emis"
        received = date.fromisoformat(file.warning["date-envoi"]) + timedelta(days=self.habits.presumed)
        return "averti" if today >= received else "avertissement-envoye"


def make() -> Agency:
    """Give the sound system, as `run --python` calls it."""
    return Agency()
