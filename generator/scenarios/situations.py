"""Where a dossier may be: what had happened, and the state of each region as a role can know it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from types import MappingProxyType

from generator.engine.completing import completed, is_lasting
from generator.engine.history import History
from generator.engine.living import lived, machine_of
from generator.engine.reading import Raw, followed
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.model.base import FACT_PREFIX
from generator.model.exchange import ReactionTrigger
from generator.model.journey import Journey
from generator.model.lifecycle import Event as LifeEvent
from generator.scenarios.naturals import natural
from generator.scenarios.placed import Placed, part
from generator.scenarios.placing import local, placed
from generator.scenarios.roles import Role, Way, roles
from generator.scenarios.stories import Story

_MORNING = time(10)
_NEXT = timedelta(hours=1)
"""When an event is tried after the last one of a life."""


@dataclass(frozen=True)
class Situation:
    """A point of a life: what had happened, and the state of each region."""

    placed: Placed
    states: Mapping[str, str]
    known: frozenset[str]
    """The regions whose state the role can know: it saw what brought it."""
    at: datetime | None = None
    """When what follows is tried: where it is given, dates have had their effect since the last event."""


@lru_cache(maxsize=8)
def situations(role: Role) -> tuple[Situation, ...]:
    """Give one situation for each couple of states that journeys reach, the shortest past first."""
    found: dict[object, Situation] = {}
    for one in all_situations(role):
        found.setdefault((*sorted(one.states.items()), *sorted(one.known)), one)
    return tuple(found.values())


@lru_cache(maxsize=8)
def all_situations(role: Role) -> tuple[Situation, ...]:
    """Give a situation for every past in which the role takes part: several may lead to the same states."""
    found = []
    for begun in _beginnings(role.book):
        whole = begun.history
        life = lived(role.book, whole, whole.deliveries[-1].day)
        if not life.stages or any(len(states) != 1 for states in life.stages[-1].states.values()):
            continue
        states = {region: min(reached) for region, reached in life.stages[-1].states.items()}
        known = frozenset(region for region in states if _is_known(role, life.stages, region))
        if any(role.way(raw.name) for raw in begun.raws):
            found.append(Situation(begun, states, known))
    return tuple(found)


@lru_cache(maxsize=8)
def later_situations(role: Role) -> tuple[Situation, ...]:
    """Give the situations that only a date brings, the day after it, where the role can derive the date."""
    book, machine = role.book, machine_of(role.book)
    taken = {(*sorted(one.states.items()), *sorted(one.known)) for one in situations(role)}
    found: dict[object, Situation] = {}
    for begun in _beginnings(book):
        whole = begun.history
        due = lived(book, whole, whole.deliveries[-1].day).due
        for echeance in (event for event in machine.echeances if event.id in due):
            days = dates(book, whole, echeance)
            if not knows_date(role, begun, echeance) or not days:
                continue
            day = max(days) + timedelta(days=1)
            stages = lived(book, whole, day).stages
            if any(len(states) != 1 for states in stages[-1].states.values()):
                continue
            states = {region: min(reached) for region, reached in stages[-1].states.items()}
            known = frozenset(region for region in states if _is_known(role, stages, region))
            key = (*sorted(states.items()), *sorted(known))
            if key not in taken:
                at = local(datetime.combine(day, _MORNING, whole.place.zone), whole.place.zone)
                found.setdefault(key, Situation(begun, states, known, at))
    return tuple(found.values())


def is_sure(role: Role, situation: Situation, region: str) -> bool:
    """Tell whether the role can derive the date that brought a region to its state, if a date did."""
    machine, whole = machine_of(role.book), situation.placed.history
    day = situation.at.date() if situation.at is not None else whole.deliveries[-1].day
    brought, previous = "", frozenset[str]()
    for stage in lived(role.book, whole, day).stages:
        if stage.states[region] != previous:
            brought, previous = stage.event, stage.states[region]
    dated = next((event for event in machine.echeances if event.id == brought), None)
    return dated is None or knows_date(role, situation.placed, dated)


def awaits_an_answer(role: Role, situation: Situation) -> bool:
    """Tell whether the role may already have moved the dossier by itself, answering what the past holds."""
    machine = machine_of(role.book)
    there = {raw.name for raw in situation.placed.raws}
    return any(
        role.way(name) is Way.REACTIVE
        and name not in there
        and isinstance(step.trigger, ReactionTrigger)
        and step.trigger.to in there
        and name in machine.events
        and any(
            (region, machine.events[name].id, state) in machine.ways
            for region, state in situation.states.items()
        )
        for name, step in role.book.steps.items()
    )


def knows_date(role: Role, found: Placed, echeance: LifeEvent) -> bool:
    """Tell whether what the role saw is enough to derive a date of the life cycle."""
    book = role.book
    seen = part(found.history, [role.way(raw.name) is not None for raw in found.raws])
    if not seen.deliveries or echeance.legal_date is None:
        return False
    return Moment(book, seen, seen.deliveries[-1], {}).legal_date(echeance.legal_date) is not None


def dates(book: Rulebook, whole: History, echeance: LifeEvent) -> list[date]:
    """Give a date of the life cycle under each reading of the law."""
    found = [
        Moment(book, whole, whole.deliveries[-1], selection).legal_date(echeance.legal_date or "")
        for selection in book.selections_of(echeance.legal_date or "")
    ]
    return [day for day in found if isinstance(day, date)]


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


def followed_by(
    role: Role,
    begun: Placed,
    name: str,
    said: Mapping[str, object] = MappingProxyType({}),
    at: datetime | None = None,
) -> Placed:
    """Add an event that says something to a beginning, an hour after its last one or at a given instant."""
    book = role.book
    seen: dict[str, object] = {}
    for raw in begun.raws:
        seen |= {field: value for field, value in raw.data.items() if is_lasting(book, field)}
    step = book.steps.get(name)
    sender = step.sender.actor if step is not None else None
    raw = Raw(name, at or begun.raws[-1].moment + _NEXT, dict(said), source=sender)
    raw = completed(book, begun.history, raw, seen)
    return replace(
        begun,
        raws=(*begun.raws, raw),
        told=(*begun.told, dict(said)),
        ours=(*begun.ours, True),
        history=followed(book, begun.history, raw),
    )
