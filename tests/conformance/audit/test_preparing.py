"""A log that is prepared is audited as it is; once more came, what is judged again is what changed."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from conformance.audit import courses
from conformance.audit.auditing import Request, audited
from conformance.audit.canonical import Refused
from conformance.audit.figures import Figures
from conformance.audit.mapping import DEFAULT, Mapping
from conformance.audit.prepared import laying, manifest, parts, remembering, sifting
from conformance.audit.prepared.manifest import ManifestError
from conformance.audit.prepared.preparing import Prepared, prepared
from conformance.audit.selecting import chosen
from conformance.cli import app
from generator.engine import Rulebook, rulebook
from generator.loading import load
from tests.conformance.audit import logs
from tests.generator.pairs import MINIMAL

SAME = ("violations.csv", "violations.parquet", "refused.ndjson", "summary.html", "beside.csv")
_START = datetime(2025, 1, 6, 9, tzinfo=UTC)
_AWAITED = """
id: paiement-attendu
title: Paiement attendu
statement: Le redevable paie dans le mois de l’avis.
level: obligatoire
responsible: redevable
phase: amiable
valid: {from: "2018-01-01"}
kind: response
after: forfait.avis
expects: [forfait.paiement]
due: echeance(jour(forfait.avis.moment), parametre.delai)
consequence: obligation
untestable: Le redevable n’est pas une implémentation.
examples:
  - verdict: satisfied
    text: Le paiement arrive.
    history:
      - {event: forfait.avis, at: "2025-01-31T09:00:00+01:00"}
      - {event: forfait.paiement, at: "2025-02-28T23:59:00+01:00"}
  - verdict: violated
    text: Le paiement n’arrive pas.
    at: "2025-06-01"
    history:
      - {event: forfait.avis, at: "2025-01-31T09:00:00+01:00"}
sources: [{source: code-1}]
certainty: law
"""


@cache
def awaiting() -> Rulebook:
    """Give the minimal specification, with a rule that the mere passing of days violates."""
    with TemporaryDirectory() as name:
        root = Path(name) / "specification"
        shutil.copytree(MINIMAL, root)
        (root / "rules" / "amiable" / "paiement-attendu.yaml").write_text(_AWAITED, encoding="utf-8")
        loaded = load(root)
    assert not loaded.problems
    return rulebook(loaded.specification)


@dataclass(frozen=True)
class Told:
    """An event of a log."""

    dossier: int
    day: int
    is_payment: bool
    amount: int | None
    again: bool
    """Whether it has the id of another one of the dossier."""

    def event(self, rank: int) -> dict[str, Any]:
        """Write it as a CloudEvent; without an amount, it breaks the rule on contents."""
        type_, source = ("paiement", "redevable") if self.is_payment else ("avis", "ville")
        return {
            "specversion": "1.0",
            "id": "0" if self.again else f"{rank}",
            "type": f"forfait.{type_}",
            "source": source,
            "subject": f"n° {self.dossier}",
            "time": (_START + timedelta(days=self.day, seconds=rank)).isoformat(),
            "data": {"numero": "0001"} | ({} if self.amount is None else {"montant": self.amount}),
        }


EVENTS = st.builds(
    Told,
    st.integers(0, 9),
    st.integers(0, 90),
    st.booleans(),
    st.one_of(st.none(), st.sampled_from([1700, 3500])),
    st.sampled_from([False, False, False, True]),
)


def audit(logs: Sequence[Path], out: Path, day: date | None = None, jobs: int = 1) -> Figures:
    request = Request(logs, DEFAULT, day, chosen(awaiting(), None), screens=True, beside=True, jobs=jobs)
    return audited(awaiting(), request, out, "1GB", raw=True)


def prepare(log: Path, out: Path, number: int = 3, jobs: int = 1) -> Prepared:
    return prepared(awaiting(), [log], DEFAULT, out, "1GB", parts=number, jobs=jobs)


def periods(folder: Path, given: Sequence[Sequence[Told]]) -> Iterator[Path]:
    rank = 0
    for place, told in enumerate(given):
        some = [one.event(rank + number) for number, one in enumerate(told)]
        rank += len(told)
        yield logs.ndjson(folder / f"{place}.ndjson", some)


def assert_same(one: Path, other: Path) -> None:
    for name in SAME:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name
    first, second = (json.loads((folder / "summary.json").read_text("utf-8")) for folder in (one, other))
    for told in (first, second):
        del told["screens"], told["judged-by-the-engine"]  # how it was done, not what was found
    assert first == second


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
            day = None if later is None else _START.date() + timedelta(days=later)
            audit([folder / "prepared"], folder / "renewed", day)
            audit(every[: place + 1], folder / "whole", day)
            assert_same(folder / "renewed", folder / "whole")


NOTICES = [Told(number, 0, False, 3500, False) for number in range(20)]  # noqa: FBT003 none is a payment


def test_only_what_changed_is_judged_again(tmp_path: Path) -> None:
    wrong = [Told(number, 40, True, 3500, False) for number in range(5)]  # noqa: FBT003 these are payments
    first, second = periods(tmp_path, [NOTICES + wrong, [Told(19, 41, True, 1700, False)]])  # noqa: FBT003
    prepare(first, tmp_path / "prepared")
    day = _START.date() + timedelta(days=60)
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 20
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 0
    prepare(second, tmp_path / "prepared")
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 1


def test_what_was_not_due_is_judged_again_on_a_later_day_alone(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    found = [
        audit([tmp_path / "prepared"], tmp_path / "out", _START.date() + timedelta(days=day)).total(
            "violated"
        )
        for day in (10, 15, 60, 20)
    ]
    assert found == [0, 0, 20, 0]


@pytest.mark.parametrize("other", ["rules", "day"])
def test_other_rules_or_an_earlier_day_judge_all_again(
    other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared")
    day = _START.date() + timedelta(days=60)
    audit([tmp_path / "prepared"], tmp_path / "out", day)
    if other == "rules":
        monkeypatch.setattr(remembering, "of_the_audit", lambda: "another version")
    figures = audit([tmp_path / "prepared"], tmp_path / "out", day - timedelta(days=other == "day"))
    assert figures.judged == 20


def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [NOTICES])
    prepare(log, tmp_path / "prepared", 1)
    day = _START.date() + timedelta(days=60)
    audit([tmp_path / "prepared"], tmp_path / "out", day)
    path = remembering.path_of(tmp_path / "prepared", 0)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    assert remembering.read(path) is None
    assert audit([tmp_path / "prepared"], tmp_path / "out", day).judged == 20


def test_a_prepared_log_is_sorted_by_dossier_and_each_dossier_lies_in_one_part(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [[*NOTICES, Told(3, 2, True, 3500, False)]])  # noqa: FBT003
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
        prepared(awaiting(), [log], Mapping(zone="Europe/Paris"), tmp_path / "prepared", "1GB")
    told = (tmp_path / "prepared" / manifest.FILE).read_text("utf-8")
    (tmp_path / "prepared" / manifest.FILE).write_text(told.replace('"read_by": "', '"read_by": "x'), "utf-8")
    with pytest.raises(ManifestError, match="another specification"):
        audit([tmp_path / "prepared"], tmp_path / "out")


def test_a_large_log_is_judged_part_after_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = [Told(number, 40, True, None, number % 2 == 0) for number in range(20)]  # noqa: FBT003
    (log,) = periods(tmp_path, [NOTICES + wrong + wrong[:3]])
    audit([log], tmp_path / "whole")
    monkeypatch.setattr("conformance.audit.spool.count", lambda events: parts.count(events, 10))
    seen: list[int] = []
    before = courses.screened

    def screened(auditor: Any, screening: Any, found: Any, asked: Any, aside: Any) -> None:  # noqa: ANN401 as it is
        seen.append(len(found.parts))
        before(auditor, screening, found, asked, aside)

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


MIXED = [
    *NOTICES,
    *(Told(number, 40, True, None, number % 3 == 0) for number in range(20)),  # noqa: FBT003 payments
    *(Told(number, 41, True, 1700, number % 4 == 0) for number in range(0, 20, 3)),  # noqa: FBT003 payments
]
"""Payments that are late, that say no amount, or that came twice."""
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
    day = _START.date() + timedelta(days=90)
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

    def counted(self: sifting.Sifting, found: Any, file: Path) -> None:  # noqa: ANN401 as it is
        made.append(file)
        write(self, found, file)

    monkeypatch.setattr(sifting.Sifting, "_write", counted)
    for day in (None, _START.date() + timedelta(days=200)):
        audit([ready], tmp_path / "out", day)
    few = Request([ready], DEFAULT, None, frozenset({"paiement-attendu"}), screens=True)
    audited(awaiting(), few, tmp_path / "few", "1GB", raw=True)
    assert made == []
    monkeypatch.setattr(sifting, "of_the_audit", lambda: "another version")
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
    audit([ready], tmp_path / "out")
    audit([log], tmp_path / "plain")
    assert_same(tmp_path / "out", tmp_path / "plain")
    assert file.read_bytes() == kept


def test_shapes_are_counted_by_every_screening(tmp_path: Path) -> None:
    """What came after the day has a dossier screened over its rows: both screenings follow lives."""
    early = [Told(number, 0, False, 3500, False) for number in range(3)]  # noqa: FBT003 none is a payment
    paid = [Told(number, 5, True, 3500, False) for number in (0, 1)]  # noqa: FBT003 these are payments
    after = [Told(2, 30, True, 3500, False)]  # noqa: FBT003 this is one
    (log,) = periods(tmp_path, [early + paid + after])
    prepare(log, tmp_path / "ready", 1)
    figures = audit([tmp_path / "ready"], tmp_path / "out", _START.date() + timedelta(days=10))
    assert figures.screened is not None
    assert figures.screened.dossiers == 3
    assert figures.screened.shapes == 2  # paid, among the sieved; not yet paid, over the rows


_TWO = (
    Told(dossier=1, day=2, is_payment=False, amount=None, again=False),
    Told(dossier=2, day=3, is_payment=True, amount=1700, again=False),
)


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
