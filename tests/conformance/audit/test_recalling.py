"""What a prepared log keeps of its findings is what an audit of the log as it is finds, whatever is asked."""

import json
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conformance.audit.auditing import Request, audited
from conformance.audit.auditor import Judge
from conformance.audit.canonical import Refused
from conformance.audit.entries import Entry
from conformance.audit.figures import Figures
from conformance.audit.histories import Dossier
from conformance.audit.mapping import DEFAULT
from conformance.audit.prepared import remembering
from conformance.audit.pseudonyms import ENVIRONMENT, Pseudonyms
from conformance.audit.selecting import chosen
from tests.conformance.audit.periods import (
    MIXED,
    NOTICES,
    START,
    assert_same,
    audit,
    awaiting,
    payment,
    periods,
    prepare,
)

LATER = START.date() + timedelta(days=90)


@dataclass(frozen=True)
class Asked:
    """What is asked of an audit."""

    rules: str | None = None
    raw: bool = False
    beside: bool = True
    days: int = 41
    """After the first notices; 41 is the last day of the log."""
    jobs: int = 1
    screens: bool = True

    def of(self, log: Path, out: Path) -> Figures:
        """Audit a log so."""
        book = awaiting()
        request = Request(
            [log],
            DEFAULT,
            START.date() + timedelta(days=self.days),
            chosen(book, self.rules),
            screens=self.screens,
            beside=self.beside,
            jobs=self.jobs,
        )
        return audited(book, request, out, "1GB", raw=self.raw)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Prepare a log; the log lies beside it."""
    folder = tmp_path_factory.mktemp("recalled")
    (log,) = periods(folder, [MIXED])
    prepare(log, folder / "ready", 2)
    return folder / "ready"


EVERY = (
    Asked(),
    Asked(raw=True),
    Asked(beside=False),
    Asked(jobs=2),
    Asked(rules="@regle:paiement-attendu"),
    Asked(rules="@famille:contents", raw=True),
    Asked(rules="not @regle:paiement-attendu"),
    Asked(days=60),
    Asked(days=20),
    Asked(days=60, rules="@regle:paiement-attendu"),
)


@pytest.mark.parametrize("asked", EVERY, ids=str)
def test_what_was_found_is_what_an_audit_of_the_log_finds(
    asked: Asked, ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT, "ab" * 32)
    log = ready.parent / "0.ndjson"
    figures = asked.of(ready, tmp_path / "recalled")
    shutil.copytree(ready, tmp_path / "forgetful", ignore=shutil.ignore_patterns(remembering.FOLDER))
    asked.of(tmp_path / "forgetful", tmp_path / "judged")
    asked.of(log, tmp_path / "screened")
    outs = [tmp_path / one for one in ("recalled", "judged", "screened")]
    for out in outs if not asked.beside else ():
        assert not (out / "beside.csv").exists()
        (out / "beside.csv").touch()  # there is none to compare
    for other in outs[1:]:
        assert_same(outs[0], other)
    told = [screens(tmp_path / one) for one in ("recalled", "judged")]
    assert told[0] == told[1]
    if asked.days == 41:
        assert figures.judged == 0


def screens(out: Path) -> dict[str, Any]:
    """Read what is told of the screens."""
    found: dict[str, Any] = json.loads((out / "summary.json").read_text("utf-8"))["screens"]
    return found


def test_another_day_leaves_what_was_found_on_the_last_one(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [MIXED])
    ready = tmp_path / "ready"
    prepare(log, ready, 2)
    assert audit([ready], tmp_path / "out", LATER).judged > 0
    assert audit([ready], tmp_path / "out", LATER).judged == 0
    assert audit([ready], tmp_path / "out").judged == 0


def test_some_rules_on_another_day_keep_nothing(tmp_path: Path) -> None:
    (log,) = periods(tmp_path, [MIXED])
    prepare(log, tmp_path / "ready", 1)
    Asked(rules="@regle:paiement-attendu", days=60).of(tmp_path / "ready", tmp_path / "few")
    assert not remembering.path_of(tmp_path / "ready", 0, other=True).exists()
    Asked(days=60, raw=True).of(tmp_path / "ready", tmp_path / "out")
    Asked(days=60, raw=True).of(log, tmp_path / "plain")
    assert_same(tmp_path / "out", tmp_path / "plain")


def test_what_comes_is_judged_once_more_is_prepared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = periods(tmp_path, [NOTICES, [payment(19, 5, 1700)]])
    prepare(first, tmp_path / "ready")
    judged: list[str] = []
    entry = Judge.entry

    def counted(
        self: Judge, dossier: Dossier, asked: Collection[str], aside: Collection[Refused] = ()
    ) -> Entry:
        judged.append(dossier.number)
        return entry(self, dossier, asked, aside)

    monkeypatch.setattr(Judge, "entry", counted)
    prepare(second, tmp_path / "ready")
    assert judged == ["n° 19"]
    audit([tmp_path / "ready"], tmp_path / "out")
    assert judged == ["n° 19"]
    audit([first, second], tmp_path / "plain")
    assert_same(tmp_path / "out", tmp_path / "plain")


def test_what_stands_for_people_stays_whole() -> None:
    names = Pseudonyms(awaiting(), b"k" * 32)
    first = names.of("Dupont-abc")
    assert names.hidden("à Dupont-abc, abc", ("Dupont-abc", "abc")) == f"à {first}, {names.of('abc')}"
    part = first[3:6]  # of what stands for the first, as a shorter value may be
    assert names.hidden("à Dupont-abc", ("Dupont-abc", part)) == f"à {first}"
