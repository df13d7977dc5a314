"""What the annual report counts in each part of a prepared log, kept beside it for the day of an audit."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from conformance.audit.annual.counting import formulas, report
from conformance.audit.annual.table import Table, table
from conformance.audit.annual.tallying import Tally
from conformance.audit.database import Database
from conformance.audit.prepared.home import Home
from conformance.audit.prepared.keeping import draft_of
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import of_the_audit
from conformance.audit.prepared.sifting import Pieces, Sifting
from conformance.audit.readings import settled_in
from conformance.audit.screening.standing import UnreadableError
from generator.engine import Rulebook
from generator.model.audit import Report
from generator.provenance import key_of

FOLDER = "counted"


class Reporting:
    """Counts the parts of a prepared log as of the end of a legal day."""

    def __init__(self, book: Rulebook, database: Database, sifting: Sifting, home: Home, day: date) -> None:
        """Count what `sifting` lays out."""
        self._book, self._database, self._sifting = book, database, sifting
        self._folder, self._day = home.folder, day
        self._report = report(book)
        digest = book.specification.digest
        chosen = settled_in(book, formulas(book, self._report)) if self._report is not None else ()
        self._key = key_of(digest, chosen, of_the_audit(), day)
        self._is_home = day == home.last and not chosen
        self._tally: Tally | None = None
        self._is_told = True
        """Whether queries say every formula of the report."""

    def part(self, number: int, pieces: Pieces) -> Table | None:
        """Count a part; None where the specification declares no report."""
        if self._report is None:
            return None
        key = key_of(self._key, [digest for _, digest in pieces])
        name = f"part-{number:05}{'' if self._is_home else '-other'}.json"
        file = self._folder / FOLDER / name
        kept = _read(file, key, self._report, self._day)
        if kept is not None:
            return kept
        tally, every = self._tallying(self._report), rows([file for file, _ in pieces])
        laid = (tally, self._sifting.laid(number, pieces)) if tally is not None else None
        found = table(self._book, self._database, every, self._day, laid)
        if found is not None:
            _write(file, key, found)
        return found

    def _tallying(self, asked: Report) -> Tally | None:
        if self._tally is None and self._is_told:
            try:
                self._tally = Tally(replace(self._sifting.wide, day=self._day), asked)
            except UnreadableError:
                self._is_told = False
        return self._tally


def _write(file: Path, key: str, found: Table) -> None:
    told = {
        "key": key,
        "notices": _listed(found.notices),
        "counted": _listed(found.counted),
        "days": _listed(found.days),
        "undated": found.undated,
    }
    with draft_of(file) as draft:
        draft.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def _listed(counts: Mapping[Any, int]) -> list[list[Any]]:
    return [[*key, number] for key, number in sorted(counts.items())]


def _read(file: Path, key: str, asked: Report, day: date) -> Table | None:
    """Read what was counted; None where it is of another key, or cannot be read."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told["key"] != key:
            return None
        found = Table(asked, day, undated=told["undated"])
        found.notices = {(whose, year): number for whose, year, number in told["notices"]}
        found.counted = Counter({(one[0], one[1], one[2]): one[3] for one in told["counted"]})
        found.days = Counter({(one[0], one[1], one[2]): one[3] for one in told["days"]})
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return found
