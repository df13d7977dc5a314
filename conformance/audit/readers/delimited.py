"""How a CSV file is written, told before a query reads it: spreadsheets save in many ways.

Nothing is guessed from the rows: a wrong one changes how no other is read.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import file_name, text
from generator.safekeeping import given

HEAD = 1 << 20
"""Bytes in which the names of the columns stand."""
_DELIMITERS = ",;\t|"
_BOM = b"\xef\xbb\xbf"
_OTHERS = {
    b"\xff\xfe": "is in UTF-16",
    b"\xfe\xff": "is in UTF-16",
    b"PK\x03\x04": "is a workbook or an archive",
    b"\xd0\xcf\x11\xe0": "is a workbook of Excel",
    b"\x1f\x8b": "is compressed",
    b"PAR1": "is Parquet",
}
"""How what is no CSV in UTF-8 begins, and what it is."""
_SEPARATOR = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_ENDING = re.compile(rb"\r\n|\r")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


class TableError(ValueError):
    """A table that has not the columns that it needs, or is no table."""


def reading(path: Path, rejects: str, scratch: Path) -> exp.Expr:
    """Give what reads a CSV file; its lines that are no rows are kept in a table named `rejects`.

    One whose lines end in several ways is read through a copy in `scratch`. Raises TableError and OSError.
    """
    delimiter, skipped, names = _header(path)
    columns = [
        exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text("VARCHAR"))
        for name in names
    ]
    options: dict[str, exp.Expr] = {
        "header": exp.true(),
        "auto_detect": exp.false(),
        "columns": exp.Struct(expressions=columns),
        "delim": text(delimiter),
        "quote": text('"'),
        "escape": text('"'),
        "skip": exp.Literal.number(skipped),
        "rejects_table": text(rejects),
        "rejects_scan": text(f"{rejects}_scan"),
        "store_rejects": exp.true(),
    }
    told = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()]
    return exp.func("read_csv", text(file_name(_even(path, scratch))), *told)


def _header(path: Path) -> tuple[str, int, list[str]]:
    """Give what separates cells, how many lines come before the names of the columns, and these names."""
    with given.opened(path) as file:
        head = file.read(HEAD)
    for beginning, what in _OTHERS.items():
        if head.startswith(beginning):
            raise _refused(path, what)
    if b"\0" in head[:8]:
        raise _refused(path, "is in UTF-16, or no text")
    written = head.removeprefix(_BOM).decode("utf-8", errors="surrogateescape")
    skipped = 0
    separator = _SEPARATOR.match(written)
    if separator is not None:  # as Excel reads it
        written = written[separator.end() :]
        skipped += 1
    while (line := _LINE.match(written)) and line[0] and not line[0].strip():
        written = written[line.end() :]
        skipped += 1
    delimiter = separator[1] if separator is not None else _delimiter(line[0] if line else "")
    if not written:
        raise TableError(f"{path}: it is empty: a line of names of columns is expected")
    try:
        names = next(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise TableError(f"{path}:{skipped + 1}: no line of names of columns: {error}") from None
    if any("\udc80" <= letter <= "\udcff" for name in names for letter in name):
        raise _refused(path, "is not in UTF-8")
    names = [name.strip() or f"column{number}" for number, name in enumerate(names)]
    twice = [name for name, count in Counter(name.lower() for name in names).items() if count > 1]
    if twice:
        raise TableError(f"{path}:{skipped + 1}: the column `{twice[0]}` stands twice")
    return delimiter, skipped, names


@lru_cache(maxsize=64)  # a query is made several times of one file, in a scratch folder of its own
def _even(path: Path, scratch: Path) -> Path:
    """Give a file whose lines all end alike: itself, or a copy that has the same lines.

    DuckDB stops at the first line that ends otherwise than those before it, and files that were put together
    from several systems have such lines.
    """
    both = feeds = returns = 0
    for part in _parts(path):
        both += (here := part.count(b"\r\n"))
        feeds += part.count(b"\n") - here
        returns += part.count(b"\r") - here
        if sum(map(bool, (both, feeds, returns))) > 1:
            break
    else:
        return path
    copy = scratch / f"{sha256(str(path).encode()).hexdigest()[:16]}.csv"
    with copy.open("wb") as stream:
        stream.writelines(_ENDING.sub(b"\n", part) for part in _parts(path))
    return copy


def _parts(path: Path) -> Iterator[bytes]:
    """Read a file by parts, none of which ends between CR and LF."""
    with given.opened(path) as file:
        kept = b""
        while part := file.read(HEAD):
            part = kept + part
            kept = b"\r" if part.endswith(b"\r") else b""
            yield part.removesuffix(kept)
        yield kept


def _delimiter(line: str) -> str:
    """Tell what separates the names of the columns: what stands most often between those in quotes."""
    bare = re.sub(r'"[^"]*"', "", line)
    return max(_DELIMITERS, key=bare.count)


def _refused(path: Path, what: str) -> TableError:
    return TableError(f"{path} {what}: save it as « CSV UTF-8 »")
