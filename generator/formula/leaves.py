"""The leaves of a formula, names and constants, as they are written; and where a fault stands."""

import ast

from generator.formula.faults import FormulaError, Scope
from generator.formula.tree import Constant, Variable
from generator.formula.types import Type

MAX_INTEGER = 10**9


class Leaves:
    """The text of a formula, whose positions the tree of `ast` carries, and what its names mean."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.text = text
        self.scope = scope

    def fault(self, at: ast.expr | ast.keyword, message: str, hint: str | None = None) -> FormulaError:
        """Give the fault of a part of the text, with its columns."""
        line = self.text.splitlines()[at.lineno - 1]
        before = sum(len(one) + 1 for one in self.text.splitlines()[: at.lineno - 1])
        # `ast` counts bytes of UTF-8.
        start = len(line.encode()[: at.col_offset].decode(errors="ignore"))
        end = start + 1
        if at.end_lineno == at.lineno and at.end_col_offset is not None:
            end = len(line.encode()[: at.end_col_offset].decode(errors="ignore"))
        return FormulaError(message, before + start, max(end - start, 1), hint)

    def event(self, at: ast.Name | ast.Attribute) -> tuple[str, str]:
        """Give the id and the label of an event that is named."""
        found = self.scope.event(self._parts(at))
        if isinstance(found, str):
            raise self.fault(
                at, f"no event `{ast.unparse(at)}`", f"did you mean `{found}`?" if found else None
            )
        return found

    def variable(self, at: ast.Name | ast.Attribute) -> Variable:
        """Give what a name reads."""
        found = self.scope.variable(self._parts(at))
        if isinstance(found, str):
            hint = (
                f"did you mean `{found}`?"
                if found
                else "names are exchange.step.field, parametre.x, date_legale.x, reglage.x"
            )
            raise self.fault(at, f"no name `{ast.unparse(at)}`", hint)
        return found

    def _parts(self, at: ast.expr) -> tuple[str, ...]:
        parts: list[str] = []
        while isinstance(at, ast.Attribute):
            parts.append(at.attr)
            at = at.value
        if not isinstance(at, ast.Name):
            raise self.fault(at, "a name is expected here")
        return tuple(reversed([*parts, at.id]))

    def _written(self, at: ast.Constant) -> str:
        return ast.get_source_segment(self.text, at) or ""

    def words(self, at: ast.Constant, value: str) -> str:
        """Give a text that is written between two quotes, and is exactly what stands between them."""
        written = self._written(at)
        if written[:1] not in ("'", '"') or written[1:-1] != value:
            raise self.fault(at, "a text stands between two quotes, in one piece", 'write it "abc"')
        return value

    def constant(self, at: ast.Constant) -> Constant:
        """Give a value that is written."""
        match at.value:
            case bool():
                return Constant(Type.BOOLEAN, at.value)
            case int() if at.value <= MAX_INTEGER and self._written(at) == str(at.value):
                return Constant(Type.INTEGER, at.value)
            case str():
                return Constant(Type.TEXT, self.words(at, at.value))
            case _:
                raise self.fault(
                    at,
                    "an integer, a text, True or False is expected",
                    "amounts, rates and durations are parameters",
                )
