"""DuckDB, opened as an audit needs it: within a memory limit, in UTC, and fed with trees, never with text."""

import importlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

from sqlglot import exp

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

MEMORY = "4GB"
"""What an audit may take, unless it is told otherwise; what is more goes to the disk."""
INSTALL = "pip install 'parcmetre[audit]'"
_ROWS = 2048
Compression = Literal["lz4_raw", "zstd"]
SCRATCH: Compression = "lz4_raw"
"""The compression of what is read once and removed."""
_FLUSHED, _KEPT = 32_768, 500_000
"""Rows that a thread keeps of a folder before it writes them, and of all of them, more or less."""


class MissingError(RuntimeError):
    """What runs the queries is not installed."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text)
        self.hint = hint
        """How to have it."""


class DatabaseError(RuntimeError):
    """What DuckDB or Spark could not do: memory, disk, a file that is none of what it should be."""


class Database:
    """A connection whose queries are trees of `sqlglot`."""

    def __init__(self, connection: "DuckDBPyConnection", scratch: Path) -> None:
        self.connection = connection
        self.scratch = scratch
        """A folder of its own, removed at the end."""

    def beside(self) -> "Database":
        """Give a door of its own to the same tables, for another thread."""
        return Database(self.connection.cursor(), self.scratch)

    def relation(self, query: exp.Expr) -> "DuckDBPyRelation":
        """Give what a query selects, not read yet."""
        with _told():
            return self.connection.sql(query.sql(dialect="duckdb"))

    def execute(self, query: exp.Expr) -> None:
        """Run a statement."""
        with _told():
            self.connection.execute(query.sql(dialect="duckdb"))

    def all(self, query: "exp.Expr | Written") -> list[tuple[Any, ...]]:
        """Give every row."""
        with _told():
            return self.connection.execute(_text_of(query)).fetchall()

    def one(self, query: "exp.Expr | Written") -> tuple[Any, ...]:
        """Give the only row."""
        (row,) = self.all(query)
        return row

    def rows(self, query: exp.Expr) -> Iterator[tuple[Any, ...]]:
        """Give the rows by and by; other queries may run meanwhile."""
        with _told():
            cursor = self.connection.cursor()
            cursor.execute(query.sql(dialect="duckdb"))
            while found := cursor.fetchmany(_ROWS):
                yield from found

    def columns(self, query: exp.Expr) -> dict[str, str]:
        """Give the columns of a query, with their types."""
        relation = self.relation(query)
        return {name: str(type_) for name, type_ in zip(relation.columns, relation.types, strict=True)}

    def keep(self, name: str, query: "exp.Expr | Written", *, kind: str = "TABLE") -> None:
        """Keep what a query selects as a table, or the query itself as a view."""
        made = exp.Create(this=exp.to_table(name), kind=kind, expression=exp.Placeholder(), replace=True)
        head = made.sql(dialect="duckdb").removesuffix("?")
        with _told():
            self.connection.execute(head + _text_of(query))

    def drop(self, name: str) -> None:
        """Drop a table, where it is."""
        self.execute(exp.Drop(tables=[exp.to_table(name)], kind="TABLE", exists=True))

    def set(self, name: str, value: exp.Expr) -> None:
        """Set a variable, which `getvariable` reads."""
        self.execute(
            exp.Set(
                expressions=[
                    exp.SetItem(this=exp.EQ(this=exp.column(name), expression=value), kind="VARIABLE")
                ]
            )
        )

    def listed(self, rows: Iterable[Mapping[str, Any]], types: Mapping[str, str]) -> exp.Select:
        """Select some rows, through a file."""
        file = written_rows(self.scratch / "liste.ndjson", rows)
        columns = exp.Struct(
            expressions=[
                exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text(type_))
                for name, type_ in types.items()
            ]
        )
        options = {"columns": columns, "format": text("newline_delimited")}
        given = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()]
        return exp.select(exp.Star()).from_(exp.func("read_json", text(str(file)), *given))

    @property
    def room(self) -> tuple[int, int]:
        """The bytes and the threads that it may take."""
        with _told():
            found = self.connection.execute(
                "SELECT current_setting('memory_limit'), current_setting('threads')"
            ).fetchone()
        limit, threads = found or ("0 bytes", 1)
        return _bytes(limit), int(threads)

    @contextmanager
    def sparing(self, each: int) -> Iterator[None]:
        """Use no more threads than the memory has room for, where each takes so many bytes."""
        limit, threads = self.room
        fewer = max(1, min(threads, limit // each))
        with _told():
            self.connection.execute(f"SET threads = {fewer:d}")
        try:
            yield
        finally:
            self.connection.execute(f"SET threads = {threads:d}")

    def write(
        self, query: exp.Expr, path: Path, *, row_group: int = 122_880, compression: Compression = "zstd"
    ) -> None:
        """Write what a query selects as Parquet, in its order."""
        with _told():
            self.relation(query).write_parquet(str(path), compression=compression, row_group_size=row_group)

    def write_apart(self, query: exp.Expr, by: str, into: Path, folders: int) -> None:
        """Write what a query selects as Parquet, a folder for each value of a column, in any order."""
        flushed = min(_FLUSHED, max(_ROWS, _KEPT // folders))
        with _told():
            self.connection.execute("SET preserve_insertion_order = false")
            self.connection.execute(f"SET partitioned_write_flush_threshold = {flushed:d}")
            try:
                self.relation(query).write_parquet(str(into), compression=SCRATCH, partition_by=[by])
            finally:
                self.connection.execute("SET preserve_insertion_order = true")


class Written:
    """A query, written once for all the times that one engine runs it."""

    def __init__(self, query: exp.Expr) -> None:
        self._query: exp.Expr | None = query
        self._text = ""

    def text(self, write: Callable[[exp.Expr], str]) -> str:
        """Give its text, by what writes it the first time; its tree is then gone."""
        if self._query is not None:
            self._text, self._query = write(self._query), None
        return self._text


def _text_of(query: exp.Expr | Written) -> str:
    if isinstance(query, Written):
        return query.text(lambda tree: tree.sql(dialect="duckdb", copy=False))
    return query.sql(dialect="duckdb")


def written_rows(file: Path, rows: Iterable[Mapping[str, Any]]) -> Path:
    """Write some rows as JSON, a line each."""
    with file.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return file


def require() -> ModuleType:
    """Give DuckDB, an extra that an audit alone needs; raises MissingError where it is not installed."""
    try:
        return importlib.import_module("duckdb")
    except ImportError as error:
        raise MissingError(f"an audit needs DuckDB: {error}", INSTALL) from None


@contextmanager
def opened(scratch: Path, memory: str = MEMORY, threads: int | None = None) -> Iterator[Database]:
    """Open a database in memory that spills into a folder; raises MissingError, DatabaseError.

    It takes a thread for each core, unless it is told how many.
    """
    duckdb = require()
    with _told():
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": memory,
            "temp_directory": str(scratch / "spilled"),
            "autoinstall_known_extensions": "false",  # nothing is fetched
        }
        connection = duckdb.connect(config=settings)
        try:
            connection.execute("SET TimeZone = 'UTC'")
            if threads is not None:
                connection.execute(f"SET threads = {threads:d}")
            connection.execute("SET parquet_metadata_cache = true")  # the columns of a file are hundreds
            yield Database(connection, scratch)
        finally:
            connection.close()


def _bytes(size: str) -> int:
    """Read a size as DuckDB writes it: `3.7 GiB`."""
    number, _, unit = size.partition(" ")
    return int(float(number) * 1024 ** _UNITS.index(unit))


_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB")


@contextmanager
def _told() -> Iterator[None]:
    import duckdb  # noqa: PLC0415 as above

    try:
        yield
    except duckdb.Error as error:
        raise DatabaseError(str(error).splitlines()[0]) from error


def text(value: str) -> exp.Literal:
    """Give a text as SQL has it."""
    return exp.Literal.string(value)


def file_name(path: Path) -> str:
    """Give the name of one file as DuckDB reads it: `*`, `?` and `[` are letters of it, and no pattern."""
    return re.sub(r"[*?\[]", r"[\g<0>]", str(path))


def column(name: str, table: str | None = None) -> exp.Column:
    """Name a column, whatever its characters."""
    return exp.column(exp.to_identifier(name, quoted=True), table)


def call(function: str, *arguments: exp.Expr) -> exp.Expr:
    """Call a function of DuckDB by its own name, which `sqlglot` leaves as it is."""
    return exp.Anonymous(this=function, expressions=list(arguments))


def parquet(paths: Sequence[Path]) -> exp.Expr:
    """Read Parquet files, in this order."""
    return exp.func("read_parquet", exp.Array(expressions=[text(file_name(path)) for path in paths]))
