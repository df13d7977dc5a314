"""The courses of an audit: the engine alone; the screens first, part after part; or only what changed.

Each gives the same findings.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlglot import exp

from conformance.audit.annual.tallying import LaidOut
from conformance.audit.auditor import Auditor
from conformance.audit.database import Database, column
from conformance.audit.engine import Engine
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.prepared import reading, remembering
from conformance.audit.prepared.laying import Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import Entry, Memory
from conformance.audit.screening import flat
from conformance.audit.screening.screening import Screening
from conformance.audit.screening.tables import Part
from conformance.audit.spool import Apart, Aside, Gathered, Spool


def alone(auditor: Auditor, database: Engine, found: Spool, asked: Collection[str], aside: Aside) -> None:
    """Have the engine judge every dossier."""
    for dossier in dossiers(auditor.book, database.rows(by_dossier(found.query)), aside):
        auditor.figures.dossiers += 1
        auditor.write(auditor.judged(dossier, asked))


def screened(
    auditor: Auditor, screening: Screening, found: Spool, asked: Collection[str], aside: Aside
) -> None:
    """Have the engine judge the dossiers that the screens let through, by the rules that may be violated."""
    auditor.figures.screened = screening.found
    apart, refused = Apart(screening.database.scratch), 0
    for part in found.parts:
        entries, _ = _judged(auditor, screening, Part(rows(part)), asked)
        refused += _refused(entries)
        for entry in entries.values():
            auditor.write(entry)
        apart.add({dossier: entry.aside for dossier, entry in entries.items()})
    apart.give(aside)
    auditor.figures.dossiers = screening.found.dossiers - refused


def _refused(entries: Mapping[str, Entry]) -> int:
    """Count the dossiers of which no event is kept: the engine alone meets none of them."""
    return sum(entry.rules is None for entry in entries.values())


@dataclass(frozen=True)
class Kept:
    """What is kept of a prepared log."""

    folder: Path
    key: str
    """What its dossiers are judged by."""
    pieces: tuple[tuple[int, tuple[tuple[Path, str], ...]], ...]
    """The files of each part, with their digests."""


def renewed(
    auditor: Auditor, screens: "Screens", kept: Kept, asked: Collection[str], aside: Aside
) -> LaidOut | None:
    """Judge again the dossiers of a prepared log to which something came, or for which days passed.

    Give the parts with a dossier a row, where they were laid out.
    """
    figures, database = auditor.figures, screens.database
    figures.screened = screens.found
    apart, files = Apart(database.scratch), list[Path]()
    for number, pieces in kept.pieces:
        path = remembering.path_of(kept.folder, number)
        part = screens.part(number, pieces)
        files += [part.flat] if part.flat is not None else []
        memory = _usable(remembering.read(path), kept, pieces)
        touched = _touched(database, memory, pieces)
        stale = memory.stale(figures.day) if memory is not None else None
        if memory is None or stale is None:
            entries, waiting = screens.judged(auditor, part, asked)
        else:
            again = touched | stale
            entries = {one: entry for one, entry in memory.dossiers.items() if one not in again}
            waiting = memory.waiting - again
            if again:
                some, more = screens.judged(auditor, _among(database, part, again, _AGAIN), asked)
                entries |= some
                waiting |= more
        digests = tuple(digest for _, digest in pieces)
        remembering.write(Memory(kept.key, figures.day, digests, entries, waiting), path)
        for entry in entries.values():
            auditor.write(entry)
        apart.add({dossier: entry.aside for dossier, entry in entries.items()})
        (count,) = database.one(
            exp.select(exp.Count(this=exp.Distinct(expressions=[column("dossier")]))).from_(
                part.rows.subquery("lignes")
            )
        )
        figures.dossiers += count - _refused(entries)
    apart.give(aside)
    return LaidOut(screens.wide, tuple(files)) if screens.laying is not None else None


class Screens:
    """The screens of a prepared log: over a dossier a row; where something came after the day, over rows."""

    def __init__(self, make: Callable[..., Screening], database: Engine, folder: Path) -> None:
        """Have the queries made. On Spark, every part is read as it is."""
        self.database, self._folder = database, folder
        self._make = make
        self._of_rows: Screening | None = None
        self.laying: Laying | None = None
        if isinstance(database, Database):
            self._first = make(flat=True)
            self.laying = Laying(database, folder, self._first.wide)
        else:
            self._first = self._of_rows = make()
        self.found, self.wide = self._first.found, self._first.wide

    def part(self, number: int, pieces: Sequence[tuple[Path, str]]) -> Part:
        """Give a part, of some files with their digests."""
        every = rows([file for file, _ in pieces])
        file = self.laying.file(number, pieces) if self.laying is not None else None
        return Part(every, flat=file, pieces=tuple(file for file, _ in pieces))

    def judged(
        self, auditor: Auditor, part: Part, asked: Collection[str]
    ) -> tuple[dict[str, Entry], frozenset[str]]:
        """Judge the dossiers of a part that the screens let through; name those that wait for a day."""
        entries, waiting = _judged(auditor, self._first, part, asked)
        if later := flat.later(self.database, part, self.wide.day):
            of_rows = self._of_rows or self._make(found=self.found)
            self._of_rows = of_rows
            read = self._read(part.pieces)
            these = replace(_among(self.database, part, later, _LATER), flat=None, read=read)
            some, more = _judged(auditor, of_rows, these, asked)
            entries, waiting = entries | some, waiting | more
        return entries, waiting

    def _read(self, pieces: Sequence[Path]) -> Mapping[str, Sequence[Path]]:
        if not isinstance(self.database, Database):
            return {}
        return reading.read(self.wide, self.database, self._folder, pieces)


def _judged(
    auditor: Auditor, screening: Screening, part: Part, asked: Collection[str]
) -> tuple[dict[str, Entry], frozenset[str]]:
    """Judge the dossiers of a part that the screens let through; name those that wait for a day."""
    sifted, aside = screening.part(part), Gathered()
    entries: dict[str, Entry] = {}
    found = screening.database.rows(by_dossier(screening.suspects(part.rows)))
    for dossier in dossiers(auditor.book, found, aside):
        rules = sifted.suspects[dossier.number]
        entries[dossier.number] = auditor.judged(dossier, asked if rules is None else rules)
    for number, told in aside.rows.items():
        entry = entries.get(number, Entry(None))
        entries[number] = Entry(entry.rules, entry.found, entry.beside, tuple(told))
    return entries, sifted.waiting


def _usable(memory: Memory | None, kept: Kept, pieces: Iterable[tuple[Path, str]]) -> Memory | None:
    """Give what was found before, where it was by the same rules and of files that are still there."""
    if memory is None or memory.key != kept.key or not set(memory.pieces) <= {one for _, one in pieces}:
        return None
    return memory


def _touched(database: Engine, memory: Memory | None, pieces: Iterable[tuple[Path, str]]) -> frozenset[str]:
    """Name the dossiers to which something came since."""
    new = [file for file, digest in pieces if memory is not None and digest not in memory.pieces]
    if not new:
        return frozenset()
    found = exp.select(column("dossier")).distinct().from_(rows(new).subquery("lignes"))
    return frozenset(dossier for (dossier,) in database.all(found))


_AGAIN, _LATER = "a_juger", "plus_tard"
"""Tables: the dossiers that are judged again; those to which something came after the day of the audit."""


def _among(database: Engine, part: Part, some: Collection[str], table: str) -> Part:
    """Give some dossiers of a part alone."""
    database.keep(table, database.listed(({"dossier": one} for one in some), {"dossier": "VARCHAR"}))
    among = exp.select(column("dossier")).from_(table).subquery()
    return replace(part, rows=part.rows.where(exp.In(this=column("dossier"), query=among)), among=table)
