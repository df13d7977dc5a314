"""What remains of a formula once all that was told is known: conditions on the fields of one message."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.engine.compiled import Compiled, Selection
from generator.engine.formulas import Formula
from generator.engine.rows import Moment
from generator.engine.scope import CHANNEL, MOMENT
from generator.engine.visibility import judged_events
from generator.formula import Node, Type, Value, Variable
from generator.formula.functions import PRESENT
from generator.formula.tree import Call, Comparison, Constant, Logic, Membership, Negation, variables
from generator.formula.tree import Order as Relation

Order = Literal["==", "!=", "<", "<=", ">", ">=", "in", "present", "absent"]


@dataclass(frozen=True)
class Condition:
    """What a field of a message must be."""

    field: str
    order: Order
    value: object = None
    """What a formula reads, several codes, or any JSON that a table tells."""


_MIRRORED: dict[Relation, Relation] = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_CONTRARY: dict[Order, Order] = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
    "present": "absent",
    "absent": "present",
}


def demand(rule: Compiled, selection: Selection) -> Formula | None:
    """Give what a rule demands of the data of the event that it judges, under a reading; None for no data."""
    relation, measured, due = (rule.formula(key, selection) for key in ("formula", "date", "due"))
    if relation is not None or measured is None or due is None:
        return relation
    order: Relation = ">=" if rule.traits.bound == "earliest" else "<="
    return Formula(Comparison(order, measured.node, due.node))


def computed(rule: Compiled) -> frozenset[str]:
    """Name the fields that a rule says equal something: a system computes them, nobody types them.

    A field that a bound is put on is somebody's choice, even where the rule wants it present too.
    """
    names = judged_events(rule)
    found: set[str] = set()
    bounded: set[str] = set()
    formula = rule.formulas.get("formula")
    for node in _conjuncts(formula.node) if formula is not None else ():
        is_bound = isinstance(node, Comparison) and node.order != "=="
        for variable in variables(node):
            column = variable.column
            if column.root == "event" and column.owner in names and column.field and column.aggregate is None:
                (bounded if is_bound else found).add(column.field)
    return frozenset(found - bounded)


def chosen(rule: Compiled) -> frozenset[str]:
    """Name the fields that a rule wants to be some code: a person may say another one."""
    names = judged_events(rule)
    formula = rule.formulas.get("formula")
    return frozenset(
        node.left.column.field
        for node in (_conjuncts(formula.node) if formula is not None else ())
        if isinstance(node, Comparison)
        and isinstance(node.left, Variable)
        and isinstance(node.right, Constant)
        and node.left.codes
        and node.left.column.owner in names
        and node.left.column.field is not None
    )


def remaining(
    moment: Moment, formula: Formula, dictated: frozenset[str] | None = None
) -> tuple[Condition, ...]:
    """Give the conditions that a formula puts on the fields of an event that respects it.

    A part that binds no field alone is left out; each field of another side has the value that it has there.
    `dictated` names the fields whose value is not the sender's choice, None for all: what a rule compares
    with a choice of the sender is known to the sender alone.
    """
    found = (
        condition
        for part in _conjuncts(formula.node)
        if dictated is None or _is_told(moment, part, dictated)
        for condition in _conditions(moment, part)
    )
    return tuple(dict.fromkeys(found))


def _conjuncts(node: Node) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _conjuncts(part)
    else:
        yield node


def _is_told(moment: Moment, node: Node, dictated: frozenset[str]) -> bool:
    """Tell whether a part of a formula holds a field to what the sender was told, not to its own choice.

    The way by which something left is its sender's choice.
    """
    read = [variable.column for variable in variables(node) if variable.column.root == "event"]
    own = {column.field or "" for column in read if column.owner == moment.event.name}
    if any(column.field == CHANNEL and column.owner != moment.event.name for column in read):
        return False
    return len(own) == 1 or own - {CHANNEL} <= dictated


def contrary(condition: Condition) -> Condition | None:
    """Give the condition that holds when one does not, if one does."""
    order = _CONTRARY.get(condition.order)
    return None if order is None else Condition(condition.field, order, condition.value)


def _conditions(moment: Moment, node: Node) -> Iterator[Condition]:
    match node:
        case Logic(word="and"):
            for part in node.parts:
                yield from _conditions(moment, part)
        case Logic(word="or"):
            held = [part for part in node.parts if moment.value_of(part) is True]
            bound = (tuple(_conditions(moment, part)) for part in held or node.parts)
            yield from next((found for found in bound if found), ())
        case Comparison():
            yield from _compared(moment, node)
        case Variable() | Membership() | Call() | Negation():
            simple = _simple(moment, node)
            yield from (simple,) if simple is not None else _as_they_are(moment, node)
        case _:
            yield from _as_they_are(moment, node)


def _simple(moment: Moment, node: Variable | Membership | Call | Negation) -> Condition | None:
    """Give the condition of a node about one field of the event, if it is one."""
    match node:
        case Membership(item=Variable() as variable) if (field := _field(moment, variable)) is not None:
            return Condition(field, "in", node.among)
        case Call(function=function, arguments=(Variable() as variable,)) if function == PRESENT:
            field = _field(moment, variable)
            return Condition(field, "present") if field is not None else None
        case Negation(part=Call() as inner):
            there = _simple(moment, inner)
            return contrary(there) if there is not None else None
        case Variable() if (field := _field(moment, node)) is not None:
            return Condition(field, "==", value=True)
        case _:
            return None


def _compared(moment: Moment, node: Comparison) -> Iterator[Condition]:
    for mine, other, order in (
        (node.left, node.right, node.order),
        (node.right, node.left, _MIRRORED[node.order]),
    ):
        if isinstance(mine, Variable) and (field := _field(moment, mine)) is not None:
            if order in ("==", "!=") or not _reads(moment, other):
                value = _plain(moment.value_of(other))
                if value is not None:
                    yield Condition(field, order, value)
                    return
            break
        if order == "==" and mine.type is Type.BOOLEAN and not _reads(moment, other):
            wanted = moment.value_of(other)
            found = tuple(_conditions(moment, mine))
            if wanted is False:
                found = tuple(one for each in found if (one := contrary(each)) is not None)
            if isinstance(wanted, bool) and len(found) == 1:
                yield from found
                return
    yield from _as_they_are(moment, node)


def _as_they_are(moment: Moment, node: Node) -> Iterator[Condition]:
    """Hold each field that is read to the value that it has."""
    for variable in variables(node):
        field = _field(moment, variable)
        value = _plain(moment.read(variable.column))
        if field is not None and value is not None:
            yield Condition(field, "==", value)


def _reads(moment: Moment, node: Node) -> bool:
    return any(variable.column.owner == moment.event.name for variable in variables(node))


def _field(moment: Moment, variable: Variable) -> str | None:
    """Name the field of the event that a variable reads, or its channel, if it reads one."""
    column = variable.column
    if column.root != "event" or column.owner != moment.event.name or column.aggregate is not None:
        return None
    return None if column.field == MOMENT else column.field


def _plain(value: Value) -> Value:
    """Write an exact amount of whole cents as an integer."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else None
    return value
