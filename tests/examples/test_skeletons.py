"""Each skeleton that `new-adapter` writes compiles, answers `hello` and `begin`, and says what is missing."""

from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.http import Http
from conformance.transports.stdio import Stdio
from conformance.transports.transport import Transport
from tests.examples.running import PARCMETRE, compiled, ran, served

BEGIN = {
    "case": "abc",
    "role": "collectivite",
    "now": "2025-01-12T09:00:00+01:00",
    "settings": {"cycle": "complet"},
}
COMMANDS = {
    "java": ("java", "-cp", "{}", "Adapter"),
    "php": ("php", "{}/adapter.php"),
    "node": ("node", "{}/adapter.mjs"),
}


@pytest.fixture(params=COMMANDS)
def command(request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
    language: str = request.param
    done = ran(PARCMETRE, "new-adapter", "--lang", language, "--role", "collectivite", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    if language == "java":
        compiled(tmp_path, tmp_path)
    return [word.format(tmp_path) for word in COMMANDS[language]]


def _answers(transport: Transport) -> None:
    kit = bundled_kit()
    client = Client(transport, Results(kit), Limits(), kit.version)
    try:
        assert client.hello()["roles"] == ["collectivite"]
        assert client.call("begin", BEGIN) == {"emitted": []}
        with pytest.raises(Fault, match="not implemented"):
            client.call("observe", {"case": "abc"})
        assert client.call("end", {"case": "abc"}) == {"emitted": []}
    finally:
        client.close()


def test_it_answers_on_the_standard_streams(command: list[str]) -> None:
    _answers(Stdio(command, Limits()))


def test_it_answers_over_http(command: list[str]) -> None:
    with served(command) as url:
        _answers(Http(url, Limits()))
