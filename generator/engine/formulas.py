"""Every formula of the specification: where it stands, what it must give, and its compiled form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.engine.columns import at_moment
from generator.engine.scope import SpecificationScope
from generator.formula import (
    Column,
    FormulaError,
    Node,
    Place,
    Type,
    Value,
    Variable,
    compiled,
    parsed,
    variables,
)
from generator.formula.evaluating import Closure
from generator.formula.french import french
from generator.formula.phrases import Phrase
from generator.formula.tree import Logic, children
from generator.model.base import Datum, FormulaOf
from generator.model.specification import Entry, Specification
from generator.model.structure import Path


@dataclass(frozen=True)
class Formula:
    """A typed tree, its closure and what it reads."""

    node: Node

    @cached_property
    def closure(self) -> Closure:
        """The compiled tree."""
        return compiled(self.node)

    @cached_property
    def here(self) -> Closure:
        """The tree compiled for a point of a history, which takes the place of a row."""
        return compiled(self.node, at_moment)

    @cached_property
    def variables(self) -> tuple[Variable, ...]:
        """What the tree reads."""
        return variables(self.node)

    @cached_property
    def columns(self) -> tuple[tuple[str, Column], ...]:
        """The columns that the tree reads, by their names in a row."""
        return tuple((variable.column.name, variable.column) for variable in self.variables)

    @cached_property
    def events(self) -> frozenset[str]:
        """The events that the tree reads, those of the legal dates that it names apart."""
        return frozenset(column.owner for _, column in self.columns if column.root == "event")

    @cached_property
    def french(self) -> Phrase:
        """What it says: most findings quote it."""
        return french(self.node)

    @cached_property
    def parts(self) -> "tuple[Formula, ...]":
        """What it is made of, directly."""
        return tuple(Formula(part) for part in children(self.node))

    @cached_property
    def conjuncts(self) -> "tuple[Formula, ...]":
        """The conditions that it asks for together; itself where it is one."""
        if not (isinstance(self.node, Logic) and self.node.word == "and"):
            return (self,)
        return self.parts

    def value(self, row: Mapping[str, Value], place: Place) -> Value:
        """Evaluate it: None is unknown."""
        found: Value = self.closure(row, place)
        return found


@dataclass(frozen=True)
class Written:
    """A formula where it is written: its tree, or why it has none."""

    entry: Entry[Datum]
    path: Path
    text: str
    tree: Node | FormulaError


def written(specification: Specification, scope: SpecificationScope) -> Iterator[Written]:
    """Read every formula of the specification, typed as its place asks."""
    for entry in specification.roots:
        for leaf in entry.leaves:
            if isinstance(leaf.marker, FormulaOf):
                text = str(leaf.value)
                yield Written(entry, leaf.path, text, tree(text, Type(leaf.marker.type), scope))


def tree(text: str, type_: Type, scope: SpecificationScope) -> Node | FormulaError:
    """Read a formula that must give a type, or give its fault; each is read once."""
    key = (text, type_)
    if key not in scope.read:
        try:
            scope.read[key] = parsed(text, scope, type_)
        except FormulaError as error:
            scope.read[key] = error
    return scope.read[key]
