"""The screens of a prepared log: what the sieve kept, or the rows where something came after the day."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlglot import exp

from conformance.audit.auditor import Judge
from conformance.audit.courses import judged
from conformance.audit.database import Database, column
from conformance.audit.engine import Engine
from conformance.audit.entries import Entry
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.sifting import Pieces, Sifting
from conformance.audit.screening import flat
from conformance.audit.screening.results import Screened
from conformance.audit.screening.screening import SUSPECTS, Screening
from conformance.audit.screening.sieved import Asked, Sieved
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import DOSSIER


@dataclass(frozen=True)
class Found:
    """What is found in a part, or in some of its dossiers."""

    entries: dict[str, Entry]
    """Of the dossiers that are let through."""
    waiting: frozenset[str]
    """Those that may be violated on a later day."""
    counts: Screened
    """What is let through: of the whole part, but where no sieve keeps it."""
    again: frozenset[str] | None = None
    """The dossiers that were looked at; None for all."""


_AGAIN, _LATER = "a_juger", "plus_tard"
"""Tables: the dossiers that are judged again; those to which something came after the day of the audit."""


class Screens:
    """Judges what is let through of the parts of a prepared log. On Spark, every part is read as it is."""

    def __init__(
        self,
        asked: Asked,
        database: Engine,
        every: exp.Select,
        sifting: Sifting | None,
        *,
        is_told: bool = False,
    ) -> None:
        """`every` selects the rows of the log; `sifting` has what the sieve kept.

        Where what is kept aside `is_told`, dossiers are let through for the rules alone.
        """
        self._is_told = is_told
        self._asked, self._database, self._every = asked, database, every
        self._sifting = sifting
        self._of_rows: Screening | None = None

    def count(self, number: int, pieces: Pieces) -> int:
        """Count the dossiers of a part."""
        if self._sifting is not None:
            return self._sifting.part(number, pieces).dossiers
        every = rows([file for file, _ in pieces]).subquery("lignes")
        query = exp.select(exp.Count(this=exp.Distinct(expressions=[column(DOSSIER)]))).from_(every)
        (found,) = self._database.one(query)
        return int(found)

    def judged(self, judge: Judge, number: int, pieces: Pieces, again: frozenset[str] | None = None) -> Found:
        """Judge the dossiers of a part that are let through, all or some of them `again`.

        Those to which something came after the day are always judged again: nothing counts them otherwise.
        """
        part = Part(rows([file for file, _ in pieces]))
        if self._sifting is None or not isinstance(self._database, Database):
            some = part if again is None else self._among(part, again, _AGAIN)
            return replace(self._by_rows(judge, some), again=again)
        sieved = self._sifting.part(number, pieces)
        left = self._later(self._database, number, pieces, sieved, part)
        again = None if again is None else again | left
        sifted, counts = self._asked.of(sieved, left, again)
        if again is not None:
            _, counts = self._asked.of(sieved, left, None)
        entries: dict[str, Entry] = {}
        if self._is_told:
            concerned = {one: rules for one, rules in sifted.suspects.items() if rules is None or rules}
            sifted = replace(sifted, suspects=concerned)
        if sifted.suspects:
            among = self._among(part, sifted.suspects, SUSPECTS)
            entries = judged(judge, self._database, among.rows, sifted, self._asked.rules)
        waiting = sifted.waiting
        if left:
            read = self._sifting.read([file for file, _ in pieces])
            of_rows = self._by_rows(judge, replace(self._among(part, left, _LATER), read=read))
            entries, waiting = entries | of_rows.entries, waiting | of_rows.waiting
            counts.add(of_rows.counts)
        return Found(entries, waiting, counts, again)

    def _later(
        self, database: Database, number: int, pieces: Pieces, sieved: Sieved, part: Part
    ) -> frozenset[str]:
        """Name the dossiers to which something came after the day."""
        if self._sifting is None or sieved.last is None or sieved.last <= self._asked.day:
            return frozenset()
        laid = replace(part, flat=self._sifting.laid(number, pieces))
        return frozenset(flat.later(database, laid, self._asked.day))

    def _by_rows(self, judge: Judge, part: Part) -> Found:
        """Judge what the screens let through of the rows of a part."""
        if self._of_rows is None:
            asked = self._asked
            self._of_rows = Screening(
                asked.book, self._database, self._every, asked.day, asked.rules, waits=True
            )
        screening = self._of_rows
        screening.found = Screened(routed=screening.found.routed)
        sifted = screening.part(part)
        entries = judged(judge, self._database, screening.suspects(part.rows), sifted, self._asked.rules)
        return Found(entries, sifted.waiting, screening.found)

    def _among(self, part: Part, some: Collection[str], table: str) -> Part:
        """Give some dossiers of a part alone."""
        database = self._database
        database.keep(table, database.listed(({DOSSIER: one} for one in sorted(some)), {DOSSIER: "VARCHAR"}))
        among = exp.select(column(DOSSIER)).from_(table).subquery()
        return replace(part, rows=part.rows.where(exp.In(this=column(DOSSIER), query=among)), among=table)
