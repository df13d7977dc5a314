"""The parts of a prepared log: shared by processes, sieved once, each message read once."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from conformance.audit.auditing import Request, audited
from conformance.audit.mapping import DEFAULT
from conformance.audit.prepared import laying, remembering, sifting
from conformance.audit.screening.sieved import Sieved
from tests.conformance.audit.periods import (
    MIXED,
    START,
    assert_same,
    audit,
    awaiting,
    notice,
    payment,
    periods,
    prepare,
)

MADE = (sifting.FOLDER, remembering.FOLDER)


def written(folder: Path) -> dict[str, bytes]:
    """Read what was made of the parts of a prepared log, and of the results of an audit."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and laying.FOLDER not in file.parts and file.name != "hmac.key"
    }


def test_processes_write_the_bytes_that_one_writes(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [MIXED])
    day = START.date() + timedelta(days=90)
    for jobs in (1, 2):
        prepare(log, tmp_path / f"ready-{jobs}", 5, jobs)
        audit([tmp_path / f"ready-{jobs}"], tmp_path / f"out-{jobs}", day, jobs)
    alone = written(tmp_path / "ready-1")
    assert {name.split("/")[0] for name in alone} >= set(MADE)
    assert written(tmp_path / "ready-2").keys() == alone.keys()
    for folder in ("sieved", "judged"):
        assert {name: told for name, told in alone.items() if name.startswith(folder)} == {
            name: told for name, told in written(tmp_path / "ready-2").items() if name.startswith(folder)
        }
    assert written(tmp_path / "out-2") == written(tmp_path / "out-1")
    audit([log], tmp_path / "plain", day)
    assert_same(tmp_path / "out-2", tmp_path / "plain")


def test_a_part_is_sieved_once_for_every_day_and_for_every_choice_of_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (log,) = periods(tmp_path, [MIXED])
    ready = tmp_path / "ready"
    prepare(log, ready, 2)
    made: list[Path] = []
    write = sifting.Sifting._write

    def counted(self: sifting.Sifting, found: Sieved, file: Path) -> None:
        made.append(file)
        write(self, found, file)

    monkeypatch.setattr(sifting.Sifting, "_write", counted)
    for day in (None, START.date() + timedelta(days=200)):
        audit([ready], tmp_path / "out", day)
    few = Request([ready], DEFAULT, None, frozenset({"paiement-attendu"}), screens=True)
    audited(awaiting(), few, tmp_path / "few", "1GB", raw=True)
    assert made == []
    for module in (sifting, remembering):
        monkeypatch.setattr(module, "of_the_audit", lambda: "another version")
    audit([ready], tmp_path / "out")
    assert len(made) == 2
    assert sorted((ready / sifting.FOLDER).iterdir()) == sorted(made)


def test_what_the_sieve_kept_is_made_again_where_it_cannot_be_read(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [MIXED])
    ready = tmp_path / "ready"
    prepare(log, ready, 1)
    (file,) = (ready / sifting.FOLDER).iterdir()
    kept = file.read_bytes()
    file.write_bytes(kept[: len(kept) // 2])
    shutil.rmtree(ready / remembering.FOLDER)
    audit([ready], tmp_path / "out")
    audit([log], tmp_path / "plain")
    assert_same(tmp_path / "out", tmp_path / "plain")
    assert file.read_bytes() == kept


def test_shapes_are_counted_by_every_screening(tmp_path: Path) -> None:
    """What came after the day has a dossier screened over its rows: both screenings follow lives."""
    early = [notice(number) for number in range(3)]
    paid = [payment(number, 5, 3500) for number in (0, 1)]
    after = [payment(2, 30, 3500)]
    (log,) = periods(tmp_path, [early + paid + after])
    prepare(log, tmp_path / "ready", 1)
    figures = audit([tmp_path / "ready"], tmp_path / "out", START.date() + timedelta(days=10))
    assert figures.screened is not None
    assert figures.screened.dossiers == 3
    assert figures.screened.shapes == 2  # paid, among the sieved; not yet paid, over the rows


_TWO = (notice(1, 2), payment(2, 3, 1700))


def test_messages_are_read_once(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [_TWO])
    ready = tmp_path / "ready"
    prepare(log, ready)
    kept = {file: file.stat().st_mtime_ns for file in (ready / "read").rglob("*") if file.is_file()}
    assert kept
    assert {file.suffix for file in kept} == {".parquet"}
    audit([ready], tmp_path / "first", date(2025, 6, 1))
    gone = min(kept)
    gone.unlink()
    for folder in (remembering.FOLDER, laying.FOLDER, sifting.FOLDER):
        shutil.rmtree(ready / folder)
    audit([ready], tmp_path / "again", date(2025, 6, 1))
    now = {file: file.stat().st_mtime_ns for file in (ready / "read").rglob("*") if file.is_file()}
    assert now.keys() == kept.keys()
    assert [file for file, time in now.items() if kept[file] != time] == [gone]
    assert_same(tmp_path / "first", tmp_path / "again")
    audit([log], tmp_path / "plain", date(2025, 6, 1))
    assert_same(tmp_path / "first", tmp_path / "plain")
