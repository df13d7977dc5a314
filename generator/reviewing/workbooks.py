"""Rows of an Excel workbook (.xlsx), which people save whatever they were sent."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.reviewing.answers import Refusal, RefusedError
from generator.reviewing.archives import FORMS, opened, parts
from generator.reviewing.cells import MAX_CELLS, MAX_ROWS, boolean, day, number, only
from generator.reviewing.headings import Numbered, place

_LAST_ROW = 1_048_576
"""Excel's own bound: a row past it is not one."""
_SHEETS = "xl/worksheets/"
_REFERENCE = re.compile(rb'ref="([A-Z0-9:]{1,30})"')
_HEAD = 4096


def xlsx_rows(content: bytes) -> tuple[Numbered, ...]:
    """Read the only filled sheet of a workbook; raises RefusedError."""
    from openpyxl import load_workbook  # noqa: PLC0415 a quarter of a second of import, for this alone

    _check(opened(content))
    sheets: dict[str, list[Numbered]] = {}
    try:
        with warnings.catch_warnings(action="ignore"):  # of styles and extensions, which nothing here reads
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # they are what the file says of itself
                sheets[sheet.title] = [*_rows(sheet)]
    except RefusedError:
        raise
    except Exception as error:  # whatever the library meets in a foreign file
        reason = f"this is not an Excel workbook: {type(error).__name__}: {error}"
        raise RefusedError([Refusal(1, reason[:300], FORMS)]) from None
    return only(sheets)


def _check(archive: zipfile.ZipFile) -> None:
    """Refuse what the library would read without a word: entities, merged cells."""
    for name in archive.namelist():
        if not name.endswith((".xml", ".rels")):
            continue
        content = b"".join(parts(archive, name))
        if b"<!DOCTYPE" in content[:_HEAD].replace(b"\0", b"").upper():
            raise RefusedError([Refusal(1, f"{name}: a document type is declared", FORMS)])
        if name.startswith(_SHEETS) and (at := content.find(b"mergeCell ")) >= 0:
            found = _REFERENCE.search(content, at, at + 200)
            which = found.group(1).decode() if found is not None else "some"
            raise RefusedError([Refusal(1, f"{which}: cells are merged", "unmerge the cells")])


def _rows(sheet: Any) -> Iterator[Numbered]:  # noqa: ANN401 the library's sheet
    for line, row in enumerate(sheet.iter_rows(max_row=_LAST_ROW), 1):
        cells = [_text(cell, index, line) for index, cell in enumerate(row)]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        if line > MAX_ROWS:
            raise RefusedError([Refusal(line, f"more than {MAX_ROWS} rows")])
        if len(cells) > MAX_CELLS:
            reason = f"{place(len(cells) - 1, line)}: more than {MAX_CELLS} columns"
            raise RefusedError([Refusal(line, reason)])
        yield line, tuple(cells)


def _text(cell: Any, index: int, line: int) -> str:  # noqa: ANN401 the library's cell
    """Give what a cell says, in one way whatever its type."""
    from openpyxl.utils.escape import unescape  # noqa: PLC0415 as above

    value = cell.value
    if value is None:
        return ""
    if cell.data_type in ("f", "e"):
        what = "is a formula" if cell.data_type == "f" else f"holds an error, {value}"
        reason = f"{place(index, line)}: a cell {what}"
        raise RefusedError([Refusal(line, reason, "write the text itself")])
    match value:
        case bool():
            return boolean(true=value)
        case int() | float():
            return number(value)
        case date():
            return day(value)
        case str():
            return str(unescape(value))
        case _:
            return str(value)
