"""The cases of a message that comes twice under one id: a sum that was taken once is not taken again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from generator.engine.reading import Raw
from generator.engine.roles import Role, Way
from generator.engine.tracking import States, known, lived, machine_of
from generator.kit.case import Act, Beat, Case
from generator.kit.purposes.attempts import Attempt, case_of
from generator.kit.purposes.settled import covering
from generator.kit.purposes.telling_states import in_state, quiet, state_label, states_from, subject_of
from generator.kit.setup.existing import exists
from generator.kit.setup.past import deliver
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import Situation, situations
from generator.kit.setup.soundness import is_right
from generator.kit.setup.tail import followed_by
from generator.kit.setup.writing import followed
from generator.model.lifecycle import Event as LifeEvent

_LATER = timedelta(days=1)
"""When the message comes again."""


def replay_cases(role: Role) -> Iterator[Case]:
    """Give, for each message whose sum leads somewhere, one of half of it, which does if it counts twice."""
    for name, event in machine_of(role.book).events.items():
        if role.way(name) is Way.DELIVERED:
            tried = (case for one in situations(role) for case in _replayed(role, name, event, one))
            first = next(tried, None)
            yield from () if first is None else (first,)


def _replayed(role: Role, name: str, event: LifeEvent, situation: Situation) -> Iterator[Case]:
    if not exists(role.book, situation.placed, name):
        return
    for whole in covering(machine_of(role.book), name, event, situation):
        half = {field: _half_of(value) for field, value in whole.items()}
        *_, (here, once) = followed_by(role, situation, name, (half,))
        raw = once.raws[-1]
        twice = followed(once, Raw(name, raw.moment + _LATER, half))
        before, after = _states(role, once), _states(role, twice)
        view = known(role, once.history, once.history.deliveries[-1].day)
        for region in sorted(here.known):
            state, then = before.get(region, frozenset()), after.get(region, frozenset())
            is_known = len(state) == 1 and view.is_told(region) and state <= view.likely[region]
            if is_known and then and state.isdisjoint(then) and is_right(role, once.history):
                yield _case(role, event, once, region, min(state))


def _half_of(value: object) -> int:
    """Give half of a sum, the cent that is left with it: twice as much is enough."""
    return -(-value // 2) if isinstance(value, int) else 0


def _states(role: Role, life: Placed) -> States:
    stages = lived(role.book, life.history, life.history.deliveries[-1].day).stages
    return dict(stages[-1].states) if stages else {}


def _case(role: Role, event: LifeEvent, once: Placed, region: str, state: str) -> Case:
    place, says = len(once.raws) - 1, role.book.language.says
    past = tuple(quiet(role, once, place))
    stimulus = replace(deliver(once, place), given=False)
    again = replace(stimulus, at=once.raws[place].moment + _LATER, copy_of=len(past), same_id=True, told={})
    likely = known(role, once.history, once.history.deliveries[-1].day).likely[region]
    states = states_from(once, (once.raws[place].moment + _LATER).date(), state, likely)
    beats = (*past, stimulus, Beat(Act.ACCEPTED), again, in_state(*states))
    key = f"en-double/{once.raws[place].name}/{state}"
    title = says("same-twice", state=state_label(role.book, state))
    return case_of(role, subject_of(event), once, Attempt(key, title, says("counted-once"), beats))
