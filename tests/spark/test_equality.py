"""The engine alone, screens on DuckDB, screens on Spark: three audits of one log find the same."""

import csv
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from conformance.audit.auditing import Request, audited
from conformance.audit.database import call, column
from conformance.audit.database import opened as opened_duckdb
from conformance.audit.judging import FAMILIES
from conformance.audit.mapping import DEFAULT
from conformance.audit.selecting import chosen
from conformance.audit.spark import session
from tests.conformance.audit.mutilating import Told as Life
from tests.conformance.audit.mutilating import examples, journal, lives, mutilated
from tests.generator.engine.build import book

LATE, EARLY = date(2032, 1, 1), date(2025, 3, 15)
"""A day on which all is due, and one that cuts lives short."""
RULES = sorted(chosen(book(), None))
WAYS = {"alone": (False, False), "duckdb": (True, False), "spark": (True, True)}
EACH = int(os.environ.get("PARCMETRE_SPARK_RULES", "1"))
"""Rules of each kind that all three judge; 300 are all of them."""
JOURNEYS = 4
"""Whole lives among them: Spark plans a query for each type of event that a log has."""
RESULTS = ("violations.csv", "refused.ndjson", "summary.html")


@pytest.fixture
def one_session(spark: session.Spark, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have audits that follow one another share a session."""

    @contextmanager
    def opened(scratch: Path, memory: str) -> Iterator[session.Spark]:
        del memory
        yield session.Spark(spark.session, scratch)

    monkeypatch.setattr(session, "opened", opened)


def of_every_kind() -> frozenset[str]:
    """Give some rules of each kind, what derives from the specification, and the life cycle."""
    kinds: dict[str, list[str]] = {}
    for rule in book().rules.values():
        kinds.setdefault(rule.datum.kind, []).append(rule.id)
    return frozenset([*FAMILIES, *(one for each in kinds.values() for one in sorted(each)[:EACH])])


def broken(asked: frozenset[str]) -> list[Life]:
    """Give what some rules are shown by, some journeys, and all of them mutilated."""
    chance = Random(18)  # noqa: S311 a draw that can be made again
    told = [one for rule, each in examples().items() for one in each if rule in asked]
    told += chance.sample(lives(), JOURNEYS)
    return [*told, *(mutilated(one, chance) for one in told)]


def logged(log: Path, some: Sequence[Life]) -> Path:
    """Write dossiers as a log of Parquet."""
    names = {"dossier": "subject", "type": "type", "id": "id", "source": "source", "canal": "canal"}
    names |= {"accepted": "accepted", "data": "data", "settings": "settings"}
    with TemporaryDirectory(dir=log.parent) as scratch, opened_duckdb(Path(scratch), "1GB") as duckdb:
        given = [exp.alias_(column(one), name) for one, name in names.items()]
        time = exp.alias_(call("make_timestamptz", column("moment")), "time")
        duckdb.write(exp.select(*given, time).from_(journal(duckdb, some).subquery("lignes")), log)
    return log


@dataclass(frozen=True)
class Told:
    """What an audit writes, and what its screens let through, by rule."""

    files: list[str]
    screened: dict[str, Any] | None


def written(log: Path, day: date, out: Path, asked: frozenset[str]) -> dict[str, Told]:
    """Give what each way to audit a log writes."""
    told = {}
    for way, (screens, on_spark) in WAYS.items():
        request = Request([log], DEFAULT, day, asked, screens, spark=on_spark)
        figures = audited(book(), request, out / way, "1GB", raw=True)
        assert (figures.screened is not None) is screens
        told[way] = Told(
            [(out / way / name).read_text("utf-8") for name in RESULTS],
            figures.screened.told() if figures.screened is not None else None,
        )
    return told


@pytest.mark.usefixtures("one_session")
def test_three_audits_find_the_same_of_every_kind_of_rule(tmp_path: Path) -> None:
    asked = of_every_kind()
    some = broken(asked)
    told = written(logged(tmp_path / "log.parquet", some), LATE, tmp_path, asked)
    assert told["alone"].files == told["duckdb"].files == told["spark"].files
    assert told["duckdb"].screened == told["spark"].screened  # not only the findings: each screen
    assert (told["spark"].screened or {})["let-through"] < len(some)
    found = {row["rule"].split(":")[0] for row in csv.DictReader(told["spark"].files[0].splitlines())}
    assert {book().rules[name].datum.kind for name in found & book().rules.keys()} == {
        rule.datum.kind for rule in book().rules.values()
    }


DOSSIERS = st.lists(st.tuples(st.sampled_from(lives()), st.integers(0, 2**32)), min_size=1, max_size=6)
"""Some lives, each with the seed of what is done to it."""


@pytest.mark.usefixtures("one_session")
@settings(
    max_examples=2,  # the first is the simplest one
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(DOSSIERS, st.sampled_from([LATE, EARLY]), st.sets(st.sampled_from(RULES), min_size=1, max_size=20))
def test_three_audits_find_the_same_of_any_log(
    tmp_path_factory: pytest.TempPathFactory, some: list[tuple[Life, int]], day: date, asked: set[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    dossiers = [mutilated(life, Random(seed)) for life, seed in some]  # noqa: S311 hypothesis draws
    if not any(one.raws for one in dossiers):
        return
    told = written(logged(folder / "log.parquet", dossiers), day, folder, frozenset(asked))
    assert told["alone"].files == told["duckdb"].files == told["spark"].files
    assert told["duckdb"].screened == told["spark"].screened
