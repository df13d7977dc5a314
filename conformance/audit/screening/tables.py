"""The queries of a part of a log: each event's messages, then what is asked of each, beside those it names.

A screen stands on an event: only the dossiers that have it are looked at, and only the events it names are
joined. DuckDB keeps a vector for each node of each expression of a query, so a query has only so many.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import Written, column
from conformance.audit.engine import Engine
from conformance.audit.screening import placing
from conformance.audit.screening.placing import BIT, CHOICE, CHOICES, LIVES, PLACED, named
from conformance.audit.screening.settling import settled
from conformance.audit.screening.trees import equal, number, total, where
from conformance.audit.screening.wide import DOSSIER, NUMBER, RANK, Wide
from generator.formula.sql_functions import TERRITORY, ZONE

WORD = 62
"""Screens that a number holds, a bit each."""
_NODES = 8_000
"""The nodes of the expressions of a query."""
THREAD = 3 << 27
"""Bytes that a thread takes for them."""
Screens = Mapping[str, Mapping[str, exp.Expr]]
"""The conditions of each rule or family, by the event that each stands on."""


@dataclass(frozen=True)
class Masks:
    """A table that tells, a bit a rule, which ones a dossier may violate by an event."""

    name: str
    query: Written
    rules: tuple[str, ...]


class Tables:
    """The queries, made once: each part of a log goes through all of them."""

    def __init__(self, wide: Wide) -> None:
        self._wide = wide
        self._places = {name: f"message_{place}" for place, name in enumerate(wide.names)}
        self._messages: dict[str, Written] = {}
        self._owners: dict[str, str] = {}

    def ask(self) -> None:
        """Make the queries of the messages: all that is asked of them must be known."""
        for name in self._wide.names:
            self._messages[self._places[name]] = Written(placing.messages(self._wide, name))
            self._owners |= dict.fromkeys(self._wide.columns(name), name)

    def make(self, database: Engine, read: Mapping[str, Sequence[Path]]) -> None:
        """Make the tables of the messages of a part; `read` names the files of those that were read."""
        with database.sparing(THREAD):
            for name in self._wide.names:
                table, files = self._places[name], read.get(name)
                query = placing.read(self._wide, name, files) if files else self._messages[table]
                database.keep(table, query)

    def irregular(self) -> exp.Expr:
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
                told = exp.Alias(this=total(bits), alias=exp.to_identifier("masque"))
                query = self.beside(anchor, [told], [conditions[rule] for rule in rules])
                yield Masks(f"ecran_{self._wide.names.index(anchor)}_{place}", Written(query), tuple(rules))

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

    def lives(self, told: Mapping[str, exp.Expr], tables: Iterable[str], asked: set[str]) -> exp.Select:
        """Select what is told of the life of each dossier, beside some tables of its events."""
        query = exp.select(column(NUMBER, LIVES), *named(told)).from_(LIVES)
        for table in tables:
            query = _joined(query, table, LIVES)
        return self._of_dossier(query, asked, LIVES)


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
