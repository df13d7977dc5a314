"""One table, five readers: the reader, `validate`, `judge`, `audit`, and the bench when it is emitted."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conformance.audit.canonical import Refused
from conformance.audit.readers import cloudevents
from conformance.playing.emissions import Emissions
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.stdio import Stdio
from generator import dossiers, events
from generator.validating import items
from tests.conformance.making import BEGINS, HELLO, KIT, RESULTS, case, setting
from tests.generator.engine.build import book
from tests.generator.events.table import ENVELOPES, TEXTS, Row
from tests.generator.judges import judge

ROWS = [*TEXTS, *ENVELOPES]

# An implementation that answers by what it was given for each row, as it is.
_PROGRAM = """
import json, sys
rows = open(sys.argv[1], "rb").read().split(b"\\0")
for line in sys.stdin.buffer:
    request = json.loads(line)
    if request["method"] == "hello":
        result = sys.argv[2].encode()
    else:
        result = b'{"emitted": [' + rows[request["params"]["row"]].replace(b"\\n", b" ") + b"]}"
    id_ = json.dumps(request["id"]).encode()
    sys.stdout.buffer.write(b'{"jsonrpc": "2.0", "id": ' + id_ + b', "result": ' + result + b"}\\n")
    sys.stdout.buffer.flush()
"""


def test_the_table_is_a_table() -> None:
    assert len(ROWS) > 150
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert {row.code for row in ROWS} >= events.CODES.keys() - {"too-large", "empty"}


def rows() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", ROWS, ids=[row.name[:60] for row in ROWS])


def _read(text: bytes) -> list[tuple[str, str | None]]:
    try:
        event = events.normalised(events.value(text))
    except events.Unreadable as error:
        return [(error.code, error.pointer)]
    except events.EventError as error:
        return [(error.fault.code, error.fault.pointer)]
    return [(fault.code, fault.pointer) for fault in events.CLOUDEVENT.faults(event)]


@rows()
def test_the_reader(row: Row) -> None:
    found = _read(row.text)
    if row.code is None or row.profile:
        assert found == []
        return
    assert row.code in {code for code, _ in found}
    assert row.pointer is None or {pointer for _, pointer in found} == {row.pointer}


@rows()
@pytest.mark.parametrize("name", ["x.json", "x.ndjson"])
def test_validate(row: Row, name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(row.text.replace(b"\n", b" ") if name == "x.ndjson" else b"[" + row.text + b"]")
    found = [fault for item in items([str(file)]) for fault in judge().verdict(item).faults]
    if row.code is None:
        assert found == []
        return
    assert row.code in {fault.code for fault in found}
    if row.pointer is None:
        return
    inside = "/0" if name == "x.json" and row in TEXTS else ""
    assert {fault.pointer for fault in found} == {inside + row.pointer}


@rows()
def test_judge(row: Row, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(b"[" + row.text + b"]")
    if row.code is None:
        assert len(dossiers.read(book(), str(file)).deliveries) == 1
        return
    with pytest.raises(dossiers.DossierError) as raised:
        dossiers.read(book(), str(file))
    assert f"({row.code})" in str(raised.value)
    if row in ENVELOPES:
        assert str(raised.value).startswith(f"{file}#/0{row.pointer}: ")
    else:
        assert str(raised.value).startswith((f"{file}:1:", f"{file}#/0: "))


@rows()
def test_audit(row: Row, tmp_path: Path) -> None:
    file = tmp_path / "x.ndjson"
    file.write_bytes(row.text.replace(b"\n", b" ") + b"\n")
    (found,) = cloudevents.rows(book(), file, None)
    assert found.place == "x.ndjson:1"
    assert (found.code if isinstance(found, Refused) else None) == _OF_A_LOG.get(row.name, row.code)


_OF_A_LOG = {
    "no subject": "no-dossier",
    "subject=null": "no-dossier",
    'type="message-fps.creatio"': "unknown-type",
}
"""What an audit asks besides, for a log holds many dossiers and what belongs to none."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    folder = tmp_path_factory.mktemp("bench")
    (folder / "rows").write_bytes(b"\0".join(row.text for row in ROWS))
    (folder / "program.py").write_text(_PROGRAM, encoding="utf-8")
    command = [sys.executable, "-I", str(folder / "program.py"), str(folder / "rows"), json.dumps(HELLO)]
    limits = Limits(seconds=20)
    client = Client(Stdio(command, limits), RESULTS, limits, KIT.version)
    yield client
    client.close()


@rows()
def test_the_bench(row: Row, bench: Client) -> None:
    bench.about("essai")
    if row.name.startswith("type=") and row.profile:  # an implementation may send types that it declares
        (event,) = bench.call("clock", {"row": ROWS.index(row)})["emitted"]
        with pytest.raises(Fault, match="ni la spécification ni"):
            Emissions(case().role, setting(), lambda _number: True).counts(event, BEGINS)
        return
    if row.code is None:
        assert len(bench.call("clock", {"row": ROWS.index(row)})["emitted"]) == 1
        return
    with pytest.raises(Fault) as raised:
        bench.call("clock", {"row": ROWS.index(row)})
    fault = raised.value
    if row in ENVELOPES:
        assert fault.code == "bad-result"
        assert f"/emitted/0{row.pointer} ({row.code}) : " in fault.detail
    elif row.code == "too-deep":
        assert fault.code in ("too-deep", "bad-result")
    else:
        assert fault.code == "garbage"
        assert fault.detail.startswith(f"{row.code}, ")
