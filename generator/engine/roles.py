"""How an event meets the role under test: it is delivered to it, ordered by its people, or its own doing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from generator.engine.history import History
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import seen_by
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.exchange import DecisionTrigger


class Way(StrEnum):
    """What the bench does for an event to happen to the role."""

    DELIVERED = "delivered"
    """Another party sends it to the role."""
    ORDERED = "ordered"
    """A person on the role's side decides it, and the role sends it."""
    REACTIVE = "reactive"
    """The role sends it by itself, in answer to a step or on a date."""
    KNOWN = "known"
    """A fact that a person on the role's side records."""


@dataclass(frozen=True, eq=False)
class Role:
    """An actor that an implementation plays, and what it sees of a dossier; equal to itself alone."""

    book: Rulebook
    id: str

    @cached_property
    def ways(self) -> Mapping[str, Way]:
        """The way of each event that the role sees."""
        found = {}
        for name in sorted(seen_by(self.book, self.id)):
            if name.startswith(FACT_PREFIX):
                found[name] = Way.KNOWN
                continue
            step = self.book.steps[name]
            if step.sender.actor != self.id:
                found[name] = Way.DELIVERED
            elif isinstance(step.trigger, DecisionTrigger):
                found[name] = Way.ORDERED
            else:
                found[name] = Way.REACTIVE
        return found

    def way(self, event: str) -> Way | None:
        """Give the way of an event; None when the role does not see it."""
        return self.ways.get(event)

    def view(self, whole: History) -> History:
        """Give what the role sees of a history: it is judged on nothing else."""
        return whole.part(tuple(event.name in self.ways for event in whole.deliveries))


class Everything(Role):
    """A view out of which nothing passes."""

    @cached_property
    def ways(self) -> Mapping[str, Way]:
        """Every event, as if delivered: it does nothing itself."""
        return dict.fromkeys(self.book.scope.events, Way.DELIVERED)


@lru_cache(maxsize=4)
def everything(book: Rulebook) -> Role:
    """Give the view that sees all that happens in a dossier."""
    return Everything(book, "")


@lru_cache(maxsize=4)
def roles(book: Rulebook) -> Mapping[str, Role]:
    """Give the roles that an implementation can play, by actor."""
    actors = book.specification.entries(Actor, "actor")
    return {entry.id: Role(book, entry.id) for entry in actors if entry.datum.role.implementable}
