"""Plays several cases at once against one implementation, by turns: what leaks from a dossier is seen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from conformance.playing.emissions import Setting
from conformance.playing.numbers import Numbers
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.running.timing import Stopwatch
from conformance.running.transcript import Recording
from generator.model.kit import Case

TOGETHER = 4
"""The dossiers that are open at once: enough for two of them to differ in each thing that cases vary."""


@dataclass
class Sitting:
    """A case at the table: its play, what was said in it, and the real time that it took."""

    case: Case
    recording: Recording
    outcome: Outcome | None = None
    seconds: float = 0.0


class Round:
    """Plays cases by turns, a call each; gives each its outcome in the sitting that it was given."""

    def __init__(
        self,
        client: Client,
        setting: Setting,
        record: Callable[[Case], Recording],
        stopwatch: Stopwatch,
    ) -> None:
        self._client = client
        self._setting = setting
        self._record = record
        self._stopwatch = stopwatch

    def play(self, cases: Sequence[Case]) -> list[Sitting]:
        """Play some cases at once.

        An implementation that is started again has forgotten the dossiers that were open: the case that made
        it fall is told so, and the others are played anew, one after the other.
        """
        sittings = [Sitting(case, self._record(case)) for case in cases]
        self._together(sittings)
        for sitting in sittings:
            if sitting.outcome is None:
                sitting.recording = self._record(sitting.case)
                self._together([sitting])
        return sittings

    def _together(self, sittings: Sequence[Sitting]) -> None:
        setting = replace(self._setting, numbers=Numbers())
        plays = [(one, self._play(one, setting)) for one in sittings]
        table = [(sitting, play, play.turns()) for sitting, play in plays]
        while table:
            table = [one for one in table if not one[1].is_lost and self._turn(*one)]

    def _play(self, sitting: Sitting, setting: Setting) -> Play:
        return Play(sitting.case, self._client, setting, sitting.recording.record)

    def _turn(self, sitting: Sitting, play: Play, turns: Iterator[None]) -> bool:
        """Play one turn; gives whether another follows."""
        began = self._stopwatch.seconds()
        try:
            next(turns)
        except StopIteration:
            sitting.outcome = play.outcome
        except Exception as problem:  # the bench's own mistake must not be taken for theirs
            sitting.outcome = Outcome(Status.ERROR, "bench", f"{type(problem).__name__}: {problem}")
        sitting.seconds += self._stopwatch.seconds() - began
        return sitting.outcome is None
