"""Logs of any form, brought into Parquet files of one form; what is refused is kept aside."""

import json
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Values
from contextlib import ExitStack
from dataclasses import dataclass, field
from heapq import merge
from io import StringIO
from pathlib import Path
from typing import TextIO

from sqlglot import exp

from conformance.audit.canonical import TYPES, Refused
from conformance.audit.database import SCRATCH, Database, column, parquet, text
from conformance.audit.mapping import Mapping
from conformance.audit.prepared.parts import count, cut, rows
from conformance.audit.readers import every, tables
from conformance.audit.readers.naming import REASONS, Naming
from generator.engine import Rulebook

REPEATED = "repeated"
"""A message that came again: each delivery is judged, and the message counts once."""


@dataclass
class Aside:
    """What is kept aside, written as it comes, and counted by code."""

    stream: TextIO
    counts: dict[str, int] = field(default_factory=dict)

    def put(self, one: Refused, dossier: str | None = None) -> None:
        """Keep a row aside; of a dossier, where it is known."""
        del dossier
        self.counts[one.code] = self.counts.get(one.code, 0) + 1
        self.stream.write(json.dumps(one._asdict(), ensure_ascii=False) + "\n")

    def copy(self, path: Path) -> None:
        """Keep the rows that another file keeps."""
        with path.open(encoding="utf-8") as kept:
            for line in kept:
                self.put(Refused(**json.loads(line)))


@dataclass
class Gathered(Aside):
    """What is kept aside, by dossier."""

    stream: TextIO = field(default_factory=StringIO)
    rows: dict[str, list[Refused]] = field(default_factory=dict)

    def put(self, one: Refused, dossier: str | None = None) -> None:
        """Keep a row of a dossier."""
        self.rows.setdefault(dossier or "", []).append(one)


class Apart:
    """What is kept aside of dossiers, part after part, given as who judges them all one by one meets it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: list[Path] = []

    def add(self, rows: Values[str, Sequence[Refused]]) -> None:
        """Keep the rows of the dossiers of a part."""
        self.take(write_apart(rows, self._folder / f"apart-{len(self._files)}.ndjson"))

    def take(self, file: Path) -> None:
        """Take the file of a part (`write_apart`)."""
        self._files.append(file)

    def give(self, aside: Aside) -> None:
        """Keep them all aside, by the bytes of the dossiers' numbers."""
        with ExitStack() as stack:
            streams = [stack.enter_context(file.open(encoding="utf-8")) for file in self._files]
            told = (map(json.loads, stream) for stream in streams)
            for _, row in merge(*told, key=_bytes):
                aside.put(Refused(*row))


def write_apart(rows: Values[str, Sequence[Refused]], file: Path) -> Path:
    """Write what is kept aside of the dossiers of a part."""
    with file.open("w", encoding="utf-8") as stream:
        for dossier in sorted((one for one, kept in rows.items() if kept), key=str.encode):
            for row in rows[dossier]:
                stream.write(json.dumps([dossier, row], ensure_ascii=False) + "\n")
    return file


def _bytes(line: tuple[str, list[str]]) -> bytes:
    return line[0].encode()


@dataclass(frozen=True)
class Spool:
    """The rows that are judged, each with its position in the order of reception."""

    parts: tuple[tuple[Path, ...], ...]
    """The files of each part: a dossier lies in one, whole."""
    rows: int

    @property
    def query(self) -> exp.Select:
        """Select every row."""
        return rows([file for part in self.parts for file in part])


def spooled(
    book: Rulebook, database: Database, logs: Sequence[Path], mapping: Mapping, aside: Aside
) -> Spool:
    """Read logs into parts. Raises the errors of their readers, and OSError."""
    found, kept, _ = read_logs(book, database, logs, mapping, aside)
    parts = cut(database, kept_of(found), count(kept), database.scratch / "parts")
    for file in found:
        file.unlink()
    return Spool(tuple(tuple(files) for _, files in sorted(parts.items())), kept)


def kept_of(files: Sequence[Path]) -> exp.Select:
    """Select the rows that are judged, of files that have the refused ones too."""
    is_kept = exp.Is(this=column(tables.CODE), expression=exp.null())
    return rows(files).where(is_kept)


def read_logs(  # noqa: PLR0913, PLR0917 where it begins, besides
    book: Rulebook,
    database: Database,
    logs: Sequence[Path],
    mapping: Mapping,
    aside: Aside,
    first: int = 1,
) -> tuple[list[Path], int, int]:
    """Read logs, one after another: give files of all of their rows, how many are judged, the next position.

    `first` is the position of the first row. Raises the errors of the readers, and OSError.
    """
    files: list[Path] = []
    kept = 0
    for number, path in enumerate(logs):
        file = database.scratch / f"rows-{first}-{number:04}.parquet"
        naming = Naming(book, mapping)
        is_table = every.form(path) in (".parquet", ".csv")
        if is_table and tables.is_plain(database, path, naming):
            database.write(tables.plain(database, path, naming, first), file, compression=SCRATCH)
            for one in _refused(database, file):
                aside.put(one)
        else:
            lines = file.with_suffix(".ndjson")
            _write_rows(every.rows(book, database, path, mapping), lines, first, aside)
            database.write(_read_back(lines), file, compression=SCRATCH)
            lines.unlink()
        for one in tables.rejected(database, path) if is_table else ():
            aside.put(one)
        all_, last, taken = database.one(
            exp.select(
                exp.func("COUNT", exp.Star()),
                exp.func("MAX", column("position")),
                exp.func("COUNT_IF", exp.Is(this=column(tables.CODE), expression=exp.null())),
            ).from_(parquet([file]))
        )
        first = last + 1 if all_ else first
        kept += taken or 0
        files.append(file)
    return files, kept, first


def _write_rows(found: every.Rows, lines: Path, first: int, aside: Aside) -> None:
    with ExitStack() as stack:
        stream = stack.enter_context(lines.open("w", encoding="utf-8"))
        position = first
        for row in found:
            if isinstance(row, Refused):
                aside.put(row)
            else:
                stream.write(row.written(position) + "\n")
                position += 1


def _read_back(lines: Path) -> exp.Select:
    types = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text(type_))
            for name, type_ in TYPES.items()
        ]
    )
    options = {
        "columns": types,
        "format": text("newline_delimited"),
        "maximum_object_size": exp.Literal.number(1 << 27),
    }
    given = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()]
    empty = [
        exp.alias_(exp.cast(exp.null(), "VARCHAR"), name, quoted=True)
        for name in (tables.CODE, tables.CONTENT)
    ]
    return exp.select(exp.Star(), *empty).from_(exp.func("read_json", text(str(lines)), *given))


def _refused(database: Database, file: Path) -> Iterator[Refused]:
    query = (
        exp.select(column("place"), column(tables.CODE), column(tables.CONTENT))
        .from_(parquet([file]))
        .where(exp.Not(this=exp.Is(this=column(tables.CODE), expression=exp.null())))
        .order_by(column("position"))
    )
    for place, code, content in database.rows(query):
        yield Refused(place, code, REASONS[code], content)
