"""Where a dossier may be: what had happened, and the state of each region as a role can know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from generator.engine.living import lived
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.model.base import FACT_PREFIX
from generator.model.journey import Journey
from generator.scenarios.naturals import natural
from generator.scenarios.placed import Placed
from generator.scenarios.placing import followed, placed
from generator.scenarios.roles import Role, roles
from generator.scenarios.stories import Story

_NEXT = timedelta(hours=1)
"""When an event is tried after the last one of a life."""


@dataclass(frozen=True)
class Situation:
    """A point of a life: what had happened, and the state of each region."""

    placed: Placed
    states: Mapping[str, str]
    known: frozenset[str]
    """The regions whose state the role can know: it saw what brought it."""


@lru_cache(maxsize=8)
def situations(role: Role) -> tuple[Situation, ...]:
    """Give one situation for each couple of states that journeys reach, the shortest past first."""
    found: dict[tuple[tuple[str, str], ...], Situation] = {}
    for begun in _beginnings(role.book):
        whole = begun.history
        life = lived(role.book, whole, whole.deliveries[-1].day)
        if not life.stages or any(len(states) != 1 for states in life.stages[-1].states.values()):
            continue
        states = {region: min(reached) for region, reached in life.stages[-1].states.items()}
        known = frozenset(region for region in states if _is_known(role, life.stages, region))
        key = (*sorted(states.items()), ("known", ",".join(sorted(known))))
        if any(role.way(raw.name) for raw in begun.raws):
            found.setdefault(key, Situation(begun, states, known))
    return tuple(found.values())


def _is_known(role: Role, stages: object, region: str) -> bool:
    """Tell whether the role saw what brought a region to its state."""
    previous: frozenset[str] = frozenset()
    brought = ""
    for stage in stages:  # type: ignore[attr-defined]
        if stage.states[region] != previous:
            brought, previous = stage.event, stage.states[region]
    return "." not in brought or role.way(brought) is not None


@lru_cache(maxsize=4)
def _beginnings(book: Rulebook) -> tuple[Placed, ...]:
    """Give every beginning of every journey and the ordinary past of every event, the shortest first."""
    found = []
    for entry in book.specification.entries(Journey, "journey"):
        whole = placed_journey(book, entry.datum)
        found += [whole.until(size) for size in range(1, len(whole.raws) + 1)]
    for role in roles(book).values():
        found += [one for name in role.ways if (one := natural(role, name)) is not None]
    return tuple(sorted(found, key=lambda one: len(one.raws)))


def placed_journey(book: Rulebook, journey: Journey) -> Placed:
    """Put a journey in its place: what it does not tell and others await is added."""
    raws = tuple(
        Raw(name, moment.at, {item.field: item.value for item in moment.data})
        for moment in journey.story
        if (name := moment.step or f"{FACT_PREFIX}{moment.event}") in book.scope.events
    )
    dossier = {item.field: item.value for item in journey.dossier}
    story = Story(raws, {}, journey.title, "", "", dossier=dossier)
    return placed(book, story, journey.cycle)


def followed_by(begun: Placed, name: str) -> Placed:
    """Add an event to a beginning, an hour after its last one."""
    return followed(begun, Raw(name, begun.raws[-1].moment + _NEXT, {}))
