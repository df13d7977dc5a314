"""What an audit need not do again: the parts of a prepared log are laid out, sieved, counted and judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from conformance.audit.database import Database
from conformance.audit.engine import Engine
from conformance.audit.prepared.home import Home
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import everything
from conformance.audit.prepared.reporting import Reporting
from conformance.audit.prepared.sifting import Sifting
from conformance.audit.recalling import Recalling
from conformance.audit.screening.sieved import Asked
from generator.engine import Rulebook


@dataclass(frozen=True)
class Readied:
    """What is asked of every part of a prepared log."""

    book: Rulebook
    home: Home
    """Where it is; an audit stands on its last day, unless it is told otherwise."""
    pieces: Mapping[int, tuple[tuple[Path, str], ...]]
    """The files of each part, with their digests."""

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
        book, home = order.book, order.home
        self._sifting = Sifting(book, database, home.folder, every)
        self._reporting = Reporting(book, database, self._sifting, home, home.last)
        asked = Asked(book, home.last, everything(book))
        self._recalling = Recalling(home, asked, database, every, self._sifting)
        self._book = book

    def part(self, number: int) -> None:
        """Make a part ready."""
        self._sifting.part(number, self._pieces[number])
        self._reporting.part(number, self._pieces[number])
        self._recalling.part(number, self._pieces[number])
        self._book.typed.clear()  # what is kept does not grow with the log
