"""Trees of conditions, put together without the copies that `sqlglot` makes of what it joins."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from sqlglot import exp

from conformance.audit.database import text


def all_of(*conditions: exp.Expr) -> exp.Expr:
    """Join conditions that must all hold; true where there is none."""
    return _joined(exp.And, conditions) if conditions else exp.true()


def any_of(conditions: Iterable[exp.Expr]) -> exp.Expr:
    """Join conditions of which one is enough; false where there is none."""
    given = list(conditions)
    return _joined(exp.Or, given) if given else exp.false()


def negated(condition: exp.Expr) -> exp.Expr:
    """Give the contrary of a condition."""
    return exp.Paren(this=exp.Not(this=exp.Paren(this=condition)))


def known(value: exp.Expr) -> exp.Expr:
    """Tell whether a value is known."""
    return exp.Paren(this=exp.Not(this=exp.Is(this=exp.Paren(this=value), expression=exp.null())))


def unknown(value: exp.Expr) -> exp.Expr:
    """Tell whether a value is unknown."""
    return exp.Paren(this=exp.Is(this=exp.Paren(this=value), expression=exp.null()))


def is_true(value: exp.Expr) -> exp.Expr:
    """Tell whether a condition surely holds."""
    return exp.Coalesce(this=value, expressions=[exp.false()])


def is_false(value: exp.Expr) -> exp.Expr:
    """Tell whether a condition surely does not hold."""
    return negated(may_hold(value))


def may_hold(value: exp.Expr) -> exp.Expr:
    """Tell whether a condition may hold: where nothing contradicts it, it does."""
    return exp.Coalesce(this=value, expressions=[exp.true()])


def equal(one: exp.Expr, other: exp.Expr) -> exp.Expr:
    """Tell whether two values are equal."""
    return exp.Paren(this=exp.EQ(this=one, expression=other))


def among(value: exp.Expr, texts: Iterable[str]) -> exp.Expr:
    """Tell whether a text is one of some."""
    return exp.Paren(this=exp.In(this=value, expressions=[text(one) for one in texts]))


def where(condition: exp.Expr, value: exp.Expr, otherwise: exp.Expr | None = None) -> exp.Expr:
    """Give a value where a condition holds, else another one, or none."""
    cases = [exp.If(this=condition, true=value)]
    return exp.Paren(this=exp.Case(ifs=cases, **({} if otherwise is None else {"default": otherwise})))


def day(value: date) -> exp.Expr:
    """Give a day as SQL has it."""
    return typed(text(value.isoformat()), "date")


def typed(value: exp.Expr, type_: str) -> exp.Expr:
    """Give a value in a type."""
    return exp.Cast(this=value, to=exp.DataType.build(type_))


def tried(value: exp.Expr, type_: str) -> exp.Expr:
    """Give a value in a type: unknown where it has none."""
    return exp.TryCast(this=value, to=exp.DataType.build(type_))


def number(value: int) -> exp.Expr:
    """Give a number as SQL has it."""
    return exp.Paren(this=exp.Literal.number(str(value)))


def total(values: Iterable[exp.Expr]) -> exp.Expr:
    """Give the sum of some numbers."""
    return exp.Paren(this=reduce(lambda one, other: exp.Add(this=one, expression=other), values, number(0)))


def _joined(kind: type[exp.And] | type[exp.Or], conditions: Iterable[exp.Expr]) -> exp.Expr:
    return exp.Paren(this=reduce(lambda one, other: kind(this=one, expression=other), conditions))
