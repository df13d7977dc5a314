"""From tree to SQL, as a `sqlglot` tree: the same verdicts over millions of rows, in any dialect."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from sqlglot import exp

from generator.formula.durations import Duration
from generator.formula.functions import FIRST_KNOWN, PRESENT
from generator.formula.sql_functions import SQL
from generator.formula.tree import (
    Arithmetic,
    Call,
    Choice,
    Comparison,
    Constant,
    Logic,
    Membership,
    Negation,
    Node,
    Order,
    Scalar,
    Variable,
)
from generator.formula.types import Type

_ORDERS: Mapping[Order, type[exp.Binary]] = {
    "==": exp.EQ,
    "!=": exp.NEQ,
    "<": exp.LT,
    "<=": exp.LTE,
    ">": exp.GT,
    ">=": exp.GTE,
}
_WIDE = "decimal(24, 0)"
_RATE = "decimal(9, 6)"


def sql(node: Node) -> exp.Expression:
    """Give the SQL of a tree whose parameters are bound; columns bear the names of `Column.name`.

    Raises TypeError when a duration is not bound: SQL cannot read one in a column.
    """
    match node:
        case Constant():
            return _constant(node.value)
        case Variable():
            return exp.column(exp.to_identifier(node.column.name, quoted=True))
        case Comparison():
            return exp.paren(_ORDERS[node.order](this=sql(node.left), expression=sql(node.right)))
        case Membership():
            among = [exp.Literal.string(value) for value in node.among]
            return exp.paren(exp.In(this=sql(node.item), expressions=among))
        case Arithmetic():
            return exp.paren(_arithmetic(node))
        case Logic():
            joined = exp.and_ if node.word == "and" else exp.or_
            return exp.paren(joined(*(sql(part) for part in node.parts)))
        case Negation():
            return exp.paren(exp.Not(this=sql(node.part)))
        case Choice():
            return exp.paren(exp.Case().when(sql(node.condition), sql(node.then)).else_(sql(node.otherwise)))
        case Call():
            return _call(node)
        case _:
            assert_never(node)


def _arithmetic(node: Arithmetic) -> exp.Expression:
    left, right = sql(node.left), sql(node.right)
    if node.sign == "*":
        if node.type is Type.EXACT:
            # Wide enough for any sum of cents times any rate; narrower decimals overflow.
            left, right = exp.cast(left, _RATE), exp.cast(right, _WIDE)
        return exp.Mul(this=left, expression=right)
    return (exp.Add if node.sign == "+" else exp.Sub)(this=left, expression=right)


def _call(node: Call) -> exp.Expression:
    if node.function == FIRST_KNOWN:
        first, *others = (sql(argument) for argument in node.arguments)
        return exp.Coalesce(this=first, expressions=others)
    if node.function == PRESENT:
        return exp.paren(exp.Not(this=exp.Is(this=sql(node.arguments[0]), expression=exp.null())))
    arguments = [
        argument.value
        if isinstance(argument, Constant) and isinstance(argument.value, Duration)
        else sql(argument)
        for argument in node.arguments
    ]
    for argument, given in zip(node.arguments, arguments, strict=True):
        if argument.type is Type.DURATION and not isinstance(given, Duration):
            raise TypeError(f"{node.function}: this duration is not bound")
    return SQL[node.function](*arguments)


def _constant(value: Scalar) -> exp.Expression:
    match value:
        case bool():
            return exp.true() if value else exp.false()
        case int() | Decimal():
            return exp.paren(exp.Literal.number(str(value))) if value < 0 else exp.Literal.number(str(value))
        case datetime():
            return exp.cast(exp.Literal.string(value.isoformat()), "timestamptz")
        case date():
            return exp.cast(exp.Literal.string(value.isoformat()), "date")
        case str():
            return exp.Literal.string(value)
        case Duration():
            raise TypeError("a duration stands only in a call")
        case _:
            assert_never(value)
