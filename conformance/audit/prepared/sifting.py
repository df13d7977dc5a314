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
from conformance.audit.prepared import laying, reading
from conformance.audit.prepared.keeping import draft_of, forget_others
from conformance.audit.prepared.laying import Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import of_the_audit
from conformance.audit.readings import changed, plain
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
    """Gives what is let through of each part of a prepared log; sieves those of which nothing is kept.

    Where questions are settled, only the rules that depend on them are sieved again.
    """

    def __init__(self, book: Rulebook, database: Database, folder: Path, every: exp.Select) -> None:
        """`every` selects the rows of the log: what it as a whole tells is read where a part is sieved."""
        self._book, self._database, self._folder = book, database, folder
        self._every = every
        self._plain = Sifting(plain(book), database, folder, every) if book.chosen else None
        """What is let through where no question is settled."""
        self._key = key_of(book.specification.digest, sorted(book.chosen.items()), of_the_audit())
        self._last: tuple[int, Sieved] | None = None
        """The last part that was asked for."""

    @cached_property
    def wide(self) -> Wide:
        """How the columns of the parts that are laid out are named; one stands after all that came."""
        if self._plain is not None:
            return replace(self._plain.wide, book=self._book)
        return wide_of(self._book, self._database, self._every)

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(self.wide, self._database, changed(self._book) if self._plain is not None else None)

    @cached_property
    def _asking(self) -> Wide:
        """Give the columns once all that any reading of the law, and the annual report, look at is asked for.

        Nothing else is laid out. What is asked is kept, as the queries of all rules take seconds to make.
        """
        if self._plain is not None:
            return replace(self._plain._asking, book=self._book)
        wide, asked = self.wide, report(self._book)
        if not laying.recall(self._folder, wide):
            wide = self._sieve.wide
            if asked is not None:
                with suppress(UnreadableError):
                    Tally(wide, asked)
            laying.keep(self._folder, wide)
        return wide

    @cached_property
    def _laying(self) -> Laying:
        return Laying(self._database, self._folder, self._asking)

    def laid(self, number: int, pieces: Pieces) -> Path:
        """Give the file of a part with a dossier a row; lay the part out where it is not."""
        if self._plain is not None:
            return self._plain.laid(number, pieces)
        return self._laying.file(number, pieces)

    def read(self, pieces: Sequence[Path]) -> Mapping[str, Sequence[Path]]:
        """Give, by event, the files of what the messages of some files say; read what was not."""
        return reading.read(self._asking, self._database, self._folder, pieces)

    def part(self, number: int, pieces: Pieces) -> Sieved:
        """Give what is let through of a part; sieve it where nothing is kept."""
        if self._last is not None and self._last[0] == number:
            return self._last[1]
        found = self._kept(number, pieces)
        self._last = number, found
        return found

    def _kept(self, number: int, pieces: Pieces) -> Sieved:
        digest = key_of(self._key, [digest for _, digest in pieces])[:16]
        name = f"part-{number:05}-{'settled-' if self._plain is not None else ''}{digest}.parquet"
        file = self._folder / FOLDER / name
        if file.exists():
            try:
                return self._read(file)
            except DatabaseError:
                pass  # what cannot be read is made again
        found = self._sieved(number, pieces)
        self._write(found, file)
        return found

    def _sieved(self, number: int, pieces: Pieces) -> Sieved:
        names = changed(self._book)
        before = self._plain.part(number, pieces) if self._plain is not None else None
        if before is not None and not names:
            return before
        found = self._sieve.part(Part(rows([file for file, _ in pieces]), flat=self.laid(number, pieces)))
        return found if before is None else before.but(names, found)

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
