"""Rows as CSV, both ways: as we write it, and as Excel and LibreOffice save it."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.reviewing.answers import Refusal, RefusedError
from generator.reviewing.cells import bounded
from generator.reviewing.headings import Numbered, known

if TYPE_CHECKING:
    from _csv import Reader as _Reader

_SEPARATORS = ";,\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FRENCH = ("unité", "qualité", "décision", "libellé")
"""Heads with an accent: what tells that bytes were read in the encoding in which they were written."""
_LATIN_9, _WINDOWS = re.compile(rb"\xa4|[\xbc\xbd](?=[A-Za-z])"), re.compile(rb"[\x80-\x9f]")
_QUOTES = "one separator, and quotes around a cell that holds some, each of them twice: save it as CSV UTF-8"
_ENOUGH_ROWS = 40
"""Rows among which heads are looked for."""


def csv_rows(content: bytes) -> tuple[Numbered, ...]:
    """Read CSV whatever its encoding and its separator, as its own heads tell them; raises RefusedError."""
    text = _decoded(content)
    first, _, rest = text.partition("\n")
    # Excel's own way to say the separator.
    said = first.strip().strip('"')
    skipped = 1 if said[:4].lower() == "sep=" and len(said) <= len("sep=;") else 0
    if skipped:
        text = rest
    separators = (said[4:] or "\t") if skipped else _SEPARATORS
    best = max(separators, key=lambda one: (_heads(text, one), first.count(one)))
    found: list[Numbered] = []
    line = 1 + skipped
    reader = _reader(text, best)
    try:
        for cells in reader:
            found.append((line, tuple(cells)))
            line = reader.line_num + 1 + skipped
    except csv.Error as error:
        raise RefusedError([Refusal(line, f"this is not CSV: {error}", _QUOTES)]) from None
    return bounded([(line, row) for line, row in found if any(cell.strip() for cell in row)])


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _in(content, encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        refused = _not_utf_8(content, error.start)
    try:
        text = content.decode(_single_byte(content))
    except UnicodeDecodeError:
        raise refused from None
    if any(word in text.casefold() for word in _FRENCH):
        return text
    raise refused


def _single_byte(content: bytes) -> str:
    """Tell which of the two encodings of western offices a text is in.

    ISO 8859-15 has « € » and « œ » where Windows has « ¤ » and « ½ », which nobody types before a letter; and
    it has no sign where Windows has its own quotes.
    """
    return "iso8859-15" if _LATIN_9.search(content) and not _WINDOWS.search(content) else "cp1252"


def _in(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_utf_8(content, error.start) from None


def _not_utf_8(content: bytes, place: int) -> RefusedError:
    line = content.count(b"\n", 0, place) + 1
    hint = "save it as CSV UTF-8, or send the .ods or the .xlsx"
    return RefusedError([Refusal(line, "the file is not UTF-8", hint)])


def _reader(text: str, separator: str) -> "_Reader":
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _heads(text: str, separator: str) -> int:
    """Count the heads that a separator lets see in the first rows."""
    return sum(known(row) for row in _first(text, separator))


def _first(text: str, separator: str) -> Iterator[list[str]]:
    try:
        for number, row in enumerate(_reader(text, separator)):
            if number >= _ENOUGH_ROWS:
                return
            yield row
    except csv.Error:
        return
