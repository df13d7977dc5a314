"""Columns of any types and names: read as the other forms are, or refused row by row."""

from pathlib import Path

import duckdb
import pytest

from conformance.audit.auditing import EmptyError
from tests.conformance.audit import logs
from tests.conformance.audit.test_audit import run

_INSTANT = "CAST(time AS TIMESTAMPTZ) AS time"
_SEVERAL = "[CAST(time AS TIMESTAMPTZ)] AS seen, TIMETZ '10:00:00+01' AS hour"
_OURS = "1 AS file_row_number, '2' AS numero_de_ligne, 3 AS lignes, 4 AS lignes_"


def _parquet(path: Path, replaced: str = "", more: str = "") -> Path:
    """Write the lives as Parquet: some columns in the place of theirs, some besides."""
    source = logs.columns(path.with_name("source.csv"))
    instead = f"REPLACE ({replaced})" if replaced else ""
    besides = f", {more}" if more else ""
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        table = connection.read_csv(str(source), all_varchar=True)
        table.project(f"* {instead}{besides}").write_parquet(str(path))
    return path


@pytest.mark.parametrize("by_rows", [False, True], ids=["by a query", "row by row"])
@pytest.mark.parametrize(
    ("name", "replaced", "more"),
    [
        ("LOG.PARQUET", "", ""),
        ("instants.parquet", _INSTANT, ""),
        ("several.parquet", "", _SEVERAL),
        ("instants-and-several.parquet", _INSTANT, _SEVERAL),
        ("names.parquet", _INSTANT, _OURS),
        ("bytes.parquet", "encode(data) AS data", ""),
    ],
)
def test_other_types_and_names_tell_the_same(
    name: str, replaced: str, more: str, *, by_rows: bool, tmp_path: Path
) -> None:
    mapping = None
    if by_rows:
        mapping = tmp_path / "mapping.yaml"
        mapping.write_text("zone: Europe/Paris\n", encoding="utf-8")
    expected = run(tmp_path / "expected", logs.columns(tmp_path / "log.csv")).told()
    found = run(tmp_path / "out", _parquet(tmp_path / name, replaced, more), mapping=mapping).told()
    assert found == expected


def test_columns_of_a_csv_may_bear_our_names(tmp_path: Path) -> None:
    log = logs.columns(tmp_path / "log.csv")
    expected = run(tmp_path / "expected", log).told()
    lines = log.read_text(encoding="utf-8").splitlines()
    named = [f"{lines[0]},Numero_de_ligne,lignes", *(f"{line},a,b" for line in lines[1:])]
    log.write_text("\n".join(named) + "\n", encoding="utf-8")
    assert run(tmp_path / "out", log).told() == expected


def test_a_parquet_file_is_itself_and_no_pattern(tmp_path: Path) -> None:
    log = _parquet(tmp_path / "a[1].parquet")
    (tmp_path / "a1.parquet").write_bytes(_parquet(tmp_path / "other.parquet", "'x' AS type").read_bytes())
    assert run(tmp_path / "out", log).refused == {}


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("data", "struct_pack(a := DATE '2025-01-01', b := TIME '10:00', c := 1.5)"),
        ("data", "struct_pack(a := 'x'::BLOB, b := uuid(), c := INTERVAL 1 DAY)"),
        ("data", "map([1, 2], [DATE '2025-01-01', NULL])"),
        ("montant-fps-tarif", "'x'::BLOB"),
        ("montant-fps-tarif", "TIME '10:00'"),
        ("montant-fps-tarif", "INTERVAL 1 DAY"),
        ("montant-fps-tarif", "'1e5000'"),
        ("montant-fps-tarif", "'1e999999999'"),
        ("montant-fps-tarif", "repeat('9', 5000)"),
        ("montant-fps-tarif", "[DATE '2025-01-01']"),
    ],
)
def test_a_cell_that_json_lacks_is_what_the_rules_judge(column: str, cells: str, tmp_path: Path) -> None:
    replaced, more = (
        (f"{cells} AS data", "") if column == "data" else ("'{}' AS data", f'{cells} AS "{column}"')
    )
    figures = run(tmp_path / "out", _parquet(tmp_path / "log.parquet", replaced, more))
    assert figures.refused == {}
    assert figures.is_violated


@pytest.mark.parametrize(
    ("column", "cells", "code"),
    [
        ("montant-fps-tarif", "'nan'::DOUBLE", "bad-data"),
        ("population", "repeat('9', 5000)", "bad-setting"),
    ],
)
def test_a_cell_that_nobody_reads_is_refused_with_its_row(
    column: str, cells: str, code: str, tmp_path: Path
) -> None:
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text("settings: {population: population}\n", encoding="utf-8")
    log = _parquet(tmp_path / "log.parquet", "'fait.constat' AS type, NULL AS data", f'{cells} AS "{column}"')
    with pytest.raises(EmptyError):
        run(tmp_path / "out", log, mapping=mapping)
    assert f'"code": "{code}"' in (tmp_path / "out" / "refused.ndjson").read_text(encoding="utf-8")


@pytest.mark.parametrize("accepted", ["true", "TRUE", "1", "False", "0", ""])
@pytest.mark.parametrize(
    "time", ["2025-04-01t10:00:00z", "2025-04-01T10:00:00.5Z", "2199-12-31T23:59:59-12:00"]
)
def test_what_a_reader_takes_a_query_takes(accepted: str, time: str, tmp_path: Path) -> None:
    assert _by_both(tmp_path, accepted, time) == [{}, {}]


@pytest.mark.parametrize("accepted", ["t", "yes", "2", "1.0", "on"])
def test_what_a_reader_refuses_as_a_truth_a_query_refuses(accepted: str, tmp_path: Path) -> None:
    time = "2025-04-01T10:00:00Z"
    assert _by_both(tmp_path, accepted, time) == [{"bad-accepted": 1}, {"bad-accepted": 1}]


def _by_both(folder: Path, accepted: str, time: str) -> list[dict[str, int]]:
    """Give what is refused of a row after a good one, by a query and row by row."""
    log, mapping = folder / "log.csv", folder / "mapping.yaml"
    rows = ["1,2025-04-01T10:00:00Z,fait.constat,{},", f"2,{time},fait.constat,{{}},{accepted}"]
    log.write_text("\n".join(["subject,time,type,data,accepted", *rows]) + "\n", encoding="utf-8")
    mapping.write_text('types: {Constat: "fait.constat"}\n', encoding="utf-8")
    return [run(folder / str(one is None), log, mapping=one).refused for one in (None, mapping)]
