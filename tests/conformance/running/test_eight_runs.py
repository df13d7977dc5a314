"""The same run gives the same results, however often and by whatever transport."""

import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from conformance.bench import TRANSCRIPT, Bench, Options, Target
from conformance.kit import Json
from conformance.protocol.limits import Limits
from conformance.running.results import text
from conformance.running.selecting import Selection
from conformance.serving import Handler
from conformance.serving_http import application
from conformance.transports import stdio
from conformance.transports.http import Http
from conformance.transports.in_process import InProcess
from conformance.transports.stdio import Stdio
from tests.conformance import faulty
from tests.conformance.making import KIT

_TIMES = 8
_SELECTION = Selection("ccsp", tags="@regle:accuse-depot-electronique")
_LIMITS = Limits(seconds=60)


def _slow(good: Handler) -> Handler:
    """Answer after a while that is never the same."""

    def act(method: str, params: Json) -> object:
        time.sleep(time.monotonic_ns() % 5 / 1000)
        return good(method, params)

    return act


def _runs(out: Path, target: Target, jobs: int) -> set[tuple[str, bytes]]:
    found = set()
    for number in range(_TIMES):
        bench = Bench(KIT, target, _SELECTION, Options(out / str(number), jobs=jobs))
        results = text(bench.content(bench.run()))
        found.add((results, (out / str(number) / TRANSCRIPT).read_bytes()))
    return found


@pytest.fixture(scope="module", params=["good", "refuses-all", "raises", "every-state"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def expected(mode: str, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, bytes]]:
    """What an implementation without any transport comes to."""
    target = Target(lambda: InProcess(lambda: _slow(faulty.handler(mode, "ccsp")), _LIMITS))
    return _runs(tmp_path_factory.mktemp("here"), target, 4)


@pytest.fixture(scope="module")
def server(mode: str) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    handler = _slow(faulty.handler(mode, "ccsp"))
    config = uvicorn.Config(application(handler), log_level="warning", ws="none", timeout_keep_alive=0)
    one = uvicorn.Server(config)
    thread = threading.Thread(target=one.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    one.should_exit = True
    thread.join(5)


def test_eight_runs_over_http_give_one_verdict(
    tmp_path: Path, mode: str, server: str, expected: set[tuple[str, bytes]]
) -> None:
    """The server drops each connection as soon as it may: none of it is the implementation's fault."""
    found = _runs(tmp_path, Target(lambda: Http(server, _LIMITS), is_shared=True), 4)
    assert len(found) == len(expected) == 1
    if mode != "raises":  # an exception here is an error of JSON-RPC there
        assert found == expected


@pytest.mark.parametrize(("how", "jobs"), [("good", 1), ("good", 4), ("dies", 4), ("closes", 4)])
def test_eight_runs_of_a_process_give_one_verdict(
    tmp_path: Path, jobs: int, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "closes":  # it stays, whatever is waited
        monkeypatch.setattr(stdio, "_POLITENESS", 0.3)
    words = [sys.executable, "-m", "tests.conformance.faulty", how, "ccsp"]
    target = Target(lambda: Stdio(words, _LIMITS))
    assert len(_runs(tmp_path, target, jobs)) == 1
