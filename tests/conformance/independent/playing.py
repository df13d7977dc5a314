"""Plays a role's cases against a system in process, until one fails."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from conformance.judging import judge_of
from conformance.kit import bundled_kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.running.rounds import Round
from conformance.running.timing import Stopwatch
from conformance.running.transcript import Recording
from conformance.transports.in_process import InProcess
from generator.model.kit import Case


def played(role: str, make: Callable[[], Any], cases: Sequence[Case] = ()) -> Iterator[tuple[Case, Outcome]]:
    """Play cases, all of a role's where none are given, one after another against one system."""
    client, setting = _met(make)
    for case in cases or [one for one in bundled_kit().cases if one.role == role]:
        yield case, Play(case, client, setting).run()


def played_at_once(make: Callable[[], Any], cases: Sequence[Case]) -> Iterator[tuple[Case, Outcome]]:
    """Play cases by turns, as a run does: their dossiers are open at once."""
    client, setting = _met(make)
    for sitting in Round(client, setting, lambda case: Recording(case.id, None), Stopwatch()).play(cases):
        assert sitting.outcome is not None
        yield sitting.case, sitting.outcome


def _met(make: Callable[[], Any]) -> tuple[Client, Setting]:
    kit = bundled_kit()
    results = Results(kit)
    client = Client(InProcess(make, Limits()), results, Limits(), kit.version)
    extensions = frozenset(client.hello().get("extensions", ()))
    return client, Setting(0, results.types, extensions, judge=judge_of(kit.folder))
