"""Plays one case: its calls in order, and after each what must be seen."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from conformance.kit import Case, Step
from conformance.playing.emissions import Judgement, Setting
from conformance.playing.expecting import Expecting
from conformance.playing.missing import Missed
from conformance.playing.outcome import IN_PASSING, Outcome, Status
from conformance.playing.talking import Talk
from conformance.protocol.client import Client, Recorder
from conformance.protocol.faults import DISCONNECTING, FAULTS, Fault


class Play:
    """A case under way. It never raises for what the implementation does."""

    def __init__(self, case: Case, client: Client, setting: Setting, record: Recorder | None = None) -> None:
        self.case = case
        self._setting = setting
        self._talk = Talk(case, client, setting, record)
        self._expecting = Expecting(self._talk)
        self._outcome: Outcome | None = None
        self._last = Judgement()
        self._judged_at: tuple[int, datetime] | None = None

    @property
    def now(self) -> datetime:
        """The virtual instant."""
        return self._talk.now

    @property
    def is_lost(self) -> bool:
        """Whether what was played is worth nothing: the implementation was started again for another case."""
        return self._outcome is None and self._talk.is_lost

    @property
    def outcome(self) -> Outcome:
        """What came of it, once its turns are over; raises LookupError before."""
        if self._outcome is None:
            raise LookupError(f"{self.case.id} is still under way")
        return self._outcome

    def run(self) -> Outcome:
        """Play the case to its end, or to what ends it."""
        for _ in self.turns():
            pass
        return self.outcome

    def turns(self) -> Iterator[None]:
        """Play the case by turns: between two of them, the implementation may be told of other dossiers."""
        place: int | None = None
        try:
            self._talk.begin()
            yield
            for place, step in enumerate(self.case.steps):
                outcome = self._step(place, step)
                if outcome is not None:
                    self._leave(outcome, place)
                    return
                if step.call is not None:
                    yield
            yield from self._wait()
            self._talk.end()
        except Missed as missed:
            self._leave(self._as_past(missed.outcome, place), place)
        except Fault as fault:
            failed = Outcome(Status.FAILED, fault.code, fault.detail)
            if place is not None and fault.code not in DISCONNECTING:
                self._leave(failed, place)
            else:
                self._end(failed, place)
        else:
            self._end(Outcome(Status.PASSED), None)

    def _wait(self) -> Iterator[None]:
        """Let the days come by which something is still owed, and the day after the last: then it is late."""
        due = self._judgement().due if self._setting.has_clock else ()
        for day in (*due, *(one + timedelta(days=1) for one in due[-1:])):
            self._talk.move(day)
            yield

    def _judgement(self) -> Judgement:
        """Judge the dossier whole, as it stands."""
        if self._setting.judge is None:
            return Judgement()
        acts = self._talk.dossier.acts
        if self._judged_at != (len(acts), self.now):
            self._judged_at = (len(acts), self.now)
            self._last = self._setting.judge.judged(self.case, acts, self.now.date(), self._setting)
        return self._last

    def _leave(self, outcome: Outcome, place: int | None) -> None:
        with suppress(Fault):  # the outcome is known already
            self._talk.leave()
        self._end(outcome, place)

    def _end(self, outcome: Outcome, place: int | None) -> None:
        mentions = tuple(dict.fromkeys(self._expecting.mentions))
        outcome = replace(outcome, step=place, at=self.now.isoformat(), mentions=mentions)
        self._outcome = self._judged(outcome)

    def _judged(self, outcome: Outcome) -> Outcome:
        """Judge the dossier whole: what was broken in passing fails the case too."""
        if outcome.cause in FAULTS:
            return outcome  # a conversation that breaks off shows nothing of the rules
        found = self._judgement().breaches
        if not found or outcome.status is Status.FAILED:
            return replace(outcome, breaches=found)
        first = next((one for one in found if one.rule == self.case.rule), found[0])
        return replace(
            outcome,
            status=Status.FAILED,
            cause=IN_PASSING,
            detail=first.rule,
            expected=first.expected,
            obtained=first.observed,
            breaches=found,
        )

    def _as_past(self, outcome: Outcome, place: int | None) -> Outcome:
        """A failure before the case itself says that its past cannot be lived, and why."""
        if place is not None and self.case.steps[place].given:
            return replace(outcome, cause="past", detail=outcome.detail or str(outcome.cause))
        return outcome

    def _step(self, place: int, step: Step) -> Outcome | None:
        if step.call is None:
            return self._expecting.expect(step)
        self._call(step)
        if step.given:
            self._talk.dossier.past_ends = self._talk.calls
            self._lived(step)
        elif step.call in ("deliver", "trigger"):
            self._taken(place, step)
        return None

    def _call(self, step: Step) -> None:
        match step.call:
            case "deliver":
                self._talk.deliver(step)
            case "trigger":
                self._talk.trigger(step)
            case "clock":
                self._talk.move(step.at)
            case "await":
                if not any(self._talk.dossier.fresh((step.type or "",))):
                    self._talk.move(step.at)
            case None:
                raise ValueError("a step without a call")
            case _:
                assert_never(step.call)

    def _lived(self, step: Step) -> None:
        """The past must be taken: a message or a decision, or what was to leave by itself."""
        expecting = self._expecting
        if step.call in ("deliver", "trigger") and not self._talk.answer["accepted"]:
            refusal = expecting.refusal()
            raise Missed("past", expected="accepté", obtained=refusal, detail=_REFUSED[step.call])
        leaves = step.call in ("await", "trigger") and self._setting.answers_for(step.type)
        if leaves and self._talk.dossier.claim(step.type or "") is None:
            raise Missed("past", expected=f"{step.type} émis", obtained=expecting.emitted(), detail="missing")

    def _taken(self, place: int, step: Step) -> None:
        """What no expectation speaks of is taken too; only a message that came already may be refused."""
        if self._talk.answer["accepted"] or step.free or self._is_repeated(place, step):
            return
        for later in self.case.steps[place + 1 :]:
            if later.call is not None:
                break
            if later.expect in ("refused", "opposed", "open", "accepted"):
                return
        refusal = self._expecting.refusal()
        raise Missed(_REFUSED[step.call or ""], expected="accepté", obtained=refusal)

    def _is_repeated(self, place: int, step: Step) -> bool:
        earlier = self.case.steps[:place]
        return step.call == "deliver" and any(
            one.call == "deliver" and one.exchange["data"] == step.exchange["data"] and one.type == step.type
            for one in earlier
        )


_REFUSED = {"deliver": "refused", "trigger": "not-done"}
