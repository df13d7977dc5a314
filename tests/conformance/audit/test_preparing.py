"""A log that is prepared is audited as it is; once more came, what is judged again is what changed."""

import json
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from conformance.audit import courses
from conformance.audit.auditor import Auditor, Judge
from conformance.audit.canonical import Refused
from conformance.audit.mapping import Mapping
from conformance.audit.prepared import manifest, parts, remembering
from conformance.audit.prepared.manifest import ManifestError
from conformance.audit.prepared.preparing import Preparation, prepared
from conformance.audit.screening.screening import Screening
from conformance.audit.spool import Aside, Spool
from conformance.cli import app
from tests.conformance.audit import logs
from tests.conformance.audit.periods import (
    NOTICES,
    START,
    Told,
    assert_same,
    audit,
    awaiting,
    payment,
    periods,
    prepare,
)
from tests.generator.pairs import MINIMAL

EVENTS = st.builds(
    Told,
    st.integers(0, 9),
    st.integers(0, 90),
    st.booleans(),
    st.one_of(st.none(), st.sampled_from([1700, 3500])),
    st.sampled_from([False, False, False, True]),
)


@settings(max_examples=4, deadline=None)
@given(
    st.lists(st.lists(EVENTS, min_size=1, max_size=12), min_size=2, max_size=2),
    st.lists(st.one_of(st.none(), st.integers(-5, 150)), min_size=2, max_size=2),
)
def test_whatever_comes_later_the_findings_are_those_of_the_whole(
    given: list[list[Told]], days: list[int | None]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        every = list(periods(folder, given))
        for place, (log, later) in enumerate(zip(every, days, strict=False)):
            prepare(log, folder / "prepared")
            day = None if later is None else START.date() + timedelta(days=later)
            audit([folder / "prepared"], folder / "renewed", day)
            audit(every[: place + 1], folder / "whole", day)
            assert_same(folder / "renewed", folder / "whole")


def test_only_what_changed_is_judged_again(tmp_path: Path) -> None:
    wrong = [payment(number, 40, 3500) for number in range(5)]
    first, second = periods(tmp_path, [NOTICES + wrong, [payment(19, 41, 1700)]])
    prepare(first, tmp_path / "prepared")
    day = START.date() + timedelta(days=60)
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 20
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 0
    prepare(second, tmp_path / "prepared")
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 1


def test_what_was_not_due_is_judged_again_on_a_later_day_alone(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    found = [
        audit([tmp_path / "prepared"], tmp_path / "out", START.date() + timedelta(days=day)).total("violated")
        for day in (10, 15, 60, 20)
    ]
    assert found == [0, 0, 20, 0]


@pytest.mark.parametrize("other", ["rules", "day"])
def test_other_rules_or_an_earlier_day_judge_all_again(
    other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    day = START.date() + timedelta(days=60)
    audit([tmp_path / "prepared"], tmp_path / "out", day)
    if other == "rules":
        monkeypatch.setattr(remembering, "of_the_audit", lambda: "another version")
    figures = audit([tmp_path / "prepared"], tmp_path / "out", day - timedelta(days=other == "day"))
    assert figures.judged == 20


def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared", 1)
    day = START.date() + timedelta(days=60)
    audit([tmp_path / "prepared"], tmp_path / "out", day)
    path = remembering.path_of(tmp_path / "prepared", 0, other=True)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    assert remembering.read(path, awaiting(), remembering.key(awaiting()) or "") is None
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 20


def test_a_prepared_log_is_sorted_by_dossier_and_each_dossier_lies_in_one_part(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [[*NOTICES, payment(3, 2, 3500)]])
    done = prepare(log, tmp_path / "prepared").manifest
    assert done.events == 21
    seen: set[str] = set()
    for piece in done.pieces:
        rows = (
            duckdb.read_parquet(str(tmp_path / "prepared" / piece.file)).project("dossier, moment").fetchall()
        )
        assert rows == sorted(rows)
        assert seen.isdisjoint(dossier for dossier, _ in rows)
        seen |= {dossier for dossier, _ in rows}
    assert len(seen) == 20


def test_a_log_that_is_there_already_is_left_out(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    again = prepare(log, tmp_path / "prepared")
    assert (again.added, again.known, again.manifest.events) == ((), ("0.ndjson",), 20)


def test_what_was_refused_is_kept_aside_by_each_audit(tmp_path: Path) -> None:
    log = logs.ndjson(tmp_path / "log.ndjson", [NOTICES[0].event(0), NOTICES[1].event(1) | {"type": "autre"}])
    prepare(log, tmp_path / "prepared")
    assert audit([tmp_path / "prepared"], tmp_path / "out").refused == {"unknown-type": 1}
    line = json.loads((tmp_path / "out" / "refused.ndjson").read_text("utf-8"))
    assert Refused(**line).place == "log.ndjson:2"


@pytest.mark.parametrize("content", ["", "[]", '{"format": 9}', '{"format": 2, "logs": 3}'])
def test_a_manifest_that_is_none_is_told(content: str, tmp_path: Path) -> None:
    (tmp_path / manifest.FILE).write_text(content, encoding="utf-8")
    with pytest.raises(ManifestError, match=r"manifest\.json: no manifest"):
        audit([tmp_path], tmp_path / "out")


def test_another_specification_or_mapping_is_told(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    with pytest.raises(ManifestError, match="another mapping"):
        prepared(awaiting(), Preparation([log], Mapping(zone="Europe/Paris")), tmp_path / "prepared", "1GB")
    told = (tmp_path / "prepared" / manifest.FILE).read_text("utf-8")
    (tmp_path / "prepared" / manifest.FILE).write_text(told.replace('"read_by": "', '"read_by": "x'), "utf-8")
    with pytest.raises(ManifestError, match="another specification"):
        audit([tmp_path / "prepared"], tmp_path / "out")


def test_a_large_log_is_judged_part_after_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = [payment(number, 40, None, again=number % 2 == 0) for number in range(20)]
    (log,) = periods(tmp_path, [NOTICES + wrong + wrong[:3]])
    audit([log], tmp_path / "whole")
    monkeypatch.setattr("conformance.audit.spool.count", lambda events: parts.count(events, 10))
    seen: list[int] = []
    before = courses.screened

    def screened(judge: Judge, auditor: Auditor, screening: Screening, found: Spool, aside: Aside) -> None:
        seen.append(len(found.parts))
        before(judge, auditor, screening, found, aside)

    monkeypatch.setattr(courses, "screened", screened)
    audit([log], tmp_path / "parts")
    assert seen == [5]
    assert_same(tmp_path / "whole", tmp_path / "parts")


def test_the_command_prepares_then_audits(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    ready, out = str(tmp_path / "prepared"), str(tmp_path / "out")
    root = ("--root", str(MINIMAL))
    done = CliRunner().invoke(app, ["audit", "prepare", str(log), *root, "--out", ready])
    assert (done.exit_code, done.output.splitlines()[0]) == (0, "prepared  0.ndjson: 20 events")
    again = CliRunner().invoke(app, ["audit", "prepare", str(log), *root, "--out", ready])
    assert again.output.splitlines()[0] == "known     0.ndjson"
    audit = CliRunner().invoke(app, ["audit", ready, *root, "--as-of", "2025-01-10", "--out", out])
    assert audit.exit_code == 0, audit.output
    for more in (["audit", "prepare", str(log), "--raw"], ["audit", ready, "--mapping", str(log)]):
        assert CliRunner().invoke(app, [*more, *root, "--out", out]).exit_code == 2
