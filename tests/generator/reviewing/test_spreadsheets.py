"""Answers as spreadsheets save them, and spreadsheets that nobody's spreadsheet writes."""

import contextlib
import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from generator.reviewing import tables
from generator.reviewing.answers import Answers, RefusedError
from generator.reviewing.headings import place
from generator.reviewing.importing import imported, read
from tests.generator import pairs
from tests.generator.reviewing.reviewers import NOBODY, specification

SHEETS = Path(__file__).parent / "sheets"
MINIMAL = specification(pairs.MINIMAL)
OURS = (SHEETS / "ours.csv").read_bytes()
Rows = list[list[str]]
_ENDS = ("\n", "\r\n", "\r")


def _answers(name: str, content: bytes) -> Answers:
    return read(MINIMAL, name, content, NOBODY).answers


def _rows() -> Rows:
    return [list(row) for _, row in tables.csv_rows(OURS)]


def _csv(rows: Rows, separator: str = ";", end: str = "\r\n") -> str:
    quoted = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in rows]
    return "".join(separator.join(row) + end for row in quoted)


def _xlsx(rows: Rows, change: Callable[[Workbook], None] = lambda _: None) -> bytes:
    book = Workbook()
    assert book.active is not None
    for line, row in enumerate(rows, 1):
        for column, cell in enumerate(row, 1):
            made = book.active.cell(line, column)
            made.value, made.data_type = cell, "s"
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _refusals(name: str, content: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        imported(MINIMAL, name, content, NOBODY)
    return str(refused.value)


@pytest.mark.parametrize("name", sorted(path.name for path in SHEETS.glob("libreoffice*")))
def test_what_libreoffice_saves_is_what_was_filled_in(name: str) -> None:
    found = _answers(name, (SHEETS / name).read_bytes())
    assert found == _answers("ours.csv", OURS)
    assert {one.comment for one in found.units} == {"=2+2 ; l’avis\nsur deux lignes"}


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + _csv(_rows()).encode(),
        _csv(_rows()).encode("cp1252"),
        _csv(_rows(), "\t").encode("utf-16"),
        _csv(_rows(), ",").encode(),
        _csv(_rows(), end="\r").encode(),
        "".join(map("".join, zip(_csv(_rows()).split("\r\n"), cycle(_ENDS), strict=False))).encode(),
        _csv(_rows()).replace("avis\nsur", "avis\r\nsur").encode(),
        _csv(_rows()).rstrip().encode("utf-16-be").join([b"\xfe\xff", b""]),
        _csv([[cell.replace("2025-03-14", "3/14/2025 0:00") for cell in row] for row in _rows()]).encode(),
        _csv(
            [[cell.replace("réserve", "\u00a0RE\u0301SERVE\u202f") for cell in row] for row in _rows()]
        ).encode(),
        b"sep=;\r\n" + _csv(_rows()).encode(),
        b"sep=,\r\n" + _csv(_rows(), ",").encode("cp1252"),
        _csv([[*row, "", "", " "] for row in [*_rows(), [], ["", ""]]]).encode(),
        _csv([[cell.replace("2025-03-14", "14/03/2025") for cell in row] for row in _rows()]).encode(),
        _csv(
            [[cell.replace("2025-03-14", "2025-03-14 00:00:00") for cell in row] for row in _rows()]
        ).encode(),
        _csv(
            [[cell.replace("décision", "DE\u0301CISION\u00a0") for cell in row] for row in _rows()]
        ).encode(),
        _csv([[*row[3:], *row[:3]] if len(row) >= 5 else row for row in _rows()]).encode(),
    ],
    ids=[
        "bom",
        "windows-1252",
        "utf-16-tabs",
        "commas",
        "carriage-returns",
        "every-end-of-line",
        "ends-of-windows-in-a-cell",
        "utf-16-of-the-other-end",
        "american-date",
        "spaces-and-capitals",
        "sep",
        "sep-commas",
        "empty-ends",
        "french-date",
        "date-and-hour",
        "autocorrect",
        "other-order",
    ],
)
def test_what_excel_saves_is_what_was_filled_in(content: bytes) -> None:
    assert _answers("a.csv", content) == _answers("ours.csv", OURS)


def test_a_workbook_has_real_dates_and_no_guard() -> None:
    def change(book: Workbook) -> None:
        assert book.active is not None
        book.active["B5"].value = datetime(2025, 3, 14)
        book.create_sheet("Feuil2")

    assert _answers("a.xlsx", _xlsx(_rows(), change)) == _answers("ours.csv", OURS)


def _set(cell: str, value: float | str | date) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        assert book.active is not None
        book.active[cell] = value

    return change


def _merge(book: Workbook) -> None:
    assert book.active is not None
    book.active.merge_cells("D7:D8")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_set("D7", "=A1"), "D7: a cell is a formula"),
        (_set("D7", "#N/A"), "D7: a cell holds an error"),
        (_set("B7", 1.23e15), "`empreinte`: the pack’s own digest"),
        (_set("A7", date(2025, 2, 1)), "`unité`: a unit as"),
        (_set("D7", bool(1)), "decision `VRAI` is not one of"),
        (_set("B5", 45000), "B5: a date is expected, `45000` is here"),
        (_set("XFD1", "x"), "XFD1: more than 50 columns"),
        (_set("A1048576", "x"), "more than 5000 rows"),
        (_set("F7", "à part"), "F7: no head says what this column holds"),
        (_merge, "D7:D8: cells are merged"),
        (lambda book: book.create_sheet("Autre").append(["x"]), "several sheets hold something"),
    ],
)
def test_what_a_workbook_changed_is_refused_with_its_cell(
    change: Callable[[Workbook], None], reason: str
) -> None:
    assert reason in _refusals("a.xlsx", _xlsx(_rows(), change))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("2025-03-14", "12/02/2025", "is one day for a French reader"),
        ("2025-03-14", "45000", "a date is expected, `45000` is here"),
        ("2025-03-14", "1764288000", "a date is expected, `1764288000` is here"),
        ("2025-03-14", "14/03/25", "a date is expected"),
        ("2025-03-14", "31/02/2025", "day is out of range"),
        ("2025-03-14", "99999-01-01", "a date is expected"),
        ("empreinte", "hash", "no column is named `hash`; no column is named `empreinte`"),
        ("commentaire", "décision", "a second column is named `décision`"),
        ("titre", "", "no column is named `titre`"),
        ("réserve", "VRAI", "decision `VRAI` is not one of"),
        ("Camille Fictive", "Camille\nFictive", "`relecteur` has several lines"),
        ("fonction", "relecteur", "`relecteur` is said twice, first on line 3"),
        ("fonction", "poste", "`poste` is none of préparé pour"),
        ("message:paiement", "message:avis", "stands twice in the file, first on line 7"),
    ],
)
def test_what_a_table_changed_is_refused_with_the_form_expected(old: str, new: str, reason: str) -> None:
    rows = [[new if cell == old else cell for cell in row] for row in _rows()]
    assert rows != _rows()
    assert reason in _refusals("a.csv", _csv(rows).encode())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file holds nothing"),
        (b"\xef\xbb\xbf", "the file holds nothing"),
        (b";;;\r\n;;;\r\n", "the file holds nothing"),
        (_csv(_rows()).encode() + b'"abc', "this is not CSV: unexpected end of data"),
        (_csv(_rows()).replace('e"\r', 'e"x\r', 1).encode(), "this is not CSV: ';' expected"),
        (_csv(_rows()).encode("utf-16-le"), "the file is not UTF-8"),
        (_csv(_rows()).encode("mac-roman"), "the file is not UTF-8"),
        (_csv(_rows()).encode() + b"\x1a", "A11: character U+001A is a control"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "a workbook of before 2007, or one with a password"),
    ],
    ids=["empty", "mark", "no-cell", "open-quote", "quote", "no-mark", "mac", "dos-end", "old-workbook"],
)
def test_what_is_no_table_is_refused_with_the_form_expected(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError, match=re.escape(reason)) as refused:
        _answers("a.csv", content)
    assert all(one.hint for one in refused.value.refusals)


def _ods(change: Callable[[bytes], bytes], **members: bytes) -> bytes:
    """Change the XML of a spreadsheet that LibreOffice wrote, or its members."""
    out = io.BytesIO()
    with zipfile.ZipFile(SHEETS / "libreoffice.ods") as before, zipfile.ZipFile(out, "w", 8) as after:
        for name in before.namelist():
            content = members.get(name.rpartition("/")[2].partition(".")[0], before.read(name))
            after.writestr(name, change(content) if name == "content.xml" else content)
    return out.getvalue()


def _with(row: str) -> bytes:
    """Put a row first in the sheet."""

    def change(content: bytes) -> bytes:
        at = content.index(b"<table:table-row")
        return content[:at] + row.encode() + content[at:]

    return _ods(change)


CELL = '<table:table-row><table:table-cell office:value-type="string">{}</table:table-cell></table:table-row>'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            _with('<table:table-row><table:table-cell table:number-columns-repeated="x"/></table:table-row>'),
            "Relecture.A1: number-columns-repeated `x` is not a number of times",
        ),
        (
            _with('<table:table-row table:number-rows-repeated="-1"><table:table-cell/></table:table-row>'),
            "number-rows-repeated `-1` is not a number of times",
        ),
        (
            _with(CELL.format('<text:p>a<text:s text:c="1000000000"/>b</text:p>')),
            "A1 holds 1000000000 spaces",
        ),
        (_with(CELL.format("<text:p>" + "é" * 40_000 + "</text:p>")), "A1 holds more than 32767 characters"),
        (_with(CELL.format('<table:table table:name="b"/>')), "a table stands in a cell"),
        (
            _with(
                '<table:table-row table:number-rows-repeated="1000000"><table:table-cell>'
                "<text:p>a</text:p></table:table-cell></table:table-row>"
            ),
            "more than 5000 rows",
        ),
        (
            _with(
                '<table:table-row><table:table-cell table:number-columns-repeated="16000">'
                "<text:p>a</text:p></table:table-cell></table:table-row>"
            ),
            "A1: more than 50 columns",
        ),
        (
            _with(
                '<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="string">'
                "<text:p>a</text:p></table:table-cell></table:table-row>"
            ),
            "A1 is merged with others",
        ),
        (
            _with(
                '<table:table-row><table:table-cell office:value-type="string"><text:p>date</text:p>'
                '</table:table-cell><table:table-cell office:value-type="date" '
                'office:date-value="99999-01-01"/></table:table-row>'
            ),
            "B1: a date is expected, `99999-01-01` is here",
        ),
        (
            _ods(
                lambda content: content.replace(
                    b"?>", b'?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>', 1
                )
            ),
            "a document type is declared",
        ),
        (_ods(lambda content: content[:500]), "this is not an OpenDocument spreadsheet: content.xml"),
        (_ods(lambda content: content, mimetype=b"text/plain"), "no spreadsheet that is read here"),
        (_ods(lambda content: content, manifest=b"<encryption-data/>"), "has a password"),
        (_ods(lambda _: b" " * (64 * 1024 * 1024)), "too large once unpacked"),
        (_ods(lambda content: content)[:4000], "the archive is damaged"),
        ((SHEETS / "libreoffice.xlsx").read_bytes(), "the file is a spreadsheet .xlsx"),
    ],
)
def test_a_hostile_spreadsheet_is_refused_where_it_is(content: bytes, reason: str) -> None:
    assert reason in _refusals("a.ods", content)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["libreoffice.ods", "libreoffice.xlsx", "libreoffice-of-csv.csv"]),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=8),
    st.integers(0, 20_000),
)
def test_a_damaged_file_gives_answers_or_reasons(
    name: str, changes: list[tuple[int, int]], length: int
) -> None:
    content = bytearray((SHEETS / name).read_bytes())
    for index, byte in changes:
        content[index % len(content)] = byte
    with contextlib.suppress(RefusedError):
        _answers(name, bytes(content[: max(length, 100)]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_any_rows_give_answers_or_reasons(rows: Rows) -> None:
    with contextlib.suppress(RefusedError):
        _answers("a.csv", _csv([*_rows(), *rows]).encode("utf-8", "replace"))


def test_cells_are_named_as_spreadsheets_do() -> None:
    assert [place(index, 1) for index in (0, 25, 26, 16_383)] == ["A1", "Z1", "AA1", "XFD1"]
