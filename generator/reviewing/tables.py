"""The pack as a table for those who prefer a spreadsheet: its rows, and answers of those that come back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from generator.reviewing.answers import FORMAT, Place, Received, Refusal, RefusedError, received
from generator.reviewing.delimited import csv_rows
from generator.reviewing.headings import (
    DOUBTS,
    HEAD,
    UNITS,
    Numbered,
    Row,
    columns,
    folded,
    heads,
    place,
    stray,
)
from generator.reviewing.opendocument import ods_bytes, ods_rows
from generator.reviewing.packs import Pack
from generator.reviewing.workbooks import xlsx_rows
from generator.spreadsheets import csv_text

__all__ = ["answers", "csv_rows", "csv_text", "day", "ods_bytes", "ods_rows", "rows", "xlsx_rows"]

_DECISIONS = {
    "valide": "validé",
    "validé": "validé",
    "reserve": "réserve",
    "réserve": "réserve",
    "validé avec réserve": "réserve",
    "refuse": "refusé",
    "refusé": "refusé",
    "ne sait pas": "ne sait pas",
    "ne sais pas": "ne sait pas",
    "je ne sais pas": "ne sait pas",
}
_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?")
_FRENCH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: 0?0:00(?::00)?)?")
_MONTHS = 12
_WRITE_IT = "write it 2025-01-31, as a text, or as a date in a .ods or .xlsx"


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
    yield tuple(UNITS)
    for one in pack.standings:
        yield (one.unit.id, one.unit.digest, one.unit.title, "", "", "", "")
    if pack.doubts:
        yield ()
        yield tuple(DOUBTS)
        for doubt in pack.doubts:
            yield (doubt.id, f"{doubt.number} — {doubt.title}", "", "", "", "", "")


def answers(table: Sequence[Numbered]) -> Received:
    """Make answers of rows; raises RefusedError with everything that is wrong."""
    if not table:
        raise RefusedError([Refusal(1, "the file holds nothing", f"the heads are {', '.join(UNITS)}")])
    reader = _Reader()
    for line, row in table:
        cells = tuple(cell.strip() for cell in row)
        if any(cells):
            reader.row(line, cells)
    if reader.refusals:
        raise RefusedError(reader.refusals)
    return received(reader.value, reader.line, _head)


class _Reader:
    """One walk over the rows: what precedes the tables, then each table by its heads."""

    def __init__(self) -> None:
        self.value: dict[str, Any] = {"format": FORMAT, "units": [], "doubts": []}
        self.refusals: list[Refusal] = []
        self._lines: dict[Place, int] = {}
        self._section = ""
        self._columns: Mapping[int, str] = {}
        self._lost = False

    def row(self, line: int, cells: Row) -> None:
        """Read a row that is not empty."""
        for section, wanted in (("units", UNITS), ("doubts", DOUBTS)):
            if heads(cells, wanted):
                self._columns, wrong = columns(line, cells, wanted)
                self.refusals += wrong
                self._section = section if not wrong else "refused"
                return
        if self._section == "refused":
            return
        if not self._section:
            self._head(line, cells)
            return
        self.refusals += stray(line, cells, self._columns)
        answer = {key: cells[index] for index, key in self._columns.items() if index < len(cells)}
        answer = {key: text for key, text in answer.items() if text and key != "title"}
        if self._section == "units":
            self._keep(line, _decided(answer))
        elif len(answer) > 1 or "doubt" not in answer:
            self._keep(line, answer)

    def _keep(self, line: int, answer: Mapping[str, str]) -> None:
        found = self.value[self._section]
        self._lines[self._section, len(found)] = line
        found.append(answer)

    def _head(self, line: int, cells: Row) -> None:
        key = {folded(word): one for word, one in HEAD.items()}.get(folded(cells[0]))
        said = [(index, cell) for index, cell in enumerate(cells) if index and cell]
        if key is None:
            if not self._lost:
                self._lost = True
                reason = f"A{line}: `{cells[0][:60]}` is none of {', '.join(HEAD)}, and no heads are above it"
                self.refusals.append(Refusal(line, reason, f"the heads are {', '.join(UNITS)}"))
        elif not key:
            return
        elif key in self.value:
            reason = f"`{cells[0]}` is said twice, first on line {self._lines[key,]}"
            self.refusals.append(Refusal(line, reason))
        elif len(said) > 1:
            where = place(said[1][0], line)
            self.refusals.append(Refusal(line, f"{where}: `{cells[0]}` has one value, beside it"))
        elif said:
            self._lines[key,] = line
            self.value[key] = said[0][1]
            if key == "date":
                self._date(line, *said[0])

    def _date(self, line: int, index: int, text: str) -> None:
        try:
            self.value["date"] = day(text)
        except ValueError as error:
            self.refusals.append(Refusal(line, f"{place(index, line)}: {error}", _WRITE_IT))

    def line(self, where: Place) -> int:
        """Give the line of a part of the answers, or of the nearest one above it."""
        while where and where not in self._lines:
            where = where[:-1]
        return self._lines.get(where, 1)


def day(text: str) -> str:
    """Read a day as spreadsheets write one; raises ValueError rather than guess.

    `26/11/2026` has one reading; `12/02/2025` has two, since not every spreadsheet is French.
    """
    if found := _ISO.fullmatch(text):
        return date.fromisoformat(found.group(1)).isoformat()
    if found := _FRENCH.fullmatch(text):
        first, second, year = map(int, found.groups())
        if max(first, second) <= _MONTHS and first != second:
            raise ValueError(f"`{text}` is one day for a French reader, another one for an English one")
        return date(year, min(second, first), max(second, first)).isoformat()
    raise ValueError(f"a date is expected, `{text[:40]}` is here")


def _decided(answer: Mapping[str, str]) -> dict[str, str]:
    found = dict(answer)
    if "decision" in found:
        found["decision"] = _DECISIONS.get(folded(found["decision"]), found["decision"])
    return found


def _head(where: Place) -> str:
    """Name a part of the answers by the head of its column."""
    key = str(where[-1]) if where else ""
    wanted = {"units": UNITS, "doubts": DOUBTS}.get(str(where[0]) if where else "", HEAD)
    return next((word for word, one in wanted.items() if one == key), key)
