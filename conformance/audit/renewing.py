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
from conformance.audit.database import Database
from conformance.audit.engine import Engine
from conformance.audit.figures import Figures
from conformance.audit.prepared.home import Home
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.reporting import Reporting
from conformance.audit.prepared.sifting import Sifting
from conformance.audit.pseudonyms import Pseudonyms
from conformance.audit.recalling import Recalling
from conformance.audit.screening.sieved import Asked
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
    home: Home
    """Where it is, and what its dossiers are judged by."""
    pieces: Mapping[int, tuple[tuple[Path, str], ...]]
    """The files of each part, with their digests."""
    into: Path
    """Where what is found in each part is written."""

    @property
    def asked(self) -> Asked:
        """By what dossiers are judged, and on which day."""
        return Asked(self.book, self.day, self.rules)

    @property
    def is_recalled(self) -> bool:
        """Whether all that is asked was found before, and is there."""
        return all(self.home.has(number, self.asked, its) for number, its in self.pieces.items())

    @property
    def every(self) -> exp.Select:
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
        self._order = order
        self._names = Pseudonyms(order.book, order.secret)
        sifting: Sifting | None = None
        self._reporting: Reporting | None = None
        if isinstance(database, Database):
            sifting = Sifting(order.book, database, order.home.folder, order.every)
            self._reporting = Reporting(order.book, database, sifting, order.home, order.day)
        self._recalling = Recalling(order.home, order.asked, database, order.every, sifting)

    def part(self, number: int) -> Renewed:
        """Judge again what changed in a part."""
        order, pieces, before = self._order, self._order.pieces[number], self._recalling.judged
        names = ("violations", "beside", "aside")
        files = {name: order.into / f"{name}-{number:05}.ndjson" for name in names}
        memory = self._recalling.part(number, pieces)
        figures = Figures(order.day, screened=memory.screened(order.rules))
        figures.judged = self._recalling.judged - before
        figures.dossiers = memory.counts.dossiers - refused(memory.dossiers)
        with ExitStack() as stack:
            lines, shadow = (
                stack.enter_context(files[name].open("w", encoding="utf-8")) for name in names[:2]
            )
            auditor = Auditor(self._names, figures, order.rules, lines, shadow if order.beside else None)
            for entry in memory.dossiers.values():
                auditor.write(entry)
        write_apart({dossier: entry.aside for dossier, entry in memory.dossiers.items()}, files["aside"])
        counts = self._reporting.part(number, pieces) if self._reporting is not None else None
        order.book.typed.clear()  # what is kept does not grow with the log
        return Renewed(figures, counts, **files)
