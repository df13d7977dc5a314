"""The faults that kinds of rules share: a boundary moved by one unit, a comparison turned, no requirement."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.engine.compiled import Compiled
from generator.engine.formulas import Formula
from generator.formula import Node, Type
from generator.formula.french import french
from generator.formula.tree import (
    Arithmetic,
    Call,
    Comparison,
    Constant,
    Membership,
    Negation,
    children,
    with_children,
)

_ORDERED = frozenset({Type.MONEY, Type.EXACT, Type.INTEGER, Type.DATE, Type.INSTANT})


@dataclass(frozen=True)
class Mutant:
    """A rule with one fault, and what the fault is, in French."""

    name: str
    rule: Compiled


def counted(rule: Compiled, key: str, number: int) -> Mutant:
    """Count otherwise: `at_least` or `at_most` is another number."""
    datum = rule.datum.model_copy(update={key: number})
    word = "au moins" if key == "at_least" else "au plus"
    return Mutant(f"{word} {number} fois", replace(rule, datum=datum))


def toothless(rule: Compiled) -> Mutant:
    """Find no violation, ever."""
    return Mutant("sans son exigence", replace(rule, toothless=True))


def counter(rule: Compiled) -> Mutant:
    """Expect what can never come."""
    never = rule.datum.model_copy(update={"expects": ()})
    return Mutant("sans rien qui satisfasse à l’attente", replace(rule, datum=never))


def unreferred(rule: Compiled) -> Iterator[Mutant]:
    """Read the latest of several events, whichever the message refers to."""
    for event in rule.referents:
        others = {name: one for name, one in rule.referents.items() if name != event}
        yield Mutant(f"lit le dernier : {event}", replace(rule, referents=others))


def moved(rule: Compiled, key: str) -> Iterator[Mutant]:
    """Move a day by one, in every reading."""
    for function, words in (("lendemain", "un jour plus tard"), ("veille", "un jour plus tôt")):
        moved = dict(rule.formulas)
        moved[key] = _shifted(rule.formulas[key], function)
        others = {
            where: {name: _shifted(f, function) if name == key else f for name, f in changed.items()}
            for where, changed in rule.others.items()
        }
        yield Mutant(words, replace(rule, formulas=moved, others=others))


def _shifted(formula: Formula, function: str) -> Formula:
    return Formula(Call(function, (formula.node,), Type.DATE))


def turned(rule: Compiled) -> Iterator[Mutant]:
    """Turn or move each comparison of the relation, in every reading where it stands."""
    formula = rule.formulas["formula"]
    for path, node in _places(formula.node):
        for index, (words, faulty) in enumerate(_faults(node)):
            mutant = rule.with_formula("formula", Formula(_replaced(formula.node, path, faulty)))
            others = {where: _turned_alike(changed, path, index) for where, changed in rule.others.items()}
            yield Mutant(f"{words} : {french(node)}", replace(mutant, others=others))


def _turned_alike(changed: Mapping[str, Formula], path: tuple[int, ...], index: int) -> Mapping[str, Formula]:
    """Turn the comparison that another reading has at the same place, lest it hide the fault."""
    if "formula" not in changed:
        return changed
    node = changed["formula"].node
    found = dict(_places(node)).get(path)
    faults = list(_faults(found)) if found is not None else []
    if index >= len(faults):
        return changed
    return {**changed, "formula": Formula(_replaced(node, path, faults[index][1]))}


def _places(node: Node, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Node]]:
    if isinstance(node, Comparison | Membership) or (isinstance(node, Call) and node.type is Type.BOOLEAN):
        yield path, node
    for index, child in enumerate(children(node)):
        yield from _places(child, (*path, index))


def _replaced(node: Node, path: tuple[int, ...], faulty: Node) -> Node:
    if not path:
        return faulty
    parts = list(children(node))
    parts[path[0]] = _replaced(parts[path[0]], path[1:], faulty)
    return with_children(node, tuple(parts))


def _faults(node: Node) -> Iterator[tuple[str, Node]]:
    if not isinstance(node, Comparison) or node.left.type not in _ORDERED:
        yield "contraire", Negation(node)
        return
    for words, step in (("une unité de plus", 1), ("une unité de moins", -1)):
        yield words, replace(node, right=_stepped(node.right, step))


def _stepped(node: Node, step: int) -> Node:
    match node.type:
        case Type.DATE:
            return Call("lendemain" if step > 0 else "veille", (node,), Type.DATE)
        case Type.INSTANT:
            return Call("ajouter_heures", (node, Constant(Type.INTEGER, step)), Type.INSTANT)
        case _:
            return Arithmetic("+", node, Constant(node.type, step), node.type)
