"""One row a dossier: each event stands in columns of its own, as it happens once at most."""

from dataclasses import dataclass, field
from datetime import date

from sqlglot import exp

from audit.database import call, column, text
from audit.screening import validity
from audit.screening.trees import (
    all_of,
    any_of,
    equal,
    is_true,
    known,
    may_hold,
    negated,
    number,
    typed,
    where,
)
from audit.screening.trees import (
    day as sql_day,
)
from generator.engine import Rulebook
from generator.formula import Type
from generator.formula.sql_functions import TERRITORY, ZONE

DOSSIER, IRREGULAR = "dossier", "irregulier"
DAYS, NAMES = "jours", "noms"
"""The days and the names of its events, in the order of time."""
RANK = "rang_du_territoire"
GROUPED, LOCAL, WIDE, CHOICES = "groupes", "locaux", "larges", "choix_de_dossier"
"""The tables that are made one from another, and that of what collectivities chose."""
READABLE, TOLD = "lisible", "texte"
SQL_TYPES: dict[Type, str] = {
    Type.BOOLEAN: "boolean",
    Type.INTEGER: "bigint",
    Type.MONEY: "bigint",
    Type.DATE: "date",
    Type.INSTANT: "timestamptz",
    Type.TEXT: "varchar",
    Type.CODE: "varchar",
    Type.OPAQUE: "boolean",
}
"""How DuckDB holds what formulas read of a field."""
_EVENTS, _SETTINGS, _OTHERS, _REFUSED, _VALUES = "evenements", "reglages", "autres", "refus", "champs"
EACH = "x"
"""The name of an item of a list, in what is told of each."""
_KEPT = ("moment", "type", "canal", "source", "data")


@dataclass(frozen=True)
class Wide:
    """The names of the columns of such a table, and what makes it."""

    book: Rulebook
    names: tuple[str, ...]
    """The events that the log has."""
    day: date
    """The legal day of the audit: what came later has not happened."""
    window: validity.Window
    """The days within which dates are read; others are left to the engine."""
    asked: dict[tuple[str, str], None] = field(default_factory=dict)
    """The fields of which something is asked, as `read` is called."""

    def has(self, name: str) -> bool:
        """Tell whether the log has an event."""
        return name in self.names

    def part(self, name: str, part: str) -> exp.Expr:
        """Give the column of what an event has besides its data: its rank, moment, day, canal, source."""
        return column(f"{name}|{part}")

    def here(self, name: str) -> exp.Expr:
        """Tell whether an event has happened."""
        return known(self.part(name, "rang")) if self.has(name) else exp.false()

    def before(self, first: str, then: str) -> exp.Expr:
        """Tell whether an event came before another: false where either never came."""
        if first == then or not self.has(first) or not self.has(then):
            return exp.false()
        return is_true(exp.LT(this=self.part(first, "rang"), expression=self.part(then, "rang")))

    def read(self, name: str, what: str) -> exp.Expr:
        """Give the column of a field, typed as formulas read it."""
        self.asked[name, what] = None
        return column(f"{name}.{what}")

    def said(self, name: str, what: str) -> exp.Expr:
        """Give what a message has for a field, in JSON; unknown where it has not the field."""
        place = list(self.book.scope.events[name].fields).index(what)
        return _at(self.part(name, _VALUES), number(place + 1))

    def grouped(self, rows: exp.Select) -> exp.Select:
        """Gather the events of each dossier in one row, in the order of time, then of reception."""
        order = [exp.Ordered(this=column(one), nulls_first=False) for one in ("moment", "position")]
        packed = exp.Struct(
            expressions=[exp.PropertyEQ(this=exp.to_identifier(one), expression=column(one)) for one in _KEPT]
        )
        refused = exp.Coalesce(this=exp.Not(this=column("accepted")), expressions=[exp.false()])
        given = {
            _EVENTS: exp.Anonymous(this="list", expressions=[exp.Order(this=packed, expressions=order)]),
            _REFUSED: call("bool_or", refused),
            _SETTINGS: call("min", column("settings")),
            _OTHERS: call("max", column("settings")),
        }
        return (
            exp.select(column(DOSSIER), *_named(given))
            .from_(rows.subquery("lignes"))
            .group_by(column(DOSSIER))
        )

    def local(self) -> exp.Select:
        """Add what the collectivity chose, and the legal days up to that of the audit."""
        moment = call("make_timestamptz", exp.Dot(this=column(EACH), expression=exp.to_identifier("moment")))
        day = typed(exp.AtTimeZone(this=moment, zone=column(ZONE, CHOICES)), "date")
        every = call("list_transform", column(_EVENTS), each(day))
        came = each(exp.LTE(this=column(EACH), expression=sql_day(self.day)))
        type_ = each(exp.Dot(this=column(EACH), expression=exp.to_identifier("type")))
        names = call("list_transform", column(_EVENTS), type_)
        given: dict[str, exp.Expr] = {DOSSIER: column(DOSSIER), _EVENTS: column(_EVENTS)}
        given |= {one: column(one) for one in (TERRITORY, ZONE, RANK, *self._settings())}
        given[DAYS] = call("list_filter", every, came)
        given[NAMES] = names
        same = may_hold(equal(column(_SETTINGS), column(_OTHERS)))
        once = equal(call("len", call("list_distinct", names)), call("len", column(_EVENTS)))
        given[IRREGULAR] = negated(all_of(once, negated(column(_REFUSED)), same, column(READABLE)))
        told = exp.Coalesce(this=column(_SETTINGS), expressions=[text("{}")])
        join = equal(told, column(TOLD, CHOICES))
        return exp.select(*_named(given)).from_(GROUPED).join(CHOICES, on=join, copy=False)

    def ranked(self) -> exp.Select:
        """Give each event its rank in its dossier, and its values, by their place."""
        kept = (DOSSIER, TERRITORY, ZONE, RANK, *self._settings(), DAYS, IRREGULAR)
        given: dict[str, exp.Expr] = {one: column(one) for one in kept}
        come = call("list_slice", column(NAMES), number(1), call("len", column(DAYS)))
        given[NAMES] = come
        for name in self.names:
            rank = call("list_position", come, text(name))
            given[f"{name}|rang"] = exp.Nullif(this=rank, expression=number(0))
        placed = exp.select(*_named(given), column(_EVENTS)).from_(LOCAL).subquery("places")
        told: dict[str, exp.Expr] = {one: column(one) for one in given}
        for name in self.names:
            rank, shape = self.part(name, "rang"), self.book.scope.events[name]
            event = _at(column(_EVENTS), rank)
            told[f"{name}|jour"] = _at(column(DAYS), rank)
            for part in _KEPT:
                told[f"{name}|{part}"] = exp.Dot(
                    this=exp.Paren(this=event), expression=exp.to_identifier(part)
                )
            data = exp.Dot(this=exp.Paren(this=event), expression=exp.to_identifier("data"))
            told[f"{name}|{_VALUES}"] = call(
                "json_extract", data, validity.paths(list(shape.fields) or ["-"])
            )
        return exp.select(*_named(told)).from_(placed)

    def wide(self) -> exp.Select:
        """Read the fields that are asked, and tell which dossiers the screens cannot read."""
        read = {f"{name}.{what}": self._typed(name, what) for name, what in self.asked}
        in_order = equal(
            call("list_sort", column(DAYS)), column(DAYS)
        )  # a clock that goes back may change it
        right = all_of(in_order, *(self._is_regular(name) for name in self.names))
        told = {IRREGULAR: any_of([column(IRREGULAR), negated(right)]), **read}
        kept = exp.Star(except_=[exp.to_identifier(one, quoted=True) for one in (IRREGULAR,)])
        return exp.select(kept, *_named(told)).from_(self.ranked().subquery("lus"))

    def _settings(self) -> list[str]:
        return [f"reglage.{one}" for one in self.book.defaults]

    def _is_regular(self, name: str) -> exp.Expr:
        """Tell whether a message, if it came, says surely what the dictionary allows."""
        shape = self.book.scope.events[name]
        objects, conditions = [], []
        for what in shape.fields:
            said, many = self.said(name, what), what in shape.lists
            conditions.append(validity.is_valid(self.book, what, said, self.window, many=many))
            count = validity.objects_in(self.book, what, said, many=many)
            objects += [count] if count is not None else []
        plain = is_true(validity.is_plain(self.part(name, "data"), objects))
        return any_of([negated(self.here(name)), all_of(plain, *conditions)])

    def _typed(self, name: str, what: str) -> exp.Expr:
        type_, said = self.book.scope.events[name].fields[what], self.said(name, what)
        if type_ is Type.OPAQUE:
            return where(known(said), exp.true())
        return exp.TryCast(this=validity.said_in(said), to=exp.DataType.build(SQL_TYPES[type_]))


def count_before(days: exp.Expr, day: exp.Expr) -> exp.Expr:
    """Count the days of a list that lie before a day: unknown where the day is."""
    earlier = call("list_filter", days, each(exp.LT(this=column(EACH), expression=day)))
    return where(known(day), call("len", earlier))


def each(value: exp.Expr) -> exp.Expr:
    """Give the function of each item of a list that has a value."""
    return exp.Lambda(this=value, expressions=[exp.to_identifier(EACH, quoted=True)])


def _at(found: exp.Expr, place: exp.Expr) -> exp.Expr:
    return call("list_extract", found, place)


def _named(given: dict[str, exp.Expr]) -> list[exp.Expr]:
    return [
        exp.Alias(this=value, alias=exp.to_identifier(name, quoted=True)) for name, value in given.items()
    ]
