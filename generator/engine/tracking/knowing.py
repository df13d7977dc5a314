"""Where a role can know a dossier to be, from what it saw alone: it is judged on nothing else."""

from datetime import date
from functools import lru_cache

from generator.engine.history import History
from generator.engine.roles import Role
from generator.engine.tracking.known import Known
from generator.engine.tracking.life import lived
from generator.engine.tracking.machine import machine_of
from generator.engine.tracking.watch import Watch, watched
from generator.model.lifecycle import Event as LifeEvent


def known(role: Role, history: History, day: date) -> Known:
    """Tell what a role can know of a life, at the end of a day."""
    return _known(role, role.view(history), day)


@lru_cache(maxsize=8192)
def _known(role: Role, seen: History, day: date) -> Known:
    return _idle(role, seen, day).known(day)


def dated(role: Role, history: History, echeance: LifeEvent, day: date) -> tuple[date, ...]:
    """Give a legal date under each reading of the law; none where what the role saw does not decide it."""
    return _idle(role, role.view(history), day).days(echeance)


def is_possible(role: Role, history: History, event: str) -> bool:
    """Tell whether the last event of a life may be possible, for all that the role saw before it."""
    seen = role.view(history)
    last = seen.deliveries[-1]
    if seen.before is None:
        watch = Watch(role, seen).met(seen.deliveries[:-1])
    else:
        watch = watched(role, seen.before).upon(seen)
    watch.idle(last.day).stand(last)
    return watch.admits(event)


def may_have_gone_on(role: Role, history: History, place: int) -> bool:
    """Tell whether an event finds the dossier where it no longer is, if the role has acted meanwhile.

    A title may leave as soon as the notice is unpaid: nothing makes it wait for a payment.
    """
    event = history.deliveries[place]
    life = machine_of(role.book).events.get(event.name)
    begun = history.part(tuple(one < place for one in range(len(history.deliveries))))
    if life is None or not any(role.way(one.name) for one in begun.deliveries):
        return False
    stages = lived(role.book, begun, event.day).stages
    if not stages:
        return False
    here, ways = stages[-1].states, machine_of(role.book).ways
    own = _idle(role, role.view(begun), event.day).gone_on_from(here)
    return any(
        any((region, life.id, state) in ways for state in here[region])
        and not all((region, life.id, state) in ways for state in states - here[region])
        for region, states in own.items()
    )


@lru_cache(maxsize=8192)
def _idle(role: Role, seen: History, day: date) -> Watch:
    """Watch what a role saw, then the time that passed since."""
    return watched(role, seen).upon(seen).idle(day)
