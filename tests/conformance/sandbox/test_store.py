import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.keeping.opening import APPLICATION, VERSION, StoreError
from conformance.sandbox.keeping.store import Branch, Store
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.setup import Setup
from tests.conformance.sandbox.worlds import BEGINS, NUMBER, SETTINGS

SETUP = Setup(
    "Essai", NUMBER, BEGINS, SETTINGS, "collectivite", freedoms={"antai": {"depart-avis": "lendemain"}}
)
LINES = tuple(
    Entry(Kind.CLOCK, BEGINS, {"n": number}, "antai", accepted=True, rules=("une-regle",))
    for number in range(6)
)


def kept(store: Store) -> Branch:
    branch = Branch("b", "d", "principale")
    store.open("s", "d", SETUP, branch, LINES[:4])
    return branch


def test_what_is_kept_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as store:
        branch = kept(store)
        store.branch(Branch("c", "d", "autre", "b", 2))
        store.add("c", 0, LINES[4:])
    with closing(Store(path)) as store:
        assert store.dossiers("s") == [("d", SETUP)]
        assert store.dossiers("t") == []
        assert store.entries(branch) == LINES[:4]
        other = next(one for one in store.branches("d") if one.id == "c")
        assert store.entries(other) == (*LINES[:2], *LINES[4:])
        store.forget("d")
        assert (store.dossiers("s"), store.count()) == ([], 0)


def test_a_move_is_kept_whole_or_not_at_all() -> None:
    store = Store(None)
    branch = kept(store)
    with pytest.raises(sqlite3.IntegrityError):
        store.add("b", 3, LINES[:2])  # the line 3 is there already
    store.add("b", 4, LINES[4:])
    assert store.entries(branch) == LINES


def test_one_sandbox_at_a_time_holds_a_store(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "store.db")), pytest.raises(StoreError, match="held by another"):
        Store(tmp_path / "store.db")


@pytest.mark.parametrize("pragma", [f"user_version = {VERSION + 1}", f"application_id = {APPLICATION + 1}"])
def test_another_version_or_another_kind_is_refused_and_not_spoiled(tmp_path: Path, pragma: str) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as store:
        kept(store)
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA {pragma}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"is a store of version|is no store"):
        Store(path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ".db"] == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a spreadsheet", b"SQLite format 3\x00"])
def test_what_is_no_store_is_refused_and_not_spoiled(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="is no store"):
        Store(path)
    assert path.read_bytes() == content


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        Store(tmp_path / "file" / "store.db")


_WRITER = """
import json, sys
from datetime import datetime
from pathlib import Path
from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.keeping.store import Branch, Store
from conformance.sandbox.setup import Setup
BEGINS = datetime.fromisoformat("2025-03-10T10:00:00+01:00")
SETUP = Setup("Essai", "1", BEGINS)
LINES = [Entry(Kind.CLOCK, BEGINS, {"n": number}) for number in range(2)]
store = Store(Path(sys.argv[1]))
name = sys.argv[2]
store.open("s", "d" + name, SETUP, Branch(name, "d" + name, "principale"), ())
for number in range(100_000):
    store.add(name, number * 2, LINES)
    print(json.dumps([name, number]), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_killed_at_any_instant_no_accepted_move_is_lost(tmp_path: Path) -> None:
    """Each life is killed after another number of answers, in the midst of its next write."""
    path = tmp_path / "store.db"
    told: dict[str, int] = {}
    for life in range(3):
        command = [sys.executable, "-c", _WRITER, str(path), str(life)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 our own
            assert process.stdout is not None
            for _ in range(1 + 7 * life):
                name, number = json.loads(process.stdout.readline())
                told[name] = number
            process.send_signal(signal.SIGKILL)
            for line in process.stdout:
                if line.endswith("\n"):
                    told[str(life)] = json.loads(line)[1]
    with closing(Store(path)) as store:
        for name, number in told.items():
            (branch,) = store.branches(f"d{name}")
            size = len(store.entries(branch))
            assert size >= 2 * (number + 1)  # what was answered is there
            assert size % 2 == 0  # and no half of a move
    assert len(told) == 3


_OLD = """
CREATE TABLE dossier (id TEXT PRIMARY KEY, space TEXT NOT NULL, setup TEXT NOT NULL) STRICT;
CREATE INDEX dossier_by_space ON dossier (space);
CREATE TABLE branch (
    id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE, name TEXT NOT NULL,
    parent TEXT REFERENCES branch (id), position INTEGER NOT NULL
) STRICT;
CREATE INDEX branch_by_dossier ON branch (dossier);
CREATE TABLE entry (
    branch TEXT NOT NULL REFERENCES branch (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    told TEXT NOT NULL, PRIMARY KEY (branch, position)
) STRICT, WITHOUT ROWID;
"""
"""The tables of version 1, as it made them."""


def older(path: Path) -> None:
    """Write a store of version 1, with a dossier."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(_OLD)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("INSERT INTO dossier VALUES ('d', 's', ?)", (json.dumps(SETUP.json()),))
        connection.execute("INSERT INTO branch VALUES ('b', 'd', 'principale', NULL, 0)")
        for place, line in enumerate(LINES):
            connection.execute("INSERT INTO entry VALUES ('b', ?, ?)", (place, json.dumps(line.json())))
        connection.commit()


def whole(path: Path) -> None:
    """Look whether a store of this version holds what that of version 1 held."""
    with closing(Store(path)) as store:
        assert store.dossiers("s") == [("d", SETUP)]
        (branch,) = store.branches("d")
        assert store.entries(branch) == LINES
        assert store.edition("d") is None
        store.open("s", "e", SETUP, Branch("c", "e", "principale"), (), "2025")
        assert store.edition("e") == "2025"
        store.forget("e")


def test_a_store_of_an_older_version_is_brought_up_and_a_copy_of_it_stays(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    older(path)
    before = path.read_bytes()
    whole(path)
    copy = tmp_path / "store.db.version-1"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (len(LINES),)
    kept_then = copy.read_bytes()
    whole(path)  # it is done once
    assert copy.read_bytes() == kept_then
    assert len(kept_then) == len(before)


_DYING = """
import os, signal, sys
from pathlib import Path
from conformance.sandbox.keeping import opening
from conformance.sandbox.keeping.store import Store
left = int(sys.argv[2])
def dies(_statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
connected = opening._connected
def watched(name):
    connection = connected(name)
    if name != ":memory:":
        connection.set_trace_callback(dies)
    return connection
opening._connected = watched
Store(Path(sys.argv[1])).close()
"""
"""Opens a store, and is killed before it asks SQLite for the Nth thing."""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_killed_while_it_is_brought_up_it_is_whole(tmp_path: Path) -> None:
    ends = []
    for number in range(40):
        path = tmp_path / f"{number}.db"
        older(path)
        done = subprocess.run([sys.executable, "-c", _DYING, str(path), str(number)], check=False)  # noqa: S603
        ends.append(done.returncode)
        whole(path)
        if done.returncode == 0:
            break
    assert ends[-1] == 0
    assert set(ends[:-1]) == {-signal.SIGKILL}
    assert len(ends) > 8


def test_a_store_whose_tables_are_not_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as store:
        kept(store)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE entry RENAME COLUMN told TO said")
    with pytest.raises(StoreError, match="has not the tables"):
        Store(path)
    with closing(sqlite3.connect(path)) as connection:  # it is let go
        connection.execute("ALTER TABLE entry RENAME COLUMN said TO told")
    with closing(Store(path)) as store:
        assert store.count() == 1


def test_an_older_store_beside_which_no_copy_can_be_written_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    older(path)
    (tmp_path / "store.db.version-1").mkdir()
    with pytest.raises(StoreError):
        Store(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (len(LINES),)


def test_a_full_disk_is_a_refusal() -> None:
    store = Store(None)
    branch = kept(store)
    store._connection.execute("PRAGMA max_page_count = 1")
    big = Entry(Kind.CLOCK, BEGINS, {"n": "x" * 100_000})
    with pytest.raises(Refusal) as refused:
        store.add("b", 4, [big])
    assert refused.value.code == "full"
    assert store.entries(branch) == LINES[:4]
