"""What the sieve lets through of each part of a prepared log, kept beside it: an audit reads it.

What a part says is kept under a digest of its files, of the specification with the readings that are chosen,
and of our code: where one of these is another, the part is sieved again.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from sqlglot import exp

from conformance.audit.annual.counting import report
from conformance.audit.annual.tallying import Tally
from conformance.audit.database import Database, DatabaseError, column, parquet
from conformance.audit.prepared import reading
from conformance.audit.prepared.keeping import draft_of, forget_others
from conformance.audit.prepared.laying import Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import of_the_audit
from conformance.audit.screening.choices import wide_of
from conformance.audit.screening.sieve import Sieve
from conformance.audit.screening.sieved import Hit, Sieved
from conformance.audit.screening.standing import UnreadableError
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import Wide
from generator.engine import Rulebook
from generator.provenance import key_of

FOLDER = "sieved"
Pieces = Sequence[tuple[Path, str]]
"""The files of a part, each with its digest."""
_TYPES = {"dossier": "VARCHAR", "kind": "VARCHAR", "name": "VARCHAR", "due": "DATE", "number": "BIGINT"}
_PART, _SHAPES, _ROUTED = "part", "shapes", "routed"
"""What is told of the part as a whole: how many dossiers it has, and its last day; how many shapes of lives;
the rules that no screen decides."""


class Sifting:
    """Gives what is let through of each part of a prepared log; sieves those of which nothing is kept."""

    def __init__(self, book: Rulebook, database: Database, folder: Path, every: exp.Select) -> None:
        """`every` selects the rows of the log: what it as a whole tells is read where a part is sieved."""
        self._book, self._database, self._folder = book, database, folder
        self._every = every
        self._key = key_of(book.specification.digest, sorted(book.chosen.items()), of_the_audit())
        self._laying: Laying | None = None
        self._last: tuple[int, Sieved] | None = None
        """The last part that was asked for."""

    @property
    def wide(self) -> Wide:
        """How the columns of the parts that are laid out are named; one stands after all that came."""
        return self._made[0]

    @cached_property
    def _made(self) -> tuple[Wide, Sieve]:
        """What the log as a whole tells, and what sieves by the readings that are chosen.

        What any reading of the law, and the annual report, look at is asked for: the rest is not laid out.
        """
        book, database = self._book, self._database
        wide = wide_of(book, database, self._every)
        every = replace(wide, book=replace(book, chosen={})) if book.chosen else wide
        sieve, asked = Sieve(every, database), report(book)
        if asked is not None:
            with suppress(UnreadableError):
                Tally(every, asked)
        return wide, Sieve(wide, database) if book.chosen else sieve

    def laid(self, number: int, pieces: Pieces) -> Path:
        """Give the file of a part with a dossier a row; lay the part out where it is not."""
        if self._laying is None:
            self._laying = Laying(self._database, self._folder, self.wide)
        return self._laying.file(number, pieces)

    def read(self, pieces: Sequence[Path]) -> Mapping[str, Sequence[Path]]:
        """Give, by event, the files of what the messages of some files say; read what was not."""
        return reading.read(self.wide, self._database, self._folder, pieces)

    def part(self, number: int, pieces: Pieces) -> Sieved:
        """Give what is let through of a part; sieve it where nothing is kept."""
        if self._last is not None and self._last[0] == number:
            return self._last[1]
        found = self._kept(number, pieces)
        self._last = number, found
        return found

    def _kept(self, number: int, pieces: Pieces) -> Sieved:
        digest = key_of(self._key, [digest for _, digest in pieces])[:16]
        file = self._folder / FOLDER / f"part-{number:05}-{digest}.parquet"
        if file.exists():
            try:
                return self._read(file)
            except DatabaseError:
                pass  # what cannot be read is made again
        found = self._sieved(number, pieces)
        self._write(found, file)
        return found

    def _sieved(self, number: int, pieces: Pieces) -> Sieved:
        part = Part(rows([file for file, _ in pieces]), flat=self.laid(number, pieces))
        _, sieve = self._made
        return sieve.part(part)

    def _write(self, found: Sieved, file: Path) -> None:
        last = found.last.isoformat() if found.last is not None else None
        told: list[dict[str, object]] = [
            {"kind": _PART, "due": last, "number": found.dossiers},
            {"kind": _SHAPES, "number": found.shapes},
        ]
        told += [{"kind": _ROUTED, "name": rule} for rule in sorted(found.routed)]
        told += [{**one._asdict(), "due": one.due and one.due.isoformat()} for one in found.hits]
        with draft_of(file) as draft:
            self._database.write(self._database.listed(told, _TYPES), draft)
        forget_others(file)

    def _read(self, file: Path) -> Sieved:
        whole: dict[str, tuple[date | None, int]] = {}
        routed: set[str] = set()
        hits: list[Hit] = []
        for dossier, kind, name, due, number in self._database.all(
            exp.select(*map(column, _TYPES)).from_(parquet([file]))
        ):
            if kind == _ROUTED:
                routed.add(name)
            elif dossier is None:
                whole[kind] = (due, number)
            else:
                hits.append(Hit(dossier, kind, name, due))
        (last, dossiers), (_, shapes) = whole[_PART], whole[_SHAPES]
        return Sieved(dossiers, last, shapes, frozenset(routed), tuple(hits))
