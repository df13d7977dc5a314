"""What all rules find in each part of a prepared log: recalled, and what changed judged again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlglot import exp

from conformance.audit.auditor import Judge
from conformance.audit.database import column
from conformance.audit.engine import Engine
from conformance.audit.prepared import remembering
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import Memory, everything
from conformance.audit.prepared.sifting import Pieces, Sifting
from conformance.audit.screening.sieved import Asked
from conformance.audit.screens import Screens


@dataclass(frozen=True)
class Home:
    """A prepared log, and what findings of its dossiers are kept by."""

    folder: Path
    key: str
    """What findings depend on besides dossiers and the day."""
    last: date
    """The last legal day of the log."""

    def path(self, number: int, asked: Asked) -> Path:
        """Give the file of a part: what is found on another day, or by a reading, has one of its own."""
        other = bool(asked.book.chosen) or asked.day != self.last
        return remembering.path_of(self.folder, number, other=other)

    def has(self, number: int, asked: Asked, pieces: Pieces) -> bool:
        """Tell whether all that is asked of a part is there."""
        digests = [digest for _, digest in pieces]
        return remembering.is_there(self.path(number, asked), self.key, asked.day, digests)


class Recalling:
    """Gives what is found in each part on a day, by some rules at least; keeps it where all are asked for."""

    def __init__(
        self, home: Home, asked: Asked, database: Engine, every: exp.Select, sifting: Sifting | None
    ) -> None:
        """Screen by what `sifting` keeps, else by the rows; `every` selects those of the log."""
        self._home, self._asked, self._database = home, asked, database
        self._judge = Judge(asked.book, asked.day, beside=True)
        self._screens = Screens(asked, database, every, sifting)
        self._is_kept = asked.rules >= everything(asked.book)

    @property
    def judged(self) -> int:
        """Count the dossiers that the engine judged."""
        return self._judge.judged

    def part(self, number: int, pieces: Pieces) -> Memory:
        """Give what is found in a part."""
        known = min(self._known(number, pieces), key=lambda one: len(one[1]), default=None)
        if known is not None and not known[1]:
            return known[0]
        found = self._screens.judged(self._judge, number, pieces, known[1] if known is not None else None)
        dossiers, waiting = found.entries, found.waiting
        if known is not None and found.again is not None:
            before = known[0]
            dossiers |= {one: it for one, it in before.dossiers.items() if one not in found.again}
            waiting |= before.waiting - found.again
        counts = replace(found.counts, dossiers=self._screens.count(number, pieces))
        digests = tuple(digest for _, digest in pieces)
        memory = Memory(self._home.key, self._asked.day, digests, dossiers, waiting, counts)
        if self._is_kept:
            remembering.write(memory, self._home.path(number, self._asked))
        return memory

    def _known(self, number: int, pieces: Pieces) -> Iterator[tuple[Memory, frozenset[str]]]:
        """Give what was found by the same rules, each with the dossiers that are judged again."""
        home, asked = self._home, self._asked
        files = (home.path(number, asked), remembering.path_of(home.folder, number))
        for file in dict.fromkeys(files):
            memory = remembering.read(file, asked.book, home.key)
            stale = memory.stale(asked.day) if memory is not None else None
            if memory is None or stale is None or not set(memory.pieces) <= {one for _, one in pieces}:
                continue
            again = stale | _touched(self._database, memory, pieces)
            yield memory, again
            if not again:
                return


def _touched(database: Engine, memory: Memory, pieces: Pieces) -> frozenset[str]:
    """Name the dossiers to which something came since."""
    new = [file for file, digest in pieces if digest not in memory.pieces]
    if not new:
        return frozenset()
    found = exp.select(column("dossier")).distinct().from_(rows(new).subquery("lignes"))
    return frozenset(dossier for (dossier,) in database.all(found))
