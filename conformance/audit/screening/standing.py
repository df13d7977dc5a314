"""What a formula says at an event of a dossier, as SQL over the row of the dossier."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlglot import exp

from conformance.audit.database import call, column, text
from conformance.audit.screening.trees import day, number, tried, typed, where
from conformance.audit.screening.wide import RANK, SQL_TYPES, Wide
from generator.engine.compiled import Selection
from generator.engine.formulas import Formula
from generator.engine.scope import CHANNEL, MOMENT
from generator.formula import Column, Duration, Node, Type, Variable, variables
from generator.formula.functions import FIRST_KNOWN, PRESENT
from generator.formula.sql import sql
from generator.formula.tree import Call, Scalar, bound, children, with_children

WAITING, SPAN, FIRST = "attente", "etendue", "premier_jour"
"""The variables of the database that tell how long a day waits for a working one.

A digit a day, from a first day and over so many, territory by territory.
"""
LONGEST = 9
"""Years beyond which a delay that ends on a working day is left to the engine: no text tells its wait."""
_UNKNOWN = Column("parametre", "-")
_UNITS = {"day": 365, "month": 12, "year": 1}


class UnreadableError(ValueError):
    """A formula that SQL does not say."""


@dataclass(frozen=True)
class Standing:
    """An event of a dossier, and what was known there under a reading of the law: all up to it, it too."""

    wide: Wide
    event: str
    selection: Selection

    def value(self, formula: Formula) -> exp.Expr:
        """Give the value of a formula here: unknown where the engine has none."""
        return self.value_of(formula.node)

    def value_of(self, node: Node) -> exp.Expr:
        """Give the value of a tree here: each value of a parameter holds from its day."""
        told = self._expanded(node)
        named = [one.column.owner for one in variables(told) if one.column.root == "parametre"]
        before = self._parameters(named, None)
        found = self._within(told, before)
        for first in sorted({one for name in named for one in self._changes(name)}):
            values = self._parameters(named, first)
            if values == before or self.wide.never(first):
                continue
            if self.wide.always(first):
                found = self._within(told, values)
            else:
                reached = exp.GTE(this=self.wide.part(self.event, "jour"), expression=day(first))
                found = where(reached, self._within(told, values), found)  # the latest day comes first
            before = values
        return exp.Paren(this=found)

    def knows(self, name: str) -> exp.Expr:
        """Tell whether an event is known here: what is asked here is asked where this one came."""
        return exp.true() if name == self.event else self.wide.before(name, self.event)

    def _expanded(self, node: Node) -> Node:
        """Put its derivations in the place of each legal date."""
        if isinstance(node, Variable) and node.column.root == "date_legale":
            given = [self._expanded(one.node) for one in self.wide.book.legal_dates[node.column.owner]]
            return given[0] if len(given) == 1 else Call(FIRST_KNOWN, tuple(given), Type.DATE)
        return with_children(node, tuple(self._expanded(child) for child in children(node)))

    def _changes(self, parameter: str) -> Iterator[date]:
        found = self.wide.book.parameters[parameter]
        yield from (value.from_ for value in found.values)
        if found.lapse is not None:
            yield found.lapse.from_

    def _parameters(self, names: list[str], first: date | None) -> dict[str, Scalar]:
        """Give the parameters that have a value on a day; none has one before all days."""
        book = self.wide.book
        values = {
            Column("parametre", name).name: book.parameter(name, first, self.selection)
            if first is not None
            else None
            for name in names
        }
        for value in values.values():
            if (
                isinstance(value, Duration)
                and value.postponed
                and value.number > LONGEST * _UNITS[value.unit]
            ):
                raise UnreadableError(f"{value.iso} is too long")
        return {name: value for name, value in values.items() if value is not None}

    def _within(self, node: Node, parameters: Mapping[str, Scalar]) -> exp.Expr:
        """Give a value while the parameters have some values."""
        told = _without_unknown(bound(node, parameters))
        named = {variable.column.name: variable for variable in variables(told)}
        given = {name: self._column(variable) for name, variable in named.items()}
        moments = {name: one.column for name, one in named.items() if one.column.field == MOMENT}
        days = {f"{name}@jour": self._day_of(one) for name, one in moments.items()}
        try:
            return _put(self._dated(_without_subqueries(sql(told)), moments), given | days)
        except TypeError as error:
            raise UnreadableError(str(error)) from error

    def _dated(self, found: exp.Expr, moments: Iterable[str]) -> exp.Expr:
        """Read the legal day of an event where it stands, and write the zones: one that is read is slow."""
        for at in list(found.find_all(exp.AtTimeZone)):
            inside, outside = at.this.unnest(), at.parent
            is_moment = isinstance(inside, exp.Column) and inside.name in moments
            old = outside if is_moment and isinstance(outside, exp.Cast) else at
            new = self.wide.local(at.this) if old is at else column(f"{inside.name}@jour")
            if old is found:
                found = new
            else:
                old.replace(new)
        return found

    def _day_of(self, found: Column) -> exp.Expr:
        """Give the legal day of an event, where it is known here."""
        if not self.wide.has(found.owner):
            return _nothing(Type.DATE)
        return self._known(found, self.wide.part(found.owner, "jour"))

    def _known(self, found: Column, value: exp.Expr) -> exp.Expr:
        """Give what an event has, where it is known here."""
        return value if found.owner == self.event else where(self.knows(found.owner), value)

    def _column(self, variable: Variable) -> exp.Expr:
        found = variable.column
        if found.root == "reglage":
            return column(found.name)
        if found.root != "event":
            return _nothing(variable.type)
        is_known = self.knows(found.owner)
        match found.aggregate:
            case "existe":
                return is_known
            case "nombre":
                return typed(is_known, "bigint")
            case "somme":
                if not self.wide.has(found.owner):
                    return number(0)
                return where(
                    is_known, exp.Coalesce(this=self._read(found), expressions=[number(0)]), number(0)
                )
            case None:
                return (
                    self._known(found, self._read(found))
                    if self.wide.has(found.owner)
                    else _nothing(variable.type)
                )

    def _read(self, found: Column) -> exp.Expr:
        if found.field == MOMENT:
            return call("make_timestamptz", self.wide.part(found.owner, "moment"))
        if found.field == CHANNEL:
            return self.wide.part(found.owner, "canal")
        return self.wide.read(found.owner, found.field or "")


def _without_unknown(node: Node) -> Node:
    """Make unknown each call that has an unknown duration: SQL reads none in a column."""
    given = tuple(_without_unknown(child) for child in children(node))
    is_strict = isinstance(node, Call) and node.function not in (PRESENT, FIRST_KNOWN)
    if is_strict and any(isinstance(one, Variable) and one.type is Type.DURATION for one in given):
        return Variable(node.type, _UNKNOWN, "")
    return with_children(node, given)


def _without_subqueries(found: exp.Expr) -> exp.Expr:
    """Read in a text how long a day waits for a working one: each subquery would be a join."""
    while (subquery := found.find(exp.Subquery)) is not None:
        start = subquery.find(exp.GTE)
        if start is None:
            raise LookupError("a subquery that counts no working day")
        postponed = _postponed(start.expression)
        if subquery is found:
            return postponed
        subquery.replace(postponed)
    return found


def _postponed(end: exp.Expr) -> exp.Expr:
    """Give the first working day from a day on.

    That day is written twice: a lambda would work it out once, but hides from DuckDB that the text is ASCII,
    which is then read from its start each time.
    """
    offset = call("date_diff", text("day"), call("getvariable", text(FIRST)), end)
    before = exp.Mul(this=column(RANK), expression=call("getvariable", text(SPAN)))
    place = exp.Add(this=exp.Add(this=before, expression=offset), expression=number(1))
    digit = call("substring", call("getvariable", text(WAITING)), place, number(1))
    return exp.Paren(this=exp.Add(this=end.copy(), expression=tried(digit, "integer")))


def _put(found: exp.Expr, given: Mapping[str, exp.Expr]) -> exp.Expr:
    def put(one: exp.Expr) -> exp.Expr:
        is_named = isinstance(one, exp.Column) and not one.table and one.name in given
        return given[one.name].copy() if is_named else one

    return found.transform(put, copy=False)


def _nothing(type_: Type) -> exp.Expr:
    is_rate = type_ in (Type.RATE, Type.EXACT)
    return typed(exp.null(), "decimal(9, 6)" if is_rate else SQL_TYPES.get(type_, "date"))
