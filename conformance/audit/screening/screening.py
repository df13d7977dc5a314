"""Screens a log, part after part: which dossiers the engine must judge, and by which rules."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlglot import exp

from conformance.audit.database import Written, column
from conformance.audit.engine import Engine
from conformance.audit.judging import FAMILIES, TRANSITIONS
from conformance.audit.readers.naming import microseconds
from conformance.audit.screening import derived, living
from conformance.audit.screening import written as of_rules
from conformance.audit.screening.choices import wide_of
from conformance.audit.screening.following import Following
from conformance.audit.screening.placing import (
    BIT,
    PLACED,
    SPOILT,
    UNREAD,
)
from conformance.audit.screening.results import Screened
from conformance.audit.screening.tables import MASK, Part, Tables
from conformance.audit.screening.trees import any_of
from conformance.audit.screening.trees import number as number_of
from conformance.audit.screening.wide import DOSSIER, NUMBER, Wide
from generator.engine import Rulebook
from generator.engine.visibility import read_by

SUSPECTS = "soupcons"
"""A table: the dossiers of a part that are let through."""
SMALL = 5_000
"""Events up to which a log is judged by the engine alone: to plan the screens takes as long."""
_WAITS = ""
"""Stands among the screens for what the mere passing of days may violate."""
_HOURS = 14
"""An event of a later legal day than that of the audit comes at most so long before that day in UTC."""


@dataclass(frozen=True)
class Sifted:
    """A part of a log that is screened."""

    suspects: Mapping[str, frozenset[str] | None]
    """The dossiers that are let through, and the rules and families that may be violated; None for any."""
    waiting: frozenset[str]
    """Those, where it was asked, that may be violated on a later day, although nothing else comes."""


class Screening:
    """Screens the parts of a log by some rules and families. Each dossier lies in one part, whole."""

    def __init__(  # noqa: PLR0913 whether days are waited for, besides
        self,
        book: Rulebook,
        database: Engine,
        rows: exp.Select,
        day: date,
        asked: Collection[str],
        *,
        waits: bool = False,
    ) -> None:
        """Make the queries."""
        wide = wide_of(book, database, rows, day)
        self.database, self._wide = database, wide
        given = dict(screens_of(wide, asked))
        routed = frozenset(name for name, one in given.items() if one is None)
        screens = {
            name: one if one is not None else of_rules.trigger(wide, book.rules[name])
            for name, one in given.items()
        }
        self.found = Screened(rules=dict.fromkeys(screens, 0), routed=routed)
        """What was let through so far."""
        self._waits = waits
        if waits:
            screens[_WAITS] = _waiting(wide, asked)
        shapes = living.Shapes(wide) if TRANSITIONS in asked else None
        self._tables = Tables(wide)
        self._tables.ask()  # the screens and the shapes are made: what is asked of the fields is known
        self._masks = list(self._tables.masks(screens))
        self._lives = dict(self._tables.lives(shapes.shape, shapes.events)) if shapes is not None else {}
        self._unread = Written(exp.select(NUMBER).from_(PLACED).where(column(UNREAD)))
        self._reading = [concerned(book, name, asked) for name in wide.names]
        """What may be violated where no screen relies on an event, by the number of its name."""
        self._following = Following(book, database, day)

    @property
    def wide(self) -> Wide:
        """How screens name what they read."""
        return self._wide

    def part(self, part: Part) -> Sifted:
        """Screen a part of the log; `suspects` then selects the rows of those that are let through."""
        database = self.database
        self._tables.make(database, part)
        for mask in self._masks:
            database.keep(mask.name, mask.query)
        for name, query in self._lives.items():
            database.keep(name, query)
        return self._let_through(part.rows)

    def suspects(self, rows: exp.Select) -> exp.Select:
        """Select the rows of the dossiers of the part that are let through."""
        let_through = exp.select(column(DOSSIER)).from_(SUSPECTS)
        return rows.where(exp.In(this=column(DOSSIER), query=let_through.subquery()))

    def _let_through(self, rows: exp.Select) -> Sifted:
        database, found = self.database, self.found
        unread = {number for (number,) in database.all(self._unread)}
        rules: dict[int, set[str]] = {}
        waiting: set[int] = set()
        for number, bit in database.all(exp.select(column(NUMBER), column(BIT)).from_(SPOILT)):
            rules.setdefault(number, set()).update(self._reading[bit])
        disturbed = len(rules)
        for place, number, bits in database.all(self._hits()) if self._masks else ():
            named_ = self._masks[place].rules
            told = {rule for bit, rule in enumerate(named_) if bits >> bit & 1}
            if _WAITS in told:
                waiting.add(number)
                told.remove(_WAITS)
            if told:
                rules.setdefault(number, set()).update(told)
        if self._lives:
            for number in self._following.guilty(rows):
                rules.setdefault(number, set()).add(TRANSITIONS)
            found.shapes += self._following.shapes
        for one in rules.values():
            for rule in one:
                found.rules[rule] = found.rules.get(rule, 0) + 1
        (total,) = database.one(exp.select(exp.func("COUNT", exp.Star())).from_(PLACED))
        found.dossiers += total
        found.unread += len(unread)
        found.disturbed += disturbed
        found.suspects += len(unread) + len(rules)
        given = names_of(database, (*unread, *rules), SUSPECTS)
        suspects = {
            dossier: None if number in unread else frozenset(rules[number]) for number, dossier in given
        }
        later = {dossier for _, dossier in names_of(database, waiting, "attentes")} if waiting else set()
        return Sifted(suspects, frozenset(later | self._coming(rows)))

    def _coming(self, rows: exp.Select) -> set[str]:
        """Give the dossiers that have an event after the day of the audit."""
        if not self._waits:
            return set()
        then = datetime.combine(self._wide.day + timedelta(days=1), time(), UTC) - timedelta(hours=_HOURS)
        late = exp.GTE(this=column("moment"), expression=number_of(microseconds(then)))
        found = exp.select(column(DOSSIER)).distinct().from_(rows.subquery("lignes")).where(late)
        return {dossier for (dossier,) in self.database.all(found)}

    def _hits(self) -> exp.Query:
        """Select what every screen lets through, in one query: Spark runs it in one pass."""
        found = [
            exp.select(exp.alias_(exp.Literal.number(place), "ecran"), column(NUMBER), column(MASK)).from_(
                mask.name
            )
            for place, mask in enumerate(self._masks)
        ]
        return exp.union(*found, distinct=False) if len(found) > 1 else found[0]


def names_of(database: Engine, numbers: Iterable[int], table: str) -> list[tuple[int, str]]:
    """Keep the dossiers of a part that have some numbers as a table; give them, each with its number."""
    given = ({NUMBER: number} for number in numbers)
    database.keep("numeros", database.listed(given, {NUMBER: "BIGINT"}))
    among = exp.In(this=column(NUMBER), query=exp.select(column(NUMBER)).from_("numeros").subquery())
    both = exp.select(column(NUMBER), column(DOSSIER))
    database.keep(table, both.from_(PLACED).where(among))
    return [(number, dossier) for number, dossier in database.all(both.copy().from_(table))]


def screens_of(wide: Wide, asked: Collection[str]) -> Iterator[tuple[str, dict[str, exp.Expr] | None]]:
    """Give the screen of each rule and family, the life cycle apart; None where there is none."""
    for rule in wide.book.rules.values():
        if rule.id in asked:
            yield rule.id, of_rules.screen(wide, rule)
    for family in derived.FAMILIES:
        if family in asked:
            yield family, derived.screen(wide, family)


def concerned(book: Rulebook, event: str, asked: Collection[str]) -> frozenset[str]:
    """Name what an event may violate: the rules that read it, and what looks at whole lives."""
    rules = {rule.id for rule in book.rules.values() if event in read_by(book, rule)}
    return frozenset(asked) & {*rules, *FAMILIES}


def _waiting(wide: Wide, asked: Collection[str]) -> dict[str, exp.Expr]:
    found: dict[str, list[exp.Expr]] = {}
    for rule in wide.book.rules.values():
        if rule.id in asked:
            for name, condition in of_rules.waits(wide, rule).items():
                found.setdefault(name, []).append(condition)
    return {name: any_of(conditions) for name, conditions in found.items()}
