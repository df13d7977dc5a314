"""What may move a dossier without a role being told: what it does not see, and what nobody has to decide."""

from collections.abc import Mapping
from functools import lru_cache

from generator.engine.roles import Role, Way
from generator.engine.tracking.machine import machine_of
from generator.model.exchange import DecisionTrigger, ReactionTrigger


@lru_cache(maxsize=16)
def unseen(role: Role) -> Mapping[str, frozenset[str]]:
    """Give the names of each event of the life cycle that the role does not see, of those that have any."""
    return {
        event: hidden
        for event, names in machine_of(role.book).names.items()
        if (hidden := frozenset(name for name in names if role.way(name) is None))
    }


@lru_cache(maxsize=16)
def alone(role: Role) -> Mapping[str, frozenset[Way | None]]:
    """Give the ways in which the role meets each event that needs nobody to decide it."""
    return {
        event: frozenset(role.way(name) for name in names if _is_automatic(role, name))
        for event, names in machine_of(role.book).names.items()
    }


def _is_automatic(role: Role, name: str) -> bool:
    """Tell whether a step needs nobody, nor a first step of the same event, which made the move."""
    step = role.book.steps.get(name)
    if step is None or isinstance(step.trigger, DecisionTrigger):
        return False
    events = machine_of(role.book).events
    cause = step.trigger.to if isinstance(step.trigger, ReactionTrigger) else None
    return events.get(cause or "") is not events.get(name)
