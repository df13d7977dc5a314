"""The queries of a part of a log: each event's messages, then what is asked of each, beside those it names.

A screen stands on an event: only the dossiers that have it are looked at, and only the events it names are
joined. DuckDB keeps a vector for each node of each expression of a query, so a query has only so many.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import Written, column
from conformance.audit.engine import Engine
from conformance.audit.screening import placing
from conformance.audit.screening.placing import (
    BIT,
    CHOICE,
    CHOICES,
    EVENTS,
    LIVES,
    PLACED,
    SHAPE,
    SHAPES,
    SPOILT,
    named,
)
from conformance.audit.screening.settling import settled
from conformance.audit.screening.trees import any_of, equal, known, number, total, where
from conformance.audit.screening.wide import DOSSIER, NUMBER, RANK, Wide
from generator.formula.sql_functions import TERRITORY, ZONE

WORD = 62
"""Screens that a number holds, a bit each."""
_NODES = 8_000
"""The nodes of the expressions of a query."""
THREAD = 3 << 27
"""Bytes that a thread takes for them."""
_PART, MASK, _DUE = "lot", "masque", "du_"
"""A view: the rows of a part; the column of the bits of some rules; those of the days due, by their ranks."""
Told = Mapping[str, Mapping[str, exp.Expr]]
"""What is told of a life by each of its events, by the names of columns."""
Screens = Mapping[str, Mapping[str, exp.Expr]]
"""The conditions of each rule or family, by the event that each stands on."""


@dataclass(frozen=True)
class Masks:
    """A table that tells, a bit a rule, which ones a dossier may violate by an event."""

    name: str
    query: Written
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A part of a log."""

    rows: exp.Select
    read: Mapping[str, Sequence[Path]] = field(default_factory=dict)
    """By event, the files of what was read of its messages before."""
    flat: Path | None = None
    """The file that has a dossier a row."""
    among: str | None = None
    """The table of the dossiers that are screened; all are without."""
    pieces: tuple[Path, ...] = ()
    """The files of its rows, where the log is prepared."""


class Tables:
    """The queries, made once: each part of a log goes through all of them."""

    def __init__(self, wide: Wide) -> None:
        lines = exp.select(exp.Star()).from_(_PART)
        self._wide = wide
        self._places = {name: f"message_{place}" for place, name in enumerate(wide.names)}
        self._first = {
            PLACED: Written(placing.placed(lines.copy(), len(wide.names))),
            EVENTS: Written(placing.events(lines.copy(), wide)),
            LIVES: Written(placing.lives()),
        }
        self._messages: dict[str, Written] = {}
        self._owners: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Name the table of the messages of an event."""
        return self._places[name]

    def ask(self) -> None:
        """Make the queries of the messages: all that is asked of them must be known."""
        for name in self._wide.names:
            self._messages[self._places[name]] = Written(placing.messages(self._wide, name))
            self._owners |= dict.fromkeys(self._wide.columns(name), name)

    def make(self, database: Engine, part: Part) -> None:
        """Make the tables of a part: its dossiers, their lives, their messages, and those of no screen."""
        database.keep(_PART, part.rows, kind="VIEW")
        for name, query in self._first.items():
            database.keep(name, query)
        with database.sparing(THREAD):
            for name in self._wide.names:
                table, files = self._places[name], part.read.get(name)
                told = placing.read(self._wide, name, files) if files else self._messages[table]
                database.keep(table, told)
        database.keep(SPOILT, exp.union(placing.disturbed(), self._irregular()))
        database.drop(EVENTS)

    def _irregular(self) -> exp.Expr:
        """Select the events of a dossier whose message no screen surely reads."""
        found = [
            exp.select(column(NUMBER), exp.alias_(number(bit), BIT, quoted=True))
            .from_(table)
            .where(exp.Not(this=column(f"{name}?")))
            for bit, (name, table) in enumerate(self._places.items())
        ]
        return exp.union(*found, distinct=False) if len(found) > 1 else found[0]

    def masks(self, screens: Screens) -> Iterator[Masks]:
        """Make the queries that screen."""
        for anchor in self._wide.names:
            conditions = {rule: settled(by[anchor]) for rule, by in screens.items() if anchor in by}
            for place, rules in enumerate(_batches(conditions)):
                bits = (
                    where(conditions[rule], number(1 << bit), number(0)) for bit, rule in enumerate(rules)
                )
                told = exp.Alias(this=total(bits), alias=exp.to_identifier(MASK))
                query = self.beside(anchor, [told], [conditions[rule] for rule in rules])
                found = exp.select(exp.Star()).from_(query.subquery("masques", copy=False), copy=False)
                found = found.where(column(MASK).neq(0), copy=False)
                yield Masks(f"ecran_{self._wide.names.index(anchor)}_{place}", Written(found), tuple(rules))

    def dues(self, days: Screens) -> Iterator[Masks]:
        """Make the queries of the days due: a column a rule, of the dossiers that have one of them."""
        for anchor in self._wide.names:
            given = {rule: by[anchor] for rule, by in days.items() if anchor in by}
            for place, rules in enumerate(_batches(given)):
                told = {f"{_DUE}{rank}": given[rule] for rank, rule in enumerate(rules)}
                query = self.beside(anchor, named(told), told.values()).subquery("dus", copy=False)
                found = exp.select(exp.Star()).from_(query, copy=False)
                found = found.where(any_of(known(column(one)) for one in told), copy=False)
                yield Masks(f"dus_{self._wide.names.index(anchor)}_{place}", Written(found), tuple(rules))

    def beside(self, anchor: str, told: Iterable[exp.Expr], asked: Iterable[exp.Expr]) -> exp.Select:
        """Select what is told of the dossiers that have an event, beside the other events that it names."""
        table = self._places[anchor]
        query = exp.select(column(NUMBER, table), *told).from_(table)
        names = {one.name for tree in asked for one in tree.find_all(exp.Column) if not one.table}
        events = {self._owners[name] for name in names if name in self._owners} - {anchor}
        for name in sorted(events):
            query = _joined(query, self._places[name], table)
        return self._of_dossier(query, names, table)

    def _of_dossier(self, query: exp.Select, names: set[str], table: str) -> exp.Select:
        """Join what is told of the dossier as a whole, where it is asked."""
        chosen = {name for name in names if name.startswith("reglage.") or name in (RANK, TERRITORY)}
        if chosen or names & {DOSSIER, ZONE}:
            query = _joined(query, PLACED, table)
        if chosen:
            columns = (column(name) for name in sorted({CHOICE, *chosen}))
            options = exp.select(*columns).from_(CHOICES).subquery("options")
            query = query.join(options, on=equal(column(CHOICE, PLACED), column(CHOICE, "options")))
        return query

    def lives(self, shape: exp.Expr, told: Told) -> Iterator[tuple[str, Written]]:
        """Make the tables of what each event tells of a life, and last that of the shapes of lives."""
        tables = []
        for place, (event, each) in enumerate(told.items()):
            tables.append(f"vie_{place}")
            yield tables[-1], Written(self.beside(event, named(each), each.values()))
        query = exp.select(column(NUMBER, LIVES), exp.alias_(shape, SHAPE, quoted=True)).from_(LIVES)
        for table in tables:
            query = _joined(query, table, LIVES)
        names = {one.name for one in shape.find_all(exp.Column)}
        yield SHAPES, Written(self._of_dossier(query, names, LIVES))


def _joined(query: exp.Select, table: str, anchor: str) -> exp.Select:
    on = equal(column(NUMBER, anchor), column(NUMBER, table))
    return query.join(exp.to_table(table), on=on, join_type="left", copy=False)


def _batches(conditions: Mapping[str, exp.Expr]) -> Iterator[list[str]]:
    """Cut some conditions into runs, none of which is larger than it may be where it has several."""
    found: list[str] = []
    size = 0
    for name, condition in conditions.items():
        one = sum(1 for _ in condition.walk())
        if found and (size + one > _NODES or len(found) == WORD):
            yield found
            found, size = [], 0
        found.append(name)
        size += one
    if found:
        yield found
