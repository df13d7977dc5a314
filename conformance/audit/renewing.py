"""A prepared log, part after part: what changed is judged again, what was found before is kept."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlglot import exp

from conformance.audit.annual.table import Table
from conformance.audit.auditor import Auditor
from conformance.audit.courses import refused
from conformance.audit.database import Database, column
from conformance.audit.engine import Engine
from conformance.audit.figures import Figures
from conformance.audit.prepared import remembering
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import Entry, Memory
from conformance.audit.prepared.reporting import Reporting
from conformance.audit.prepared.sifting import Pieces, Sifting
from conformance.audit.pseudonyms import Pseudonyms
from conformance.audit.screening.results import Screened
from conformance.audit.screening.sieved import Asked
from conformance.audit.screens import Screens
from conformance.audit.spool import write_apart
from generator.engine import Rulebook


@dataclass(frozen=True)
class Renewal:
    """What is asked of every part of a prepared log."""

    book: Rulebook
    day: date
    """The legal day on which one stands."""
    rules: frozenset[str]
    """The rules and the families by which dossiers are judged."""
    secret: bytes | None
    """What hides people; None where nothing is hidden."""
    beside: bool
    """Whether what was done is compared with what the rules compute."""
    folder: Path
    key: str
    """What its dossiers are judged by."""
    pieces: Mapping[int, tuple[tuple[Path, str], ...]]
    """The files of each part, with their digests."""
    into: Path
    """Where what is found in each part is written."""

    @property
    def rows(self) -> exp.Select:
        """Select every row."""
        return rows([file for its in self.pieces.values() for file, _ in its])

    def worker(self, database: Engine) -> "Renewing":
        """Make what does each part."""
        return Renewing(self, database)


@dataclass(frozen=True)
class Renewed:
    """What came of a part."""

    figures: Figures
    counts: Table | None
    """What the annual report counts; None where none is declared, and on Spark."""
    violations: Path
    beside: Path
    aside: Path


class Renewing:
    """Judges the parts of a prepared log; on Spark, the rows of each are screened as they are."""

    def __init__(self, order: Renewal, database: Engine) -> None:
        self._order, self._database = order, database
        self._names = Pseudonyms(order.book, order.secret)
        self._sifting: Sifting | None = None
        self._reporting: Reporting | None = None
        if isinstance(database, Database):
            self._sifting = Sifting(order.book, database, order.folder, order.rows)
            self._reporting = Reporting(order.book, database, self._sifting, order.folder, order.day)
        asked = Asked(order.book, order.day, order.rules)
        self._screens = Screens(asked, database, order.rows, self._sifting)

    def part(self, number: int) -> Renewed:
        """Judge again what changed in a part."""
        order, pieces = self._order, self._order.pieces[number]
        names = ("violations", "beside", "aside")
        files = {name: order.into / f"{name}-{number:05}.ndjson" for name in names}
        figures = Figures(order.day, screened=Screened())
        with ExitStack() as stack:
            lines, shadow = (
                stack.enter_context(files[name].open("w", encoding="utf-8")) for name in names[:2]
            )
            auditor = Auditor(order.book, self._names, figures, lines, shadow if order.beside else None)
            entries = self._entries(auditor, number)
            for entry in entries.values():
                auditor.write(entry)
        write_apart({dossier: entry.aside for dossier, entry in entries.items()}, files["aside"])
        figures.dossiers = self._screens.count(number, pieces) - refused(entries)
        counts = self._reporting.part(number, pieces) if self._reporting is not None else None
        order.book.typed.clear()  # what is kept does not grow with the log
        return Renewed(figures, counts, **files)

    def _entries(self, auditor: Auditor, number: int) -> dict[str, Entry]:
        """Give what is found in a part, and remember it."""
        order, pieces = self._order, self._order.pieces[number]
        path = remembering.path_of(order.folder, number)
        memory = _usable(remembering.read(path), order.key, pieces)
        stale = memory.stale(order.day) if memory is not None else None
        if memory is None or stale is None:
            entries, waiting = self._screens.judged(auditor, number, pieces)
        else:
            again = _touched(self._database, memory, pieces) | stale
            entries = {one: entry for one, entry in memory.dossiers.items() if one not in again}
            waiting = memory.waiting - again
            if again:
                some, more = self._screens.judged(auditor, number, pieces, again)
                entries |= some
                waiting |= more
        digests = tuple(digest for _, digest in pieces)
        remembering.write(Memory(order.key, order.day, digests, entries, waiting), path)
        return entries


def _usable(memory: Memory | None, key: str, pieces: Pieces) -> Memory | None:
    """Give what was found before, where it was by the same rules and of files that are still there."""
    if memory is None or memory.key != key or not set(memory.pieces) <= {one for _, one in pieces}:
        return None
    return memory


def _touched(database: Engine, memory: Memory, pieces: Pieces) -> frozenset[str]:
    """Name the dossiers to which something came since."""
    new = [file for file, digest in pieces if digest not in memory.pieces]
    if not new:
        return frozenset()
    found = exp.select(column("dossier")).distinct().from_(rows(new).subquery("lignes"))
    return frozenset(dossier for (dossier,) in database.all(found))
