"""The pack as a table for those who prefer a spreadsheet: rows, and rows as CSV or ODS, both ways."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from generator.reviewing.answers import FORMAT, Place, Received, Refusal, RefusedError, received
from generator.reviewing.packs import Pack
from generator.source.characters import forbidden, refusal

Row = tuple[str, ...]
Numbered = tuple[int, Row]
"""A row and the line where it starts."""

HEAD = {
    "paquet": "pack",
    "qualité": "capacity",
    "relecteur": "reviewer",
    "fonction": "function",
    "date": "date",
}
UNITS = ("unité", "empreinte", "titre", "décision", "commentaire")
DOUBTS = ("doute", "titre", "texte", "article", "version", "mots cités", "conclusion")
_DOUBT_KEYS = ("doubt", "", "law", "article", "version", "quoted", "conclusion")
_DECISIONS = {
    "valide": "validé",
    "validé": "validé",
    "reserve": "réserve",
    "réserve": "réserve",
    "validé avec réserve": "réserve",
    "refuse": "refusé",
    "refusé": "refusé",
}
_MAX_ROWS, _MAX_CELLS, _MAX_UNZIPPED = 5000, 50, 64 * 1024 * 1024
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = "\ufeff"


def rows(pack: Pack) -> Iterator[Row]:
    """Give the rows of a pack, with the places to fill."""
    yield ("préparé pour", pack.recipient)
    yield ("objet", pack.subject)
    yield ("paquet", pack.id)
    yield ("qualité", pack.capacity)
    yield ("relecteur", "")
    yield ("fonction", "")
    yield ("date", "")
    yield ()
    yield UNITS
    for one in pack.standings:
        yield (one.unit.id, one.unit.digest, one.unit.title, "", "")
    if pack.doubts:
        yield ()
        yield DOUBTS
        for doubt in pack.doubts:
            yield (doubt.id, f"{doubt.number} — {doubt.title}", "", "", "", "", "")


def csv_text(table: Iterable[Row]) -> str:
    """Write rows as CSV with semicolons, which French spreadsheets open as a table; no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in table)
    return _BOM + out.getvalue()


def csv_rows(content: bytes) -> tuple[Numbered, ...]:
    """Read CSV with semicolons, commas or tabs; raises RefusedError."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        hint = "save it as CSV UTF-8, or send the ODS"
        raise RefusedError([Refusal(line, "the file is not UTF-8", hint)]) from None
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[Numbered] = []
    line = 1
    try:
        for cells in reader:
            found.append((line, tuple(_plain(cell) for cell in cells)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise RefusedError([Refusal(line, f"this is not CSV: {error}")]) from None
    return _bounded(found)


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
    """Read the first sheet of an OpenDocument spreadsheet; raises RefusedError."""
    from odfdo import Document  # noqa: PLC0415 half a second of import, for this alone

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _MAX_UNZIPPED:
                raise RefusedError([Refusal(1, "the spreadsheet is too large once unpacked")])
        sheet: Any = Document(io.BytesIO(content)).body.get_table(0)
        if sheet is None:
            raise RefusedError([Refusal(1, "the spreadsheet has no sheet")])
        sheet.rstrip(aggressive=True)
    except RefusedError:
        raise
    except Exception as error:  # whatever the library meets in a foreign file
        raise RefusedError([Refusal(1, f"this is not an OpenDocument spreadsheet: {error}")]) from None
    found: list[Numbered] = []
    for number, row in enumerate(sheet.traverse(), 1):
        if number > _MAX_ROWS:
            raise RefusedError([Refusal(number, f"more than {_MAX_ROWS} rows")])
        cells: list[str] = []
        for cell in row.traverse():
            if len(cells) >= _MAX_CELLS:
                break
            if cell.formula is not None:
                raise RefusedError([Refusal(number, "a cell is a formula", "write the text itself")])
            cells.append(_text(cell.value))
        found.append((number, tuple(cells)))
    return _bounded(found)


def answers(table: Sequence[Numbered]) -> Received:
    """Make answers of rows; raises RefusedError with everything that is wrong."""
    value: dict[str, Any] = {"format": FORMAT, "units": [], "doubts": []}
    lines: dict[Place, int] = {}
    section: tuple[str, ...] = ()
    for line, row in table:
        cells = [cell.strip() for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        heads = tuple(cell.casefold() for cell in cells)
        if heads in (UNITS, DOUBTS):
            section = heads
        elif section == UNITS:
            _unit(value["units"], lines, line, cells)
        elif section == DOUBTS:
            _doubt(value["doubts"], lines, line, cells)
        elif (key := HEAD.get(heads[0])) is not None and len(cells) > 1:
            value[key] = _iso(cells[1]) if key == "date" else cells[1]
            lines[key,] = line
    return received(value, lambda place: _nearest(lines, place))


def _unit(found: list[Any], lines: dict[Place, int], line: int, cells: list[str]) -> None:
    unit, digest, _, decision, comment = (*cells, "", "", "", "", "")[:5]
    lines["units", len(found)] = line
    answer: dict[str, str] = {"unit": unit, "digest": digest}
    if decision:
        answer["decision"] = _DECISIONS.get(decision.casefold(), decision)
    if comment:
        answer["comment"] = comment
    found.append(answer)


def _doubt(found: list[Any], lines: dict[Place, int], line: int, cells: list[str]) -> None:
    answer = {key: cell for key, cell in zip(_DOUBT_KEYS, cells, strict=False) if key and cell}
    if len(answer) > 1:
        lines["doubts", len(found)] = line
        found.append(answer)


def _nearest(lines: dict[Place, int], place: Place) -> int:
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


def _iso(text: str) -> str:
    """Read `26/11/2026` too: spreadsheets rewrite dates as their owner writes them."""
    try:
        return datetime.strptime(text, "%d/%m/%Y").date().isoformat()
    except ValueError:
        return text


def _bounded(found: Sequence[Numbered]) -> tuple[Numbered, ...]:
    if len(found) > _MAX_ROWS:
        raise RefusedError([Refusal(_MAX_ROWS + 1, f"more than {_MAX_ROWS} rows")])
    wrong = [
        Refusal(line, *refusal(cell[place])[1:])
        for line, row in found
        for cell in row
        if (place := forbidden(cell)) is not None
    ]
    if wrong:
        raise RefusedError(wrong)
    return tuple(found)


def _guarded(cell: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    """Give the text of a cell: what begins like a formula is a text, its guard removed."""
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA) else text


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case bool():
            return "oui" if value else "non"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return _plain(str(value))
