"""Plays cases, several at once if asked, and gives their outcomes in the order of the kit."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from conformance.kit import Case
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.faults import DISCONNECTING
from conformance.running.declared import Declared
from conformance.running.transcript import Recording

_PATIENCE = 5
"""Cases in a row that may end by a lost conversation before the run stops: nobody answers."""


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
    ) -> None:
        self._connect = connect
        self._setting = setting
        self._declared = declared
        self._recording = recording
        self._local = threading.local()
        self._clients: list[Client] = []
        self._lock = threading.Lock()
        self._lost = 0
        self._why: str | None = None

    def stop(self, why: str = "stopped") -> None:
        """Play no other case: those that remain are not tested, for this reason."""
        self._why = self._why or why

    def played(self, cases: Sequence[Case], jobs: int) -> Iterator[Played]:
        """Play the cases, `jobs` at once; gives each as soon as those before it are done."""
        if jobs == 1:
            yield from map(self.play, cases)
        else:
            with ThreadPoolExecutor(jobs, thread_name_prefix="parcmetre") as pool:
                waiting: list[Future[Played]] = []
                for case in cases:
                    waiting.append(pool.submit(self.play, case))
                    if len(waiting) >= _AHEAD * jobs:
                        yield waiting.pop(0).result()
                yield from (future.result() for future in waiting)
        self.close()

    def close(self) -> None:
        """Say goodbye to every copy of the implementation."""
        for client in self._clients:
            client.close()
        self._clients.clear()

    def play(self, case: Case) -> Played:
        """Play one case, or tell why it is not played."""
        recording = self._recording(case)
        outcome = self._kept_from(case)
        if outcome is None:
            client = self._client()
            client.record = recording.record
            try:
                outcome = Play(case, client, self._setting).run()
            except (
                Exception
            ) as problem:  # the bench's own mistake must not be taken for theirs, nor stop the run
                outcome = Outcome(Status.ERROR, "bench", f"{type(problem).__name__}: {problem}")
            self._count(outcome)
        return Played(case, recording.ended(outcome), recording)

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

    def _count(self, outcome: Outcome) -> None:
        """Stop when nobody answers any more."""
        with self._lock:
            self._lost = self._lost + 1 if outcome.cause in DISCONNECTING else 0
            if self._lost >= _PATIENCE:
                self.stop()


_AHEAD = 4
"""Cases that are under way or done before the one that is waited for, for each job."""
