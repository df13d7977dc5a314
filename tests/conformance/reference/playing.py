"""Plays the cases of a role against an implementation, in process; and talks to it by hand."""

from collections.abc import Callable, Mapping
from typing import Any

from conformance.judging import judge_of
from conformance.kit import bundled_kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.reference.system import System
from conformance.transports.in_process import InProcess

Json = dict[str, Any]


def failures(make: Callable[[], System], role: str) -> Mapping[str, str]:
    """Play every case of a role; gives those that fail, and why."""
    kit = bundled_kit()
    results = Results(kit)
    client = Client(InProcess(make, Limits()), results, Limits(), kit.version)
    setting = Setting(0, results.types, judge=judge_of(kit.folder))
    cases = [case for case in kit.cases if case.role == role]
    assert cases
    outcomes = {case.id: Play(case, client, setting).run() for case in cases}
    return {name: _told(one) for name, one in outcomes.items() if one.status is Status.FAILED}


def _told(outcome: Outcome) -> str:
    return f"{outcome.cause}: {outcome.expected} / {outcome.obtained} ({outcome.detail})"


class Dossier:
    """One dossier, lived by hand: what is said of it, and what leaves."""

    def __init__(self, make: Callable[[], System], now: str, **settings: object) -> None:
        self._system = make()
        self._sent = 0
        self._now = now
        self._system("begin", {"case": "x", "now": now, "settings": settings})

    def clock(self, now: str) -> list[Json]:
        """Move the clock; gives what leaves."""
        self._now = now
        return self._emitted(self._system("clock", {"case": "x", "now": now}))

    def deliver(self, type_: str, source: str, data: Json, now: str | None = None, **more: str) -> Json:
        """Deliver an exchange; gives the answer."""
        self._move(now)
        self._sent += 1
        envelope = {"id": f"x-{self._sent}", "type": type_, "source": source, "time": self._now, "data": data}
        return self._system("deliver", {"case": "x", "exchange": {**envelope, **more}})

    def trigger(self, step: str, data: Json | None = None, now: str | None = None) -> Json:
        """Say what a person decided; gives the answer."""
        self._move(now)
        return self._system("trigger", {"case": "x", "step": step, "data": data or {}})

    def states(self) -> Json:
        """Give the states."""
        found: Json = self._system("observe", {"case": "x"})["states"]
        return found

    def _move(self, now: str | None) -> None:
        if now is not None:
            self.clock(now)

    @staticmethod
    def _emitted(answer: Json) -> list[Json]:
        found: list[Json] = answer["emitted"]
        return found
