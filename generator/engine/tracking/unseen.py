"""What a guard says whatever happened out of sight: what is seen of a sum may be enough to reach a bound."""

from collections.abc import Iterator
from functools import lru_cache

from generator.engine.formulas import Formula
from generator.engine.rows import Moment
from generator.formula import Node, Variable
from generator.formula.tree import Arithmetic, Comparison, Logic, Negation, walk
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
        case Comparison() if not _reads(node, hidden):
            return _value(here, node)
        case Comparison(order=order) if not _reads(node.right, hidden) and _only_adds(node.left, hidden):
            value = _value(here, node)
            return value if order in _KEPT and value is _KEPT[order] else None
    return None if _reads(node, hidden) else _value(here, node)


def _joined(node: Logic, parts: tuple[bool | None, ...]) -> bool | None:
    decisive = node.word == "or"
    if decisive in parts:
        return decisive
    return None if None in parts else not decisive


def _only_adds(node: Node, hidden: frozenset[str]) -> bool:
    """Tell whether hidden events can but make a value greater: each adds an amount to it."""
    match node:
        case Arithmetic(sign="+"):
            return _only_adds(node.left, hidden) and _only_adds(node.right, hidden)
        case Variable(column=column) if column.owner in hidden:
            return column.aggregate == "somme" and node.type in AMOUNTS
    return not _reads(node, hidden)


def _reads(node: Node, hidden: frozenset[str]) -> bool:
    return any(owner in hidden for owner in _owners(node))


def _owners(node: Node) -> Iterator[str]:
    for one in walk(node):
        if isinstance(one, Variable) and one.column.root == "event":
            yield one.column.owner


def _value(here: Moment, node: Node) -> bool | None:
    found = here.value(_formula(node))
    return None if found is None else bool(found)


@lru_cache(maxsize=1024)
def _formula(node: Node) -> Formula:
    """Give a part of a guard as a formula, compiled once: every dossier asks of the same ones."""
    return Formula(node)
