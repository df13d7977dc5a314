"""The cases of silence: what a date makes a system send never leaves where the law no longer admits it.

A season passes over a dossier where nothing calls for the step any more: it is paid, given up, cancelled.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from generator.engine.motives import condemning
from generator.engine.reading import Raw
from generator.engine.roles import Role, Way
from generator.engine.tracking import Machine, machine_of
from generator.kit.case import Act, Beat, Case
from generator.kit.purposes.attempts import Attempt, case_of
from generator.kit.purposes.telling_states import quiet, state_label, subject_of
from generator.kit.setup.existing import exists
from generator.kit.setup.past import is_told
from generator.kit.setup.reachable_states import Situation, situations
from generator.kit.setup.soundness import is_right
from generator.kit.setup.writing import followed
from generator.kit.spoken import lowered
from generator.model.exchange import EcheanceTrigger

_SEASON = timedelta(days=183)
"""Longer than any delay that the life cycle lets run between two of its states, prescription apart."""


def abstention_cases(role: Role) -> Iterator[Case]:
    """Give the shortest life of each state in which a step must not leave, however long one waits.

    What left once and leaves again breaks other rules: the whole dossier is judged by them all.
    """
    machine = machine_of(role.book)
    done: set[object] = set()
    for situation in situations(role):
        past = tuple(quiet(role, situation.placed, len(situation.placed.raws)))
        if not situation.known or not is_told(past) or not is_right(role, situation.placed.history):
            continue
        when = _a_season_after(situation, past)
        names = tuple(_forbidden(role, machine, situation, when))
        here = names, tuple(sorted(_told(situation)))
        if not names or here in done:
            continue
        done.add(here)
        event = machine.events[names[0]]
        attempt = Attempt(
            f"abstention/{'/'.join(state for _, state in sorted(situation.states.items()))}",
            ", ".join(lowered(state_label(role.book, state)) for _, state in sorted(_told(situation))),
            role.book.language.says("not-allowed"),
            (*past, Beat(Act.CLOCK, at=when), *(Beat(Act.NEVER, name) for name in names)),
        )
        yield case_of(role, subject_of(event), situation.placed, attempt)


def _a_season_after(situation: Situation, past: tuple[Beat, ...]) -> datetime:
    when = max(beat.at for beat in past if beat.at is not None) + _SEASON
    return datetime.fromisoformat(when.astimezone(situation.placed.history.place.zone).isoformat())


def _forbidden(role: Role, machine: Machine, situation: Situation, when: datetime) -> Iterator[str]:
    """Name the steps that await a date, have not left yet, and that the engine condemns where they leave."""
    found = situation.placed
    sent = {raw.name for raw in found.raws}
    for name in machine.events:
        step = role.book.steps.get(name)
        if step is None or not isinstance(step.trigger, EcheanceTrigger) or name in sent:
            continue
        if role.way(name) is Way.REACTIVE and exists(role.book, found, name):
            come = followed(found, Raw(name, when, {})).history
            if condemning(role.book, role.id, come, come.deliveries[-1]):
                yield name


def _told(situation: Situation) -> Iterator[tuple[str, str]]:
    return (item for item in situation.states.items() if item[0] in situation.known)
