"""Which events a dossier may have: by its convention, and by what they answer."""

from collections.abc import Mapping
from functools import lru_cache

from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.kit.setup.leading import needs
from generator.kit.setup.placed import Placed
from generator.model.exchange import Exchange, ReactionTrigger


@lru_cache(maxsize=4)
def cycles(book: Rulebook) -> Mapping[str, tuple[str, ...]]:
    """Give the conventions under which each step exists; none where it exists under all."""
    return {
        f"{exchange.id}.{step.id}": exchange.datum.cycles
        for exchange in book.specification.entries(Exchange, "exchange")
        for step in exchange.datum.steps
    }


def exists_under(book: Rulebook, cycle: str | None, name: str) -> bool:
    """Tell whether an event exists under a convention; an unknown one forbids nothing."""
    known = cycles(book).get(name)
    return cycle is None or not known or cycle in known


def exists(book: Rulebook, begun: Placed, name: str) -> bool:
    """Tell whether an event exists under the convention of a dossier."""
    return exists_under(book, book.cycle_of(begun.settings), name)


def has_its_cause(role: Role, begun: Placed, name: str) -> bool:
    """Tell whether what a message answers by itself is there, and not answered yet.

    Nobody acknowledges what never came, nor twice what came once. What the life cycle takes for one event,
    told to each party its own way, is its own cause where the role does not see the other's.
    """
    book = role.book
    step = book.steps.get(name)
    if step is None or not isinstance(step.trigger, ReactionTrigger):
        return True
    causes = {step.trigger.to, *(one for need in needs(book).get(name, ()) for one in need.after)}
    told = [raw.name for raw in begun.raws]
    events = machine_of(book).events
    mine = events.get(name)
    if mine is not None and any(events.get(one) is mine and role.way(one) is None for one in causes):
        return name not in told
    return sum(one in causes for one in told) > told.count(name)
