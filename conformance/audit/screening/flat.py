"""A part of a log with a dossier a row: what its events say stands side by side, and no screen joins any.

It is made once, of a log that is prepared. An event on which no screen relies is left out of its row, as the
rules that read it are left to the engine.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import Database, Written, call, column, parquet
from conformance.audit.engine import Engine
from conformance.audit.screening.placing import (
    BIT,
    CHOICE,
    CHOICES,
    DAYS,
    FIRST,
    LAST,
    LIVES,
    NAMES,
    PLACED,
    SHAPE,
    SHAPES,
    SPOILT,
    TOLD,
    UNREAD,
    named,
)
from conformance.audit.screening.tables import THREAD, Part, Tables, Told
from conformance.audit.screening.trees import (
    all_of,
    equal,
    is_true,
    known,
    negated,
    number,
    typed,
    unknown,
    where,
)
from conformance.audit.screening.trees import day as sql_day
from conformance.audit.screening.wide import DOSSIER, NUMBER, RANK, Wide
from generator.formula.sql_functions import TERRITORY, ZONE

_FLAT, TROUBLES, _SIDE = "a_plat", "troubles", "cote_a_cote"
"""A view: the dossiers of a part; its column of the events on which no screen relies, by their numbers;
tables that have a row for each dossier, in one order."""
_ROWS = 16_384
"""Dossiers of a group of rows: each has hundreds of columns."""


def write(wide: Wide, database: Database, part: Part, file: Path) -> None:
    """Write a part with a dossier a row, of all that `wide` asks for; it stands after the last event.

    Each event is put beside the dossiers alone, in their order, then all are read side by side: a join of all
    carries what the others said through each of them, and takes thrice as long.
    """
    tables = Tables(wide)
    tables.make(database, part)
    database.keep(_SIDE, _dossiers())
    sides = [_SIDE]
    for name in wide.names:
        table = tables.of(name)
        sides.append(f"{_SIDE}_{table}")
        database.keep(sides[-1], _of_event(wide, name, table))
        database.drop(table)
    query = exp.select(exp.Star()).from_(_SIDE)
    for side in sides[1:]:
        query.append("joins", exp.Join(this=exp.to_table(side), method="POSITIONAL"))
    with database.sparing(THREAD):
        database.write(query, file, row_group=_ROWS, compression="lz4_raw")
    for table in (PLACED, LIVES, SPOILT, *sides):
        database.drop(table)


def _dossiers() -> exp.Select:
    """Select what is told of each dossier as a whole, in the order of their numbers."""
    troubles = exp.select(column(NUMBER), exp.alias_(call("list", column(BIT)), TROUBLES, quoted=True))
    query = exp.select(
        *(column(one, PLACED) for one in (NUMBER, DOSSIER, TOLD, UNREAD)),
        *(column(one, LIVES) for one in (NAMES, DAYS, FIRST, LAST)),
        column(TROUBLES),
    ).from_(PLACED)
    query = _beside(query, exp.to_table(LIVES), PLACED, LIVES)
    grouped = troubles.from_(SPOILT).group_by(column(NUMBER)).subquery(TROUBLES)
    return _beside(query, grouped, PLACED, TROUBLES).order_by(column(NUMBER, PLACED))


def _of_event(wide: Wide, name: str, table: str) -> exp.Select:
    """Select what an event says in each dossier, in the order of their numbers."""
    rank, *others = wide.columns(name)
    bit = number(wide.names.index(name))
    place = where(known(column(rank)), typed(call("list_position", column(NAMES), bit), "integer"))
    spoilt = exp.select(column(NUMBER)).from_(SPOILT).where(equal(column(BIT), bit.copy())).subquery()
    rest = negated(exp.In(this=column(NUMBER), query=spoilt))
    relied_upon = exp.select(exp.Star()).from_(table).where(rest).subquery("dits")
    query = exp.select(*named({rank: place}), *map(column, others)).from_(_SIDE)
    return _beside(query, relied_upon, _SIDE, "dits").order_by(column(NUMBER, _SIDE))


def _beside(query: exp.Select, other: exp.Expr, one: str, name: str) -> exp.Select:
    on = equal(column(NUMBER, one), column(NUMBER, name))
    return query.join(other, on=on, join_type="left", copy=False)


class Flat(Tables):
    """The queries over a part with a dossier a row."""

    def ask(self) -> None:
        """Know what is asked of the messages: it was read before."""

    def make(self, database: Engine, part: Part) -> None:
        """Name what stands in the file of the part."""
        if part.flat is None:
            raise LookupError("a part that is not laid out")
        file = file_of(part.flat)
        if part.among is not None:
            some = exp.select(column(DOSSIER)).from_(part.among).subquery()
            file = file.where(exp.In(this=column(DOSSIER), query=some))
        file = file.where(negated(is_later(self._wide.day)))
        database.keep(_FLAT, file, kind="VIEW")
        placed = [column(one) for one in (NUMBER, DOSSIER, TOLD, UNREAD)]
        chosen = [column(one, "options") for one in (CHOICE, ZONE)]
        options = exp.select(*map(column, (TOLD, CHOICE, ZONE))).from_(CHOICES).subquery("options")
        on = equal(column(TOLD, _FLAT), column(TOLD, "options"))
        told = exp.select(*(column(one.name, _FLAT) for one in placed), *chosen).from_(_FLAT)
        database.keep(PLACED, told.join(options, on=on))
        each = exp.alias_(call("unnest", column(TROUBLES)), BIT, quoted=True)
        database.keep(SPOILT, exp.select(column(NUMBER), each).from_(_FLAT).where(known(column(TROUBLES))))

    def last(self, database: Engine) -> date | None:
        """Give the last legal day on which something came to a dossier that is read."""
        found: date | None
        (found,) = database.one(exp.select(call("max", column(LAST))).from_(_FLAT))
        return found

    def beside(self, anchor: str, told: Iterable[exp.Expr], asked: Iterable[exp.Expr]) -> exp.Select:
        """Select what is told of the dossiers that have an event."""
        query = exp.select(column(NUMBER), *told).from_(_FLAT).where(self._wide.here(anchor), copy=False)
        return chosen(query, {one.name for tree in asked for one in tree.find_all(exp.Column)})

    def lives(self, shape: exp.Expr, told: Told) -> Iterator[tuple[str, Written]]:
        """Make the table of the shapes of lives, of the dossiers on which screens rely."""
        given = {
            name: where(self._wide.here(event), one)
            for event, each in told.items()
            for name, one in each.items()
        }
        names = {one.name for tree in given.values() for one in tree.find_all(exp.Column)}
        kept = (NUMBER, DOSSIER, NAMES, DAYS, FIRST, LAST)
        regular = all_of(unknown(column(TROUBLES)), known(column(FIRST)))
        inner = chosen(exp.select(*map(column, kept), *named(given)).from_(_FLAT).where(regular), names)
        query = exp.select(column(NUMBER), exp.alias_(shape, SHAPE, quoted=True))
        yield SHAPES, Written(query.from_(inner.subquery("vivants", copy=False), copy=False))


def is_later(day: date) -> exp.Expr:
    """Tell whether something came to a dossier after a legal day: its row then says too much."""
    return is_true(exp.GT(this=column(LAST), expression=sql_day(day)))


def later(database: Engine, part: Part, day: date) -> list[str]:
    """Name the dossiers of a part that is laid out to which something came after a legal day."""
    if part.flat is None:
        return []
    query = exp.select(column(DOSSIER)).from_(file_of(part.flat).subquery("dossiers")).where(is_later(day))
    if part.among is not None:
        some = exp.select(column(DOSSIER)).from_(part.among).subquery()
        query = query.where(exp.In(this=column(DOSSIER), query=some))
    return [dossier for (dossier,) in database.all(query)]


def file_of(file: Path) -> exp.Select:
    """Select the dossiers of a file."""
    return exp.select(exp.Star()).from_(parquet([file]))


def chosen(query: exp.Select, names: set[str], table: str = _FLAT) -> exp.Select:
    """Join what collectivities chose to a table of dossiers, where it is asked."""
    asked = {one for one in names if one.startswith("reglage.") or one in (RANK, TERRITORY, ZONE)}
    if not asked:
        return query
    columns = (column(name) for name in sorted({TOLD, *asked}))
    options = exp.select(*columns).from_(CHOICES).subquery("options")
    return query.join(options, on=equal(column(TOLD, table), column(TOLD, "options")), copy=False)
