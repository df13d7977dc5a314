"""What a case foresaw, brought to what really happened: days that moved, a number of the implementation's."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from conformance.kit import Json
from conformance.playing.dossier import Act
from conformance.playing.numbers import Numbers
from generator import events
from generator.model.kit import Case, Step

_DAY = timedelta(days=1)


class Adapting:
    """Adapts the steps to come of a case.

    The kit fixes the instants at which the implementation acts by itself; the law often leaves them open.
    Where it acted later, all that follows is moved by as many days, what messages say of these days
    included. Where it gave the dossier a number of its own, everything names that number.
    """

    def __init__(self, case: Case, numbers: Numbers) -> None:
        self.subject = case.subject
        """The dossier's number."""
        self._planned = case.subject
        self._numbers = numbers
        numbers.told(case.subject)
        self._may_number = False
        self._from: date | None = None
        self._by = timedelta()
        self._is_early = False

    @property
    def has_moved(self) -> bool:
        """Whether the days of the case moved."""
        return bool(self._by)

    @property
    def has_strayed(self) -> bool:
        """Whether something came on another day than planned: states may change on other days too."""
        return self.has_moved or self._is_early

    def recorded(self, data: Mapping[str, Any]) -> None:
        """Take what people recorded: where they were told the number, the implementation may give its own."""
        self._may_number = self._may_number or self._planned in data.values()

    def takes_number(self, subject: str) -> bool:
        """Take the number that an emission gives to the dossier; tells whether it is the dossier's.

        The first emission tells it: until then, others can only name the dossier as its people did.
        """
        if self._may_number and self._numbers.take(subject, self._planned):
            self.subject = subject
            self._may_number = False
        return subject == self.subject

    def acts(self, acts: Sequence[Act]) -> Sequence[Act]:
        """Give what happened under the number that the dossier has, what came before included."""
        if self.subject == self._planned:
            return acts
        return [
            dataclasses.replace(act, message=_renamed(act.message, self._planned, self.subject))
            for act in acts
        ]

    def foreseen(self, at: datetime) -> datetime:
        """Give the instant of the case of which one is what it came to."""
        return at - self._by

    def waited(self, planned: datetime, came: datetime, *, is_last: bool = False) -> None:
        """Take that what was planned at an instant came later, or before.

        What comes before moves the days to come only where it is the last thing that anybody does: what
        others say keeps its days, which may be counted from something else.
        """
        due = (planned + self._by).astimezone(came.tzinfo)
        late = came.date() - due.date()
        if (
            came > due + late
        ):  # what follows in the planned day must not be told before what came in its evening
            late += _DAY
        if late > timedelta() or (is_last and late):
            self._from = self._from or min(planned.date(), came.date())
            self._by += late
        self._is_early = self._is_early or late < timedelta()

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


def _renamed(message: Mapping[str, Any], before: str, after: str) -> Json:
    return {name: _renamed_part(part, before, after) for name, part in message.items()}


def _renamed_part(value: object, before: str, after: str) -> object:
    match value:
        case Mapping():
            return _renamed(value, before, after)
        case list():
            return [_renamed_part(part, before, after) for part in value]
        case _:
            return after if value == before else value
