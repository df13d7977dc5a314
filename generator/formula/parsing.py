"""From text to typed tree: a restricted Python expression, read by `ast`, never evaluated by it."""

import ast
from collections.abc import Mapping
from typing import Literal

from generator.formula.amounts import as_amount, as_amounts, named
from generator.formula.faults import FormulaError, Scope
from generator.formula.functions import FIRST_KNOWN, FUNCTIONS, PRESENT, Function
from generator.formula.leaves import Leaves
from generator.formula.spelling import refuse_what_is_not_read
from generator.formula.tree import (
    Arithmetic,
    Call,
    Choice,
    Column,
    Comparison,
    Constant,
    Logic,
    Membership,
    Negation,
    Node,
    Order,
    Variable,
)
from generator.formula.types import AMOUNTS, COMPARABLE, ORDERED, WORDS, Type, alike
from generator.problems import did_you_mean

MAX_CHARACTERS = 1000
MAX_NODES = 200

_ORDERS: Mapping[type[ast.cmpop], Order] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}
_READ_IN_THE_ROW = ("existe", "nombre", "premier_connu", "present", "somme")
KNOWN_FUNCTIONS = tuple(sorted([*FUNCTIONS, *_READ_IN_THE_ROW]))


def parsed(text: str, scope: Scope, wanted: Type | None = None) -> Node:
    """Read a formula and type it.

    Raises FormulaError at the first fault, with its column in `text`.
    """
    if len(text) > MAX_CHARACTERS:
        raise FormulaError(f"more than {MAX_CHARACTERS} characters", hint="split it into several rules")
    refuse_what_is_not_read(text.strip())
    try:
        expression = ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        column = max((error.offset or 1) - 1, 0)
        raise FormulaError(f"not an expression: {error.msg}", column) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise FormulaError(f"not an expression: {error or 'too deep'}") from None
    if sum(1 for _ in ast.walk(expression)) > MAX_NODES * 2:
        raise FormulaError(f"more than {MAX_NODES} operations", hint="split it into several rules")
    leaves = Leaves(text.strip(), scope)
    node = _Reader(leaves).node(expression)
    if wanted is not None and not _is(node.type, wanted):
        raise leaves.fault(expression, f"{named(wanted)} is expected, this is {named(node.type)}")
    return node


def _is(found: Type, wanted: Type) -> bool:
    return found == wanted


class _Reader:
    """One walk over the tree of `ast`: what joins the leaves, and whether their types allow it."""

    def __init__(self, leaves: Leaves) -> None:
        self.leaves, self.fault = leaves, leaves.fault

    def node(self, at: ast.expr) -> Node:
        match at:
            case ast.BoolOp():
                word: Literal["and", "or"] = "and" if isinstance(at.op, ast.And) else "or"
                return Logic(word, tuple(self._condition(value) for value in at.values))
            case ast.UnaryOp(op=ast.Not()):
                return Negation(self._condition(at.operand))
            case ast.Compare():
                return self._comparison(at)
            case ast.BinOp():
                return self._arithmetic(at)
            case ast.IfExp():
                return self._choice(at)
            case ast.Call():
                return self._call(at)
            case ast.Constant():
                return self.leaves.constant(at)
            case ast.Name() | ast.Attribute():
                return self.leaves.variable(at)
            case _:
                hint = "write comparisons, and/or/not, + - *, `a if b else c`, `in [...]` and calls"
                raise self.fault(at, "this construct is not part of the language", hint)

    def _condition(self, at: ast.expr) -> Node:
        found = self.node(at)
        if found.type is not Type.BOOLEAN:
            raise self.fault(
                at, f"a condition is expected, this is {named(found.type)}", "compare it to something"
            )
        return found

    def _comparison(self, at: ast.Compare) -> Node:
        if len(at.ops) != 1:
            raise self.fault(at, "two comparisons in a row", "join two comparisons by `and`")
        operator, right = at.ops[0], at.comparators[0]
        if isinstance(operator, ast.In | ast.NotIn):
            found = self._membership(at.left, right)
            return Negation(found) if isinstance(operator, ast.NotIn) else found
        order = _ORDERS.get(type(operator))
        if order is None:
            raise self.fault(at, "this comparison is not part of the language", "use == != < <= > >= or `in`")
        first, second = self.node(at.left), self.node(right)
        first, second = as_amount(first, second), as_amount(second, first)
        if not alike(first.type, second.type):
            raise self.fault(at, f"{named(first.type)} is compared to {named(second.type)}")
        allowed = COMPARABLE if order in ("==", "!=") else ORDERED
        if first.type not in allowed:
            raise self.fault(at, f"`{order}` does not compare values of type {first.type}")
        self._check_code(right, first, second)
        self._check_code(at.left, second, first)
        return Comparison(order, first, second)

    def _check_code(self, at: ast.expr, variable: Node, constant: Node) -> None:
        if isinstance(variable, Variable) and variable.codes and isinstance(constant, Constant):
            self._known_code(at, str(constant.value), variable)

    def _known_code(self, at: ast.expr, code: str, variable: Variable) -> None:
        if code not in variable.codes:
            hint = did_you_mean(code, variable.codes) or f"known codes: {', '.join(sorted(variable.codes))}"
            raise self.fault(at, f"`{code}` is not a code of {variable.column.name}", hint)

    def _membership(self, left: ast.expr, right: ast.expr) -> Membership:
        item = self.node(left)
        if item.type not in WORDS:
            raise self.fault(left, f"`in` looks for a code or a text, this is {named(item.type)}")
        if not isinstance(right, ast.List | ast.Tuple) or not right.elts:
            raise self.fault(right, "a list of texts is expected", 'write it ["a", "b"]')
        among = []
        for element in right.elts:
            if not isinstance(element, ast.Constant) or not isinstance(element.value, str):
                raise self.fault(element, "a text is expected in this list")
            if isinstance(item, Variable) and item.codes:
                self._known_code(element, element.value, item)
            among.append(self.leaves.words(element, element.value))
        return Membership(item, tuple(among))

    def _arithmetic(self, at: ast.BinOp) -> Node:
        left, right = self.node(at.left), self.node(at.right)
        types = {left.type, right.type}
        match at.op:
            case ast.Add() | ast.Sub():
                sign: Literal["+", "-"] = "+" if isinstance(at.op, ast.Add) else "-"
                if types <= AMOUNTS:
                    return Arithmetic(sign, left, right, Type.MONEY if types == {Type.MONEY} else Type.EXACT)
                if types == {Type.INTEGER}:
                    return Arithmetic(sign, left, right, Type.INTEGER)
            case ast.Mult():
                if types in ({Type.RATE, Type.MONEY}, {Type.RATE, Type.EXACT}):
                    rate, amount = (left, right) if left.type is Type.RATE else (right, left)
                    return Arithmetic("*", rate, amount, Type.EXACT)
                if types == {Type.INTEGER, Type.MONEY}:
                    number, amount = (left, right) if left.type is Type.INTEGER else (right, left)
                    return Arithmetic("*", number, amount, Type.MONEY)
            case _:
                raise self.fault(at, "this operation is not part of the language", "use + - *")
        raise self.fault(
            at,
            f"no such operation between {named(left.type)} and {named(right.type)}",
            "+ and - join amounts or integers, * applies a rate",
        )

    def _choice(self, at: ast.IfExp) -> Node:
        condition, then, otherwise = self._condition(at.test), self.node(at.body), self.node(at.orelse)
        types = {then.type, otherwise.type}
        if types <= AMOUNTS:
            return Choice(condition, then, otherwise, Type.MONEY if types == {Type.MONEY} else Type.EXACT)
        if len(types) != 1:
            raise self.fault(at, f"the two branches differ: {then.type} and {otherwise.type}")
        return Choice(condition, then, otherwise, then.type)

    def _call(self, at: ast.Call) -> Node:
        name = at.func.id if isinstance(at.func, ast.Name) else ast.unparse(at.func)
        if at.keywords:
            raise self.fault(at.keywords[0], "arguments have no names here")
        if name in ("existe", "nombre"):
            owner, label = self.leaves.event(self._only(at, name))
            type_ = Type.BOOLEAN if name == "existe" else Type.INTEGER
            return Variable(
                type_, Column("event", owner, None, "existe" if name == "existe" else "nombre"), label
            )
        if name in ("present", "somme"):
            return self._over_field(at, name)
        if name == FIRST_KNOWN:
            return self._first_known(at)
        function = FUNCTIONS.get(name)
        if function is None:
            hint = did_you_mean(name, KNOWN_FUNCTIONS) or f"known functions: {', '.join(KNOWN_FUNCTIONS)}"
            raise self.fault(at, f"no function `{name}`", hint)
        return self._application(at, name, function)

    def _application(self, at: ast.Call, name: str, function: Function) -> Call:
        arguments = tuple(self.node(argument) for argument in at.args)
        if function.variadic:
            arguments = as_amounts(arguments)
        expected = function.parameters
        if function.variadic and len(arguments) > 1:
            expected = expected * len(arguments)
        if len(arguments) != len(expected):
            count = "two or more" if function.variadic else str(len(expected))
            raise self.fault(at, f"{name} takes {count} values, {len(arguments)} given")
        for argument, given, allowed in zip(at.args, arguments, expected, strict=True):
            if given.type not in allowed:
                raise self.fault(
                    argument,
                    f"{name} takes {' or '.join(map(named, sorted(allowed)))}, this is {named(given.type)}",
                )
        return Call(name, arguments, self._result(at, name, arguments))

    def _first_known(self, at: ast.Call) -> Call:
        arguments = tuple(self.node(argument) for argument in at.args)
        if len(arguments) < 2:  # noqa: PLR2004 one value alone needs no choice
            raise self.fault(at, f"{FIRST_KNOWN} takes two or more values, {len(arguments)} given")
        return Call(FIRST_KNOWN, arguments, self._common(at, arguments))

    def _result(self, at: ast.Call, name: str, arguments: tuple[Node, ...]) -> Type:
        if not FUNCTIONS[name].variadic:
            return FUNCTIONS[name].result
        return self._common(at, arguments)

    def _common(self, at: ast.Call, arguments: tuple[Node, ...]) -> Type:
        types = {argument.type for argument in arguments}
        if types <= AMOUNTS:
            return Type.MONEY if types == {Type.MONEY} else Type.EXACT
        if len(types) != 1:
            raise self.fault(at, f"values of one type are expected, these are {' and '.join(sorted(types))}")
        return types.pop()

    def _over_field(self, at: ast.Call, name: str) -> Node:
        argument = self._only(at, name)
        variable = self.leaves.variable(argument)
        if variable.column.root != "event":
            raise self.fault(argument, f"{name} reads a field of an event")
        if name == "present":
            return Call(PRESENT, (variable,), Type.BOOLEAN)
        if variable.type not in (Type.MONEY, Type.INTEGER):
            raise self.fault(argument, f"somme adds amounts or integers, this is {named(variable.type)}")
        column = Column("event", variable.column.owner, variable.column.field, "somme")
        return Variable(variable.type, column, variable.label)

    def _only(self, at: ast.Call, name: str) -> ast.Name | ast.Attribute:
        if len(at.args) != 1 or not isinstance(at.args[0], ast.Name | ast.Attribute):
            raise self.fault(at, f"{name} takes one name")
        return at.args[0]
