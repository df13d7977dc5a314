"""One row a dossier: each event stands in columns of its own, as it happens once at most."""

from collections.abc import Sequence
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
    tried,
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
PLACED, WIDE, CHOICES = "places", "larges", "choix_de_dossier"
"""The dossiers, a row each; what is made of them; what collectivities chose."""
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
_UNREAD = "illisible"
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
    quoted: dict[tuple[str, str], None] = field(default_factory=dict)
    """Those that are asked as they are written, as `said` is called."""

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
        """Give the column of what a message has for a field, in JSON; unknown where it has not the field."""
        self.quoted[name, what] = None
        return self._said(name, what)

    def _said(self, name: str, what: str) -> exp.Expr:
        return column(f"{name}!{what}")

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
            exp.select(column(DOSSIER), *named(given))
            .from_(rows.subquery("lignes"))
            .group_by(column(DOSSIER))
        )

    def placed(self, rows: exp.Select) -> exp.Select:
        """Give what each dossier says as a whole, and the rank of each of its events."""
        return more(self._local(self.grouped(rows)), self._ranks())

    def messages(self, names: Sequence[str]) -> exp.Select:
        """Read some events of the dossiers that are placed, column upon column.

        What reads a column twice stands in another query than what makes it, so that it is made once.
        """
        told = exp.select(exp.Star()).from_(PLACED)
        for step in (self._parts, self._fields, self._read):
            told = more(told, step(names))
        kept = [f"{name}|{part}" for name in names for part in ("jour", "moment", "canal", "source")]
        kept += [f"{name}|data" for name in names if self.refuses_unknown]
        kept += [f"{name}.{what}" for name, what in self.asked if name in names]
        kept += [f"{name}!{what}" for name, what in self.quoted if name in names]
        kept += [f"{name}?" for name in names]
        return exp.select(*map(column, kept)).from_(told.subquery(WIDE, copy=False), copy=False)

    def irregular(self) -> exp.Expr:
        """Tell whether no screen reads a dossier."""
        return any_of([column(_UNREAD), negated(all_of(*(column(f"{name}?") for name in self.names)))])

    @property
    def refuses_unknown(self) -> bool:
        """Whether a field that a message does not declare breaks a rule."""
        return self.book.specification.profile.unknown_fields.policy == "refused"

    def _local(self, gathered: exp.Select) -> exp.Select:
        """Take what the collectivity chose, and the legal days up to that of the audit."""
        given: dict[str, exp.Expr] = {DOSSIER: column(DOSSIER)}
        given |= {f"{part}s": _each_part(part) for part in _KEPT}
        given |= {one: column(one) for one in (TERRITORY, ZONE, RANK, *self._settings())}
        moment = call("make_timestamptz", column(EACH))
        day = typed(exp.AtTimeZone(this=moment, zone=column(ZONE, CHOICES)), "date")
        every = call("list_transform", _each_part("moment"), each(day))
        given[DAYS] = call(
            "list_filter", every, each(exp.LTE(this=column(EACH), expression=sql_day(self.day)))
        )
        same = may_hold(equal(column(_SETTINGS), column(_OTHERS)))
        once = equal(call("len", call("list_distinct", _each_part("type"))), call("len", column(_EVENTS)))
        in_order = equal(call("list_sort", every), every)  # a clock that goes back may change the day
        right = all_of(once, negated(column(_REFUSED)), same, in_order, column(READABLE))
        given[_UNREAD] = negated(right)
        told = exp.Coalesce(this=column(_SETTINGS), expressions=[text("{}")])
        join = equal(told, column(TOLD, CHOICES))
        source = gathered.subquery("groupes", copy=False)
        return exp.select(*named(given)).from_(source, copy=False).join(CHOICES, on=join, copy=False)

    def _ranks(self) -> dict[str, exp.Expr]:
        """Give each event its rank among those that have come."""
        come = call("list_slice", column("types"), number(1), call("len", column(DAYS)))
        ranks = {name: call("list_position", come, text(name)) for name in self.names}
        return {
            NAMES: come,
            **{f"{name}|rang": exp.Nullif(this=rank, expression=number(0)) for name, rank in ranks.items()},
        }

    def _parts(self, names: Sequence[str]) -> dict[str, exp.Expr]:
        """Give what each event has, and the values of its message, by place."""
        given: dict[str, exp.Expr] = {}
        for name in names:
            rank = self.part(name, "rang")
            given[f"{name}|jour"] = _at(column(DAYS), rank)
            given |= {f"{name}|{part}": _at(column(f"{part}s"), rank) for part in _KEPT if part != "type"}
            fields = validity.paths(list(self.book.scope.events[name].fields) or ["-"])
            given[f"{name}|{_VALUES}"] = call("json_extract", _at(column("datas"), rank), fields)
        return given

    def _fields(self, names: Sequence[str]) -> dict[str, exp.Expr]:
        """Give what each message has for each of its fields."""
        return {
            f"{name}!{what}": _at(self.part(name, _VALUES), number(place))
            for name in names
            for place, what in enumerate(self.book.scope.events[name].fields, 1)
        }

    def _read(self, names: Sequence[str]) -> dict[str, exp.Expr]:
        """Read the fields that are asked; tell which messages surely say what the dictionary allows."""
        read = {f"{name}.{what}": self._typed(name, what) for name, what in self.asked if name in names}
        return {**read, **{f"{name}?": self._is_regular(name) for name in names}}

    def _settings(self) -> list[str]:
        return [f"reglage.{one}" for one in self.book.defaults]

    def _is_regular(self, name: str) -> exp.Expr:
        """Tell whether a message, if it came, says surely what the dictionary allows."""
        shape = self.book.scope.events[name]
        objects, conditions = [], []
        for what in shape.fields:
            said, many = self._said(name, what), what in shape.lists
            conditions.append(validity.is_valid(self.book, what, said, self.window, many=many))
            count = validity.objects_in(self.book, what, said, many=many)
            objects += [count] if count is not None else []
        plain = is_true(validity.is_plain(self.part(name, "data"), objects))
        return any_of([negated(self.here(name)), all_of(plain, *conditions)])

    def _typed(self, name: str, what: str) -> exp.Expr:
        type_, said = self.book.scope.events[name].fields[what], self._said(name, what)
        if type_ is Type.OPAQUE:
            return where(known(said), exp.true())
        read = tried(validity.said_in(said), SQL_TYPES[type_])
        if type_ in (Type.INTEGER, Type.MONEY):
            # Larger ones are left to the engine: here they would overflow.
            return where(exp.Between(this=read, low=number(-validity.MOST), high=number(validity.MOST)), read)
        return read


def more(told: exp.Select, given: dict[str, exp.Expr]) -> exp.Select:
    """Give the columns of a query, and some that are made from them."""
    return exp.select(exp.Star(), *named(given)).from_(told.subquery(WIDE, copy=False), copy=False)


def count_before(days: exp.Expr, day: exp.Expr) -> exp.Expr:
    """Count the days of a list that lie before a day: unknown where the day is."""
    earlier = call("list_filter", days, each(exp.LT(this=column(EACH), expression=day)))
    return where(known(day), call("len", earlier))


def each(value: exp.Expr) -> exp.Expr:
    """Give the function of each item of a list that has a value."""
    return exp.Lambda(this=value, expressions=[exp.to_identifier(EACH, quoted=True)])


def _each_part(part: str) -> exp.Expr:
    """List a part of each event of a dossier."""
    value = exp.Dot(this=column(EACH), expression=exp.to_identifier(part))
    return call("list_transform", column(_EVENTS), each(value))


def _at(found: exp.Expr, place: exp.Expr) -> exp.Expr:
    return call("list_extract", found, place)


def named(given: dict[str, exp.Expr]) -> list[exp.Expr]:
    """Name some values."""
    return [
        exp.Alias(this=value, alias=exp.to_identifier(name, quoted=True)) for name, value in given.items()
    ]
