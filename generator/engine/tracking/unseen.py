"""What a guard says whatever happened out of sight.

What is seen of a sum may be enough to reach a bound; what is told of an event in one way needs no other.
"""

from generator.engine.formulas import Formula
from generator.engine.rows import Moment
from generator.formula import Variable
from generator.formula.functions import FIRST_KNOWN
from generator.formula.tree import Arithmetic, Call, Comparison, Logic, Negation
from generator.formula.types import AMOUNTS

_KEPT = {">=": True, ">": True, "<": False, "<=": False}
"""What a comparison of a sum remains worth, whatever is added to the sum."""


def in_any_case(here: Moment, formula: Formula, hidden: frozenset[str]) -> bool | None:
    """Tell what a condition is worth, some events hidden; None where they may decide it.

    No amount is negative: what is hidden adds to a sum, and takes nothing from it.
    """
    match formula.node:
        case _ if formula.events.isdisjoint(hidden):
            return _value(here, formula)
        case Logic(word=word):
            return _joined(word, tuple(in_any_case(here, one, hidden) for one in formula.parts))
        case Negation():
            found = in_any_case(here, formula.parts[0], hidden)
            return None if found is None else not found
        case Comparison() if not _depends(here, formula, hidden):
            return _value(here, formula)
        case Comparison(order=order):
            left, right = formula.parts
            if not _depends(here, right, hidden) and _only_adds(here, left, hidden):
                value = _value(here, formula)
                return value if order in _KEPT and value is _KEPT[order] else None
    return None if _depends(here, formula, hidden) else _value(here, formula)


def _joined(word: str, parts: tuple[bool | None, ...]) -> bool | None:
    decisive = word == "or"
    if decisive in parts:
        return decisive
    return None if None in parts else not decisive


def _only_adds(here: Moment, formula: Formula, hidden: frozenset[str]) -> bool:
    """Tell whether hidden events can but make a value greater: each adds an amount to it."""
    match formula.node:
        case Arithmetic(sign="+"):
            return all(_only_adds(here, one, hidden) for one in formula.parts)
        case Variable(column=column) as node if column.owner in hidden:
            return column.aggregate == "somme" and node.type in AMOUNTS
    return not _depends(here, formula, hidden)


def _depends(here: Moment, formula: Formula, hidden: frozenset[str]) -> bool:
    """Tell whether hidden events may change a value: not where the first that is known is of none of them."""
    if formula.events.isdisjoint(hidden):
        return False
    if isinstance(formula.node, Call) and formula.node.function == FIRST_KNOWN:
        for one in formula.parts:
            if _depends(here, one, hidden):
                return True
            if here.value(one) is not None:
                return False
        return False
    return not formula.parts or any(_depends(here, one, hidden) for one in formula.parts)


def _value(here: Moment, formula: Formula) -> bool | None:
    found = here.value(formula)
    return None if found is None else bool(found)
