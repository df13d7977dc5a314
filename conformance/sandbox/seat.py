"""One role's system at the table: told of one dossier by the protocol, day after day."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Any

from conformance.playing.emissions import Emissions
from conformance.sandbox.numbers import Numbers

Json = dict[str, Any]
Ask = Callable[[str, Json], Json]
"""Calls a method about the dossier; gives its result. Raises Fault."""
MORNING = time(8)
"""When a day begins for a system that does by itself what is due."""


@dataclass(frozen=True)
class Answer:
    """What a system answered."""

    accepted: bool
    rules: tuple[str, ...] = ()
    emitted: tuple[Json, ...] = ()


def mornings(after: datetime, until: datetime, zone: tzinfo) -> Iterator[datetime]:
    """Give the mornings between two instants, then the last instant: no day is leapt over."""
    day = after.astimezone(zone).date()
    while (day := day + timedelta(days=1)) <= until.astimezone(zone).date():
        morning = datetime.fromisoformat(datetime.combine(day, MORNING, zone).isoformat())
        if after < morning < until:
            yield morning
    if until > after:
        yield until


class Seat:
    """A system that plays a role in one dossier; each call raises Fault."""

    def __init__(
        self,
        role: str,
        ask: Ask,
        emissions: Emissions,
        begun: tuple[datetime, Json, tzinfo],
        assigned: frozenset[str] = frozenset(),
    ) -> None:
        self.role = role
        self._numbers = Numbers(assigned)
        self.now, settings, self._zone = begun
        self._ask = ask
        self._emissions = emissions
        self._sent: Counter[str] = Counter()
        """What it sent while the dossier was told to it again."""
        self._foretold: Counter[str] | None = None
        """What is kept of the dossier and it did not send yet; None while it is told of it."""
        said = {"role": role, "now": self.now.isoformat(), "settings": settings}
        self._counted(ask("begin", said))

    def lived(self, until: datetime) -> Iterator[tuple[datetime, Json]]:
        """Let time pass, morning after morning; gives what it sent, and when."""
        for instant in mornings(self.now, until, self._zone):
            yield from ((instant, one) for one in self.woken(instant))

    def woken(self, now: datetime) -> tuple[Json, ...]:
        """Move its clock to an instant; gives what it sent."""
        if now <= self.now:
            return ()
        self.now = now
        return self._counted(self._ask("clock", {"now": now.isoformat()}))

    def delivered(self, exchange: Mapping[str, Any]) -> Answer:
        """Deliver a message."""
        told = {**exchange, "data": self._numbers.inwards(exchange["data"])}
        return self._answered(self._ask("deliver", {"exchange": told}))

    def decided(self, step: str, data: Mapping[str, Any]) -> Answer:
        """Tell what its people decided, or recorded."""
        return self._answered(self._ask("trigger", {"step": step, "data": self._numbers.inwards(data)}))

    def states(self) -> Mapping[str, str]:
        """Ask in which state it holds the dossier, by region."""
        states: Mapping[str, str] = self._ask("observe", {})["states"]
        return states

    def left(self) -> None:
        """Let it forget the dossier."""
        self._ask("end", {})

    def reminded(self, exchange: Mapping[str, Any]) -> None:
        """Tell it how the dossier keeps a message that it sent: by other numbers, where they were others'."""
        self._numbers.kept(exchange)

    def recalled(self, kept: Mapping[str, int]) -> None:
        """Take what it sent by what is kept of the dossier: what it sends of it later is the same."""
        self._foretold = Counter(kept) - self._sent

    def _answered(self, result: Json) -> Answer:
        return Answer(result["accepted"], tuple(result.get("rules") or ()), self._counted(result))

    def _counted(self, result: Json) -> tuple[Json, ...]:
        found = []
        for exchange in result.get("emitted", ()):
            if not self._emissions.counts(exchange, self.now):
                continue
            type_ = str(exchange["type"])
            if self._foretold is None:
                self._sent[type_] += 1
                self._numbers.sent(exchange)
            elif self._foretold[type_]:
                self._foretold[type_] -= 1
                self._numbers.sent(exchange)
            else:
                found.append(self._numbers.outwards(exchange))
        return tuple(found)
