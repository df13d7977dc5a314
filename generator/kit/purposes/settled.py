"""Situations that a sum brings: what is paid, remitted or annulled comes to all that is due."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.engine.formulas import Formula
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.tracking import Machine, machine_of
from generator.formula import Node, Variable
from generator.formula.tree import Comparison, walk
from generator.formula.types import AMOUNTS
from generator.kit.setup.existing import exists
from generator.kit.setup.reachable_states import Situation, led_on, situations
from generator.kit.setup.soundness import is_right
from generator.kit.setup.tail import followed_by
from generator.model.lifecycle import Event as LifeEvent


@lru_cache(maxsize=8)
def settled_situations(role: Role) -> tuple[Situation, ...]:
    """Give the situations that no journey tells, to which an event leads whose sum comes to what is asked."""
    machine = machine_of(role.book)
    found: list[Situation] = []
    for name, event in machine.events.items():
        if role.way(name) not in (Way.DELIVERED, Way.ORDERED, Way.KNOWN):
            continue
        for situation in situations(role):
            if not exists(role.book, situation.placed, name):
                continue
            said = tuple(covering(machine, name, event, situation))
            for _, told in [*followed_by(role, situation, name, said)][1:] if said else ():
                here = led_on(role, told, (*situations(role), *found))
                if here is not None and is_right(role, told.history):
                    found.append(here)
    return tuple(found)


def covering(
    machine: Machine, name: str, event: LifeEvent, situation: Situation
) -> Iterator[Mapping[str, object]]:
    """Give the sums by which an event, alone, reaches what a guard asks that they come to in all."""
    history = situation.placed.history
    here = Moment(machine.book, history, history.deliveries[-1], {})
    ways = [way for key, some in machine.ways.items() if key[1] == event.id for way in some]
    for guard in sorted({way.guard or "" for way in ways} & machine.guards.keys()):
        for node in walk(machine.guards[guard].node):
            if isinstance(node, Comparison) and node.order == ">=" and node.right.type in AMOUNTS:
                wanted = here.value(Formula(node.right))
                for field in _summed(node.left, name) if wanted is not None else ():
                    yield {field: wanted}


def _summed(node: Node, name: str) -> Iterator[str]:
    """Name the data of an event of which a formula reads the sum."""
    for one in walk(node):
        column = one.column if isinstance(one, Variable) and one.column.owner == name else None
        if column is not None and column.aggregate is not None and column.field is not None:
            yield column.field
