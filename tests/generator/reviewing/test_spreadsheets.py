"""Answers as spreadsheets save them, and spreadsheets that nobody's spreadsheet writes."""

import io
import re
from collections.abc import Callable
from datetime import date, datetime
from itertools import cycle

import pytest
from openpyxl import Workbook

from generator.reviewing.answers import RefusedError
from tests.generator.reviewing.saved import OURS, SHEETS, Rows, answers, filled, refusals, table

_ENDS = ("\n", "\r\n", "\r")


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


@pytest.mark.parametrize("name", sorted(path.name for path in SHEETS.glob("libreoffice*")))
def test_what_libreoffice_saves_is_what_was_filled_in(name: str) -> None:
    found = answers(name, (SHEETS / name).read_bytes())
    assert found == answers("ours.csv", OURS)
    assert {one.comment for one in found.units} == {"=2+2 ; l’avis\nsur deux lignes"}


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + table(filled()).encode(),
        table(filled()).encode("cp1252"),
        table(filled(), "\t").encode("utf-16"),
        table(filled(), ",").encode(),
        table(filled(), end="\r").encode(),
        "".join(map("".join, zip(table(filled()).split("\r\n"), cycle(_ENDS), strict=False))).encode(),
        table(filled()).replace("avis\nsur", "avis\r\nsur").encode(),
        table(filled()).rstrip().encode("utf-16-be").join([b"\xfe\xff", b""]),
        table([[cell.replace("2025-03-14", "3/14/2025 0:00") for cell in row] for row in filled()]).encode(),
        table(
            [[cell.replace("réserve", "\u00a0RE\u0301SERVE\u202f") for cell in row] for row in filled()]
        ).encode(),
        b"sep=;\r\n" + table(filled()).encode(),
        b"sep=,\r\n" + table(filled(), ",").encode("cp1252"),
        table([[*row, "", "", " "] for row in [*filled(), [], ["", ""]]]).encode(),
        table([[cell.replace("2025-03-14", "14/03/2025") for cell in row] for row in filled()]).encode(),
        table(
            [[cell.replace("2025-03-14", "2025-03-14 00:00:00") for cell in row] for row in filled()]
        ).encode(),
        table(
            [[cell.replace("décision", "DE\u0301CISION\u00a0") for cell in row] for row in filled()]
        ).encode(),
        table([[*row[3:], *row[:3]] if len(row) >= 5 else row for row in filled()]).encode(),
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
    assert answers("a.csv", content) == answers("ours.csv", OURS)


def test_a_workbook_has_real_dates_and_no_guard() -> None:
    def change(book: Workbook) -> None:
        assert book.active is not None
        book.active["B5"].value = datetime(2025, 3, 14)
        book.create_sheet("Feuil2")

    assert answers("a.xlsx", _xlsx(filled(), change)) == answers("ours.csv", OURS)


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
    assert reason in refusals("a.xlsx", _xlsx(filled(), change))


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
    rows = [[new if cell == old else cell for cell in row] for row in filled()]
    assert rows != filled()
    assert reason in refusals("a.csv", table(rows).encode())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file holds nothing"),
        (b"\xef\xbb\xbf", "the file holds nothing"),
        (b";;;\r\n;;;\r\n", "the file holds nothing"),
        (table(filled()).encode() + b'"abc', "this is not CSV: unexpected end of data"),
        (table(filled()).replace('e"\r', 'e"x\r', 1).encode(), "this is not CSV: ';' expected"),
        (table(filled()).encode("utf-16-le"), "the file is not UTF-8"),
        (table(filled()).encode("mac-roman"), "the file is not UTF-8"),
        (table(filled()).encode() + b"\x1a", "A11: character U+001A is a control"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "a workbook of before 2007, or one with a password"),
    ],
    ids=["empty", "mark", "no-cell", "open-quote", "quote", "no-mark", "mac", "dos-end", "old-workbook"],
)
def test_what_is_no_table_is_refused_with_the_form_expected(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError, match=re.escape(reason)) as refused:
        answers("a.csv", content)
    assert all(one.hint for one in refused.value.refusals)
