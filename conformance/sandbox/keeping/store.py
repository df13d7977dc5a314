"""The dossiers of every space, their branches and their lines, in SQLite."""

import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from conformance.sandbox.bounds import LIVE
from conformance.sandbox.entry import Entry
from conformance.sandbox.keeping.known import Known
from conformance.sandbox.keeping.opening import opened
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.setup import Setup


@dataclass(frozen=True)
class Branch:
    """One way in which a dossier goes on: from a line of another branch, or from nothing."""

    id: str
    dossier: str
    name: str
    parent: str | None = None
    position: int = 0
    """How many lines it shares with its parent."""


@dataclass(frozen=True)
class Opened:
    """How a dossier was opened, and where."""

    space: str
    setup: Setup
    edition: str | None


class Store:
    """What is kept; raises StoreError where it cannot be opened, Refusal where it cannot be written.

    A write is on the disk once its call returns: a sandbox killed at any instant has lost nothing that it
    said was done, and holds no half of a move.
    """

    def __init__(self, path: Path | None) -> None:
        self._connection = opened(path)
        self._lock = threading.Lock()
        self._opened: Known[str, Opened | None] = Known(LIVE)
        self._branches: Known[str, tuple[Branch, ...]] = Known(LIVE)
        self._entries: Known[str, tuple[Entry, ...]] = Known(LIVE)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Do several writes as one."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException as problem:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                if isinstance(problem, sqlite3.OperationalError):
                    raise Refusal("full", f"Le magasin ne prend plus rien : {problem}.") from problem
                if type(problem) is sqlite3.DatabaseError:  # its pages: not what is asked of them
                    raise _damaged() from problem
                raise

    def _rows(self, query: str, *values: object) -> list[tuple[str, ...]]:
        with self._lock, _whole():
            return self._connection.execute(query, values).fetchall()

    def open(  # noqa: PLR0913, PLR0917 what is kept of a dossier
        self,
        space: str,
        dossier: str,
        setup: Setup,
        branch: Branch,
        entries: Sequence[Entry],
        edition: str | None = None,
    ) -> None:
        """Keep a new dossier, with its first branch, what it begins with, and the edition of its rules."""
        with self._writing() as connection:
            told = json.dumps(setup.json(), ensure_ascii=False)
            connection.execute("INSERT INTO dossier VALUES (?, ?, ?, ?)", (dossier, space, told, edition))
            _branch(connection, branch)
            _entries(connection, branch.id, 0, entries)
        self._opened.forget(dossier)
        self._branches.forget(dossier)

    def branch(self, branch: Branch) -> None:
        """Keep a new branch."""
        with self._writing() as connection:
            _branch(connection, branch)
        self._branches.forget(branch.dossier)

    def add(self, branch: str, position: int, entries: Sequence[Entry]) -> None:
        """Keep what a move brought, all of it or nothing."""
        with self._writing() as connection:
            _entries(connection, branch, position, entries)
        self._entries.forget(branch)

    def forget(self, dossier: str) -> None:
        """Forget a dossier."""
        branches = self.branches(dossier)
        with self._writing() as connection:
            connection.execute(
                "DELETE FROM entry WHERE branch IN (SELECT id FROM branch WHERE dossier = ?)", (dossier,)
            )
            connection.execute("UPDATE branch SET parent = NULL WHERE dossier = ?", (dossier,))
            connection.execute("DELETE FROM dossier WHERE id = ?", (dossier,))
        self._opened.forget(dossier)
        self._branches.forget(dossier)
        for one in branches:
            self._entries.forget(one.id)

    def dossiers(self, space: str) -> list[tuple[str, Setup]]:
        """Give the dossiers of a space, in the order in which they were opened."""
        rows = self._rows("SELECT id, setup FROM dossier WHERE space = ? ORDER BY rowid", space)
        return [(id_, _setup(told)) for id_, told in rows]

    def setup(self, space: str, dossier: str) -> Setup | None:
        """Give how a dossier of a space was opened; None where the space has it not."""
        found = self._opened.of(dossier, lambda: self._read(dossier))
        return found.setup if found is not None and found.space == space else None

    def edition(self, dossier: str) -> str | None:
        """Give the edition of the rules by which a dossier was opened; None where it is not known."""
        found = self._opened.of(dossier, lambda: self._read(dossier))
        return found.edition if found is not None else None

    def _read(self, dossier: str) -> Opened | None:
        rows = self._rows("SELECT space, setup, edition FROM dossier WHERE id = ?", dossier)
        return Opened(rows[0][0], _setup(rows[0][1]), rows[0][2]) if rows else None

    def count(self, space: str | None = None) -> int:
        """Count the dossiers of a space, or of all."""
        query = "SELECT count(*) FROM dossier WHERE space = coalesce(?, space)"
        return int(self._rows(query, space)[0][0])

    def branches(self, dossier: str) -> list[Branch]:
        """Give the branches of a dossier, the first one first."""
        return list(self._branches.of(dossier, lambda: tuple(self._read_branches(dossier))))

    def _read_branches(self, dossier: str) -> Iterator[Branch]:
        query = "SELECT id, dossier, name, parent, position FROM branch WHERE dossier = ? ORDER BY rowid"
        for row in self._rows(query, dossier):
            yield Branch(row[0], row[1], row[2], row[3], int(row[4]))

    def entries(self, branch: Branch) -> tuple[Entry, ...]:
        """Give the lines of a branch, those that it shares with its parents first."""
        known = {one.id: one for one in self.branches(branch.dossier)}
        return self._shared(branch, known) + self._own(branch.id)

    def _shared(self, branch: Branch, known: dict[str, Branch]) -> tuple[Entry, ...]:
        if not branch.parent:
            return ()
        parent = known[branch.parent]
        return (self._shared(parent, known) + self._own(parent.id))[: branch.position]

    def _own(self, branch: str) -> tuple[Entry, ...]:
        return self._entries.of(branch, lambda: tuple(self._read_entries(branch)))

    def _read_entries(self, branch: str) -> Iterator[Entry]:
        for (told,) in self._rows("SELECT told FROM entry WHERE branch = ? ORDER BY position", branch):
            with _whole():
                entry = Entry.of(json.loads(told))
            yield entry


@lru_cache(maxsize=4096)
def _setup(told: str) -> Setup:
    with _whole():
        return Setup.of(json.loads(told))


@contextmanager
def _whole() -> Iterator[None]:
    """Refuse what is read of a file that was damaged, instead of failing."""
    try:
        yield
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise _damaged() from problem


def _damaged() -> Refusal:
    hint = "Gardez ce fichier, et donnez-en un autre : --store."
    return Refusal("broken-store", "Le magasin est abîmé : ce dossier ne s’y lit plus.", hint)


def _branch(connection: sqlite3.Connection, one: Branch) -> None:
    connection.execute(
        "INSERT INTO branch VALUES (?, ?, ?, ?, ?)", (one.id, one.dossier, one.name, one.parent, one.position)
    )


def _entries(connection: sqlite3.Connection, branch: str, position: int, entries: Sequence[Entry]) -> None:
    connection.executemany(
        "INSERT INTO entry VALUES (?, ?, ?)",
        (
            (branch, position + place, json.dumps(entry.json(), ensure_ascii=False))
            for place, entry in enumerate(entries)
        ),
    )
