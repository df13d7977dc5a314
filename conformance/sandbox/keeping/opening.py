"""Opens the file of a store: only a store of the sandbox, of a version that it knows, is ever written to."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from generator import safekeeping
from generator.safekeeping import given

APPLICATION = 0x50435342
"""What SQLite calls the kind of the file: `PCSB`."""
_MAGIC, _HEADER = b"SQLite format 3\x00", 100
"""How a file of SQLite begins, and the bytes of its header, as its documentation tells them."""
VERSION = 2
"""Of the tables below. Whoever changes them adds to CHANGES what brings an older store up to the new one."""
TABLES = """
CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    space TEXT NOT NULL,
    setup TEXT NOT NULL,
    edition TEXT
) STRICT;
CREATE INDEX dossier_by_space ON dossier (space);
CREATE TABLE branch (
    id TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    parent TEXT REFERENCES branch (id),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX branch_by_dossier ON branch (dossier);
CREATE TABLE entry (
    branch TEXT NOT NULL REFERENCES branch (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    told TEXT NOT NULL,
    PRIMARY KEY (branch, position)
) STRICT, WITHOUT ROWID;
"""


CHANGES: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {1: ("ALTER TABLE dossier ADD COLUMN edition TEXT",)}
)
"""What brings a store of each older version up to the next one."""


class StoreError(Exception):
    """A file that is no store of ours, of another version, or held by another; `hint` says what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def opened(path: Path | None) -> sqlite3.Connection:
    """Open a store, made where there is none; in memory without a path. Raises StoreError.

    Each commit is on the disk before it returns. One process at a time holds a store. One of an older version
    is brought up to this one, at once or not at all, once a copy of it stands beside it.
    """
    if path is None:
        connection = _connected(":memory:")
        _make(connection)
        return connection
    try:
        if not path.exists():
            _begin(path)
        _look(path)
        return _held(path)
    except OSError as problem:
        told = (problem.strerror or str(problem)).lower()
        raise StoreError(f"{path}: {told}", "give another --store FILE") from problem
    except safekeeping.BusyError as problem:
        raise StoreError(str(problem), "stop it, or give another --store FILE") from problem
    except sqlite3.Error as problem:
        raise _unusable(path, problem) from problem


def _held(path: Path) -> sqlite3.Connection:
    """Hold a store, brought up to this version."""
    connection = _connected(str(path))
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        _see_whole(connection, path)
        _bring_up(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _connected(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=2, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _begin(path: Path) -> None:
    """Put an empty store on the disk, whole or not at all: no half of one is ever found there."""
    with closing(_connected(":memory:")) as connection:
        _make(connection)
        content = connection.serialize()
    with safekeeping.held(path.parent):
        safekeeping.write(path.parent, {path.name: content})


def _look(path: Path) -> None:
    """Refuse a file that is no store that we know, by its header alone: not a byte of it is written."""
    with given.opened(path) as stream:
        header = stream.read(_HEADER)
    version, application = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    if not header.startswith(_MAGIC) or application != APPLICATION:
        raise StoreError(f"{path} is no store of the sandbox", "give another --store FILE")
    _know(path, version)


def _know(path: Path, version: int) -> None:
    """Refuse a version that is neither ours nor older."""
    if version != VERSION and version not in CHANGES:
        hint = "keep it for the parcmetre that made it, and give another --store FILE"
        raise StoreError(f"{path} is a store of version {version}; this is version {VERSION}", hint)


def _see_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a store whose pages are damaged: more of it would be lost with each move."""
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StoreError(
            f"{path} is damaged: {found.splitlines()[-1]}", "keep it, and give another --store FILE"
        )


def _bring_up(connection: sqlite3.Connection, path: Path) -> None:
    """Bring an older store up to this version in one write; raises StoreError where its tables are not ours.

    Its version is read again: what a killed process left beside the file may say more than its header.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    _know(path, version)
    if version != VERSION:
        with safekeeping.held(path.parent):
            safekeeping.write(path.parent, {f"{path.name}.version-{version}": connection.serialize()})
        connection.execute("BEGIN IMMEDIATE")
        for older in range(version, VERSION):
            for statement in CHANGES[older]:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    with closing(_connected(":memory:")) as ours:
        _make(ours)
        if _columns(connection) != _columns(ours):
            hint = "give another --store FILE"
            raise StoreError(f"{path} has not the tables of a store of version {VERSION}", hint)


def _columns(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Give the columns of each table: name, type, whether they may be null, their place in the key."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {
        name: [(one[1], one[2], one[3], one[5]) for one in connection.execute(f"PRAGMA table_info({name})")]
        for (name,) in names
    }


def _make(connection: sqlite3.Connection) -> None:
    for statement in TABLES.split(";"):
        if statement.strip():
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _unusable(path: Path, problem: sqlite3.Error) -> StoreError:
    if "locked" in str(problem):
        return StoreError(f"{path} is held by another sandbox", "stop it, or give another --store FILE")
    return StoreError(f"{path}: {problem}", "give another --store FILE")
