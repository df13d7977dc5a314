"""The forms of logs, by the ends of their names."""

from collections.abc import Iterator
from pathlib import Path

from conformance.audit.canonical import Refused, Row
from conformance.audit.database import Database
from conformance.audit.mapping import DEFAULT, Mapping
from conformance.audit.readers import cloudevents, delimited, ocel, tables, xes
from conformance.audit.readers.naming import Naming
from generator.engine import Rulebook
from generator.safekeeping import given

Rows = Iterator[Row | Refused]
FORMS: dict[str, str] = {
    ".ndjson": "CloudEvents, one a line",
    ".jsonl": "CloudEvents, one a line",
    ".parquet": "Parquet",
    ".csv": "CSV",
    ".xes": "XES",
    ".xes.gz": "XES, compressed",
    ".json": "OCEL 2.0 in JSON",
    ".jsonocel": "OCEL 2.0 in JSON",
    ".sqlite": "OCEL 2.0 in SQLite",
    ".db": "OCEL 2.0 in SQLite",
}
"""What each end of a name says that a log is."""
INPUT_ERRORS = (delimited.TableError, xes.XesError, ocel.OcelError)


class FormError(ValueError):
    """A file whose name tells no form."""


def form(path: Path) -> str:
    """Give the end of a name that tells the form of a log; raises FormError."""
    name = path.name.lower()
    for end in sorted(FORMS, key=len, reverse=True):
        if name.endswith(end):
            return end
    raise FormError(f"{path}: its name tells no form; known: {', '.join(FORMS)}")


def rows(book: Rulebook, database: Database, path: Path, mapping: Mapping) -> Rows:
    """Read a log row by row."""
    end = form(path)
    given.opened(path).close()  # none of them may wait for a pipe or read a device without end
    match end:
        case ".ndjson" | ".jsonl":
            naming = Naming(book, mapping) if mapping is not DEFAULT else None
            return cloudevents.rows(book, path, naming)
        case ".parquet" | ".csv":
            return tables.rows(database, path, Naming(book, mapping))
        case ".xes" | ".xes.gz":
            return xes.rows(path, Naming(book, xes.standard(mapping)))
        case ".json" | ".jsonocel":
            return ocel.in_json(path, Naming(book, ocel.standard(mapping)))
        case _:
            return ocel.in_sqlite(path, Naming(book, ocel.standard(mapping)))
