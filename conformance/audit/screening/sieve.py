"""The screens of rules, over parts that are laid out, whatever the day of an audit."""

from collections.abc import Collection, Iterator

from sqlglot import exp

from conformance.audit.database import Database, Written, column
from conformance.audit.judging import FAMILIES, TRANSITIONS
from conformance.audit.screening import living
from conformance.audit.screening import written as of_rules
from conformance.audit.screening.flat import Flat
from conformance.audit.screening.following import Following
from conformance.audit.screening.placing import BIT, PLACED, SPOILT, UNREAD
from conformance.audit.screening.screening import names_of, screens_of
from conformance.audit.screening.sieved import DUE, SUSPECT, TROUBLED, UNREADABLE, WAITS, Hit, Sieved
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import NUMBER, Wide
from generator.model.rule import Response


class Sieve:
    """Sieves the parts of a log by all rules and families of rules, or by some."""

    def __init__(self, wide: Wide, database: Database, among: Collection[str] | None = None) -> None:
        """Make the queries; `wide` stands after all that came."""
        book = wide.book
        asked = {*book.rules, *FAMILIES} if among is None else set(among)
        self.wide = wide
        """The columns, once all that the screens look at is asked for."""
        self._database, self._names = database, wide.names
        dues = {
            name: told
            for name, rule in book.rules.items()
            if name in asked and (told := of_rules.dues(wide, rule)) is not None
        }
        given = dict(screens_of(wide, asked - dues.keys()))
        self._routed = frozenset(name for name, one in given.items() if one is None)
        self._waiting = {one for one in self._routed if isinstance(book.rules[one].datum, Response)}
        screens = {
            name: one if one is not None else of_rules.trigger(wide, book.rules[name])
            for name, one in given.items()
        }
        shapes = living.Shapes(wide) if TRANSITIONS in asked else None
        tables = Flat(wide)
        self._tables = tables
        self._masks = list(tables.masks(screens))
        self._dues = list(tables.dues(dues))
        self._lives = dict(tables.lives(shapes.shape, shapes.events)) if shapes is not None else {}
        self._unread = Written(exp.select(NUMBER).from_(PLACED).where(column(UNREAD)))
        self._following = Following(book, database, wide.day)

    def part(self, part: Part) -> Sieved:
        """Sieve a part."""
        database = self._database
        self._tables.make(database, part)
        for name, query in self._lives.items():
            database.keep(name, query)
        told = list(self._told(part))
        named = dict(names_of(database, {number for number, _ in told}, "soupcons"))
        hits = sorted({one._replace(dossier=named[number]) for number, one in told})
        (count,) = database.one(exp.select(exp.func("COUNT", exp.Star())).from_(PLACED))
        last = self._tables.last(database)
        return Sieved(count, last, self._following.shapes, self._routed, tuple(hits))

    def _told(self, part: Part) -> Iterator[tuple[int, Hit]]:
        """Give why dossiers are let through, each by its number."""
        database = self._database
        for (number,) in database.all(self._unread):
            yield number, Hit("", UNREADABLE)
        for number, bit in database.all(exp.select(column(NUMBER), column(BIT)).from_(SPOILT)):
            yield number, Hit("", TROUBLED, self._names[bit])
        yield from self._suspected()
        yield from self._due()
        if self._lives:
            for number in self._following.guilty(part.rows):
                yield number, Hit("", SUSPECT, TRANSITIONS)

    def _suspected(self) -> Iterator[tuple[int, Hit]]:
        for mask in self._masks:
            for number, bits in self._database.all(mask.query):
                for rule in (one for bit, one in enumerate(mask.rules) if bits >> bit & 1):
                    yield number, Hit("", SUSPECT, rule)
                    if rule in self._waiting:
                        yield number, Hit("", WAITS, rule)

    def _due(self) -> Iterator[tuple[int, Hit]]:
        for table in self._dues:
            for number, *days in self._database.all(table.query):
                for rule, day in zip(table.rules, days, strict=True):
                    if day is not None:
                        yield number, Hit("", DUE, rule, day)
