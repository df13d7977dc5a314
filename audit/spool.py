"""Logs of any form, brought into Parquet files of one form; what is refused is kept aside."""

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from sqlglot import exp

from audit.canonical import TYPES, Refused
from audit.database import Database, column, parquet, text
from audit.mapping import Mapping
from audit.readers import every, tables
from audit.readers.naming import REASONS, Naming
from generator.engine import Rulebook

REPEATED = "repeated"
"""A message that came again: each delivery is judged, and the message counts once."""


@dataclass
class Aside:
    """What is kept aside, written as it comes, and counted by code."""

    stream: TextIO
    counts: dict[str, int] = field(default_factory=dict)

    def put(self, one: Refused) -> None:
        """Keep a row aside."""
        self.counts[one.code] = self.counts.get(one.code, 0) + 1
        self.stream.write(json.dumps(one._asdict(), ensure_ascii=False) + "\n")


@dataclass(frozen=True)
class Spool:
    """The rows that are judged, in the order of reception."""

    files: tuple[Path, ...]
    rows: int

    @property
    def parts(self) -> list[exp.Select]:
        """Select the rows of each part: a dossier lies in one, whole."""
        return [self.query]

    @property
    def query(self) -> exp.Select:
        """Select every row."""
        return (
            exp.select(*(column(name) for name in TYPES))
            .from_(parquet(self.files))
            .where(exp.Is(this=column(tables.CODE), expression=exp.null()))
        )


def spooled(
    book: Rulebook, database: Database, logs: Sequence[Path], mapping: Mapping, aside: Aside
) -> Spool:
    """Read logs, one after another. Raises the errors of their readers, and OSError."""
    files: list[Path] = []
    first, kept = 1, 0
    for number, path in enumerate(logs):
        file = database.scratch / f"rows-{number:04}.parquet"
        naming = Naming(book, mapping)
        is_table = every.form(path) in (".parquet", ".csv")
        if is_table and tables.is_plain(database, path, naming):
            database.write(tables.plain(database, path, naming, first), file)
            for one in _refused(database, file):
                aside.put(one)
        else:
            lines = file.with_suffix(".ndjson")
            _write_rows(every.rows(book, database, path, mapping), lines, first, aside)
            database.write(_read_back(lines), file)
            lines.unlink()
        for one in tables.rejected(database, path) if is_table else ():
            aside.put(one)
        count, last, taken = database.one(
            exp.select(
                exp.func("COUNT", exp.Star()),
                exp.func("MAX", column("position")),
                exp.func("COUNT_IF", exp.Is(this=column(tables.CODE), expression=exp.null())),
            ).from_(parquet([file]))
        )
        first = last + 1 if count else first
        kept += taken or 0
        files.append(file)
    return Spool(tuple(files), kept)


def _write_rows(rows: every.Rows, lines: Path, first: int, aside: Aside) -> None:
    with ExitStack() as stack:
        stream = stack.enter_context(lines.open("w", encoding="utf-8"))
        position = first
        for row in rows:
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
