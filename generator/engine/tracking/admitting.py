"""Which events the life cycle admits, for all that a role saw before each."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.engine.history import Event, History
from generator.engine.roles import Role
from generator.engine.tracking.watch import Watch
from generator.model.lifecycle import Event as LifeEvent


@dataclass(frozen=True)
class Admission:
    """An event before the life cycle, where the role takes the dossier to be when it comes."""

    event: Event
    life: LifeEvent
    is_possible: bool
    """Whether some state in which the dossier may be admits it."""
    is_sure: bool
    """Whether every state in which the role can take it to be does."""
    states: Mapping[str, frozenset[str]]
    """Where each region may be."""


@lru_cache(maxsize=1024)
def admissions(role: Role, seen: History) -> tuple[Admission, ...]:
    """Tell of each event that moves a dossier, in the order of time, whether it finds a state that admits it.

    `seen` is what the role saw. A refused message is held against the states, and has no effect. Nothing is
    told of a life whose first fact the role knows of, and did not see: its states are unknown.
    """
    watch = Watch(role, seen)
    machine = watch.machine
    begins = machine.begins_with
    if begins in role.ways and not seen.of(begins):
        return ()
    found = []
    refused = [event for event in seen.deliveries if event.refused]
    for event in sorted((*seen.events, *refused), key=lambda one: one.order):
        watch.before(event)
        life = machine.events.get(event.name)
        if life is not None and life.id in machine.moving:
            possible, sure = watch.admits(life.id), watch.surely_admits(life.id)
            found.append(Admission(event, life, possible, sure, dict(watch.possible)))
        if not event.refused:
            watch.after(event)
    return tuple(found)
