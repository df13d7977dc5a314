"""Several dossiers open at once: what leaks is seen, and one that makes it fall falls alone."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from conformance.playing.outcome import Status
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.reference import ccsp
from conformance.running.rounds import TOGETHER, Round, Sitting
from conformance.running.timing import Stopwatch
from conformance.running.transcript import Recording
from conformance.serving import answer
from conformance.transports.in_process import InProcess
from conformance.transports.stdio import Stdio
from generator.model.kit import Case
from tests.conformance import leaking
from tests.conformance.making import KIT, LIMITS, RESULTS, Direct, Scripted, case, deliver, setting

ROOT = str(Path(__file__).parents[3])
SERVING = (
    f"import sys; sys.path.insert(0, {ROOT!r})\n"
    "from conformance.serving import serve_streams\n"
    "from tests.conformance.leaking import make\n"
    "serve_streams(make(), sys.stdin, sys.stdout)"
)


def _round(client: Client) -> Round:
    return Round(client, setting(), lambda one: Recording(one.id, None), Stopwatch())


def _in_process(make: Callable[[], object]) -> Client:
    return Client(InProcess(make, LIMITS), RESULTS, LIMITS, KIT.version)  # type: ignore[arg-type]


def _stdio(_make: object) -> Client:
    limits = replace(LIMITS, seconds=30.0)  # it starts in the first call
    return Client(Stdio([sys.executable, "-c", SERVING], limits), RESULTS, limits, KIT.version)


def _cases() -> list[Case]:
    """Give cases of the court that are told different things."""
    return [one for one in KIT.cases if one.role == "ccsp" and not one.is_open]


def _failed(client: Client, size: int) -> list[str]:
    cases = _cases()
    table = _round(client)
    try:
        found = [
            one for start in range(0, len(cases), size) for one in table.play(cases[start : start + size])
        ]
    finally:
        client.close()
    assert all(one.outcome is not None for one in found)
    return [one.case.id for one in found if one.outcome is not None and one.outcome.status is Status.FAILED]


@pytest.mark.parametrize("connect", [_in_process, _stdio])
def test_what_leaks_from_a_dossier_to_another_is_seen(connect: Callable[[object], Client]) -> None:
    assert _failed(connect(leaking.make), 1) == []
    assert _failed(connect(leaking.make), TOGETHER) != []


def test_a_sound_system_does_not_mind() -> None:
    assert _failed(_in_process(ccsp.make), TOGETHER) == []


def test_a_dossier_that_makes_it_fall_falls_alone() -> None:
    handler = Scripted()

    def reply(text: bytes) -> bytes:
        if b'"falls"' in text:
            raise Fault("crash", "it fell")
        return answer(handler, text).encode()

    falling = case(deliver(data={"falls": True}), id="essai.01")
    others = [case(deliver(), id=f"essai.0{number}") for number in (2, 3)]
    client = Client(Direct(reply), RESULTS, LIMITS, KIT.version)
    found = _round(client).play([falling, *others])
    assert [_told(one) for one in found] == ["crash", None, None]
    begun = [params["case"] for method, params in handler.calls if method == "begin"]
    assert len(begun) == 3 + 2  # the two others were opened again
    assert found[1].recording.text().count('"method": "begin"') == 1  # what was lost is not told


def _told(sitting: Sitting) -> str | None:
    assert sitting.outcome is not None
    return sitting.outcome.cause
