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

Closure = Callable[[Row, Place], Any]

_ORDERS: Mapping[Order, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_SIGNS: Mapping[Sign, Callable[[Any, Any], Any]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def compiled(node: Node) -> Closure:
    """Compile a tree once; the closure takes a row and a place, and gives a value or None."""
    match node:
        case Constant():
            value = node.value
            return lambda row, place: value
        case Variable():
            name = node.column.name
            return lambda row, place: row.get(name)
        case Comparison():
            return _binary(_ORDERS[node.order], node.left, node.right)
        case Arithmetic():
            return _binary(_SIGNS[node.sign], node.left, node.right)
        case Membership():
            return _membership(node)
        case Logic():
            return _logic(node)
        case Negation():
            part = compiled(node.part)
            return lambda row, place: None if (found := part(row, place)) is None else not found
        case Choice():
            condition, then, otherwise = (
                compiled(node.condition),
                compiled(node.then),
                compiled(node.otherwise),
            )
            return lambda row, place: (then if condition(row, place) else otherwise)(row, place)
        case Call():
            return _call(node)
        case _:
            assert_never(node)


def _binary(operation: Callable[[Any, Any], Any], left_node: Node, right_node: Node) -> Closure:
    left, right = compiled(left_node), compiled(right_node)

    def value(row: Row, place: Place) -> Any:  # noqa: ANN401 the tree is typed, not its values
        first = left(row, place)
        if first is None:
            return None
        second = right(row, place)
        return None if second is None else operation(first, second)

    return value


def _membership(node: Membership) -> Closure:
    item, among = compiled(node.item), frozenset(node.among)
    return lambda row, place: None if (found := item(row, place)) is None else found in among


def _logic(node: Logic) -> Closure:
    parts = tuple(compiled(part) for part in node.parts)
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


def _call(node: Call) -> Closure:
    arguments = tuple(compiled(argument) for argument in node.arguments)
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
