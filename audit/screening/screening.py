"""Screens a log, part after part: which dossiers the engine must judge, and by which rules."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from sqlglot import exp

from audit.database import Database, Written, column, written
from audit.histories import by_dossier, dossiers
from audit.judging import TRANSITIONS
from audit.screening import derived, living, placing
from audit.screening import written as of_rules
from audit.screening.choices import keep_choices, years
from audit.screening.placing import BIT, EVENTS, LIVES, PLACED, TYPE, TYPES, UNREAD, named
from audit.screening.results import Screened
from audit.screening.tables import Tables
from audit.screening.wide import DOSSIER, NUMBER, Wide
from generator.engine import Rulebook, Verdict
from generator.engine.tracking import lived

SUSPECTS = "soupcons"
"""A table: the dossiers of a part that are let through."""
_PART, _IRREGULAR, _SHAPES, _GUILTY, _WITNESSES = "lot", "irreguliers", "formes", "formes_fautives", "temoins"
SMALL = 5_000
"""Events up to which a log is judged by the engine alone: to plan the screens takes as long."""
Suspects = Mapping[str, frozenset[str] | None]
"""The dossiers that are let through, and the rules and families that may be violated; None for any."""


class Screening:
    """Screens the parts of a log by some rules and families. Each dossier lies in one part, whole."""

    def __init__(
        self, book: Rulebook, database: Database, rows: exp.Select, day: date, asked: Collection[str]
    ) -> None:
        names = database.all(exp.select(TYPE).distinct().from_(rows.subquery("lignes")))
        window = years(database, rows)
        wide = Wide(book, tuple(sorted(name for (name,) in names)), day, window)
        zones = keep_choices(book, database, rows, window)
        types = [{TYPE: name, BIT: place} for place, name in enumerate(wide.names)]
        database.keep(TYPES, database.listed(types, {TYPE: "VARCHAR", BIT: "INTEGER"}))
        self._book, self._database, self._wide = book, database, wide
        given = dict(_screens(wide, asked))
        self.found = Screened(routed=frozenset(name for name, one in given.items() if one is None))
        screens = {
            name: one if one is not None else of_rules.trigger(wide, book.rules[name])
            for name, one in given.items()
        }
        self.found.rules = dict.fromkeys(screens, 0)
        shapes = living.Shapes(wide) if TRANSITIONS in asked else None
        self._tables = Tables(wide)
        self._tables.ask()  # the screens and the shapes are made: what is asked of the fields is known
        self._masks = list(self._tables.masks(screens))
        lines = exp.select(exp.Star()).from_(_PART)
        self._first = {
            PLACED: written(placing.placed(lines.copy(), len(wide.names))),
            EVENTS: written(placing.events(lines.copy(), wide, zones)),
            LIVES: written(placing.lives()),
        }
        self._lives = dict(self._of_lives(shapes)) if shapes is not None else {}
        self._irregular = written(self._of_irregular())
        self._shapes: dict[str, bool] = {}
        """Each shape of a life that was met, and whether it is at fault."""

    def part(self, rows: exp.Select) -> Suspects:
        """Screen a part of the log; `suspects` then selects the rows of those that are let through."""
        database = self._database
        database.keep(_PART, rows, kind="VIEW")
        for name, query in self._first.items():
            database.keep(name, query)
        self._tables.make(database)
        database.drop(EVENTS)
        database.keep(_IRREGULAR, self._irregular)
        for mask in self._masks:
            database.keep(mask.name, mask.query)
        for name, query in self._lives.items():
            database.keep(name, query)
        return self._let_through(rows)

    def suspects(self, rows: exp.Select) -> exp.Select:
        """Select the rows of the dossiers of the part that are let through."""
        let_through = exp.select(column(DOSSIER)).from_(SUSPECTS)
        return rows.where(exp.In(this=column(DOSSIER), query=let_through.subquery()))

    def _let_through(self, rows: exp.Select) -> Suspects:
        database, found = self._database, self.found
        irregular = {number for (number,) in database.all(exp.select(NUMBER).from_(_IRREGULAR))}
        rules: dict[int, set[str]] = {}
        for mask in self._masks:
            hits = exp.select(column(NUMBER), column("masque")).from_(mask.name).where(exp.column("masque").neq(0))
            for number, bits in database.all(hits):
                if number not in irregular:
                    named_ = {rule for bit, rule in enumerate(mask.rules) if bits >> bit & 1}
                    rules.setdefault(number, set()).update(named_)
        for number in self._guilty(rows) if self._lives else ():
            rules.setdefault(number, set()).add(TRANSITIONS)
        for one in rules.values():
            for rule in one:
                found.rules[rule] = found.rules.get(rule, 0) + 1
        (total,) = database.one(exp.select(exp.func("COUNT", exp.Star())).from_(PLACED))
        found.dossiers += total
        found.unread += len(irregular)
        found.suspects += len(irregular) + len(rules)
        numbers = ({NUMBER: number} for number in (*irregular, *rules))
        database.keep("numeros", database.listed(numbers, {NUMBER: "BIGINT"}))
        among = exp.In(this=column(NUMBER), query=exp.select(column(NUMBER)).from_("numeros").subquery())
        database.keep(SUSPECTS, exp.select(column(DOSSIER), column(NUMBER)).from_(PLACED).where(among))
        told = database.all(exp.select(column(DOSSIER), column(NUMBER)).from_(SUSPECTS))
        return {
            dossier: None if number in irregular else frozenset(rules[number]) for dossier, number in told
        }

    def _of_irregular(self) -> exp.Query:
        unread = exp.select(column(NUMBER)).from_(PLACED).where(column(UNREAD))
        return exp.union(unread, self._tables.irregular())

    def _of_lives(self, shapes: living.Shapes) -> Iterator[tuple[str, Written]]:
        """Give the queries of what the shapes are told from, then of the shapes."""
        tables = []
        for place, (event, told) in enumerate(shapes.events.items()):
            tables.append(f"vie_{place}")
            yield tables[-1], written(self._tables.beside(event, named(told), told.values()))
        shape = shapes.shape
        names = {one.name for one in shape.find_all(exp.Column)}
        yield _SHAPES, written(self._tables.lives({living.SHAPE: shape}, tables, names))

    def _guilty(self, rows: exp.Select) -> list[int]:
        """Give the dossiers at fault: the engine follows one dossier of each shape that was not met yet."""
        database, shape = self._database, column(living.SHAPE)
        read = exp.Not(
            this=exp.In(
                this=column(NUMBER, _SHAPES), query=exp.select(column(NUMBER)).from_(_IRREGULAR).subquery()
            )
        )
        regular = exp.select(exp.Star()).from_(_SHAPES).where(read)
        chosen = (
            exp.select(shape, exp.func("MIN", column(DOSSIER)))
            .from_(regular.subquery("vivants"))
            .join(PLACED, using=NUMBER)
            .group_by(shape)
        )
        met = dict(database.all(chosen))
        new = {dossier: one for one, dossier in met.items() if one not in self._shapes}
        if new:
            database.keep(_WITNESSES, database.listed(({DOSSIER: one} for one in new), {DOSSIER: "VARCHAR"}))
            among = exp.In(this=column(DOSSIER), query=exp.select(column(DOSSIER)).from_(_WITNESSES).subquery())
            day = self._wide.day
            for one in dossiers(self._book, database.rows(by_dossier(rows.where(among))), None):
                findings = lived(self._book, one.history.as_of(day), day).findings
                self._shapes[new[one.number]] = any(it.verdict is Verdict.VIOLATED for it in findings)
        self.found.shapes = len(self._shapes)
        guilty = [{living.SHAPE: one} for one in met if self._shapes[one]]
        if not guilty:
            return []
        database.keep(_GUILTY, database.listed(guilty, {living.SHAPE: "VARCHAR"}))
        alike = exp.In(this=shape, query=exp.select(shape).from_(_GUILTY).subquery())
        numbers = exp.select(column(NUMBER)).from_(regular.copy().subquery("vivants"))
        return [number for (number,) in database.all(numbers.where(alike))]


def _screens(wide: Wide, asked: Collection[str]) -> Iterator[tuple[str, dict[str, exp.Expr] | None]]:
    """Give the screen of each rule and family, the life cycle apart; None where there is none."""
    for rule in wide.book.rules.values():
        if rule.id in asked:
            yield rule.id, of_rules.screen(wide, rule)
    for family in derived.FAMILIES:
        if family in asked:
            yield family, derived.screen(wide, family)
