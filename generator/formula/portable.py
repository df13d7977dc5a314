"""From tree to JSON: the form published for other languages, described by `schemas/formula.schema.json`."""

from typing import Any, assert_never

from generator.formula.durations import Duration
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
    Scalar,
    Variable,
    children,
)

Json = dict[str, Any]


def portable(node: Node) -> Json:
    """Give the JSON of a tree: `op`, `type`, then `args` or a value."""
    arguments = [portable(child) for child in children(node)]
    match node:
        case Constant():
            return {"op": "constant", "type": str(node.type), "value": _json(node.value)}
        case Variable():
            return {"op": "column", "type": str(node.type), "name": node.column.name}
        case Comparison():
            return {"op": node.order, "type": str(node.type), "args": arguments}
        case Membership():
            return {"op": "in", "type": str(node.type), "args": arguments, "among": list(node.among)}
        case Arithmetic():
            return {"op": node.sign, "type": str(node.type), "args": arguments}
        case Logic():
            return {"op": node.word, "type": str(node.type), "args": arguments}
        case Negation():
            return {"op": "not", "type": str(node.type), "args": arguments}
        case Choice():
            return {"op": "if", "type": str(node.type), "args": arguments}
        case Call():
            return {"op": node.function, "type": str(node.type), "args": arguments}
        case _:
            assert_never(node)


def _json(value: Scalar) -> bool | int | str:
    if isinstance(value, Duration):
        return value.iso
    return value if isinstance(value, bool | int | str) else str(value)
