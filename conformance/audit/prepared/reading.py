"""What the messages of a prepared log say, read once: typed columns beside its sorted rows.

To read messages as JSON and to hold them against the dictionary takes longer than all screens. What was read
is kept by event, under a digest of the very query that read it: another specification, or another span of
years, reads again.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import Database, column, parquet
from conformance.audit.prepared.keeping import draft_of, forget_others
from conformance.audit.screening import placing
from conformance.audit.screening.tables import THREAD
from conformance.audit.screening.wide import Wide

FOLDER = "read"
_ROWS = "a_lire"
"""A table: the messages of a piece that are to be read."""


def read(wide: Wide, database: Database, folder: Path, pieces: Sequence[Path]) -> Mapping[str, list[Path]]:
    """Give, by event, the files of what the messages of some pieces say, and read what was not."""
    queries = {name: placing.readings(wide, name, exp.select(exp.Star()).from_(_ROWS)) for name in wide.names}
    digests = {name: _digest(query) for name, query in queries.items()}
    found: dict[str, list[Path]] = {name: [] for name in wide.names}
    for piece in pieces:
        into = folder / FOLDER / piece.relative_to(folder).with_suffix("")
        files = {name: into / f"{name}-{digests[name]}.parquet" for name in wide.names}
        missing = [name for name, file in files.items() if not file.exists()]
        if missing:
            _make(database, piece, {files[name]: queries[name] for name in missing})
        for name, file in files.items():
            found[name].append(file)
    return found


def _digest(query: exp.Expr) -> str:
    return sha256(query.sql(dialect="duckdb").encode()).hexdigest()[:16]


def _make(database: Database, piece: Path, queries: Mapping[Path, exp.Select]) -> None:
    names = ("position", "type", "data")
    database.keep(_ROWS, exp.select(*map(column, names)).from_(parquet([piece])))
    with database.sparing(THREAD):
        for file, query in queries.items():
            with draft_of(file) as draft:
                database.write(query, draft, compression="lz4_raw")
            forget_others(file)
    database.drop(_ROWS)
