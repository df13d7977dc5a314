"""A scenario under way: told to the implementation, then settled sentence by sentence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from conformance.playing.outcome import Outcome, Status
from conformance.protocol.faults import FAULTS
from conformance.running.results import sentence

if TYPE_CHECKING:
    from pytest_bdd.parser import Scenario, Step

_ADVICE = "niveau:recommande"
"""The tag of a scenario that only advises."""
Playing = Callable[[], tuple[Outcome, Sequence[int]]]
"""Plays what a scenario tells; gives its outcome, and the sentence that each step of the case comes from."""


class ScenarioFailedError(AssertionError):
    """A scenario did not pass; the text tells it, in French, with its sentences."""


@dataclass
class UnderWay:
    """A scenario whose sentences are settled one after the other.

    They are told at the first of them, all at once and as any case of the bench is: a message that the
    implementation refuses is judged by what the next sentences say of it.
    """

    scenario: "Scenario"
    play: Playing
    _outcome: Outcome | None = None
    _place: int = 0
    _decided: int = field(default=0)

    def tell(self) -> None:
        """Settle the next sentence; raises ScenarioFailedError where the case was decided by it, or skips."""
        __tracebackhide__ = True
        if self._outcome is None:
            self._outcome, origins = self.play()
            self._decided = self._deciding(self._outcome, origins)
        place, self._place = self._place, self._place + 1
        if place != self._decided or self._outcome.status is Status.PASSED:
            return
        if self._outcome.status in (Status.FAILED, Status.ERROR):
            raise ScenarioFailedError("\n".join(self._told(self._outcome)))
        pytest.skip(f"{self._outcome.status}: {' '.join(self._reason(self._outcome))}")

    @property
    def step(self) -> "Step":
        """The sentence that was settled last."""
        return self.scenario.steps[max(self._place - 1, 0)]

    def _deciding(self, outcome: Outcome, origins: Sequence[int]) -> int:
        """Give the sentence by which the case was decided: the last, where nothing but the whole shows it."""
        if outcome.step is not None and outcome.step < len(origins):
            return origins[outcome.step]
        is_whole = outcome.status is Status.FAILED and outcome.cause not in FAULTS
        return len(self.scenario.steps) - 1 if is_whole else 0

    def _told(self, outcome: Outcome) -> Iterator[str]:
        yield self.scenario.name
        for place, step in enumerate(self.scenario.steps):
            mark = "=> " if place == self._decided else "   "
            yield f"{mark}{step.keyword.strip().capitalize()} {step.name}"
            for row in step.datatable.raw() if step.datatable is not None else ():
                yield f"       | {' | '.join(map(str, row))} |"
        yield from self._reason(outcome)
        if outcome.at is not None:
            yield f"instant virtuel : {outcome.at}"

    def _reason(self, outcome: Outcome) -> Iterator[str]:
        """Say why it ended so, then what was awaited and what came."""
        is_advice = _ADVICE in self.scenario.tags and not outcome.breaches
        told = sentence(outcome.cause or "bench", is_advice=is_advice)
        yield f"{told} {outcome.detail}".strip()
        if outcome.expected is not None:
            yield f"attendu : {outcome.expected} ; obtenu : {outcome.obtained}"


UNDER_WAY = pytest.StashKey[UnderWay]()
"""Where the test of a scenario keeps it."""
