"""What rules say that the data of a message equal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from generator.engine.compiled import Compiled
from generator.engine.formulas import Formula
from generator.engine.history import History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Column, Node, Type, Value, Variable
from generator.formula.tree import Comparison, Logic
from generator.model.traits import Bound


class Equation(NamedTuple):
    """What a rule says that a field equals, when, and on which side it may lie where it is a bound."""

    rule: str
    formula: Formula
    when: Formula | None
    bound: Bound | None = None


@lru_cache(maxsize=1024)
def defined(book: Rulebook, event: str) -> tuple[str, ...]:
    """Name the fields of a message of which a rule says what they equal."""
    return tuple(field for field in book.scope.events[event].fields if equations(book, event, field))


@lru_cache(maxsize=4096)
def equations(book: Rulebook, event: str, field: str) -> tuple[Equation, ...]:
    """Find the rules that say what a field equals."""
    return tuple(_found(book, event, field))


@lru_cache(maxsize=1024)
def waiting(book: Rulebook, event: str) -> Mapping[str, frozenset[str]]:
    """Give, by field of a message, the fields of which what rules say may change once it is said."""
    found: dict[str, set[str]] = defaultdict(set)
    for field in defined(book, event):
        for one in equations(book, event, field):
            formulas = (one.formula, one.when, *book.rules[one.rule].referents.values())
            for name in _own(book, event, (formula for formula in formulas if formula is not None)):
                found[name].add(field)
    return {name: frozenset(fields) for name, fields in found.items()}


def _own(book: Rulebook, event: str, formulas: Iterable[Formula]) -> Iterator[str]:
    """Name the fields of an event that some formulas read, through legal dates too."""
    for formula in formulas:
        for _, column in formula.columns:
            yield from _read(book, event, column)


def _read(book: Rulebook, event: str, column: Column) -> Iterator[str]:
    if column.root == "event" and column.owner == event:
        yield column.field or ""
    elif column.root == "date_legale":
        yield from _own(book, event, book.legal_dates[column.owner])


def told(book: Rulebook, whole: History, field: str) -> Iterator[tuple[Equation, Value]]:
    """Give each equation of a field of the last event that holds there, with its value where it is known."""
    for equation in equations(book, whole.deliveries[-1].name, field):
        here = standing(book, whole, equation.rule)
        if equation.when is None or here.value(equation.when) is True:
            value = here.value(equation.formula)
            if value is not None:
                yield equation, value


def standing(book: Rulebook, whole: History, rule: str) -> Moment:
    """Stand at the last event, as a rule does."""
    return Moment(book, whole, whole.deliveries[-1], {}, book.rules[rule].referents)


def worked_out(book: Rulebook, whole: History, field: str, known: Set[str]) -> Value | None:
    """Give what one of some rules says that a field of the last event equals, if one does."""
    found = (value for one, value in told(book, whole, field) if one.rule in known and one.bound is None)
    return next(found, None)


def _found(book: Rulebook, event: str, field: str) -> Iterator[Equation]:
    for rule in ruling(book).get(event, ()):
        when = rule.formulas.get("when")
        relation, measured = rule.formulas.get("formula"), rule.formulas.get("date")
        for side in _equals(relation.node, f"{event}.{field}") if relation is not None else ():
            yield Equation(rule.id, Formula(side), when)
        if measured is not None and _is(measured.node, f"{event}.{field}"):
            yield Equation(rule.id, rule.formulas["due"], when, rule.traits.bound)


@lru_cache(maxsize=4)
def ruling(book: Rulebook) -> Mapping[str, list[Compiled]]:
    """Give the rules about the data of each event."""
    found: dict[str, list[Compiled]] = defaultdict(list)
    for rule in book.rules.values():
        for event in rule.traits.judged if rule.traits.is_about_content else ():
            found[event].append(rule)
    return found


def _is(node: Node, column: str) -> bool:
    return isinstance(node, Variable) and node.column.name == column


def _equals(node: Node, column: str) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _equals(part, column)
    if isinstance(node, Comparison) and node.order == "==":
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if _is(one, column) and other.type is not Type.EXACT:
                yield other
