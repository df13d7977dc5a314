"""A city's system written another way than the reference: a row for each forfait, and a desk for each step.

What comes in and what its people do change the row; nothing is read again. `Habits` is what a product does:
what is done wrong, and what is done otherwise but lawfully, is other habits.
"""

from contextlib import suppress
from datetime import datetime

import jsonschema_rs

from conformance.kit import bundled_kit
from tests.conformance.independent.city_appeals import settle
from tests.conformance.independent.city_desk import DESKS, unpaid
from tests.conformance.independent.city_inbox import DOORS
from tests.conformance.independent.city_register import Habits, Json, Message, RefusalError, Row

SOUND = Habits()


class City:
    """The system, as the bench calls it."""

    def __init__(self, habits: Habits = SOUND) -> None:
        self.habits = habits
        self._rows: dict[str, Row] = {}
        kit = bundled_kit()
        dictionary = kit.schema("dictionary.schema.json")
        registry = jsonschema_rs.Registry([(dictionary["$id"], dictionary)])
        self._forms = {
            type_: jsonschema_rs.Draft202012Validator(
                kit.schema(f"messages/{door.form}.schema.json"), registry=registry
            )
            for type_, door in DOORS.items()
        }

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a method."""
        if method == "hello":
            return {
                "protocol": params["protocol"],
                "implementation": {"vendor": "Essai", "product": "mairie à guichets", "version": "1"},
                "roles": ["collectivite"],
                "clock": "controlled",
                "parallel": True,
            }
        if method == "stop":
            return {}
        key = "all" if self.habits.shares else params["case"]
        if method == "begin":
            now = datetime.fromisoformat(params["now"])
            self._rows.setdefault(key, Row(params["settings"], now))
            self._rows[key].settings = params["settings"]
        row = self._rows[key]
        if "now" in params:
            row.now = datetime.fromisoformat(params["now"])
        settle(self.habits, row)
        if method == "end":
            if not self.habits.shares:
                del self._rows[key]
            return {"emitted": []}
        if method == "observe":
            return {"states": self.habits.states(self._states(row)), "emitted": []}
        if method in ("deliver", "trigger"):
            return self._answered(row, method, params)
        emitted = self._leaving(row, unpaid(self.habits, row))
        self.habits.spoils(row)
        return {"emitted": emitted}

    def _answered(self, row: Row, method: str, params: Json) -> Json:
        step = params["step"] if method == "trigger" else params["exchange"]["type"]
        data = params["data"] if method == "trigger" else params["exchange"]["data"]
        is_known = method == "deliver" and params["exchange"]["id"] in row.seen
        try:
            objections = self.habits.objects(step, data, row)
            if objections:
                raise RefusalError(*objections)
            sent = self._take(row, params["exchange"]) if method == "deliver" else self._do(row, step, data)
        except RefusalError as no:
            return {"accepted": False, "rules": self.habits.motives(list(no.args)), "emitted": []}
        if step in self.habits.by_itself and not is_known:
            with suppress(RefusalError):
                then = self.habits.by_itself[step]
                sent = [
                    *sent,
                    *DESKS[then](self.habits, row, {}),
                ]  # whatever it did before is another cause's
                row.done.append(then)
        settle(self.habits, row)
        emitted = self._leaving(row, [*sent, *unpaid(self.habits, row)])
        self.habits.spoils(row)
        return {"accepted": True, "emitted": emitted}

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
        type_, data = exchange["type"], exchange["data"]
        if exchange["id"] in row.seen and self.habits.looks("twice"):
            return []
        door = DOORS.get(type_)
        way = exchange.get("canal")
        if (
            door is None
            or (exchange["source"] not in (door.sender, "*") and self.habits.looks("sender"))
            or (way and way not in door.ways and self.habits.looks("way"))
        ):
            raise RefusalError(f"routing:{type_}")
        if self.habits.looks("form") and not self._forms[type_].is_valid(data):
            raise RefusalError(f"content:{type_}")
        sent = door.takes(self.habits, row, data)
        row.seen.add(exchange["id"])
        return sent

    def _leaving(self, row: Row, sent: list[Message]) -> list[Json]:
        held = [*row.held, *((row.now + self.habits.defers(one[0]), one) for one in self.habits.orders(sent))]
        row.held = [one for one in held if one[0] > row.now]
        found: list[Json] = []
        for due, (type_, data) in held:
            if due > row.now:
                continue
            for said in self.habits.says(type_, data, row):
                row.sent += 1
                number = row.finding.get("numero-fps") or data.get("numero-fps")
                found.append(
                    {
                        "specversion": "1.0",
                        "id": f"m{row.sent}",
                        "source": "collectivite",
                        "type": type_,
                        **({"subject": number} if number else {}),
                        "time": row.now.isoformat(),
                        "datacontenttype": "application/json",
                        "data": {name: value for name, value in said.items() if name != "canal"},
                        "canal": said.get("canal", self.habits.ways[type_]),
                    }
                )
        return found

    def _states(self, row: Row) -> Json:
        if not row.finding:
            return {}
        return {"paiement": self._payment(row), "contestation": row.contest}

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
