"""What an audit need not do again: the parts of a prepared log are laid out, sieved and counted once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from conformance.audit.database import Database
from conformance.audit.engine import Engine
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.reporting import Reporting
from conformance.audit.prepared.sifting import Sifting
from generator.engine import Rulebook


@dataclass(frozen=True)
class Readied:
    """What is asked of every part of a prepared log."""

    book: Rulebook
    folder: Path
    pieces: Mapping[int, tuple[tuple[Path, str], ...]]
    """The files of each part, with their digests."""
    day: date
    """The last legal day of the log, on which an audit stands unless it is told otherwise."""

    def worker(self, database: Engine) -> "Readying":
        """Make what does each part; raises TypeError on another engine than DuckDB."""
        if not isinstance(database, Database):
            raise TypeError("a log is prepared by DuckDB alone")
        return Readying(self, database)


class Readying:
    """Makes parts ready."""

    def __init__(self, order: Readied, database: Database) -> None:
        self._pieces = order.pieces
        every = rows([file for its in order.pieces.values() for file, _ in its])
        self._sifting = Sifting(order.book, database, order.folder, every)
        self._reporting = Reporting(order.book, database, self._sifting, order.folder, order.day)

    def part(self, number: int) -> None:
        """Make a part ready."""
        self._sifting.part(number, self._pieces[number])
        self._reporting.part(number, self._pieces[number])
