"""Tables that spreadsheets open: CSV as French ones read it, no cell of which is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet would compute."""
BOM = "\ufeff"


def guarded(cell: str) -> str:
    """Keep a spreadsheet from reading a text as a formula: an apostrophe before it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def csv_text(table: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV with semicolons, which French spreadsheets open as a table; no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in table)
    return BOM + out.getvalue()
