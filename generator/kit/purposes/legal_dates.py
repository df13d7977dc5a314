"""The cases of a legal date: the state just before it, then the state that it brings by itself."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from generator.engine.roles import Role
from generator.engine.tracking import Machine, dated, known, lived
from generator.kit.case import Act, Beat, Case
from generator.kit.purposes.attempts import Attempt, case_of
from generator.kit.purposes.telling_states import in_state, quiet, state_label, states_from, subject_of
from generator.kit.setup.reachable_states import situations
from generator.model.lifecycle import Event as LifeEvent

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)


def reached(role: Role, machine: Machine, echeance: LifeEvent) -> Iterator[Case]:
    """Move the clock to just before a legal date, then to it: the state changes by itself."""
    done: set[str] = set()
    book = role.book
    for situation in situations(role):
        ways = [
            (region, way)
            for region in situation.known
            for way in machine.ways.get((region, echeance.id, situation.states[region]), ())
        ]
        if len(ways) != 1 or ways[0][1].guard is not None:
            continue
        ((region, way),) = ways
        found = situation.placed
        here = situation.states[region]
        last = found.history.deliveries[-1].day
        days = dated(role, found.history, echeance, last)
        if here in done or not days or min(days) <= last:
            continue
        eve = min(days) - _DAY
        days = dated(role, found.history, echeance, eve)
        likely = known(role, found.history, eve).likely[region]
        lives = lived(book, found.history, eve).stages
        if not days or min(days) != eve + _DAY or here not in likely or lives[-1].states[region] != {here}:
            continue  # another date, or something out of the role's sight, comes first
        done.add(here)
        zone = found.history.place.zone
        before = datetime.combine(min(days), time()).replace(tzinfo=zone) - _SECOND
        at = datetime.combine(max(days), time()).replace(tzinfo=zone)
        reached = known(role, found.history, max(days)).likely[region]
        beats = (
            *quiet(role, found, len(found.raws)),
            Beat(Act.CLOCK, at=datetime.fromisoformat(before.isoformat())),
            in_state(*states_from(found, eve, here, likely)),
            Beat(Act.CLOCK, at=datetime.fromisoformat(at.isoformat())),
            in_state(*states_from(found, max(days), way.to, reached)),
        )
        key, title = f"date/{here}", state_label(book, here)
        subject = subject_of(echeance)
        attempt = Attempt(key, title, book.language.says("eve"), beats)
        yield case_of(role, subject, found, attempt)
