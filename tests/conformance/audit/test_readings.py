"""A reading of the law changes the rules that depend on its question: they alone are judged again."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conformance.audit.auditing import Request, audited
from conformance.audit.auditor import Judge
from conformance.audit.database import opened
from conformance.audit.histories import Dossier
from conformance.audit.judging import FAMILIES
from conformance.audit.mapping import DEFAULT
from conformance.audit.prepared import laying, sifting
from conformance.audit.prepared.preparing import Preparation, prepared
from conformance.audit.readings import changed, plain
from conformance.audit.selecting import chosen
from conformance.audit.simulating.multiplying import Order, simulated
from generator.engine import Rulebook, readings
from generator.engine.reading import history
from generator.engine.rulebook import settled
from tests.conformance.audit.mutilating import Told, by_lot, lives
from tests.generator.engine.build import book

READINGS = [f"{doubt}={one.id}" for doubt, every in readings.readings(book()).items() for one in every]
LAST = READINGS[-1]
LATE = date(2032, 1, 1)
MUTILATED = 60


def under(asked: str) -> Rulebook:
    """Settle a question."""
    return settled(book(), tuple(readings.chosen(book(), [asked]).items()))


def chosen_by(told: Told) -> dict[str, Any]:
    """Give what a collectivity chose, as the engine takes it."""
    return dict(told.settings)


@pytest.mark.parametrize("asked", READINGS)
def test_no_other_rule_says_otherwise(asked: str) -> None:
    by = under(asked)
    names = changed(by)
    assert names
    assert len(names) < len(book().rules) // 8
    rest = frozenset((*book().rules, *FAMILIES)) - names
    for place, told in enumerate([*lives(), *by_lot(MUTILATED, seed=3)]):
        found = [
            Judge(one, LATE, beside=True).entry(
                Dossier(f"{place}", history(one, told.raws, chosen_by(told), f"{place}")), rest
            )
            for one in (book(), by)
        ]
        assert found[0] == found[1]


def test_no_reading_changes_nothing() -> None:
    assert not changed(book())
    assert plain(under(LAST)) is book()


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("simulated")
    with opened(folder, "2GB") as it:
        simulated(book(), it, Order(300, 0.3, 11, 1), folder / "log.parquet")
    return folder / "log.parquet"


@pytest.fixture(scope="module")
def ready(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    prepared(book(), Preparation([log], DEFAULT, parts=2), folder, "2GB")
    return folder


@pytest.mark.parametrize(
    ("question", "day"), [("d-01", None), ("d-02", None), ("d-20", None), ("d-25", None), ("d-01", LATE)]
)
def test_an_audit_under_a_reading_finds_what_the_engine_alone_finds(
    question: str, day: date | None, log: Path, ready: Path, tmp_path: Path
) -> None:
    by = under(next(one for one in reversed(READINGS) if one.startswith(question)))
    laid = {file.name for file in (ready / laying.FOLDER).iterdir()}
    figures = {}
    for name, path, screens in (("alone", log, False), ("ready", ready, True), ("again", ready, True)):
        request = Request([path], DEFAULT, day, chosen(by, None), screens)
        figures[name] = audited(by, request, tmp_path / name, "2GB", raw=True)
    for name in ("violations.csv", "refused.ndjson", "summary.html", "annual-report.csv"):
        assert len({(tmp_path / place / name).read_bytes() for place in figures}) == 1, name
    if day is None:
        assert figures["ready"].judged < figures["alone"].judged // 4
    assert figures["again"].judged == 0
    assert figures["again"].screened == figures["ready"].screened
    assert {file.name for file in (ready / laying.FOLDER).iterdir()} == laid
    kept = {file.name for file in (ready / sifting.FOLDER).iterdir()}
    assert len(kept) == 4  # of two parts: without a reading, and by the last that was asked for


def test_what_is_found_without_a_reading_stays(log: Path, ready: Path, tmp_path: Path) -> None:
    for by, judges in ((under(LAST), None), (book(), 0)):
        request = Request([ready], DEFAULT, None, chosen(by, None), screens=True)
        figures = audited(by, request, tmp_path / "out", "2GB", raw=True)
        assert judges is None or figures.judged == judges
    request = Request([log], DEFAULT, None, chosen(book(), None), screens=False)
    audited(book(), request, tmp_path / "alone", "2GB", raw=True)
    names = ("violations.csv", "annual-report.csv", "summary.html")
    assert all(
        (tmp_path / "out" / one).read_bytes() == (tmp_path / "alone" / one).read_bytes() for one in names
    )
