"""One message in its most ordinary past: where the derived rules are tried."""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import get_args

from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.model.base import Cycle
from generator.scenarios.placed import Placed
from generator.scenarios.placing import cycles, local, placed
from generator.scenarios.soundness import is_right
from generator.scenarios.stories import Story

_WHEN = datetime.fromisoformat("2025-06-16T09:00:00+02:00")
"""A Monday, neither a holiday nor near one."""


@lru_cache(maxsize=1024)
def natural(role: Role, event: str) -> Placed | None:
    """Put an event in the past that it needs; None where no past is right for it."""
    for cycle in get_args(Cycle):
        moment = local(_WHEN, role.book.place(None).zone)
        story = Story((Raw(event, moment, {}),), {}, "", "", "")
        found = placed(role.book, story, cycle)
        if is_right(role, found.history):
            return found
    return None


def steps_received(role: Role) -> Iterator[str]:
    """Name the steps that the role receives, in the order of the specification."""
    return (name for name in role.book.steps if role.way(name) == "delivered")


def steps_sent(role: Role) -> Iterator[str]:
    """Name the steps that the role sends, in the order of the specification."""
    return (name for name in role.book.steps if role.way(name) in ("ordered", "reactive"))


def of_other_cycle(role: Role, event: str) -> Placed | None:
    """Put a message, alone, under a convention that does not know it; None where every convention does."""
    known = cycles(role.book).get(event, ())
    other = next((cycle for cycle in get_args(Cycle) if cycle not in known), None)
    if other is None:
        return None
    raw = Raw(event, local(_WHEN, role.book.place(None).zone), {})
    found = placed(role.book, Story((raw,), {}, "", "", ""), other)
    return found.of([place == len(found.raws) - 1 for place in range(len(found.raws))])
