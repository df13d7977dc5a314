"""Plays one case: its calls in order, and after each what must be seen; the engine has the last word."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from conformance.playing.asking import Asking
from conformance.playing.emissions import Setting
from conformance.playing.expecting import Expecting
from conformance.playing.missing import ClosedError, MissedError, ReplannedError
from conformance.playing.outcome import NOT_REACHED, Breach, Outcome, Status
from conformance.playing.settling import as_past, judged, settled
from conformance.playing.talking import Talk
from conformance.playing.turn import Turn
from conformance.playing.waiting import Waiting
from conformance.protocol.client import Client, Recorder
from conformance.protocol.faults import DISCONNECTING, FAULTS, Fault
from generator.events import Message, came_already
from generator.formula.phrases import either, joined, named, phrase
from generator.model.kit import Case, Step

_SEEN = frozenset({"missing", "late", "content", "unexpected", "repeated", "forbidden", "motive"})
"""What the case looks for in what was emitted: it names one lawful answer, the engine knows them all."""
_ANSWERS = frozenset({"refused", "not-done", "accepted", "done"})
"""What it looks for in an answer; once the case went another way, the law may ask for another one."""


class Play:
    """A case under way. It never raises for what the implementation does."""

    def __init__(self, case: Case, client: Client, setting: Setting, record: Recorder | None = None) -> None:
        self.case = case
        self._client = client
        self._setting = setting
        self._record = record
        self._without: frozenset[str] = frozenset()
        self._outcome: Outcome | None = None
        self._begin()

    def _begin(self) -> None:
        """Plan the case, anew where it was under way."""
        self._talk = Talk(self.case, self._client, self._setting, self._record, plan=len(self._without))
        self._expecting = Expecting(self._talk, self._setting.wording)
        self.asking = Asking(self.case, self._talk, self._setting)
        """What the engine says of it, as it stands."""
        self._waiting = Waiting(self._talk, self._setting, self.asking, self._without)
        self._unseen: Outcome | None = None
        self._doubt: tuple[Outcome, int] | None = None
        """What the case looked for first and did not see, and where: the engine tells whether it is wrong."""

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
        yield from (None for turn in self.paces() if turn.is_call)

    def paces(self) -> Iterator[Turn]:
        """Play the case one thing at a time; what ends it gives no turn: `outcome` tells it."""
        while self._outcome is None:
            try:
                yield from self._planned()
            except ReplannedError as found:
                self.leave()
                self._without |= {found.type}
                self._begin()
                yield Turn("replanned", without=found.type)

    def _planned(self) -> Iterator[Turn]:
        place: int | None = None
        try:
            self._talk.begin()
            yield Turn("opened", is_call=True)
            for place, step in enumerate(self.case.steps):
                self._unseen = None
                outcome = self._step(place, step)
                if outcome is not None:
                    self._leave(outcome, place)
                    return
                yield Turn("step", place, is_call=step.call is not None, missed=self._unseen)
            yield from self._wait()
            self._talk.end()
        except MissedError as missed:
            self._leave(as_past(self.case, missed.outcome, place), place)
        except ClosedError as closed:
            self._leave(Outcome(Status.NOT_TESTED, NOT_REACHED, closed.why), place)
        except Fault as fault:
            broken = (Breach(fault.rule, FAULTS[fault.code], fault.detail),) if fault.rule else ()
            failed = Outcome(Status.FAILED, fault.code, fault.detail, breaches=broken)
            if place is not None and fault.code not in DISCONNECTING:
                self._leave(failed, place)
            else:
                self._end(failed, place)
        else:
            self._end(Outcome(Status.PASSED), None)

    def _wait(self) -> Iterator[Turn]:
        """Let the days come by which something is still owed, and the day after the last: then it is late."""
        due = self.asking.judgement().due if self._setting.has_clock else ()
        for day in (*due, *(one + timedelta(days=1) for one in due[-1:])):
            self._talk.move(day)
            yield Turn("waited", is_call=True)

    def leave(self) -> None:
        """Let the implementation forget the dossier before its end."""
        with suppress(Fault):  # what it answers no longer matters
            self._talk.leave()

    def _leave(self, outcome: Outcome, place: int | None) -> None:
        self.leave()
        self._end(outcome, place)

    def _end(self, outcome: Outcome, place: int | None) -> None:
        if outcome.status is Status.PASSED and self._doubt is not None:
            outcome, place = settled(self.case, self.asking.judgement(), *self._doubt)
        mentions = tuple(dict.fromkeys(self._expecting.mentions))
        outcome = replace(outcome, step=place, at=self.now.isoformat(), mentions=mentions)
        broken_off = outcome.cause in FAULTS  # such a conversation shows nothing of the rules
        self._outcome = outcome if broken_off else judged(self.case, self.asking.judgement(), outcome)

    def _step(self, place: int, planned: Step) -> Outcome | None:
        step = self._talk.adapting.step(planned)
        try:
            if step.call is None:
                return self._expected(place, step)
            if self._without and not self._is_to_be_refused(place):
                self._check_open(step)
            self._call(planned, step)
            if step.given:
                self._talk.dossier.past_ends = self._talk.calls
                self._lived(step)
            elif step.call in ("deliver", "trigger"):
                self._taken(place, step)
        except MissedError as missed:
            if self.asking.is_advised(step) or not self._is_for_the_engine(
                missed, (str(step.state), *step.or_else)
            ):
                raise
            if missed.outcome.cause == "motive":
                return None  # refused as it was to be, for another reason that explains it
            self._unseen = missed.outcome
            self._doubt = self._doubt or (missed.outcome, place)
        return None

    def _check_open(self, step: Step) -> None:
        """Look whether a call has a place in a plan without what never came; raises ClosedError."""
        self._talk.move(step.at if step.call in ("deliver", "trigger") else None)
        missing = self._without - {one.type for one in self._talk.dossier.seen}
        if self.asking.is_closed(step, missing):
            lacking = joined("listed", (named("step", one) for one in sorted(missing)))
            raise ClosedError(phrase("nothing-left-for", lacking, named("step", step.type or "")))

    def _is_to_be_refused(self, place: int) -> bool:
        """Tell whether the case makes a call in order that it be refused."""
        following = self.case.steps[place + 1 : place + 2]
        return any(one.expect in ("refused", "opposed") for one in following)

    def _is_for_the_engine(self, missed: MissedError, wanted: Sequence[str]) -> bool:
        """Tell whether the engine may know what was not seen for lawful; `wanted` are the states foreseen."""
        if not self.asking.is_free:
            return False
        cause = missed.outcome.cause
        if cause == "state":
            has_strayed = self._talk.adapting.has_strayed or bool(self._without)
            return self.asking.is_elsewhere(wanted, has_strayed=has_strayed)
        if cause == "motive":
            return self.asking.is_explained()
        if cause == "past":
            cause = missed.outcome.detail
        if cause in _REFUSED.values() and self.asking.is_explained():
            return True
        return cause in _SEEN or (cause in _ANSWERS and self._went_another_way())

    def _went_another_way(self) -> bool:
        """Tell whether what the case foresaw is over: its answers are no more those that it asks for."""
        is_elsewhere = self._talk.adapting.has_moved or bool(self._without) or self._doubt is not None
        return is_elsewhere or self.asking.has_acted_alone

    def _explained(self, step: Step) -> None:
        """What a refusal names must explain it, for what really happened; raises MissedError."""
        answer = self._talk.answer
        is_refused = answer.get("accepted") is False and bool(answer.get("rules"))
        if is_refused and self.asking.is_free and not self.asking.is_explained():
            rules = either(named("rule", one) for one in step.rules)
            wanted = phrase("refused-by", rules or phrase("a-rule-that-explains"))
            raise MissedError("motive", expected=wanted, obtained=self._expecting.refusal())

    def _is_decided(self, type_: str | None) -> bool:
        return any(
            act.kind == "decided" and act.accepted and act.message["step"] == type_
            for act in self._talk.dossier.acts
        )

    def _expected(self, place: int, step: Step) -> Outcome | None:
        if step.expect in ("open", "refused", "opposed"):
            self._explained(step)
        settles = self._setting.settles
        if step.expect == "open" and settles is not None and settles(step.doubts):
            self._doubt = self._doubt or (Outcome(Status.FAILED, "open", " ; ".join(step.doubts)), place)
            return None  # the engine says by the whole dossier what the readings chosen make of it
        try:
            return self._expecting.expect(step)
        except MissedError as missed:
            is_awaited = missed.outcome.cause == "missing" and not self._is_decided(step.type)
            if not is_awaited or step.type in self._without:
                raise
            if not self._waiting.comes(self.case.steps[place], step):
                if self._setting.has_clock and self._waiting.may_do_without(step):
                    raise ReplannedError(step.type or "") from None
                raise
        return self._expecting.expect(step)

    def _call(self, planned: Step, step: Step) -> None:
        match step.call:
            case "deliver":
                self._talk.deliver(step)
            case "trigger":
                self._talk.trigger(step)
            case "clock":
                self._talk.move(step.at)
            case "await":
                self._await(planned, step)
            case None:
                raise ValueError("a step without a call")
            case _:
                assert_never(step.call)

    def _await(self, planned: Step, step: Step) -> None:
        """Wait for what leaves by itself: until it is planned, then for as long as the law lets it."""
        if step.type in self._without:
            return
        before = next(iter(self._talk.dossier.fresh((step.type or "", *step.or_else))), None)
        if before is not None:
            later = self.case.steps[self.case.steps.index(planned) + 1 :]
            is_last = all(one.call in (None, "clock") for one in later)
            self._talk.adapting.waited(planned.at or before.at, before.at, is_last=is_last)
            return
        self._talk.move(step.at)
        if not self._waiting.comes(planned, step) and self._waiting.may_do_without(step):
            raise ReplannedError(step.type or "")

    def _lived(self, step: Step) -> None:
        """The past must be taken: a message or a decision, or what was to leave by itself."""
        expecting = self._expecting
        if step.call in ("deliver", "trigger") and not self._talk.answer["accepted"]:
            refusal = expecting.refusal()
            raise MissedError(
                "past", expected=phrase("accepted"), obtained=refusal, detail=_REFUSED[step.call]
            )
        leaves = step.call in ("await", "trigger") and self._setting.answers_for(step.type)
        leaves = leaves and step.type not in self._without
        if leaves and self._talk.dossier.claim(step.type or "") is None:
            sent = phrase("sent", named("step", step.type or ""))
            raise MissedError("past", expected=sent, obtained=expecting.emitted(), detail="missing")

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
        raise MissedError(_REFUSED[step.call or ""], expected=phrase("accepted"), obtained=refusal)

    def _is_repeated(self, place: int, step: Step) -> bool:
        if step.call != "deliver":
            return False
        sent = (Message.of(one.exchange) for one in self.case.steps[:place] if one.call == "deliver")
        return came_already(Message.of(self.case.steps[place].exchange), sent)


_REFUSED = {"deliver": "refused", "trigger": "not-done"}
