"""One case under way, a step at a time: what was said in each, and what came of it."""

import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime

from conformance.kit import Json
from conformance.playing.emissions import Judgement, Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.playing.turn import Turn
from conformance.protocol.client import Client
from conformance.reports.dialogue import Line
from generator import events
from generator.model.kit import Case

_LONGEST = 1 << 16
"""Characters of a message that are kept; of a longer one, its length alone."""


@dataclass(frozen=True)
class Pace:
    """One thing that was played, with what was said meanwhile."""

    turn: Turn | None
    """None for what ended the case."""
    place: int | None
    """The place of the step that was played; None for the opening, and what comes after the last step."""
    said: tuple[Line, ...]
    at: datetime
    """The virtual instant then."""


@dataclass
class _Heard:
    lines: list[Line] = field(default_factory=list)

    def record(self, kind: str, message: Json) -> None:
        size = len(events.written(message))
        self.lines.append(Line(kind, message if size <= _LONGEST else {"cut": size}))

    def taken(self) -> tuple[Line, ...]:
        found, self.lines = tuple(self.lines), []
        return found


class Walk:
    """A case under way. It never raises for what the implementation does.

    `talking` gives the implementation, held alone while it is asked.
    """

    def __init__(
        self, case: Case, setting: Setting, talking: Callable[[], AbstractContextManager[Client]]
    ) -> None:
        self.case = case
        self.paces: list[Pace] = []
        self.next: int | None = None
        """The place of the step that comes; None before the opening, and after the last."""
        self.outcome: Outcome | None = None
        """What came of it; None while it is under way."""
        self.judgement = Judgement()
        """What the engine says of the dossier as it stands, as the bench asks it."""
        self.states: Mapping[str, frozenset[str]] = {}
        """The states in which the role may know the dossier to be, by region."""
        self.lock = threading.Lock()
        """Held by whoever moves it or reads it."""
        self._heard = _Heard()
        self._talking = talking
        with talking() as client:
            self._play = Play(case, client, setting, self._heard.record)
        self._turns = self._play.paces()

    @property
    def now(self) -> datetime:
        """The virtual instant."""
        return self._play.now

    @property
    def is_lost(self) -> bool:
        """Whether the implementation was started again meanwhile, and forgot the dossier."""
        return self._play.is_lost

    def go(self, is_enough: Callable[[Pace], bool]) -> None:
        """Play on until what was just played is enough, or all of it is played."""
        with self._talking():
            while self.outcome is None and not self.is_lost:
                if is_enough(self._one()):
                    break
        if self.paces:
            self._judge()

    def leave(self) -> None:
        """Let the implementation forget it."""
        with self._talking():
            if self.outcome is None and self.paces and not self.is_lost:
                self._play.leave()

    def _judge(self) -> None:
        try:
            self.judgement, self.states = self._play.asking.judgement(), self._play.asking.states()
        except Exception as problem:  # as while it is played
            self.outcome = self.outcome or _mistake(problem)

    def _one(self) -> Pace:
        coming = self.next
        turn: Turn | None = None
        try:
            turn = next(self._turns)
        except StopIteration:
            self.outcome = self._play.outcome
        except Exception as problem:  # the bench's own mistake must not be taken for theirs
            self.outcome = _mistake(problem)
        place = coming if turn is None else turn.place
        pace = Pace(turn, place, self._heard.taken(), self.now)
        self.paces.append(pace)
        self.next = self._following(turn)
        return pace

    def _following(self, turn: Turn | None) -> int | None:
        if turn is None or turn.kind == "replanned":
            return None
        place = 0 if turn.kind == "opened" else len(self.case.steps) if turn.place is None else turn.place + 1
        return place if place < len(self.case.steps) else None


def _mistake(problem: Exception) -> Outcome:
    return Outcome(Status.ERROR, "bench", f"{type(problem).__name__}: {problem}")


def at_once(_pace: Pace) -> bool:
    """Play one thing."""
    return True


def to_the_end(_pace: Pace) -> bool:
    """Play all of it."""
    return False


def to_a_miss(pace: Pace) -> bool:
    """Play until something that was looked for is not there."""
    return pace.turn is not None and pace.turn.missed is not None


def before(place: int) -> Callable[[Pace], bool]:
    """Play until a step comes next."""

    def is_enough(pace: Pace) -> bool:
        match pace.turn:
            case Turn(kind="opened"):
                return place == 0
            case Turn(kind="step", place=int(done)):
                return done + 1 == place
            case _:
                return False

    return is_enough
