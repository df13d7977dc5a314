"""What runs the queries of the screens: DuckDB in this process, or Spark."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from sqlglot import exp

from conformance.audit.database import Written


class Engine(Protocol):
    """Queries are trees for DuckDB; an engine that has other words translates them."""

    @property
    def scratch(self) -> Path:
        """Give a folder of its own, removed at the end."""

    def all(self, query: exp.Expr | Written) -> list[tuple[Any, ...]]:
        """Give every row."""

    def one(self, query: exp.Expr | Written) -> tuple[Any, ...]:
        """Give the only row."""

    def rows(self, query: exp.Expr) -> Iterator[tuple[Any, ...]]:
        """Give the rows by and by."""

    def keep(self, name: str, query: exp.Expr | Written, *, kind: str = "TABLE") -> None:
        """Keep what a query selects as a table, or the query itself as a view."""

    def drop(self, name: str) -> None:
        """Drop a table, where it is."""

    def set(self, name: str, value: exp.Expr) -> None:
        """Set a variable, which `getvariable` reads."""

    def listed(self, rows: Iterable[Mapping[str, Any]], types: Mapping[str, str]) -> exp.Select:
        """Select some rows, through a file; the types are those of DuckDB."""

    def sparing(self, each: int) -> AbstractContextManager[None]:
        """Use no more threads than the memory has room for, where each takes so many bytes."""
