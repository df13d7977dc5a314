"""Which dossiers are at fault with the life cycle: the engine follows one of each shape of life."""

from datetime import date

from sqlglot import exp

from conformance.audit.database import column
from conformance.audit.engine import Engine
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.screening.placing import PLACED, SHAPE, SHAPES, SPOILT
from conformance.audit.screening.wide import DOSSIER, NUMBER
from generator.engine import Rulebook, Verdict
from generator.engine.tracking import lived

_GUILTY, _WITNESSES = "formes_fautives", "temoins"
_MOST = 100_000
"""Shapes that are remembered: what is kept does not grow with the log."""


class Following:
    """Follows a dossier of each shape that a part has, unless it was met in an earlier part."""

    def __init__(self, book: Rulebook, database: Engine, day: date) -> None:
        """`day` is that on which dossiers are looked at: what came later has not happened."""
        self._book, self._database, self._day = book, database, day
        self._known: dict[str, bool] = {}
        """Each shape that was met, and whether it is at fault."""
        self.shapes = 0
        """How many shapes the last part has."""

    def guilty(self, rows: exp.Select) -> list[int]:
        """Give the numbers of the dossiers at fault, of a part of which the shapes are told."""
        database, shape = self._database, column(SHAPE)
        read = exp.Not(
            this=exp.In(
                this=column(NUMBER, SHAPES), query=exp.select(column(NUMBER)).from_(SPOILT).subquery()
            )
        )
        regular = exp.select(exp.Star()).from_(SHAPES).where(read)
        chosen = (
            exp.select(shape, exp.func("MIN", column(DOSSIER)))
            .from_(regular.subquery("vivants"))
            .join(PLACED, using=NUMBER)
            .group_by(shape)
        )
        met = dict(database.all(chosen))
        self.shapes = len(met)
        if len(self._known) > _MOST:
            self._known.clear()
        self._follow({dossier: one for one, dossier in met.items() if one not in self._known}, rows)
        guilty = [{SHAPE: one} for one in met if self._known[one]]
        if not guilty:
            return []
        database.keep(_GUILTY, database.listed(guilty, {SHAPE: "VARCHAR"}))
        alike = exp.In(this=shape, query=exp.select(shape).from_(_GUILTY).subquery())
        numbers = exp.select(column(NUMBER)).from_(regular.copy().subquery("vivants"))
        return [number for (number,) in database.all(numbers.where(alike))]

    def _follow(self, new: dict[str, str], rows: exp.Select) -> None:
        """Follow some dossiers, each of a shape."""
        if not new:
            return
        database, day = self._database, self._day
        database.keep(_WITNESSES, database.listed(({DOSSIER: one} for one in new), {DOSSIER: "VARCHAR"}))
        among = exp.In(this=column(DOSSIER), query=exp.select(column(DOSSIER)).from_(_WITNESSES).subquery())
        for one in dossiers(self._book, database.rows(by_dossier(rows.where(among))), None):
            findings = lived(self._book, one.history.as_of(day), day).findings
            self._known[new[one.number]] = any(it.verdict is Verdict.VIOLATED for it in findings)
