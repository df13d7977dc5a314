"""What Spark lacks is told at once, in one line, with what to do; nothing of the log is read."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest
from sqlglot import exp
from typer.testing import CliRunner

from conformance.audit.database import Database, DatabaseError, Written, opened
from conformance.audit.screening.screening import Screening
from conformance.audit.screening.tables import Part
from conformance.audit.selecting import chosen
from conformance.audit.spark import session
from conformance.audit.spark.translating import sql
from conformance.cli.application import app
from tests.conformance.audit import logs
from tests.conformance.audit.mutilating import journal, lives
from tests.generator.engine.build import book
from tests.generator.pairs import MINIMAL


@pytest.mark.parametrize(
    ("lacking", "told", "hint"),
    [
        ("pyspark", "--engine spark needs Spark", "pip install 'parcmetre[spark]'"),
        ("java", "--engine spark needs Java", "install Java 17"),
    ],
)
def test_what_spark_lacks_is_told_in_one_line(
    lacking: str, told: str, hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec("duckdb") if lacking == "java" else None
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: found)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    log = logs.ndjson(tmp_path / "log.ndjson")
    command = ["audit", str(log), "--root", str(MINIMAL), "--engine", "spark", "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(app, command)
    first, second = done.stderr.splitlines()
    assert done.exit_code == 3
    assert first.startswith(f"parcmetre: {told}")
    assert second.startswith(f"hint: {hint}")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("size", "told"), [("4GB", "4g"), ("512 MiB", "512m"), ("2g", "2g")])
def test_a_size_is_told_as_java_has_it(size: str, told: str) -> None:
    assert session.of_java(size) == told


def test_a_size_that_is_none_is_refused() -> None:
    with pytest.raises(DatabaseError, match="4GB"):
        session.of_java("much")


def test_each_query_of_the_screens_has_its_words_of_spark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A function of DuckDB that a screen begins to use is told here, where no Spark is installed."""
    told: list[str] = []
    keep = Database.keep

    def noted(self: Database, name: str, query: exp.Expr | Written, *, kind: str = "TABLE") -> None:
        if isinstance(query, Written):
            tree = query._query
            assert tree is not None
            told.append(sql(tree))
        keep(self, name, query, kind=kind)

    with opened(tmp_path, "1GB") as duckdb:
        rows = journal(duckdb, lives())
        screening = Screening(book(), duckdb, rows, date(2032, 1, 1), chosen(book(), None))
        monkeypatch.setattr(Database, "keep", noted)
        screening.part(Part(rows))
    assert sum(map(len, told)) > 100_000
