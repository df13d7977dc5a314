"""Plays cases, several at once if asked, and gives their outcomes in the order of the kit."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from conformance.kit import Case
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.faults import DISCONNECTING
from conformance.running.declared import Declared
from conformance.running.timing import Stopwatch
from conformance.running.transcript import Recording

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
        tried = map(self._tried, cases) if jobs == 1 else self._side_by_side(cases, jobs)
        yield from map(self._settled, tried)
        self.close()

    def _side_by_side(self, cases: Sequence[Case], jobs: int) -> Iterator[Played]:
        pool = ThreadPoolExecutor(jobs, thread_name_prefix="parcmetre")
        waiting: deque[Future[Played]] = deque()
        try:
            for case in cases:
                waiting.append(pool.submit(self._tried, case))
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
        return self._settled(self._tried(case))

    def _tried(self, case: Case) -> Played:
        recording = self._recording(case)
        outcome = self._kept_from(case)
        if outcome is None:
            client = self._client()
            client.record = recording.record
            began = self._stopwatch.seconds()
            try:
                outcome = Play(case, client, self._setting).run()
            except (
                Exception
            ) as problem:  # the bench's own mistake must not be taken for theirs, nor stop the run
                outcome = Outcome(Status.ERROR, "bench", f"{type(problem).__name__}: {problem}")
            self.seconds[case.id] = self._stopwatch.seconds() - began
        return Played(case, recording.ended(outcome), recording)

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
        is_lost = cause in _LOST or (cause in DISCONNECTING and not found.recording.is_answered)
        self._lost = self._lost + 1 if is_lost else 0
        self._dead = self._dead + 1 if cause in _DYING else 0
        if self._lost >= _PATIENCE or self._dead >= _DEATHS:
            self.stop()


_LOST = frozenset({"silence", "unreachable"})
_DYING = frozenset({"crash", "closed"})
_AHEAD = 4
"""Cases that are under way or done before the one that is waited for, for each job."""
