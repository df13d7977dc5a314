"""An agency's system written another way than the reference: a file for each forfait, and an outbox.

What comes in changes the file, and what is to leave waits in the outbox for its instant, where it is written.
`Habits` is what a product does: what is done wrong, and what is done otherwise but lawfully, is other habits.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

import jsonschema_rs
from dateutil.relativedelta import relativedelta

from conformance.kit import bundled_kit
from tests.conformance.independent.agency_inbox import DOORS
from tests.conformance.independent.agency_notices import bill, correct, follow, notify
from tests.conformance.independent.agency_register import ABANDONED, UNDONE, File, Habits
from tests.conformance.independent.agency_titles import issue, rest, title_rest, undo
from tests.conformance.independent.city_register import Json, RefusalError

SOUND = Habits()


def _abandon(habits: Habits, file: File, data: Json) -> None:
    """Give up a forfait of which nobody could be found."""
    if (file.notice or file.abandoned or not file.creation) and habits.looks("abandon-state"):
        raise RefusalError("transition:abandon")
    file.abandoned = True
    follow(habits, file, "abandonne", motif_suivi=data.get("motif-suivi", "Non identifié"))


DESKS: Mapping[str, Callable[[Habits, File, Json], None]] = {UNDONE: undo, ABANDONED: _abandon}


class Agency:
    """The system, as the bench calls it."""

    def __init__(self, habits: Habits = SOUND) -> None:
        self.habits = habits
        self._files: dict[str, File] = {}
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
                "implementation": {"vendor": "Essai", "product": "agence à dossiers", "version": "1"},
                "roles": ["antai"],
                "clock": "controlled",
                "parallel": True,
            }
        if method == "stop":
            return {}
        key = "all" if self.habits.shares else params["case"]
        if method == "begin":
            now = datetime.fromisoformat(params["now"])
            self._files.setdefault(key, File(params["settings"], now))
            self._files[key].settings = params["settings"]
        file = self._files[key]
        if "now" in params:
            file.now = datetime.fromisoformat(params["now"])
        answer: Json = {}
        if method == "end":
            if not self.habits.shares:
                del self._files[key]
            return {"emitted": []}
        if method == "observe":
            return {"states": self.habits.states(self._states(file)), "emitted": []}
        if method in ("deliver", "trigger"):
            answer = self._answered(file, method, params)
        emitted = [] if answer.get("accepted") is False else self._leaving(file)
        self.habits.spoils(file)
        return {**answer, "emitted": emitted}

    def _answered(self, file: File, method: str, params: Json) -> Json:
        step = params["step"] if method == "trigger" else params["exchange"]["type"]
        data = params["data"] if method == "trigger" else params["exchange"]["data"]
        try:
            objections = self.habits.objects(step, data, file)
            if objections:
                raise RefusalError(*objections)
            if method == "deliver":
                self._take(file, params["exchange"])
            else:
                self._do(file, step, data)
        except RefusalError as no:
            return {"accepted": False, "rules": self.habits.motives(list(no.args))}
        return {"accepted": True}

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
        door, way = DOORS.get(type_), exchange.get("canal")
        if (
            door is None
            or (exchange["source"] != door.sender and self.habits.looks("sender"))
            or (way and way not in door.ways and self.habits.looks("way"))
        ):
            raise RefusalError(f"routing:{type_}")
        if self.habits.looks("form") and not self._forms[type_].is_valid(data):
            raise RefusalError(f"content:{type_}")
        door.takes(self.habits, file, {**data, "canal": way} if way else data)
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
                found.extend(self._exchange(file, one.type, said) for said in told)

    def _exchange(self, file: File, type_: str, said: Json) -> Json:
        file.sent += 1
        return {
            "specversion": "1.0",
            "id": f"m{file.sent}",
            "source": "antai",
            "type": type_,
            **({"subject": file.number} if file.number else {}),
            "time": file.now.isoformat(),
            "datacontenttype": "application/json",
            "data": {name: value for name, value in said.items() if name != "canal"},
            "canal": said.get("canal", self.habits.ways[type_]),
        }

    def _states(self, file: File) -> Json:
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
