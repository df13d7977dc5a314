"""What is simulated is lawful unless it is asked not to be, and what was injected is told."""

import json
from datetime import date
from pathlib import Path

import duckdb
import pytest

from conformance.audit.auditing import Request, audited
from conformance.audit.database import opened
from conformance.audit.mapping import DEFAULT
from conformance.audit.selecting import chosen
from conformance.audit.simulating.multiplying import Order, simulated, truth_of
from conformance.audit.simulating.templates import lawful, simulation
from generator.kit.draws.drawing import stream
from generator.kit.setup.office_days import is_plausible
from tests.generator.engine.build import book

DOSSIERS = 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("simulated")
    for name, rate in (("lawful", 0.0), ("wrong", 0.5)):
        with opened(made, "1GB") as database:
            simulated(book(), database, Order(DOSSIERS, rate, 7, 1), made / f"{name}.parquet")
    return made


def found_in(folder: Path, name: str) -> dict[str, set[str]]:
    request = Request(
        [folder / f"{name}.parquet"], DEFAULT, date(2036, 1, 1), chosen(book(), None), beside=True
    )
    audited(book(), request, folder / name, "1GB", raw=True)
    table = duckdb.read_parquet(str(folder / name / "violations.parquet"))
    told: dict[str, set[str]] = {}
    for dossier, rule, verdict in table.project("dossier, rule, verdict").fetchall():
        told.setdefault(dossier, set()).update({rule} if verdict == "violated" else set())
    return told


def test_a_lawful_log_has_no_finding_not_even_a_contested_one(folder: Path) -> None:
    assert found_in(folder, "lawful") == {}
    assert duckdb.read_parquet(str(folder / "lawful" / "beside.parquet")).fetchall() == []
    assert duckdb.read_parquet(str(truth_of(folder / "lawful.parquet"))).fetchall() == []


def test_what_was_injected_is_found_and_nothing_else(folder: Path) -> None:
    truth = duckdb.read_parquet(str(truth_of(folder / "wrong.parquet"))).project("dossier, rules").fetchall()
    expected = {dossier: set(json.loads(rules)) for dossier, rules in truth}
    assert DOSSIERS // 4 < len(expected) < DOSSIERS
    told = {dossier: rules for dossier, rules in found_in(folder, "wrong").items() if rules}
    assert told == expected
    beside = duckdb.read_parquet(str(folder / "wrong" / "beside.parquet")).filter("verdict = 'violated'")
    diverging = beside.project("dossier, rule").distinct().fetchall()
    assert diverging
    assert all(rule in expected[dossier] for dossier, rule in diverging)


def test_dossiers_differ_by_what_is_renewed_and_a_seed_gives_the_same(folder: Path, tmp_path: Path) -> None:
    log = duckdb.read_parquet(str(folder / "lawful.parquet"))
    ((dossiers, plates, ids, events),) = log.aggregate(
        "count(distinct subject), count(distinct data->>'immatriculation'), count(distinct id), count(*)"
    ).fetchall()
    assert dossiers == plates == DOSSIERS
    assert ids == events
    assert log.filter("contains(data, '§') or contains(subject, '§')").fetchall() == []
    with opened(tmp_path, "1GB") as database:
        simulated(book(), database, Order(DOSSIERS, 0.0, 7, 1), tmp_path / "again.parquet")
    again = duckdb.read_parquet(str(tmp_path / "again.parquet"))
    told = "subject, epoch_us(time), type, id, source, settings, data"
    assert again.project(told).fetchall() == log.project(told).fetchall()


def test_no_finding_of_a_log_is_of_a_day_off() -> None:
    """Parking is most often free then: a log that looks real has no forfait of a Sunday or a holiday."""
    made = list(lawful(book(), 3, stream("days-off")))
    acts = [raw for template in made for raw in template.raws]
    assert len({template.life for template in made}) == len(simulation(book()).lives)
    assert [raw for raw in acts if not is_plausible(book(), None, raw)] == []
    window = simulation(book()).days
    assert all(window.from_ <= one.raws[0].moment.date() <= window.until for one in made)
