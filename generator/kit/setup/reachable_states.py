"""Where a dossier may be: what had happened, and the state of each region as a role can know it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from generator.engine.reading import Raw
from generator.engine.roles import Role, roles
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import dated, known, lived, machine_of
from generator.kit.purpose import Purpose
from generator.kit.setup.nominal import natural
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import local, placed
from generator.model.base import FACT_PREFIX
from generator.model.journey import Journey

_MORNING = time(10)


@dataclass(frozen=True)
class Situation:
    """A point of a life: what had happened, and the state of each region."""

    placed: Placed
    states: Mapping[str, str]
    known: frozenset[str]
    """The regions whose state the role can know from what it saw."""
    at: datetime | None = None
    """When what follows is tried: given where dates have had their effect since the last event."""
    aloud: str = ""
    """The event of its past whose data decide where it is: a scenario tells them."""


@lru_cache(maxsize=8)
def situations(role: Role) -> tuple[Situation, ...]:
    """Give one situation for each couple of states that journeys reach, the shortest past first."""
    found: dict[tuple[tuple[str, str], ...], Situation] = {}
    for one in every_situation(role):
        found.setdefault(_key(one), one)
    return tuple(found.values())


@lru_cache(maxsize=8)
def every_situation(role: Role) -> tuple[Situation, ...]:
    """Give the situation after each beginning of a life that a role sees something of, the shortest first."""
    found = []
    for begun in _beginnings(role.book):
        whole = begun.history
        life = lived(role.book, whole, whole.deliveries[-1].day)
        if not life.stages or any(len(states) != 1 for states in life.stages[-1].states.values()):
            continue
        if any(role.way(raw.name) for raw in begun.raws):
            found.append(_situation(role, begun, whole.deliveries[-1].day, life.stages[-1].states))
    return tuple(found)


@lru_cache(maxsize=8)
def later_situations(role: Role) -> tuple[Situation, ...]:
    """Give the situations that only a date brings, the day after it, where the role can derive the date."""
    book, machine = role.book, machine_of(role.book)
    taken = {_key(one) for one in situations(role)}
    found: dict[tuple[tuple[str, str], ...], Situation] = {}
    for begun in _beginnings(book):
        whole = begun.history
        last = whole.deliveries[-1].day
        if not any(role.way(raw.name) for raw in begun.raws):
            continue
        due = lived(book, whole, last).due
        for echeance in (event for event in machine.echeances if event.id in due):
            if machine.is_unsure_after(echeance, (raw.name for raw in begun.raws)):
                continue
            days = dated(role, begun.history, echeance, last)
            if not days or max(days) < last:
                continue
            day = max(days) + timedelta(days=1)
            stages = lived(book, whole, day).stages
            if not stages or any(len(states) != 1 for states in stages[-1].states.values()):
                continue
            at = local(datetime.combine(day, _MORNING, whole.place.zone), whole.place.zone)
            here = replace(_situation(role, begun, day, stages[-1].states), at=at)
            if _key(here) not in taken:
                found.setdefault(_key(here), here)
    return tuple(found.values())


def led_on(role: Role, told: Placed, taken: Iterable[Situation]) -> Situation | None:
    """Give the one situation where a life leads; None where it is uncertain, or one of some others."""
    last = told.history.deliveries[-1].day
    stages = lived(role.book, told.history, last).stages
    if not stages or any(len(states) != 1 for states in stages[-1].states.values()):
        return None
    here = _situation(role, told, last, stages[-1].states)
    is_new = all(_key(here) != _key(one) for one in taken)
    return replace(here, aloud=told.raws[-1].name) if is_new else None


def seen_on(role: Role, situation: Situation, day: date) -> Situation:
    """Give a situation as a role sees it on another day, when it may know more of it or less."""
    seen = _situation(role, situation.placed, day, _alone(situation))
    return replace(seen, at=situation.at, aloud=situation.aloud)


def _alone(situation: Situation) -> Mapping[str, frozenset[str]]:
    return {region: frozenset({state}) for region, state in situation.states.items()}


def _situation(role: Role, begun: Placed, day: date, reached: Mapping[str, frozenset[str]]) -> Situation:
    states = {region: min(here) for region, here in reached.items()}
    view = known(role, begun.history, day)
    regions = frozenset(
        region for region in states if view.is_told(region) and states[region] in view.likely[region]
    )
    return Situation(begun, states, regions)


def _key(situation: Situation) -> tuple[tuple[str, str], ...]:
    return (*sorted(situation.states.items()), ("known", ",".join(sorted(situation.known))))


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
    purpose = Purpose(raws, {}, journey.title, "", "", dossier=dossier)
    return placed(book, purpose, journey.cycle)
