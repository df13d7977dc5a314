"""The words for types, and `0`: the only number that is an amount without being told so."""

from generator.formula.tree import Constant, Node
from generator.formula.types import AMOUNTS, Type


def named(type_: Type) -> str:
    """Name a type with its article."""
    return f"an {type_}" if type_[0] in "aeio" else f"a {type_}"


def as_amounts(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Read `0` as an amount among amounts."""
    amount = next((node for node in nodes if node.type in AMOUNTS), None)
    return nodes if amount is None else tuple(as_amount(node, amount) for node in nodes)


def as_amount(node: Node, other: Node) -> Node:
    """Read `0` as an amount beside an amount: the only number that needs no unit."""
    if isinstance(node, Constant) and node.type is Type.INTEGER and node.value == 0 and other.type in AMOUNTS:
        return Constant(Type.MONEY, 0)
    return node
