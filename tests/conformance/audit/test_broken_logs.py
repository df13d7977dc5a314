"""XES and OCEL that are none, or only nearly: told with the file and what is wrong, and within bounds."""

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from conformance.audit.auditing import EmptyError
from conformance.audit.readers.every import INPUT_ERRORS
from conformance.audit.readers.xes import MAX_TRACE
from tests.conformance.audit.test_audit import run

_EVENT = (
    '<event><string key="concept:name" value="fait.constat"/>'
    '<date key="time:timestamp" value="{}"/>{}</event>'
)
_ONE = _EVENT.format("2025-01-01T10:00:00Z", "")
_TRACE = f'<trace><string key="concept:name" value="1"/>{_ONE}</trace>'
_LOG = f'<?xml version="1.0" encoding="UTF-8"?><log>{_TRACE}</log>'
_SQUEEZED = gzip.compress(
    f"<log>{''.join(_TRACE.replace('1', str(one), 1) for one in range(200))}</log>".encode()
)


def _damaged() -> bytes:
    content = bytearray(_SQUEEZED)
    content[60:90] = b"\xff" * 30
    return bytes(content)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.xes", _LOG.replace("log", "lag").encode(), "not XES: its root is `lag`, and not `log`"),
        ("a.xes", _LOG.replace("UTF-8", "x-nope").encode(), "not XES: unknown encoding"),
        ("a.xes", _LOG.replace("UTF-8", "Shift_JIS").encode(), "not XES: multi-byte encodings"),
        ("a.xes.gz", _damaged(), "not XES: Error -3 while decompressing"),
        ("a.xes.gz", _SQUEEZED[:-4], "not XES: Compressed file ended"),
        ("a.xes", _LOG.replace("fait", "f" * MAX_TRACE).encode(), f"not XES: more than {MAX_TRACE} bytes"),
        (
            "a.xes.gz",
            gzip.compress(b"<log><a>" + b" " * 2 * MAX_TRACE),
            f"not XES: more than {MAX_TRACE} bytes",
        ),
        ("a.xes", b"", "not XES: no element found"),
    ],
)
def test_what_is_no_xes_is_told_with_its_file(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    log = tmp_path / name
    log.write_bytes(content)
    with pytest.raises(INPUT_ERRORS) as raised:
        run(tmp_path / "out", log)
    assert str(raised.value).startswith(f"{log}: {told}")


def test_a_compressed_log_may_have_a_name_in_capitals(tmp_path: Path) -> None:
    log = tmp_path / "LOG.XES.GZ"
    log.write_bytes(_SQUEEZED)
    assert run(tmp_path / "out", log).events == 200


def test_an_event_of_no_trace_is_not_dropped(tmp_path: Path) -> None:
    log = tmp_path / "a.xes"
    named = _EVENT.format("2025-01-01T10:00:00Z", '<string key="case:concept:name" value="2"/>')
    log.write_text(f"<log>{_ONE}{named}{_TRACE}</log>", encoding="utf-8")
    figures = run(tmp_path / "out", log)
    assert (figures.events, figures.dossiers, figures.refused) == (2, 2, {"no-dossier": 1})


_OCEL: dict[str, Any] = {
    "objects": [{"id": "1", "type": "fps"}],
    "events": [
        {
            "id": "e",
            "type": "fait.constat",
            "time": "2025-01-01T10:00:00Z",
            "attributes": [],
            "relationships": [{"objectId": "1", "qualifier": "x"}],
        }
    ],
}


@pytest.mark.parametrize("objects", [None, 5, "abc", {"a": 1}, [{"id": [1]}], [{}], [1]])
def test_a_log_whose_objects_are_none_is_no_ocel(objects: object, tmp_path: Path) -> None:
    log = tmp_path / "a.json"
    log.write_text(json.dumps(_OCEL | {"objects": objects}), encoding="utf-8")
    with pytest.raises(INPUT_ERRORS, match=r"not OCEL 2\.0: /objects"):
        run(tmp_path / "out", log)


@pytest.mark.parametrize(
    "changed",
    [
        {"attributes": 5},
        {"attributes": True},
        {"attributes": {"a": 1}},
        {"attributes": ["a"]},
        {"attributes": [{"value": 1}]},
        {"attributes": [{"name": [1], "value": 1}]},
        {"relationships": 5},
        {"relationships": ["1"]},
        {"relationships": [{"objectId": [1]}]},
        {"relationships": [{"objectId": {}}]},
        {"relationships": [{}]},
        {"id": [1]},
        {"id": {"a": 1}},
    ],
)
def test_an_event_of_another_shape_is_refused(changed: dict[str, Any], tmp_path: Path) -> None:
    log = tmp_path / "a.json"
    (event,) = _OCEL["events"]
    log.write_text(json.dumps(_OCEL | {"events": [event, event | changed]}), encoding="utf-8")
    figures = run(tmp_path / "out", log)
    assert (figures.events, figures.refused) == (1, {"not-an-event": 1})
    assert f"/{next(iter(changed))}" in (tmp_path / "out" / "refused.ndjson").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["a#b.sqlite", "a?b.sqlite", "a%41b.sqlite", "a&mode=rwc.sqlite", "é b.sqlite"]
)
def test_a_database_is_itself_whatever_its_name(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    _sqlite(folder / name)
    assert run(tmp_path / "out", folder / name).events == 1
    assert [one.name for one in folder.iterdir()] == [name]


_TABLES = (
    "CREATE TABLE object (ocel_id, ocel_type)",
    "CREATE TABLE event_map_type (ocel_type, ocel_type_map)",
    "INSERT INTO event_map_type VALUES ('fait.constat', 'C')",
    "CREATE TABLE event_object (ocel_event_id, ocel_object_id, ocel_qualifier)",
    "INSERT INTO event_object VALUES ('e', '1', '')",
)
_EVENTS = (
    'CREATE TABLE event_C (ocel_id, ocel_time, "montant-fps-tarif")',
    "INSERT INTO event_C VALUES ('e', '2025-01-01T10:00:00Z', NULL)",
)


def _sqlite(path: Path, *made: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        for one in (*_TABLES, *(made or _EVENTS)):
            connection.execute(one)
    return path


def test_a_view_without_end_is_refused(tmp_path: Path) -> None:
    log = _sqlite(
        tmp_path / "a.sqlite",
        "CREATE VIEW event_C AS WITH RECURSIVE t (ocel_id, ocel_time) AS "
        "(SELECT 'e', '2025-01-01T10:00:00Z' UNION ALL SELECT ocel_id, ocel_time FROM t) SELECT * FROM t",
    )
    with pytest.raises(INPUT_ERRORS, match="`event_C` is a view, and a table is expected"):
        run(tmp_path / "out", log)


@pytest.mark.parametrize("cell", ["x'ff'", "'1e7000'", "9e999"])
def test_a_cell_of_a_database_is_no_fault_of_ours(cell: str, tmp_path: Path) -> None:
    log = _sqlite(tmp_path / "a.sqlite", _EVENTS[0], _EVENTS[1].replace("NULL", cell))
    if cell == "9e999":
        with pytest.raises(EmptyError):
            run(tmp_path / "out", log)
        return
    assert run(tmp_path / "out", log).events == 1
