"""One message in its most ordinary past: where the derived rules are tried."""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.kit.purpose import Purpose
from generator.kit.setup.existing import cycles
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import local, placed
from generator.kit.setup.soundness import is_right
from generator.kit.test_data import preludes


@lru_cache(maxsize=1024)
def natural(role: Role, event: str) -> Placed | None:
    """Put an event in the past that it needs; None where no past is right for it."""
    for cycle in role.book.cycles or (None,):
        purpose = Purpose((Raw(event, _ordinary(role), {}),), {}, "", "", "")
        found = placed(role.book, purpose, cycle)
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
    other = next((cycle for cycle in role.book.cycles if known and cycle not in known), None)
    if other is None:
        return None
    raw = Raw(event, _ordinary(role), {})
    found = placed(role.book, Purpose((raw,), {}, "", "", ""), other)
    return found.of([place == len(found.raws) - 1 for place in range(len(found.raws))])


def _ordinary(role: Role) -> datetime:
    return local(preludes(role.book).ordinary, role.book.place(None).zone)
