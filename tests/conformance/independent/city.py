"""A city's system written another way than the reference: a row for each forfait, and a desk for each step.

What comes in and what its people do change the row; nothing is read again. `Habits` is what a product does:
what is done wrong, and what is done otherwise but lawfully, is other habits.
"""

from contextlib import suppress
from datetime import datetime

from tests.conformance.independent.city_appeals import settle
from tests.conformance.independent.city_desk import DESKS, unpaid
from tests.conformance.independent.city_inbox import DOORS
from tests.conformance.independent.city_register import UNPAID, Habits, Row
from tests.conformance.independent.shell import Doors, Json, Message, RefusalError, Shell, asked

SOUND = Habits()


class City(Shell[Row]):
    """The system, as the bench calls it."""

    role, product = "collectivite", "mairie à guichets"

    def __init__(self, habits: Habits = SOUND) -> None:
        super().__init__(habits)
        self.habits = habits
        self._doors = Doors(DOORS)

    def opened(self, settings: Json, now: datetime) -> Row:
        """Open a row."""
        return Row(settings, now)

    def wakes(self, file: Row) -> None:
        """Let what silence decides be decided."""
        settle(self.habits, file)

    def act(self, file: Row, method: str, params: Json) -> list[Json]:
        """Take a message, do what is asked, or let the nightly batch run."""
        sent = self._answered(file, method, params) if method in ("deliver", "trigger") else []
        settle(self.habits, file)
        emitted = self._leaving(file, [*sent, *unpaid(self.habits, file)])
        self.habits.spoils(file)
        return emitted

    def _answered(self, row: Row, method: str, params: Json) -> list[Message]:
        step, data = asked(method, params)
        is_known = method == "deliver" and params["exchange"]["id"] in row.seen
        objections = self.habits.objects(step, data, row)
        if objections:
            raise RefusalError(*objections)
        sent = self._take(row, params["exchange"]) if method == "deliver" else self._do(row, step, data)
        if step in self.habits.by_itself and not is_known:
            with suppress(RefusalError):
                then = self.habits.by_itself[step]
                sent = [*sent, *DESKS[then](self.habits, row, {})]
                row.done.append(then)
        return sent

    def _do(self, row: Row, step: str, data: Json) -> list[Message]:
        if step not in DESKS:
            raise RefusalError(f"transition:{step.partition('.')[2]}")
        if step in row.done:
            row.done.remove(step)
            if not self.habits.is_patient:
                raise RefusalError(f"once:{step}")
            return []
        return DESKS[step](self.habits, row, data)

    def _take(self, row: Row, exchange: Json) -> list[Message]:
        if exchange["id"] in row.seen and self.habits.looks("twice"):
            return []
        self._doors.check(exchange, self.habits.looks)
        sent = DOORS[exchange["type"]].takes(self.habits, row, exchange["data"])
        row.seen.add(exchange["id"])
        return sent

    def _leaving(self, row: Row, sent: list[Message]) -> list[Json]:
        ready = ((self.habits.defers(one[0], row.now), one) for one in self.habits.orders(sent))
        held = [*(one for one in row.held if not self._is_void(row, one[1])), *ready]
        row.held = [one for one in held if one[0] > row.now]
        found: list[Json] = []
        for due, (type_, data) in held:
            if due > row.now:
                continue
            for said in self.habits.says(type_, data, row):
                number = row.finding.get("numero-fps") or data.get("numero-fps", "")
                found.append(self.exchange(row, type_, said, number))
        return found

    def _is_void(self, row: Row, message: Message) -> bool:
        """Look again at what waits: of what is no more owed, a town does not tell that it is unpaid."""
        is_owed = row.due > row.lowered + row.paid_sum or not self.habits.looks("rest")
        return message[0] == UNPAID and not is_owed

    def states(self, file: Row) -> Json:
        """Say where a forfait stands, and its dispute."""
        return {"paiement": self._payment(file), "contestation": file.contest} if file.finding else {}

    def _payment(self, row: Row) -> str:
        is_freed = row.contest in ("rapo-accepte-total", "juge-decharge-totale")
        is_freed = is_freed or any(one["sens-decision"] == "acceptation-totale" for one in row.decisions)
        is_settled = bool(row.offer_paid) or row.paid_sum >= row.owed > 0
        if row.title is not None:
            last = next((one["montant-restant-du"] for one in reversed(row.paid) if "reference-te" in one), 1)
            return "te-paye" if last == 0 else "te-emis"
        if is_settled:
            return "paye"
        if is_freed or row.withdrawn:
            return "plus-du"
        told = self.habits.notified(row)
        today = self.habits.day(row, row.now)
        if told and self.habits.is_over(today, self.habits.months(told, self.habits.payment_months)):
            return "impaye"
        if row.paid_sum:
            return "paye-partiel"
        if told and told <= today:
            return "notifie"
        if told or row.sent_on:
            return "apa-envoye"
        if row.abandoned:
            return "abandonne"
        if row.created:
            return "transmis"
        return "minore-ouvert" if row.offer else "constate"


def make() -> City:
    """Give the sound system, as `run --python` calls it."""
    return City()
