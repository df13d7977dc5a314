"""The two sides of a comparison before an event: what the event says, and what is computed beside it."""

from collections.abc import Mapping
from typing import NamedTuple

from generator.engine.history import Event
from generator.formula import Node, Variable, variables
from generator.formula.tree import Comparison, Order

_TURNED: Mapping[Order, Order] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


class Sides(NamedTuple):
    """A comparison read from what is said: `said order due`."""

    said: Node
    order: Order
    due: Node


def sides(event: Event, comparison: Comparison) -> Sides:
    """Put first the side that the event says by itself, after it the one that is computed."""
    said, due, order = comparison.left, comparison.right, comparison.order
    if _rank(event, due) < _rank(event, said):
        return Sides(due, _TURNED.get(order, order), said)
    return Sides(said, order, due)


def said_first(event: Event, one: Node, other: Node) -> tuple[Node, Node]:
    """Put what the event says before what is computed; as they come where neither is more so."""
    return (one, other) if _rank(event, one) <= _rank(event, other) else (other, one)


def is_of(event: Event, node: Node) -> bool:
    """Tell whether a node reads what an event says."""
    return any(one.column.root == "event" and one.column.owner == event.name for one in variables(node))


def _rank(event: Event, node: Node) -> int:
    """Rank a side of a comparison: what the event itself says is observed, what is computed comes after."""
    if not is_of(event, node):
        return 2
    return 0 if isinstance(node, Variable) else 1
