"""What all rules find in each part of a prepared log: recalled, and what changed judged again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from sqlglot import exp

from conformance.audit.auditor import Judge
from conformance.audit.database import column
from conformance.audit.engine import Engine
from conformance.audit.entries import Entry
from conformance.audit.judging import FAMILIES
from conformance.audit.prepared import remembering
from conformance.audit.prepared.home import Home
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import Memory, everything
from conformance.audit.prepared.sifting import Pieces, Sifting
from conformance.audit.readings import changed, plain
from conformance.audit.screening.sieved import Asked
from conformance.audit.screens import Screens


class Recalling:
    """Gives what is found in each part on a day, by some rules at least; keeps it where all are asked for."""

    def __init__(
        self, home: Home, asked: Asked, database: Engine, every: exp.Select, sifting: Sifting | None
    ) -> None:
        """Screen by what `sifting` keeps, else by the rows; `every` selects those of the log."""
        self._home, self._asked, self._database = home, asked, database
        self._every, self._sifting = every, sifting
        self._key = remembering.key(asked.book)
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
        memory = (known is None and self._settled(number, pieces)) or self._judged(number, pieces, known)
        if self._is_kept:
            remembering.write(memory, self._home.paths(number, self._asked)[0])
        return memory

    def _known(self, number: int, pieces: Pieces) -> Iterator[tuple[Memory, frozenset[str]]]:
        """Give what was found by the same rules, each with the dossiers that are judged again."""
        for file in self._home.paths(number, self._asked):
            memory = remembering.read(file, self._asked.book, self._key)
            stale = memory.stale(self._asked.day) if memory is not None else None
            if memory is None or stale is None or not set(memory.pieces) <= {one for _, one in pieces}:
                continue
            again = stale | _touched(self._database, memory, pieces)
            yield memory, again
            if not again:
                return

    def _judged(self, number: int, pieces: Pieces, known: tuple[Memory, frozenset[str]] | None) -> Memory:
        """Judge a part, or what changed in it since what is known was found."""
        found = self._screens.judged(self._judge, number, pieces, known[1] if known is not None else None)
        dossiers, waiting = found.entries, found.waiting
        if known is not None and found.again is not None:
            before = known[0]
            dossiers |= {one: it for one, it in before.dossiers.items() if one not in found.again}
            waiting |= before.waiting - found.again
        counts = replace(found.counts, dossiers=self._screens.count(number, pieces))
        return Memory(self._key, self._asked.day, _digests(pieces), dossiers, waiting, counts)

    def _settled(self, number: int, pieces: Pieces) -> Memory | None:
        """Judge again by the rules that depend on the questions that are settled, where the others are known.

        None where they are not, or something came after the day: what is due then depends on it.
        """
        asked = self._asked
        if not asked.book.chosen or self._sifting is None:
            return None
        file = remembering.path_of(self._home.folder, number)
        before = remembering.read(file, plain(asked.book), remembering.key(plain(asked.book)))
        if before is None or (before.day, before.pieces) != (asked.day, _digests(pieces)):
            return None
        sieved = self._sifting.part(number, pieces)
        if sieved.last is not None and sieved.last > asked.day:
            return None
        found = self._few.judged(self._judge, number, pieces)
        dossiers = dict(self._merged(before.dossiers, found.entries))
        _, counts = asked.of(sieved, frozenset(), None)
        waiting = before.waiting | found.waiting
        return replace(before, key=self._key, dossiers=dossiers, waiting=waiting, counts=counts)

    @cached_property
    def _few(self) -> Screens:
        """Judge by the rules that depend on the questions that are settled; all else was told before."""
        few = replace(self._asked, rules=self._asked.rules & changed(self._asked.book))
        return Screens(few, self._database, self._every, self._sifting, is_told=True)

    def _merged(self, before: Mapping[str, Entry], found: Mapping[str, Entry]) -> Iterator[tuple[str, Entry]]:
        """Put what some rules find beside what the others did, in the order in which all are asked."""
        names = changed(self._asked.book)
        ranks = {name: rank for rank, name in enumerate((*self._asked.book.rules, *FAMILIES))}
        for dossier in before.keys() | found.keys():
            one, other = before.get(dossier, _NOTHING), found.get(dossier, _NOTHING)
            if one.rules is None or other.rules is None:
                yield dossier, one if one.rules is None else other
                continue
            kept = [it for it in one.found if it.by not in names]
            every = sorted((*kept, *other.found), key=lambda it: ranks[it.by])
            yield dossier, Entry((one.rules - names) | other.rules, tuple(every), one.aside)


_NOTHING = Entry(frozenset())


def _digests(pieces: Pieces) -> tuple[str, ...]:
    return tuple(digest for _, digest in pieces)


def _touched(database: Engine, memory: Memory, pieces: Pieces) -> frozenset[str]:
    """Name the dossiers to which something came since."""
    new = [file for file, digest in pieces if digest not in memory.pieces]
    if not new:
        return frozenset()
    found = exp.select(column("dossier")).distinct().from_(rows(new).subquery("lignes"))
    return frozenset(dossier for (dossier,) in database.all(found))
