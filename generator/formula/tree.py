"""The typed tree of a formula: plain data, dispatched on by each reader."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, assert_never

from generator.formula.durations import Duration
from generator.formula.types import Type

Scalar = bool | int | Decimal | date | datetime | str | Duration

Order = Literal["==", "!=", "<", "<=", ">", ">="]
Sign = Literal["+", "-", "*"]
Root = Literal["event", "parametre", "date_legale", "reglage"]

MOMENT = "moment"
"""The field of every event that says when it comes."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a name reads: a field of an event, an aggregate over its occurrences, a parameter..."""

    root: Root
    owner: str
    """The event, the parameter, the legal date or the setting."""
    field: str | None = None
    aggregate: Literal["existe", "nombre", "somme"] | None = None

    @property
    def name(self) -> str:
        """The name of the column, in rows and in SQL."""
        named = self.owner if self.field is None else f"{self.owner}.{self.field}"
        if self.root != "event":
            named = f"{self.root.replace('_', '-')}.{named}"
        return named if self.aggregate is None else f"{self.aggregate}({named})"


@dataclass(frozen=True, slots=True)
class Constant:
    """A value written in the formula, or a parameter once bound."""

    type: Type
    value: Scalar
    label: str | None = None
    """What the value is, for the French sentence, when it was bound."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A value read in the row."""

    type: Type
    column: Column
    label: str
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two values compared: unknown when one is missing."""

    order: Order
    left: "Node"
    right: "Node"
    type: Type = Type.BOOLEAN


@dataclass(frozen=True, slots=True)
class Membership:
    """A code or a text among a list."""

    item: "Node"
    among: tuple[str, ...]
    type: Type = Type.BOOLEAN


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A sum, a difference, or a rate of an amount."""

    sign: Sign
    left: "Node"
    right: "Node"
    type: Type


@dataclass(frozen=True, slots=True)
class Logic:
    """Conditions joined by `and` or `or`."""

    word: Literal["and", "or"]
    parts: tuple["Node", ...]
    type: Type = Type.BOOLEAN


@dataclass(frozen=True, slots=True)
class Negation:
    """The contrary of a condition."""

    part: "Node"
    type: Type = Type.BOOLEAN


@dataclass(frozen=True, slots=True)
class Choice:
    """One value or another: the second when the condition is false or unknown, as SQL's CASE."""

    condition: "Node"
    then: "Node"
    otherwise: "Node"
    type: Type


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the closed list."""

    function: str
    arguments: tuple["Node", ...]
    type: Type


Node = Constant | Variable | Comparison | Membership | Arithmetic | Logic | Negation | Choice | Call


def children(node: Node) -> tuple[Node, ...]:
    """Give the nodes directly under a node."""
    match node:
        case Constant() | Variable():
            return ()
        case Comparison() | Arithmetic():
            return (node.left, node.right)
        case Membership():
            return (node.item,)
        case Logic():
            return node.parts
        case Negation():
            return (node.part,)
        case Choice():
            return (node.condition, node.then, node.otherwise)
        case Call():
            return node.arguments
        case _:
            assert_never(node)


def with_children(node: Node, parts: tuple[Node, ...]) -> Node:
    """Give the same node over other children, as many as it has."""
    match node:
        case Constant() | Variable():
            return node
        case Comparison() | Arithmetic():
            return replace(node, left=parts[0], right=parts[1])
        case Membership():
            return replace(node, item=parts[0])
        case Logic():
            return replace(node, parts=parts)
        case Negation():
            return replace(node, part=parts[0])
        case Choice():
            return replace(node, condition=parts[0], then=parts[1], otherwise=parts[2])
        case Call():
            return replace(node, arguments=parts)
        case _:
            assert_never(node)


def walk(node: Node) -> Iterator[Node]:
    """Walk a tree, each node before its children."""
    yield node
    for child in children(node):
        yield from walk(child)


def variables(node: Node) -> tuple[Variable, ...]:
    """Give the variables of a tree, each once, in the order of reading."""
    return tuple(dict.fromkeys(item for item in walk(node) if isinstance(item, Variable)))


def bound(node: Node, values: Mapping[str, Scalar]) -> Node:
    """Put constants where variables of these columns stand: parameters, at the date of a case."""
    if isinstance(node, Variable) and node.column.name in values:
        return Constant(node.type, values[node.column.name], node.label)
    return with_children(node, tuple(bound(child, values) for child in children(node)))
