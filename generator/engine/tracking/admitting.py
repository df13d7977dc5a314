"""Which events the life cycle admits, for all that a role saw before each."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import blake2b

from generator.engine.history import Event, History
from generator.engine.roles import Role
from generator.engine.tracking.machine import machine_of
from generator.engine.tracking.watch import Watch, watched
from generator.model.lifecycle import Event as LifeEvent

_KEPT = 512
"""Beginnings of lives that are remembered: a few dozens of dossiers."""


@dataclass(frozen=True)
class Admission:
    """An event before the life cycle, where the role takes the dossier to be when it comes."""

    event: Event
    life: LifeEvent
    is_possible: bool
    """Whether some state in which the dossier may be admits it."""
    is_sure: bool
    """Whether a role that refuses it has no reason to."""
    is_told: bool
    """Whether where its messages bring the dossier, when nothing else is supposed, admits it."""
    is_received: bool
    """Whether it may come out of place: a role that takes it, or does it, is in no fault."""
    states: Mapping[str, frozenset[str]]
    """Where each region may be."""


@lru_cache(maxsize=1024)
def admissions(role: Role, seen: History) -> tuple[Admission, ...]:
    """Tell of each event that moves a dossier, in the order of time, whether it finds a state that admits it.

    `seen` is what the role saw. A refused message is held against the states, and has no effect. Nothing is
    told of a life whose first fact the role knows of, and did not see: its states are unknown.
    """
    begins = machine_of(role.book).begins_with
    if begins in role.ways and not seen.of(begins):
        return ()
    refused = [event for event in seen.deliveries if event.refused]
    events = sorted((*seen.events, *refused), key=lambda one: one.order)
    met = _lives(role).after(seen, events)
    return tuple(
        replace(one.admission, event=event)
        for event, one in zip(events, met, strict=True)
        if one.admission is not None
    )


@dataclass(frozen=True)
class _Met:
    """An event that came: what was told of it, and the watch that goes on from there."""

    admission: Admission | None
    watch: Watch


@dataclass(frozen=True)
class _Lives:
    """The beginnings of lives that were followed last: those that begin alike are followed once to there."""

    role: Role
    met: OrderedDict[bytes, _Met] = field(default_factory=OrderedDict)
    """By what is read of the settings, of the first delivery, from which a life is watched, and of events.

    It is a digest: what a system says may be long.
    """

    def after(self, seen: History, events: Sequence[Event]) -> list[_Met]:
        """Follow some events of a history, in the order of time."""
        found: list[_Met] = []
        watch = Watch(self.role, seen)
        key = _followed(b"", repr(sorted(seen.settings.items())), *map(_read, seen.deliveries[:1]))
        for event in events:
            key = _followed(key, _read(event))
            if key in self.met:
                self.met.move_to_end(key)
            else:
                self.met[key] = _met(watch.upon(seen), event)
                if len(self.met) > _KEPT:
                    self.met.popitem(last=False)
            found.append(self.met[key])
            watch = found[-1].watch
        return found


def _read(event: Event) -> str:
    """Tell all that is read of an event; its id tells repetitions alone, which are left out already."""
    return repr(event._replace(id=""))


def _followed(key: bytes, *texts: str) -> bytes:
    """Give the digest of what is read so far, and of some more."""
    return blake2b(key + "\0".join(texts).encode(errors="backslashreplace"), digest_size=16).digest()


def _met(watch: Watch, event: Event) -> _Met:
    admission = _admission(watch.before(event), event)
    if not event.refused:
        watch.after(event)
    return _Met(admission, watch)


@lru_cache(maxsize=16)
def _lives(role: Role) -> _Lives:
    return _Lives(role)


def admission(role: Role, seen: History) -> Admission | None:
    """Tell of the last event that a role saw, as `admissions` does; None where it moves nothing."""
    last, begins = seen.deliveries[-1], machine_of(role.book).begins_with
    if begins in role.ways and not seen.of(begins):
        return None
    if seen.before is None:
        return next((one for one in admissions(role, seen) if one.event == last), None)
    return _admission(watched(role, seen.before).upon(seen).before(last), last)


def _admission(watch: Watch, event: Event) -> Admission | None:
    life = watch.machine.events.get(event.name)
    if life is None or life.id not in watch.machine.moving:
        return None
    is_welcome = watch.machine.is_received(watch.role, event.name)
    return Admission(
        event,
        life,
        watch.admits(life.id),
        watch.surely_admits(life.id, event.day, is_welcome=is_welcome),
        watch.is_told_to_admit(life.id),
        is_welcome or watch.machine.is_unsettled(event.name, watch.possible),
        dict(watch.possible),
    )
