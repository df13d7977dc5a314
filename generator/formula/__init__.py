"""The expression language of guards, amounts, dates and correlations: one typed tree, several readers.

`generator.formula.sql` is not imported here: a check needs no SQL, and its library takes a while.
"""

from generator.formula.durations import Duration, Place, iso_duration
from generator.formula.evaluating import Row, Value, compiled
from generator.formula.faults import FormulaError, Scope
from generator.formula.french import french
from generator.formula.parsing import parsed
from generator.formula.portable import portable
from generator.formula.tree import Column, Node, Variable, bound, variables, walk
from generator.formula.types import Type

__all__ = [
    "Column",
    "Duration",
    "FormulaError",
    "Node",
    "Place",
    "Row",
    "Scope",
    "Type",
    "Value",
    "Variable",
    "bound",
    "compiled",
    "french",
    "iso_duration",
    "parsed",
    "portable",
    "variables",
    "walk",
]
