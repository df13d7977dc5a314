"""Spreadsheets that nobody's spreadsheet writes: refused where they are wrong, never a crash."""

import contextlib
import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reviewing.answers import RefusedError
from generator.reviewing.headings import place
from tests.generator.reviewing.saved import SHEETS, Rows, answers, filled, refusals, table


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
    assert reason in refusals("a.ods", content)


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
        answers(name, bytes(content[: max(length, 100)]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_any_rows_give_answers_or_reasons(rows: Rows) -> None:
    with contextlib.suppress(RefusedError):
        answers("a.csv", table([*filled(), *rows]).encode("utf-8", "replace"))


def test_cells_are_named_as_spreadsheets_do() -> None:
    assert [place(index, 1) for index in (0, 25, 26, 16_383)] == ["A1", "Z1", "AA1", "XFD1"]
