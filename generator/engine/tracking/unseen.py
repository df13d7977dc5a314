"""What a guard says whatever happened out of sight.

What is seen of a sum may be enough to reach a bound; what is told of an event in one way needs no other.
"""

from functools import lru_cache

from generator.engine.formulas import Formula
from generator.engine.rows import Moment
from generator.formula import Node, Variable
from generator.formula.functions import FIRST_KNOWN
from generator.formula.tree import Arithmetic, Call, Comparison, Logic, Negation, children
from generator.formula.types import AMOUNTS

_KEPT = {">=": True, ">": True, "<": False, "<=": False}
"""What a comparison of a sum remains worth, whatever is added to the sum."""


def in_any_case(here: Moment, node: Node, hidden: frozenset[str]) -> bool | None:
    """Tell what a condition is worth, some events hidden; None where they may decide it.

    No amount is negative: what is hidden adds to a sum, and takes nothing from it.
    """
    match node:
        case Logic():
            return _joined(node, tuple(in_any_case(here, part, hidden) for part in node.parts))
        case Negation():
            found = in_any_case(here, node.part, hidden)
            return None if found is None else not found
        case Comparison() if not _depends(here, node, hidden):
            return _value(here, node)
        case Comparison(order=order) if not _depends(here, node.right, hidden) and _only_adds(
            here, node.left, hidden
        ):
            value = _value(here, node)
            return value if order in _KEPT and value is _KEPT[order] else None
    return None if _depends(here, node, hidden) else _value(here, node)


def _joined(node: Logic, parts: tuple[bool | None, ...]) -> bool | None:
    decisive = node.word == "or"
    if decisive in parts:
        return decisive
    return None if None in parts else not decisive


def _only_adds(here: Moment, node: Node, hidden: frozenset[str]) -> bool:
    """Tell whether hidden events can but make a value greater: each adds an amount to it."""
    match node:
        case Arithmetic(sign="+"):
            return _only_adds(here, node.left, hidden) and _only_adds(here, node.right, hidden)
        case Variable(column=column) if column.owner in hidden:
            return column.aggregate == "somme" and node.type in AMOUNTS
    return not _depends(here, node, hidden)


def _depends(here: Moment, node: Node, hidden: frozenset[str]) -> bool:
    """Tell whether hidden events may change a value: not where the first that is known is of none of them."""
    if isinstance(node, Call) and node.function == FIRST_KNOWN:
        for one in node.arguments:
            if _depends(here, one, hidden):
                return True
            if here.value(_formula(one)) is not None:
                return False
        return False
    if isinstance(node, Variable):
        return node.column.root == "event" and node.column.owner in hidden
    return any(_depends(here, one, hidden) for one in children(node))


def _value(here: Moment, node: Node) -> bool | None:
    found = here.value(_formula(node))
    return None if found is None else bool(found)


@lru_cache(maxsize=1024)
def _formula(node: Node) -> Formula:
    """Give a part of a guard as a formula, compiled once: every dossier asks of the same ones."""
    return Formula(node)
