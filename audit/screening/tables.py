"""What is made of the dossiers of a log, some columns at a time.

DuckDB keeps a vector for each node of each expression of a query: one query for all would take gigabytes,
however few the dossiers are. So each table has some of the columns, its rows in the order of the first one's.
"""

from collections.abc import Iterator, Mapping

from sqlglot import exp

from audit.database import Database, DatabaseError, call, column
from audit.screening.trees import any_of
from audit.screening.wide import DOSSIER, PLACED, WIDE, Wide, named

_FIELDS, _NODES = 150, 8_000
"""The fields that a query reads, and the nodes of its expressions."""
_THREAD = 3 << 27
"""Bytes that a thread takes for them."""


class Tables:
    """The tables of a log that is screened."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept = [PLACED]

    def make(self, wide: Wide, rows: exp.Select) -> None:
        """Make the tables of the events; all that is asked of them must be known."""
        self._database.keep(PLACED, wide.placed(rows))
        sizes = {name: len(wide.book.scope.events[name].fields) for name in wide.names}
        for names in _batches(sizes, _FIELDS):
            self._keep(wide.messages(names))

    def add(self, given: Mapping[str, exp.Expr]) -> None:
        """Make columns from those that there are, whose order in tables is of no matter."""
        sizes = {name: sum(1 for _ in value.walk()) for name, value in given.items()}
        before = self.every()
        for names in _batches(sizes, _NODES):
            told = exp.select(*named({name: given[name] for name in names}))
            self._keep(told.from_(before.subquery(WIDE, copy=False), copy=False))

    def every(self) -> exp.Select:
        """Select every column."""
        first, *others = self._kept
        joins = [exp.Join(this=exp.to_table(name), method="POSITIONAL") for name in others]
        return exp.Select(expressions=[exp.Star()], from_=exp.From(this=exp.to_table(first)), joins=joins)

    def check(self) -> None:
        """Hold the rows of the tables against each other; raises DatabaseError where one is out of place."""
        keys = [
            exp.NEQ(this=column(f"cle_{place}"), expression=_key()) for place in range(1, len(self._kept))
        ]
        wrong = exp.func("COUNT_IF", any_of(keys))
        (found,) = self._database.one(exp.select(wrong).from_(self.every().subquery(WIDE)))
        if found:
            raise DatabaseError("the rows of a table are not in the order of another's")

    def _keep(self, told: exp.Select) -> None:
        place = len(self._kept)
        told = told.select(*named({f"cle_{place}": _key()}), copy=False)
        with self._database.sparing(_THREAD):
            self._database.keep(f"colonnes_{place}", told)
        self._kept.append(f"colonnes_{place}")


def _key() -> exp.Expr:
    return call("hash", column(DOSSIER))


def _batches(sizes: Mapping[str, int], most: int) -> Iterator[list[str]]:
    """Cut some names into runs, none of which is larger than it may be where it has several."""
    found: list[str] = []
    size = 0
    for name, one in sizes.items():
        if found and size + one > most:
            yield found
            found, size = [], 0
        found.append(name)
        size += one
    if found:
        yield found
