"""The files of an audit: written beside their places, then renamed, so that none is ever half written."""

import csv
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from sqlglot import exp

from conformance.audit.database import Database, column, parquet, text
from generator.safekeeping import scratch

VIOLATIONS, BESIDE = "violations.parquet", "beside.parquet"
ASIDE, SUMMARY, PAGE = "refused.ndjson", "summary.json", "summary.html"
ANNUAL = "annual-report.csv"


@contextmanager
def folder(out: Path) -> Iterator[Path]:
    """Give a folder beside the results; what is in it takes their places when all is written."""
    out.mkdir(parents=True, exist_ok=True)
    with scratch(out, ".parcmetre-audit-") as beside:
        yield beside
        for file in sorted(beside.iterdir()):
            file.replace(out / file.name)


def private(path: Path) -> TextIO:
    """Open a file that its owner alone may read: what is kept aside is kept as it was."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")


def write_table(
    database: Database, lines: Path, types: Mapping[str, str], order: Sequence[str], to: Path
) -> None:
    """Write what is in lines of JSON as Parquet, in an order, and as CSV beside it."""
    columns = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text(type_))
            for name, type_ in types.items()
        ]
    )
    options = {"columns": columns, "format": text("newline_delimited")}
    given = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()]
    found = exp.select(*(column(name) for name in types)).from_(
        exp.func("read_json", text(str(lines)), *given)
    )
    database.write(found.order_by(*(column(name) for name in order)), to)
    database.relation(exp.select(exp.Star()).from_(parquet([to]))).write_csv(
        str(to.with_suffix(".csv")), header=True
    )


def write_csv(lines: Iterable[Sequence[object]], path: Path) -> None:
    """Write lines as CSV, as RFC 4180 has it; what is unknown is empty."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(lines)


def forget_beside(out: Path) -> None:
    """Remove the shadow of an earlier audit: it is not of the results that lie beside it."""
    for suffix in (".parquet", ".csv"):
        (out / BESIDE).with_suffix(suffix).unlink(missing_ok=True)


def write_summary(summary: dict[str, Any], into: Path) -> None:
    """Write the figures for programs."""
    told = json.dumps(summary, ensure_ascii=False, indent=2, sort_keys=True, default=str)
    (into / SUMMARY).write_text(told + "\n", encoding="utf-8")
