"""The annual report of a prepared log is that of the log, and is kept for its day."""

import json
from datetime import date
from pathlib import Path

import pytest

from conformance.audit.mapping import read
from conformance.audit.prepared import reporting
from conformance.audit.prepared.preparing import Preparation, prepared
from tests.conformance.audit.test_annual import LILLE, LYON, STORIES, appeal, fps, lines, run, write
from tests.generator.engine.build import book


@pytest.mark.parametrize("day", [date(2026, 6, 30), date(2025, 6, 30)])
def test_a_prepared_log_is_counted_alike(day: date, tmp_path: Path) -> None:
    odd = fps(LYON, "2024-06-03T10:00:00+02:00", appeal("2024-06-10"), appeal("2024-06-20"))
    other = fps(LYON, "2024-06-03T10:00:00+02:00", ("rapo.depot", "2024-06-20T10:00:00+02:00", {}))
    two = ("envoi-apa.rectificatif", "2024-07-20T10:00:00+02:00", {"siret-collectivite": LILLE})
    log = write(tmp_path / "log.ndjson", [*STORIES, odd, other, (*STORIES[1], two)])
    prepared(book(), Preparation([log], read(None, book()), parts=2), tmp_path / "ready", "1GB")
    run(tmp_path / "plain", log, day, screens=False)
    run(tmp_path / "laid", tmp_path / "ready", day, screens=True)
    assert [*lines(tmp_path / "plain")] == [*lines(tmp_path / "laid")]
    told = [json.loads((tmp_path / one / "summary.json").read_text()) for one in ("plain", "laid")]
    assert told[0]["annual-report"] == told[1]["annual-report"]


def test_what_is_counted_of_a_prepared_log_is_kept_for_its_day(tmp_path: Path) -> None:
    log = write(tmp_path / "log.ndjson", STORIES)
    ready, days = tmp_path / "ready", (date(2026, 6, 30), date(2025, 6, 30))
    prepared(book(), Preparation([log], read(None, book()), parts=1), ready, "1GB")
    (home,) = (ready / reporting.FOLDER).iterdir()  # what its last day counts, which no other day takes away
    first = home.read_bytes()
    for day in days:
        run(tmp_path / f"{day}", ready, day, screens=True)
        run(tmp_path / f"plain {day}", log, day, screens=False)
        assert [*lines(tmp_path / f"{day}")] == [*lines(tmp_path / f"plain {day}")]
    (kept,) = {*(ready / reporting.FOLDER).iterdir()} - {home}
    told, written = kept.read_bytes(), kept.stat().st_mtime_ns
    run(tmp_path / "again", ready, days[-1], screens=True)
    assert kept.stat().st_mtime_ns == written
    kept.write_bytes(told[:-9])
    run(tmp_path / "made again", ready, days[-1], screens=True)
    assert kept.read_bytes() == told
    assert [*lines(tmp_path / "made again")] == [*lines(tmp_path / "again")]
    assert home.read_bytes() == first
