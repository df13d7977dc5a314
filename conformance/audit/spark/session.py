"""Spark, opened as an audit needs it: on this machine unless it is told otherwise, in UTC, fed with trees."""

import importlib.util
import logging
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from conformance.audit.database import DatabaseError, MissingError, Written, written_rows
from conformance.audit.screening.placing import EVENTS, PLACED
from conformance.audit.screening.wide import NUMBER
from conformance.audit.spark.translating import NUMBERED, sql

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

INSTALL = "pip install 'parcmetre[spark]'"
MASTER = "PARCMETRE_SPARK_MASTER"
"""The variable that names another cluster than this machine; `--out` is then a folder that it shares."""
JAVA = "install Java 17 or more (apt-get install default-jre-headless), or set JAVA_HOME"
_ALL = "local"
_HERE = f"{_ALL}[*]"
_ALONE: Mapping[str, str] = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}
"""On one machine: nothing is opened to others."""
_THREADS = re.compile(r"local\[(\d+)\]")
_SETTINGS: Mapping[str, str | int | bool] = {
    "spark.app.name": "parcmetre audit",
    "spark.ui.enabled": False,
    "spark.ui.showConsoleProgress": False,
    "spark.log.level": "OFF",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": True,  # what overflows is told, never unknown
    "spark.sql.variant.allowDuplicateKeys": False,
    # The screens are one query of a hundred thousand nodes: to compile it takes longer than to run it.
    "spark.sql.adaptive.enabled": False,
    "spark.sql.codegen.wholeStage": False,
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    # Events of a dossier lie together, in order: tables are merged as they lie, where each small one would be
    # a job of its own.
    "spark.sql.autoBroadcastJoinThreshold": -1,
    "spark.sql.maxPlanStringLength": 1_000,
    "spark.driver.extraJavaOptions": "-Xss64m",
    "spark.executor.extraJavaOptions": "-Xss64m",
}

_BY_NUMBER = (PLACED, EVENTS)
"""What lies by dossier: all that is selected from it does too, and is joined without being moved."""


class Spark:
    """A session whose queries are trees of `sqlglot`."""

    def __init__(self, session: "SparkSession", scratch: Path) -> None:
        self.session = session
        self.scratch = scratch
        """A folder of its own, removed at the end."""
        self._variables: dict[str, Any] = {}
        self._lists = 0

    def all(self, query: exp.Expr | Written) -> list[tuple[Any, ...]]:
        """Give every row."""
        with _told():
            return [tuple(row) for row in self._frame(query).collect()]

    def one(self, query: exp.Expr | Written) -> tuple[Any, ...]:
        """Give the only row."""
        (row,) = self.all(query)
        return row

    def rows(self, query: exp.Expr) -> Iterator[tuple[Any, ...]]:
        """Give the rows by and by."""
        with _told():
            yield from map(tuple, self._frame(query).toLocalIterator())

    def keep(self, name: str, query: exp.Expr | Written, *, kind: str = "TABLE") -> None:
        """Keep what a query selects as a table, which is made when it is first read, with all that it needs.

        One that numbers its rows is made at once: made again, it might number them otherwise. What reads a
        table knows nothing of how it was made: else Spark compares plans that hold one another, for minutes.
        """
        with _told():
            text = self._text(query)
            frame = self.session.sql(text, args=self._variables)
            if name in _BY_NUMBER:
                frame = frame.repartition(NUMBER).sortWithinPartitions(NUMBER)
            if kind == "TABLE":
                frame = frame.localCheckpoint(eager=NUMBERED in text)
            frame.createOrReplaceTempView(name)

    def drop(self, name: str) -> None:
        """Leave a table: what reads it is perhaps not made yet. Spark drops what nothing names any more."""
        del name

    def set(self, name: str, value: exp.Expr) -> None:
        """Set a variable, which `getvariable` reads."""
        (self._variables[name],) = self.one(exp.select(value))

    def listed(self, rows: Iterable[Mapping[str, Any]], types: Mapping[str, str]) -> exp.Select:
        """Select some rows, through a file; the types are those of DuckDB."""
        self._lists += 1
        name = f"liste_{self._lists}"
        file = written_rows(self.scratch / f"{name}.ndjson", rows)
        columns = [
            exp.ColumnDef(this=exp.to_identifier(one, quoted=True), kind=exp.DataType.build(type_, "duckdb"))
            for one, type_ in types.items()
        ]
        told = ", ".join(one.sql(dialect="spark") for one in columns)
        from pyspark.sql.functions import broadcast  # noqa: PLC0415 an extra: only `--engine spark` needs it

        with _told():
            broadcast(self.session.read.json(str(file), schema=told)).createOrReplaceTempView(name)
        return exp.select(exp.Star()).from_(name)

    def sparing(self, each: int) -> AbstractContextManager[None]:
        """Leave to Spark how many threads it runs."""
        del each
        return nullcontext()

    def _frame(self, query: exp.Expr | Written) -> "DataFrame":
        return self.session.sql(self._text(query), args=self._variables)

    def _text(self, query: exp.Expr | Written) -> str:
        return query.text(self._sql) if isinstance(query, Written) else self._sql(query)

    def _sql(self, query: exp.Expr) -> str:
        return sql(query, self._files)

    def _files(self, paths: Sequence[str]) -> str:
        self._lists += 1
        name = f"fichiers_{self._lists}"
        self.session.read.parquet(*paths).createOrReplaceTempView(name)
        return name


def _alone(master: str) -> dict[str, str | int]:
    """Give what one machine is set to: no more parts are made than it does at once."""
    told = _THREADS.fullmatch(master)
    return {**_ALONE, "spark.sql.shuffle.partitions": int(told[1]) if told else os.cpu_count() or 1}


def require() -> None:
    """Raise MissingError where Spark or its Java is not there."""
    if importlib.util.find_spec("pyspark") is None:
        raise MissingError("--engine spark needs Spark, which is not installed", INSTALL)
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise MissingError("--engine spark needs Java, and none is on the path", JAVA)


@contextmanager
def opened(scratch: Path, memory: str) -> Iterator[Spark]:
    """Start Spark, within what its driver may take; raises MissingError, DatabaseError."""
    require()
    from pyspark.errors import PySparkException  # noqa: PLC0415 an extra: only `--engine spark` needs it
    from pyspark.sql import SparkSession  # noqa: PLC0415 as above

    master = os.environ.get(MASTER, _HERE)
    logging.getLogger("SQLQueryContextLogger").setLevel(
        logging.CRITICAL + 1
    )  # what fails is told once, by us
    builder = SparkSession.builder.master(master)
    settings: dict[str, bool | float | int | str | None] = {**_SETTINGS}
    settings |= _alone(master) if master.startswith(_ALL) else {}
    settings["spark.driver.memory"] = of_java(memory)
    settings["spark.local.dir"] = str(scratch / "spilled")
    settings["spark.sql.warehouse.dir"] = str(scratch / "warehouse")
    try:
        with _quiet(scratch / "spark.log"):
            session = builder.config(map=settings).getOrCreate()
    except (PySparkException, RuntimeError, OSError) as error:
        raise DatabaseError(f"Spark does not start: {str(error).splitlines()[0]}") from error
    try:
        yield Spark(session, scratch)
    finally:
        session.stop()


@contextmanager
def _quiet(log: Path) -> Iterator[None]:
    """Have the processes that start meanwhile speak into a file: Java greets on the error stream."""
    kept = os.dup(2)
    try:
        with log.open("wb") as file:
            os.dup2(file.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def of_java(size: str) -> str:
    """Write a size as Java has it: `4GB` is `4g`."""
    found = re.fullmatch(r"\s*(\d+)\s*([kmgt])i?b?\s*", size, re.IGNORECASE)
    if found is None:
        raise DatabaseError(f"--memory {size}: a size is written 4GB")
    return found[1] + found[2].lower()


@contextmanager
def _told() -> Iterator[None]:
    from py4j.protocol import Py4JError  # noqa: PLC0415 as above
    from pyspark.errors import PySparkException  # noqa: PLC0415 as above

    try:
        yield
    except (PySparkException, Py4JError) as error:
        raise DatabaseError(str(error).strip().splitlines()[0]) from error
