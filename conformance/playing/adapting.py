"""What a case foresaw, brought to what really happened: days that moved, a number of the implementation's."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from conformance.kit import Json
from generator import events
from generator.model.kit import Case, Step


class Adapting:
    """Adapts the steps to come of a case.

    The kit fixes the instants at which the implementation acts by itself; the law often leaves them open.
    Where it acted later, all that follows is moved by as many days, what messages say of these days
    included. Where it gave the dossier a number of its own, everything names that number.
    """

    def __init__(self, case: Case) -> None:
        self.subject = case.subject
        """The dossier's number."""
        self._planned = case.subject
        self._may_number = False
        self._from: date | None = None
        self._by = timedelta()

    @property
    def has_moved(self) -> bool:
        """Whether the days of the case moved."""
        return bool(self._by)

    def recorded(self, data: Mapping[str, Any]) -> None:
        """Take what people recorded: where they were told the number, the implementation may give its own."""
        self._may_number = self._may_number or self._planned in data.values()

    def closed(self) -> None:
        """Take that somebody else named the dossier: its number is known, and changes no more."""
        self._may_number = False

    def takes_number(self, subject: str) -> bool:
        """Take the number that an emission gives to the dossier; tells whether it is the dossier's."""
        if self._may_number:
            self.subject = subject
            self.closed()
        return subject == self.subject

    def waited(self, planned: datetime, now: datetime) -> None:
        """Take that what was planned at an instant came later."""
        late = now.date() - (planned + self._by).astimezone(now.tzinfo).date()
        if late > timedelta():
            self._from = self._from or planned.date()
            self._by += late

    def step(self, step: Step) -> Step:
        """Give a step as it is to be played."""
        if not self._by and self.subject == self._planned:
            return step
        moved: Json = {
            "now": step.now and step.now + self._by,
            "by": step.by and step.by + self._by,
            "where": tuple(replace(one, value=self._adapted(one.value)) for one in step.where),
        }
        if step.call == "trigger":
            moved["data"] = self._adapted(step.data)
        if step.call != "deliver":
            return replace(step, **moved)
        exchange: Json = {**step.exchange, "data": self._adapted(step.exchange["data"])}
        if exchange.get("subject") == self._planned:
            exchange["subject"] = self.subject
        exchange["time"] = (events.instant(exchange["time"]) + self._by).isoformat()
        return replace(step, exchange=exchange)

    def _adapted(self, value: Any) -> Any:  # noqa: ANN401 any JSON
        match value:
            case dict():
                return {name: self._adapted(part) for name, part in value.items()}
            case list():
                return [self._adapted(part) for part in value]
            case str() if value == self._planned:
                return self.subject
            case str() if self._by:
                return self._moved(value)
            case _:
                return value

    def _moved(self, text: str) -> str:
        """Move a day, or an instant, that is not before what came late."""
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            return text
        if self._from is None or day < self._from:
            return text
        if len(text) == len("2025-01-31"):
            return (day + self._by).isoformat()
        try:
            return (events.instant(text) + self._by).isoformat()
        except ValueError:
            return text
