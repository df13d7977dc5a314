"""Each skeleton that `new-adapter` writes compiles, answers `hello` and `begin`, and says what is missing.

One call is plugged, so that what a skeleton sends is seen too.
"""

from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.protocol.transport import Transport
from conformance.transports.http import Http
from conformance.transports.stdio import Stdio
from tests.examples.running import PARCMETRE, compiled, ran, served

BEGIN = {
    "case": "abc",
    "role": "collectivite",
    "now": "2025-01-12T09:00:00+01:00",
    "settings": {"cycle": "complet"},
}
SENT = {
    "specversion": "1.0",
    "id": "a1",
    "source": "collectivite",
    "type": "rapo.accuse-reception",
    "subject": "21999999900019251091014050",
    "time": "2025-01-13T09:00:00+01:00",
    "datacontenttype": "application/json",
    "data": {"é": 1},
}
COMMANDS = {
    "java": ("java", "-cp", "{}", "Adapter"),
    "php": ("php", "{}/adapter.php"),
    "node": ("node", "{}/adapter.mjs"),
}


UNPLUGGED, PLUGGED = (
    {
        "java": 'throw new NotImplemented("deliver: " + exchange.get("type"));',
        "php": "throw new NotImplemented('deliver: ' . $exchange['type']);",
        "node": "throw new NotImplemented(`deliver: ${exchange.type}`);",
    },
    {
        "java": 'emit("a1", "rapo.accuse-reception", (String) exchange.get("subject"), Map.of("é", 1L));',
        "php": "$this->emit('a1', 'rapo.accuse-reception', $exchange['subject'], ['é' => 1]);",
        "node": "this.emit('a1', 'rapo.accuse-reception', exchange.subject, { é: 1 });",
    },
)
FILES = {"java": "Adapter.java", "php": "adapter.php", "node": "adapter.mjs"}


@pytest.fixture(params=COMMANDS)
def command(request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
    language: str = request.param
    done = ran(PARCMETRE, "new-adapter", "--lang", language, "--role", "collectivite", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    adapter = tmp_path / FILES[language]
    text = adapter.read_text(encoding="utf-8")
    assert UNPLUGGED[language] in text
    adapter.write_text(text.replace(UNPLUGGED[language], PLUGGED[language]), encoding="utf-8")
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
        with pytest.raises(Fault, match="not implemented"):
            client.call("clock", {"case": "abc", "now": "2025-01-13T09:00:00+01:00"})
        answer = client.call("deliver", {"case": "abc", "exchange": {"subject": SENT["subject"]}})
        assert answer == {"accepted": True, "emitted": [SENT]}
        assert client.call("end", {"case": "abc"}) == {"emitted": []}
    finally:
        client.close()


def test_it_answers_on_the_standard_streams(command: list[str]) -> None:
    _answers(Stdio(command, Limits()))


def test_it_answers_over_http(command: list[str]) -> None:
    with served(command) as url:
        _answers(Http(url, Limits()))
