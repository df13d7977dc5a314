"""The courses of an audit: the engine alone; the screens first, part after part; or only what changed.

Each gives the same findings.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlglot import exp

from conformance.audit.annual.tallying import LaidOut
from conformance.audit.auditor import Auditor
from conformance.audit.database import Database, column
from conformance.audit.engine import Engine
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.prepared import remembering
from conformance.audit.prepared.laying import Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import Entry, Memory
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
    auditor: Auditor, screening: Screening, kept: Kept, asked: Collection[str], aside: Aside
) -> LaidOut | None:
    """Judge again the dossiers of a prepared log to which something came, or for which days passed.

    Give the parts with a dossier a row, where they were laid out.
    """
    figures = auditor.figures
    figures.screened = screening.found
    apart = Apart(screening.database.scratch)
    laying, files = _laying(screening, kept), list[Path]()
    for number, pieces in kept.pieces:
        path = remembering.path_of(kept.folder, number)
        every = rows([file for file, _ in pieces])
        memory = _usable(remembering.read(path), kept, pieces)
        touched = _touched(screening.database, memory, pieces)
        stale = memory.stale(figures.day) if memory is not None else None
        flat = laying.file(number, pieces) if laying is not None else None
        files += [flat] if flat is not None else []
        if memory is None or stale is None:
            entries, waiting = _judged(auditor, screening, Part(every, flat=flat), asked)
        else:
            again = touched | stale
            entries = {one: entry for one, entry in memory.dossiers.items() if one not in again}
            waiting = memory.waiting - again
            if again:
                part = Part(_among(screening.database, every, again), flat=flat, among=_AGAIN)
                some, more = _judged(auditor, screening, part, asked)
                entries |= some
                waiting |= more
        digests = tuple(digest for _, digest in pieces)
        remembering.write(Memory(kept.key, figures.day, digests, entries, waiting), path)
        for entry in entries.values():
            auditor.write(entry)
        apart.add({dossier: entry.aside for dossier, entry in entries.items()})
        (count,) = screening.database.one(
            exp.select(exp.Count(this=exp.Distinct(expressions=[column("dossier")]))).from_(
                every.subquery("lignes")
            )
        )
        figures.dossiers += count - _refused(entries)
    apart.give(aside)
    return LaidOut(screening.wide, tuple(files)) if laying is not None else None


def _laying(screening: Screening, kept: Kept) -> Laying | None:
    """Give what lays the parts out; nothing on Spark, which reads them as they are."""
    if not isinstance(screening.database, Database):
        return None
    return Laying(screening.wide.book, screening.database, kept.folder, screening.wide)


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


_AGAIN = "a_juger"
"""A table: the dossiers that are judged again."""


def _among(database: Engine, every: exp.Select, some: Collection[str]) -> exp.Select:
    database.keep(_AGAIN, database.listed(({"dossier": one} for one in some), {"dossier": "VARCHAR"}))
    among = exp.select(column("dossier")).from_(_AGAIN).subquery()
    return every.where(exp.In(this=column("dossier"), query=among))
