"""What a formula may name, and what is told of one that cannot be read."""

from collections.abc import Sequence
from typing import Protocol

from generator.formula.tree import Variable


class FormulaError(ValueError):
    """A formula that cannot be read: what is wrong, where in its text, and what to do."""

    def __init__(self, message: str, column: int = 0, length: int = 1, hint: str | None = None) -> None:
        """Say what is wrong at `length` characters from `column`, counted from 0."""
        super().__init__(message)
        self.message = message
        self.column = column
        self.length = length
        self.hint = hint


class Scope(Protocol):
    """What a formula may name, resolved by whoever knows the specification."""

    def variable(self, parts: Sequence[str]) -> Variable | str:
        """Give the variable of a dotted name, or the nearest known name, or ``""``."""
        ...

    def event(self, parts: Sequence[str]) -> tuple[str, str] | str:
        """Give the id and the label of an event, or the nearest known name, or ``""``."""
        ...
