"""What a cell says, in one way whatever wrote it; and the bounds of a table of answers."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from generator.characters import forbidden, refusal, visible
from generator.reviewing.answers import Refusal, RefusedError
from generator.reviewing.headings import Numbered, Row, place
from generator.spreadsheets import FORMULA

MAX_ROWS, MAX_CELLS = 5000, 50
MAX_CELL = 32_767
"""Characters of a cell: Excel's own bound."""


def folded(text: str) -> str:
    """Give a text with one kind of line ends and of accents, whatever wrote it."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def plain(cell: str) -> str:
    """Give the text of a cell: folded, and without its guard."""
    text = folded(cell)
    return text[1:] if text[:1] == "'" and text[1:].startswith(FORMULA) else text


def boolean(*, true: bool) -> str:
    """Write a truth as French spreadsheets show it."""
    return "VRAI" if true else "FAUX"


def number(value: str | float) -> str:
    """Write a number: whole ones without decimals, others as they are."""
    try:
        found = float(value)
    except ValueError:
        return str(value)
    return str(int(found)) if found.is_integer() and abs(found) < 2**53 else str(value)


def day(value: date) -> str:
    """Write a date, with its hour where it has one."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    return value.isoformat()


def bounded(rows: Sequence[Numbered]) -> tuple[Numbered, ...]:
    """Give rows as plain texts; raises RefusedError with everything that is out of bounds."""
    found, wrong = [], []
    for line, row in rows:
        cells = tuple(plain(cell) for cell in _trimmed(row))
        found.append((line, cells))
        if len(found) > MAX_ROWS:
            wrong.append(Refusal(line, f"more than {MAX_ROWS} rows"))
            break
        if len(cells) > MAX_CELLS:
            wrong.append(Refusal(line, f"{place(MAX_CELLS, line)}: more than {MAX_CELLS} columns"))
        for index, cell in enumerate(cells):
            if len(cell) > MAX_CELL:
                reason = f"{place(index, line)} holds more than {MAX_CELL} characters"
                wrong.append(Refusal(line, reason))
            elif (at := forbidden(cell)) is not None:
                _, message, hint = refusal(cell[at])
                wrong.append(Refusal(line, f"{place(index, line)}: {message}", hint))
    if wrong:
        raise RefusedError(wrong)
    return tuple(found)


def only(sheets: Mapping[str, Sequence[Numbered]]) -> tuple[Numbered, ...]:
    """Give the rows of the only sheet that holds something; raises RefusedError."""
    filled = {title: rows for title, rows in sheets.items() if any(any(row) for _, row in rows)}
    if len(filled) > 1:
        names = ", ".join(f"« {visible(title)} »" for title in filled)
        raise RefusedError([Refusal(1, f"several sheets hold something: {names}", "keep the one to import")])
    return bounded(next(iter(filled.values()), ()))


def _trimmed(row: Row) -> Row:
    """Drop the empty cells that saving adds at the end of a row."""
    cells = list(row)
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(cells)
