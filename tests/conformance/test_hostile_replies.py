"""Whatever is said in place of an answer, to whichever question: told in time, and as what it is.

Each way is tried at one question, and each question has its share; `make test-hostile` tries each at all.
"""

import importlib
import json
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from conformance.bench import Bench, Options, Target
from conformance.kit import Json
from conformance.protocol.limits import Limits
from conformance.running.results import results
from conformance.running.selecting import Selection
from conformance.transports import stdio
from conformance.transports.http import Http
from conformance.transports.in_process import InProcess
from conformance.transports.stdio import Stdio
from tests.conformance import hostile
from tests.conformance.making import KIT
from tests.conformance.transports.serving import serving

METHODS = ("begin", "clock", "deliver", "trigger", "observe", "end")
"""The questions about a dossier, all of which the case asks."""
_CASE, _ROLE = "cycle-de-vie-jugement.01", "ccsp"
_SLOW = frozenset(name for name, (code, _) in hostile.WAYS.items() if code == "silence")
_SECONDS, _HURRY = 300.0, 0.5
"""How long a call may take, and how long where that is what ends it."""
_QUOTED = frozenset({"500 kB of id", "an error of 900 kB", "a byte 0", "half a pair"})
"""What the reports quote."""
_ACTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What acts on a terminal, and has no place in a report."""
_SHARE = 1 if os.environ.get("PARCMETRE_EVERY_REPLY") else len(METHODS)


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stdio, "_POLITENESS", 0.3)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Json]]:
    """The results of the reference, by method."""
    said: dict[str, list[Json]] = {}

    def handler() -> Any:  # noqa: ANN401 a handler
        one = importlib.import_module(f"conformance.reference.{_ROLE}").make()

        def act(method: str, params: Json) -> object:
            result = one(method, params)
            said.setdefault(method, []).append(result)
            return result

        return act

    found = _case(Target(lambda: InProcess(handler, Limits())), tmp_path_factory.mktemp("good"))
    assert found["status"] == "passed"
    assert said.keys() == {"hello", *METHODS, "stop"}
    return said


def _case(target: Target, out: Path, *, is_reported: bool = False) -> Json:
    bench = Bench(KIT, target, Selection(_ROLE, cases=(_CASE,)), Options(out))
    run = bench.run()
    for path in bench.write(run).values() if is_reported else ():
        assert not _ACTS.search(path.read_text(encoding="utf-8")), path.name
    (found,) = results(run)["cases"]
    assert isinstance(found, dict)
    return found


def _hurried(transport: Http | Stdio, method: str, way: str) -> Http | Stdio:
    """Leave little time to what is answered too late alone: a busy machine delays the rest."""
    ask = transport.ask

    def asked(request: bytes) -> bytes:
        is_late = way in _SLOW and json.loads(request)["method"] == method
        transport._limits = Limits(seconds=_HURRY if is_late else _SECONDS)
        return ask(request)

    mock.patch.object(transport, "ask", asked).start()  # of this transport alone, which ends with its case
    return transport


def _tried(ways: Iterable[str]) -> list[tuple[str, str]]:
    """Give what is tried: questions, and what is said in place of their answers."""
    every = [(method, way) for way in ways for method in METHODS]
    return [each for number, each in enumerate(every) if (number + number // len(METHODS)) % _SHARE == 0]


def _is_told(found: Json, code: str) -> None:
    if not code:
        assert found["status"] == "passed"
        return
    assert found["status"] == "failed"
    assert code in (hostile.ANY, found["cause"])
    assert len(found["detail"]) < 2_000


@pytest.mark.parametrize(("method", "way"), _tried(hostile.WAYS))
def test_over_http(good: dict[str, list[Json]], tmp_path: Path, method: str, way: str) -> None:
    code, act = hostile.WAYS[way]
    with serving(lambda connection: hostile.over_http(method, act, good, connection)) as url:
        found = _case(
            Target(lambda: _hurried(Http(url, Limits()), method, way)), tmp_path, is_reported=way in _QUOTED
        )
    _is_told(found, code)


@pytest.mark.parametrize(("method", "way"), _tried([*hostile.WAYS, *hostile.PROCESS_WAYS]))
def test_over_the_standard_streams(
    good: dict[str, list[Json]], tmp_path: Path, method: str, way: str
) -> None:
    code, _ = (hostile.WAYS | hostile.PROCESS_WAYS)[way]
    if method == "end" and way in hostile.LATER:
        code = ""  # nothing else is asked of the dossier
    kept = tmp_path / "results.json"
    kept.write_text(json.dumps(good), encoding="utf-8")
    words = [sys.executable, "-S", hostile.__file__, method, way, str(kept)]
    found = _case(Target(lambda: _hurried(Stdio(words, Limits()), method, way)), tmp_path / "out")
    _is_told(found, code)
