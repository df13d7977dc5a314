"""A person orders what the role would send: it does, or opposes."""

from collections.abc import Iterator
from dataclasses import replace

from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.formula import Node
from generator.formula.tree import Comparison, Logic, variables
from generator.model.rule import (
    Amount,
    Cardinality,
    Correlation,
)
from generator.scenarios.case import Act, Beat
from generator.scenarios.legal import legal_dates, motives
from generator.scenarios.past import past, trigger
from generator.scenarios.residues import residues
from generator.scenarios.told import Told


def ordered(told: Told, place: int) -> Iterator[Beat]:
    """A person orders what the role would send: it does, or opposes."""
    raw = told.placed.raws[place]
    datum = told.rule.datum
    about_data = isinstance(datum, Amount | Correlation)
    applies = told.verdict != "not-applicable"
    computed = _computed(told) if about_data and applies else frozenset()
    if told.verdict == "pending":
        return
    if told.verdict == "violated" and (datum.consequence == "obligation" or (computed and about_data)):
        return  # nobody can be made to act in time, and what the system computes is not imposed on it
    yield from past(told.role, told.placed, place)
    yield from legal_dates(told, place)
    stimulus = trigger(told.role, told.placed, place)
    kept = {name: value for name, value in stimulus.told.items() if name not in computed}
    data = {name: value for name, value in stimulus.data.items() if name not in computed}
    yield replace(stimulus, given=False, told=kept, data=data)
    if told.verdict == "inconclusive":
        yield Beat(Act.OPEN, doubts=told.doubts)
        return
    if told.verdict == "violated":
        yield Beat(Act.OPPOSED, motives=motives(told, place))
        if told.role.way(raw.name) is Way.ORDERED and not isinstance(datum, Cardinality):
            yield Beat(Act.NEVER, raw.name)
        return
    if told.role.way(raw.name) is Way.KNOWN:
        yield Beat(Act.ACCEPTED)
        return
    formula = told.rule.formulas.get("formula")
    conditions = residues(told.moment(place), formula) if computed and formula is not None else ()
    yield Beat(Act.EMITTED, raw.name, where=tuple(one for one in conditions if one.field in computed))


def _computed(told: Told) -> frozenset[str]:
    """Name the fields that the rule says equal something: the system computes them, nobody types them.

    A field that a bound is put on is somebody's choice, even where the rule wants it present too.
    """
    names = judged_events(told.rule)
    found: set[str] = set()
    bounded: set[str] = set()
    for node in _conjuncts(told.rule.formulas["formula"].node):
        is_bound = isinstance(node, Comparison) and node.order != "=="
        for variable in variables(node):
            column = variable.column
            if column.root == "event" and column.owner in names and column.field and column.aggregate is None:
                (bounded if is_bound else found).add(column.field)
    return frozenset(found - bounded)


def _conjuncts(node: Node) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _conjuncts(part)
    else:
        yield node
