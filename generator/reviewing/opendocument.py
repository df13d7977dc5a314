"""Rows as an OpenDocument spreadsheet, both ways.

It is read as a stream: what repeats, spaces or nests without end is refused where it stands, never built.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from generator.reviewing.answers import Refusal, RefusedError
from generator.reviewing.archives import encrypted, opened, parts
from generator.reviewing.cells import MAX_CELL, MAX_CELLS, MAX_ROWS, boolean, number, only
from generator.reviewing.headings import Numbered, Row, place

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE = f"{_OASIS}table:1.0 ", f"{_OASIS}text:1.0 ", f"{_OASIS}office:1.0 "
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_SKIPPED = frozenset(
    [
        f"{_OFFICE}annotation",
        f"{_TABLE}shapes",
        f"{_TABLE}tracked-changes",
        f"{_TABLE}dde-links",
        f"{_TABLE}named-expressions",
        f"{_TABLE}database-ranges",
    ]
)
"""What is not what the sheet shows: remarks, what changes replaced, links to elsewhere."""
_MAX_REPEATED = 2**31


def ods_bytes(table: Iterable[Row], title: str) -> bytes:
    """Write rows as an OpenDocument spreadsheet whose cells are all texts."""
    from odfdo import Cell, Document, Table  # noqa: PLC0415 half a second of import, for this alone
    from odfdo import Row as OdsRow  # noqa: PLC0415 idem

    document = Document("spreadsheet")
    document.body.clear()
    sheet = Table(title)
    for row in table:
        made = OdsRow()
        for cell in row or ("",):
            made.append_cell(Cell(cell, cell_type="string"))
        sheet.append_row(made)
    document.body.append(sheet)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def ods_rows(content: bytes) -> tuple[Numbered, ...]:
    """Read the only filled sheet of an OpenDocument spreadsheet; raises RefusedError."""
    archive = opened(content)
    if "META-INF/manifest.xml" in archive.namelist():
        manifest = b"".join(parts(archive, "META-INF/manifest.xml"))
        if b"encryption-data" in manifest:
            raise RefusedError([encrypted()])
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        for piece in parts(archive, "content.xml"):
            parser.Parse(piece)
        parser.Parse(b"", True)  # noqa: FBT003 the parser's own signature
    except (expat.ExpatError, ValueError, LookupError) as error:
        reason = f"this is not an OpenDocument spreadsheet: content.xml: {error}"
        raise RefusedError([Refusal(reader.number or 1, reason)]) from None
    return only(reader.sheets)


@dataclass
class _Cell:
    """A cell while it is read."""

    attributes: Mapping[str, str]
    words: list[str] = field(default_factory=list)
    size: int = 0
    paragraphs: int = 0


class _Reader:
    """One walk over the sheets: only what is filled is kept."""

    def __init__(self) -> None:
        self.sheets: dict[str, list[Numbered]] = {}
        self.number = 0
        self._title = ""
        self._skipped = 0
        self._tables = 0
        self._row: dict[int, str] = {}
        self._repeated = 1
        self._column = 0
        self._cell: _Cell | None = None
        self._paragraph = 0

    def doctype(self, *_: object) -> None:
        """Refuse entities, which no spreadsheet needs."""
        raise self._refused("a document type is declared")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
        elif name == f"{_TABLE}table":
            self._tables += 1
            if self._tables > 1:
                raise self._refused("a table stands in a cell")
            self._title, self.number = attributes.get(f"{_TABLE}name", ""), 0
        elif name == f"{_TABLE}table-row":
            self._repeated = self._times(attributes, f"{_TABLE}number-rows-repeated")
            self._row, self._column = {}, 0
        elif name in _CELLS:
            self._cell = _Cell(attributes)
        elif self._cell is not None:
            self._inside(name, attributes, self._cell)

    def _inside(self, name: str, attributes: Mapping[str, str], cell: _Cell) -> None:
        if name in (f"{_TEXT}p", f"{_TEXT}h"):
            if cell.paragraphs:
                self._add(cell, "\n")
            cell.paragraphs += 1
            self._paragraph += 1
        elif name == f"{_TEXT}s":
            times = self._times(attributes, f"{_TEXT}c")
            if times > MAX_CELL:
                raise self._refused(f"{self._place()} holds {times} spaces")
            self._add(cell, " " * times)
        elif name == f"{_TEXT}tab":
            self._add(cell, " ")
        elif name == f"{_TEXT}line-break":
            self._add(cell, "\n")

    def words(self, text: str) -> None:
        """Read the words of a paragraph."""
        if self._cell is not None and self._paragraph and not self._skipped:
            self._add(self._cell, text)

    def end(self, name: str) -> None:
        """Leave an element."""
        if self._skipped:
            self._skipped -= 1
        elif name == f"{_TABLE}table":
            self._tables -= 1
        elif name == f"{_TABLE}table-row":
            self._end_row()
        elif name in _CELLS and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif self._cell is not None and name in (f"{_TEXT}p", f"{_TEXT}h"):
            self._paragraph -= 1

    def _end_cell(self, cell: _Cell) -> None:
        times = self._times(cell.attributes, f"{_TABLE}number-columns-repeated")
        text = self._text(cell)
        spans = [
            self._times(cell.attributes, f"{_TABLE}number-{which}-spanned") for which in ("columns", "rows")
        ]
        if max(spans) > 1:
            raise self._refused(f"{self._place()} is merged with others", "unmerge the cells")
        if text:
            if self._column + times > MAX_CELLS:
                raise self._refused(f"{self._place()}: more than {MAX_CELLS} columns")
            self._row |= dict.fromkeys(range(self._column, self._column + times), text)
        self._column += times

    def _text(self, cell: _Cell) -> str:
        """Give what a cell says, in one way whatever its type."""
        attributes = cell.attributes
        if attributes.get(f"{_TABLE}formula"):
            raise self._refused(f"{self._place()}: a cell is a formula", "write the text itself")
        shown = "".join(cell.words)
        match attributes.get(f"{_OFFICE}value-type"):
            case "date":
                return attributes.get(f"{_OFFICE}date-value", shown)
            case "boolean":
                return boolean(true=attributes.get(f"{_OFFICE}boolean-value") == "true")
            case "float" | "currency" | "percentage":
                return number(attributes.get(f"{_OFFICE}value", shown))
            case _:
                return attributes.get(f"{_OFFICE}string-value", shown)

    def _end_row(self) -> None:
        if self._row:
            if self.number + self._repeated > MAX_ROWS:
                self.number += 1
                raise self._refused(f"more than {MAX_ROWS} rows")
            row = tuple(self._row.get(index, "") for index in range(max(self._row) + 1))
            found = self.sheets.setdefault(self._title, [])
            found += ((self.number + one, row) for one in range(1, self._repeated + 1))
        self.number += self._repeated

    def _add(self, cell: _Cell, text: str) -> None:
        cell.size += len(text)
        if cell.size > MAX_CELL:
            raise self._refused(f"{self._place()} holds more than {MAX_CELL} characters")
        cell.words.append(text)

    def _times(self, attributes: Mapping[str, str], name: str) -> int:
        written = attributes.get(name, "1")
        if not (written.isascii() and written.isdigit() and 1 <= int(written[:12]) <= _MAX_REPEATED):
            what = name.rpartition(" ")[2]
            raise self._refused(f"{self._place()}: {what} `{written[:40]}` is not a number of times")
        return int(written[:12])

    def _place(self) -> str:
        return f"{self._title}.{place(min(self._column, 2**20), self.number + 1)}"

    def _refused(self, reason: str, hint: str | None = None) -> RefusedError:
        return RefusedError([Refusal(self.number + 1, reason, hint)])
