"""Dates that a message must bear of the day on which it leaves: no date of the scenario says which."""

from collections.abc import Iterator

from generator.engine.rulebook import Rulebook
from generator.engine.scope import MOMENT
from generator.formula import Type
from generator.formula.tree import Call, Comparison, Node, Variable, walk


def own_days(book: Rulebook, rule: str, event: str) -> tuple[str, ...]:
    """Give the date fields that a rule wants equal to the day of the very message that bears them."""
    compiled = book.rules.get(rule)
    if compiled is None or "formula" not in compiled.formulas:
        return ()
    return tuple(dict.fromkeys(_own(compiled.formulas["formula"].node, event)))


def _own(tree: Node, event: str) -> Iterator[str]:
    for node in walk(tree):
        if not isinstance(node, Comparison) or node.order != "==":
            continue
        for date, day in ((node.left, node.right), (node.right, node.left)):
            field = _field(date, event)
            if field not in (None, MOMENT) and date.type is Type.DATE and _is_its_day(day, event):
                yield str(field)


def _is_its_day(node: Node, event: str) -> bool:
    return isinstance(node, Call) and any(_field(one, event) == MOMENT for one in node.arguments)


def _field(node: Node, event: str) -> str | None:
    if isinstance(node, Variable) and (node.column.root, node.column.owner) == ("event", event):
        return node.column.field
    return None
