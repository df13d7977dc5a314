"""Plays cases, several at once if asked, and gives their outcomes in the order of the kit."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain

from conformance.playing.emissions import Setting
from conformance.playing.outcome import DISPUTED, Outcome, Status
from conformance.playing.settling import contested
from conformance.protocol.client import Client
from conformance.protocol.faults import DISCONNECTING
from conformance.running.declared import Declared
from conformance.running.rounds import TOGETHER, Round
from conformance.running.timing import Stopwatch
from conformance.running.transcript import Recording
from generator.model.kit import Case

_PATIENCE = 5
"""Cases in a row that may end by a lost conversation before the run stops: nobody answers."""
_DEATHS = 10
"""Cases in a row in which it may answer, then die, before the run stops: it dies of every case."""


@dataclass(frozen=True)
class Played:
    """A case with its outcome, and what was said in it."""

    case: Case
    outcome: Outcome
    recording: Recording


class Campaign:
    """A run against one implementation. Iterate over `played`; `stop` ends it after the cases under way."""

    def __init__(
        self,
        connect: Callable[[], Client],
        setting: Setting,
        declared: Declared,
        recording: Callable[[Case], Recording],
        stopwatch: Stopwatch = Stopwatch(),  # noqa: B008 it is frozen
    ) -> None:
        self.seconds: dict[str, float] = {}
        """The real seconds that each case took, by its id."""
        self._stopwatch = stopwatch
        self._connect = connect
        self._setting = setting
        self._declared = declared
        self._recording = recording
        self._local = threading.local()
        self._clients: list[Client] = []
        self._lock = threading.Lock()
        self._lost = self._dead = 0
        self._why: str | None = None

    def stop(self, why: str = "stopped") -> None:
        """Play no other case: those that remain are not tested, for this reason."""
        self._why = self._why or why

    def played(self, cases: Sequence[Case], jobs: int) -> Generator[Played, None, None]:
        """Play the cases, `jobs` at once; gives each as soon as those before it are done.

        What stops the run is decided in the order of the kit: as many jobs as one likes give the same.
        """
        rounds = [cases[start : start + TOGETHER] for start in range(0, len(cases), TOGETHER)]
        tried = map(self._tried, rounds) if jobs == 1 else self._side_by_side(rounds, jobs)
        yield from map(self._settled, chain.from_iterable(tried))
        self.close()

    def _side_by_side(self, rounds: Sequence[Sequence[Case]], jobs: int) -> Iterator[list[Played]]:
        pool = ThreadPoolExecutor(jobs, thread_name_prefix="parcmetre")
        waiting: deque[Future[list[Played]]] = deque()
        try:
            for cases in rounds:
                waiting.append(pool.submit(self._tried, cases))
                if len(waiting) >= _AHEAD * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:  # nothing waits where all were played; an interruption leaves out those not begun
            pool.shutdown(cancel_futures=True)

    def close(self) -> None:
        """Say goodbye to every copy of the implementation."""
        for client in self._clients:
            client.close()
        self._clients.clear()

    def play(self, case: Case) -> Played:
        """Play one case, or tell why it is not played."""
        (found,) = self._tried([case])
        return self._settled(found)

    def _tried(self, cases: Sequence[Case]) -> list[Played]:
        """Play some cases at once, those that are to be played."""
        excuses = {case.id: self._kept_from(case) for case in cases}
        waiting = [case for case in cases if excuses[case.id] is None]
        sittings = {}
        if waiting:
            table = Round(self._client(), self._setting, self._recording, self._stopwatch)
            sittings = {one.case.id: one for one in table.play(waiting)}
        found = []
        for case in cases:
            sitting = sittings.get(case.id)
            recording = sitting.recording if sitting is not None else self._recording(case)
            outcome = (sitting.outcome if sitting is not None else excuses[case.id]) or _UNPLAYED
            if sitting is not None:
                self.seconds[case.id] = sitting.seconds
            found.append(Played(case, recording.ended(contested(case, outcome)), recording))
        return found

    def _settled(self, found: Played) -> Played:
        """Take a case in its turn: one that was played ahead of the stop counts no more."""
        if self._why is None:
            self._count(found)
            return found
        recording = self._recording(found.case)
        return Played(found.case, recording.ended(Outcome(Status.NOT_TESTED, self._why)), recording)

    def _kept_from(self, case: Case) -> Outcome | None:
        """Give the outcome of a case that is not to be played."""
        if self._why is not None:
            return Outcome(Status.NOT_TESTED, self._why)
        return self._declared.excuse(case)

    def _client(self) -> Client:
        client: Client | None = getattr(self._local, "client", None)
        if client is None:
            client = self._local.client = self._connect()
            with self._lock:
                self._clients.append(client)
        return client

    def _count(self, found: Played) -> None:
        """Stop when nobody answers any more; a program that dies and starts again does, for a while."""
        cause = found.outcome.cause
        if cause == DISPUTED:
            return
        is_lost = cause in _LOST or (cause in DISCONNECTING and not found.recording.is_answered)
        self._lost = self._lost + 1 if is_lost else 0
        self._dead = self._dead + 1 if cause in _DYING else 0
        if self._lost >= _PATIENCE or self._dead >= _DEATHS:
            self.stop()


_UNPLAYED = Outcome(Status.ERROR, "bench", "the case has no outcome")
_LOST = frozenset({"silence", "unreachable"})
_DYING = frozenset({"crash", "closed"})
_AHEAD = 2
"""Rounds that are under way or done before the one that is waited for, for each job."""
