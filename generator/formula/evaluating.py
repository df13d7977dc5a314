"""From tree to Python closure: three-valued, as SQL is, so that both say the same of missing data."""

import operator
from collections.abc import Callable, Mapping
from typing import Any, assert_never

from generator.formula.durations import Place
from generator.formula.functions import FIRST_KNOWN, FUNCTIONS, PRESENT
from generator.formula.tree import (
    Arithmetic,
    Call,
    Choice,
    Column,
    Comparison,
    Constant,
    Logic,
    Membership,
    Negation,
    Node,
    Order,
    Scalar,
    Sign,
    Variable,
)

Value = Scalar | None
"""None is unknown: a datum is missing."""

Row = Mapping[str, Value]
"""Values by the name of their column."""

Closure = Callable[[Any, Place], Any]
"""Takes what is read, a row unless it was compiled for something else, and a place."""

Reading = Callable[[Column], Closure]
"""How a column is read: what a variable becomes."""

_ORDERS: Mapping[Order, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_SIGNS: Mapping[Sign, Callable[[Any, Any], Any]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def in_row(column: Column) -> Closure:
    """Read a column in a row."""
    name = column.name
    return lambda row, place: row.get(name)


def compiled(node: Node, read: Reading = in_row) -> Closure:
    """Compile a tree once; the closure takes a row and a place, and gives a value or None.

    `read` says how a column is read where that is not in a row; what decides nothing is not read.
    """
    match node:
        case Constant():
            value = node.value
            return lambda row, place: value
        case Variable():
            return read(node.column)
        case Comparison():
            return _binary(_ORDERS[node.order], node.left, node.right, read)
        case Arithmetic():
            return _binary(_SIGNS[node.sign], node.left, node.right, read)
        case Membership():
            return _membership(node, read)
        case Logic():
            return _logic(node, read)
        case Negation():
            part = compiled(node.part, read)
            return lambda row, place: None if (found := part(row, place)) is None else not found
        case Choice():
            condition, then, otherwise = (
                compiled(node.condition, read),
                compiled(node.then, read),
                compiled(node.otherwise, read),
            )
            return lambda row, place: (then if condition(row, place) else otherwise)(row, place)
        case Call():
            return _call(node, read)
        case _:
            assert_never(node)


def _binary(
    operation: Callable[[Any, Any], Any], left_node: Node, right_node: Node, read: Reading
) -> Closure:
    left, right = compiled(left_node, read), compiled(right_node, read)

    def value(row: Row, place: Place) -> Any:  # noqa: ANN401 the tree is typed, not its values
        first = left(row, place)
        if first is None:
            return None
        second = right(row, place)
        return None if second is None else operation(first, second)

    return value


def _membership(node: Membership, read: Reading) -> Closure:
    item, among = compiled(node.item, read), frozenset(node.among)
    return lambda row, place: None if (found := item(row, place)) is None else found in among


def _logic(node: Logic, read: Reading) -> Closure:
    parts = tuple(compiled(part, read) for part in node.parts)
    decides = node.word == "or"

    def value(row: Row, place: Place) -> bool | None:
        known = True
        for part in parts:
            found = part(row, place)
            if found is None:
                known = False
            elif bool(found) is decides:
                return decides
        return (not decides) if known else None

    return value


def _call(node: Call, read: Reading) -> Closure:
    arguments = tuple(compiled(argument, read) for argument in node.arguments)
    if node.function == PRESENT:
        (argument,) = arguments
        return lambda row, place: argument(row, place) is not None
    if node.function == FIRST_KNOWN:
        return lambda row, place: next(
            (value for argument in arguments if (value := argument(row, place)) is not None), None
        )
    function = FUNCTIONS[node.function].value

    def value(row: Row, place: Place) -> Any:  # noqa: ANN401 the tree is typed, not its values
        values = []
        for argument in arguments:
            found = argument(row, place)
            if found is None:
                return None
            values.append(found)
        return function(place, *values)

    return value
