"""CSV as Excel and LibreOffice save it: read, or refused with the form expected; one line spoils no other."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from conformance.audit.auditing import EmptyError
from conformance.audit.database import DatabaseError
from conformance.audit.readers.delimited import HEAD, TableError
from tests.conformance.audit import logs
from tests.conformance.audit.test_audit import run

Table = list[list[str]]


def _table(folder: Path) -> Table:
    path = folder / "made.csv"
    logs.columns(path)
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def _text(table: Sequence[Sequence[str]], delimiter: str = ";", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(table)
    return out.getvalue()


def _numbers(table: Table, number: Callable[[str], str]) -> Table:
    return [table[0], *([number(row[0]), *row[1:]] for row in table[1:])]


READ: dict[str, Callable[[Table], bytes]] = {
    "Excel in French": lambda table: b"\xef\xbb\xbf" + _text(table).encode(),
    "Excel in English": lambda table: _text(table, ",").encode(),
    "with sep=": lambda table: ("sep=;\r\n" + _text(table)).encode(),
    "a BOM, then sep=": lambda table: b"\xef\xbb\xbf" + ("sep=|\r\n" + _text(table, "|")).encode(),
    "tabs": lambda table: _text(table, "\t", "\n").encode(),
    "an old Macintosh": lambda table: _text(table, ",", "\r").encode(),
    "empty lines": lambda table: _text(table, ",", "\n\n").encode(),
    "empty lines before the names": lambda table: b"\n\n" + _text(table, ",", "\n").encode(),
    "LF, then CR LF": lambda table: _text(table).replace("\r\n", "\n", 3).encode(),
    "CR LF, then LF": lambda table: (_text(table[:3]) + _text(table[3:], end="\n")).encode(),
    "CR, then LF": lambda table: (_text(table[:9], end="\r") + _text(table[9:], end="\n")).encode(),
    "each line otherwise": lambda table: "".join(
        _text([row], end=("\n", "\r\n", "\r")[number % 3]) for number, row in enumerate(table)
    ).encode(),
    "empty columns at the end": lambda table: _text([[*row, "", ""] for row in table]).encode(),
    "names with spaces": lambda table: _text([[f" {one} " for one in table[0]], *table[1:]]).encode(),
    "names that SQL would obey": lambda table: _text(
        [["x'y", 'a\\"b', *table[0]], *(["1", "2", *row] for row in table[1:])]
    ).encode(),
}


@pytest.mark.parametrize("name", READ)
def test_what_a_spreadsheet_saves_is_read(name: str, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_bytes(READ[name](_table(tmp_path)))
    figures = run(tmp_path / "out", log)
    assert (figures.events, figures.dossiers) == (len(logs.events()), len(logs.LIVES))
    assert figures.refused == {}


REFUSED: dict[str, tuple[Callable[[Table], bytes], str]] = {
    "UTF-16": (lambda table: _text(table, "\t").encode("utf-16"), "is in UTF-16: save it as « CSV UTF-8 »"),
    "UTF-16 unmarked": (lambda table: _text(table).encode("utf-16-le"), "is in UTF-16, or no text: save it"),
    "a workbook": (lambda _: b"PK\x03\x04" + bytes(100), "is a workbook or an archive: save it"),
    "an old workbook": (lambda _: b"\xd0\xcf\x11\xe0" + bytes(100), "is a workbook of Excel: save it"),
    "compressed": (lambda _: b"\x1f\x8b\x08" + bytes(100), "is compressed: save it"),
    "names in Latin 1": (
        lambda table: _text([["é", *table[0]]]).encode("latin-1"),
        "is not in UTF-8: save it as « CSV UTF-8 »",
    ),
    "a column twice": (
        lambda table: _text([[*table[0], "TIME"]]).encode(),
        ":1: the column `time` stands",
    ),
    "empty": (lambda _: b"", "it is empty: a line of names of columns is expected"),
    "no names": (lambda table: _text(table[1:]).encode(), "no column `subject` (dossier)"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_form_expected(name: str, tmp_path: Path) -> None:
    make, told = REFUSED[name]
    log = tmp_path / "log.csv"
    log.write_bytes(make(_table(tmp_path)))
    with pytest.raises((TableError, DatabaseError)) as raised:
        run(tmp_path / "out", log)
    assert str(log) in str(raised.value)
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('1,"abc,def', "not-a-row"),
        ('1,"a"b,c,d,e,f', "not-a-row"),
        ("1,2", "not-a-row"),
        ("1,2,3,4,5,6,7,8,9", "not-a-row"),
        (f'1,2,3,4,5,"{"a" * 3_000_000}"', "not-a-row"),
        ("1,2,3,4,5,\xe9", "not-utf8"),
    ],
    ids=["a quote that never ends", "a letter after a quote", "short", "long", "huge", "Latin 1"],
)
def test_a_wrong_line_is_told_once_and_spoils_no_other(line: str, code: str, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_bytes(_text(_table(tmp_path), ",", "\n").encode() + line.encode("latin-1") + b"\n")
    figures = run(tmp_path / "out", log)
    assert figures.refused == {code: 1}
    assert (figures.events, figures.dossiers) == (len(logs.events()), len(logs.LIVES))


@pytest.mark.parametrize("written", ["2,2E+25", "2.19999999000192E+25", "2e+25"])
@pytest.mark.parametrize("by", ["query", "rows"])
def test_numbers_that_were_rounded_do_not_make_one_dossier(written: str, by: str, tmp_path: Path) -> None:
    """26 digits in a spreadsheet become fifteen: every dossier would bear the same number."""
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text('types: {Constat: "fait.constat"}\n', "utf-8")
    log = tmp_path / "log.csv"
    log.write_text(_text(_numbers(_table(tmp_path), lambda _: written)), "utf-8", newline="")
    with pytest.raises(EmptyError):
        run(tmp_path / "out", log, mapping=mapping if by == "rows" else None)
    assert '"rounded-dossier"' in (tmp_path / "out" / "refused.ndjson").read_text("utf-8")


def test_lines_that_end_otherwise_keep_their_number(tmp_path: Path) -> None:
    """An end that a reading by parts cuts in two is one end."""
    table = _table(tmp_path)
    head = _text(table[:3], ",")
    long = "x" * (
        HEAD - len(head) - 1
    )  # the line's CR is the last byte of the first part, its LF begins the second
    log = tmp_path / "log.csv"
    log.write_bytes((head + long + "\r\n" + _text(table[3:], ",", "\n") + "1,2\n").encode())
    figures = run(tmp_path / "out", log)
    assert figures.events == len(logs.events())
    refused = (tmp_path / "out" / "refused.ndjson").read_text("utf-8")
    assert [json.loads(line)["place"] for line in refused.splitlines()] == [
        "log.csv:4",
        f"log.csv:{len(table) + 2}",
    ]


def test_a_file_is_itself_and_no_pattern(tmp_path: Path) -> None:
    for name in ("log[1]*.csv", "log1.csv", "log[1]*?.csv"):
        (tmp_path / name).write_text(_text(_table(tmp_path)), "utf-8", newline="")
    (tmp_path / "log1x.csv").write_text("other\n", "utf-8")
    figures = run(tmp_path / "out[1]*", tmp_path / "log[1]*.csv")
    assert figures.events == len(logs.events())
