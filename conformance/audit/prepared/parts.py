"""Cuts rows into parts: a dossier lies in one, whole, and an audit holds one part at a time."""

from collections.abc import Sequence
from pathlib import Path

from sqlglot import exp

from conformance.audit.canonical import TYPES
from conformance.audit.database import SCRATCH, Database, call, column, parquet
from conformance.audit.screening.trees import typed

EVENTS = 1_000_000
"""Events of a part, more or less, within the memory that is given by default."""
_PART = "part"


def count(events: int, each: int = EVENTS) -> int:
    """Tell into how many parts so many events are cut."""
    return max(1, -(-events // each))


def rows(files: Sequence[Path]) -> exp.Select:
    """Select the rows of some parts."""
    return exp.select(*(column(name) for name in TYPES)).from_(parquet(files))


def cut(database: Database, found: exp.Select, number: int, into: Path) -> dict[int, list[Path]]:
    """Cut rows into so many parts, in the folder; give the files by part. A part without rows has no file.

    The part of a dossier comes from the MD5 of its number: it is the same whatever else a log has.
    """
    if number == 1:
        into.mkdir()
        database.write(found, into / "whole.parquet", compression=SCRATCH)
        return {0: [into / "whole.parquet"]}
    place = exp.Mod(
        this=call("md5_number_lower", column("dossier")), expression=exp.Literal.number(str(number))
    )
    told = exp.alias_(typed(exp.Paren(this=place), "integer"), _PART, quoted=True)
    database.write_apart(exp.select(exp.Star(), told).from_(found.subquery("lignes")), _PART, into, number)
    return {
        int(folder.name.partition("=")[2]): sorted(folder.glob("*.parquet"))
        for folder in sorted(into.glob(f"{_PART}=*"))
    }
