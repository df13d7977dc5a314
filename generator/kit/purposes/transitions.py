"""The cases of the life cycle: what moves a dossier, what cannot, what a date brings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.engine.motives import condemning
from generator.engine.roles import Role, Way
from generator.engine.tracking import Machine, machine_of
from generator.formula import Node, Variable
from generator.formula.tree import Comparison, Constant, walk
from generator.kit.case import Act, Beat, Case, Condition
from generator.kit.purposes.attempts import Attempt, case_of
from generator.kit.purposes.legal_dates import reached as reached_dates
from generator.kit.purposes.replays import replay_cases
from generator.kit.purposes.settled import covering, settled_situations
from generator.kit.purposes.telling_states import (
    in_state,
    quiet,
    spoken,
    state_label,
    subject_of,
    weighed_aloud,
)
from generator.kit.purposes.tried_events import NOWHERE, Tried
from generator.kit.setup.existing import exists
from generator.kit.setup.past import deliver, trigger
from generator.kit.setup.reachable_states import Situation, later_situations, situations
from generator.kit.setup.tail import followed_by
from generator.kit.spoken import lowered
from generator.kit.telling.naming import spoken_values
from generator.model.lifecycle import Event as LifeEvent


def transition_cases(role: Role) -> Iterator[Case]:
    """Give each legal transition, then each illegal pair of a state and an event, that the role can know."""
    machine = machine_of(role.book)
    for name, event in machine.events.items():
        if role.way(name) in (Way.DELIVERED, Way.ORDERED, Way.KNOWN) and event.id != machine.begins:
            yield from _tried(role, machine, name, event)
    yield from replay_cases(role)
    for echeance in machine.echeances:
        yield from reached_dates(role, machine, echeance)


def _tried(role: Role, machine: Machine, name: str, event: LifeEvent) -> Iterator[Case]:
    """Try an event in every situation where what the role saw decides whether it is possible."""
    concerned = machine.concerned.get(event.id, ())
    done: set[tuple[str, str, str]] = set()
    contents = _contents(machine, name, event)
    reached = (*situations(role), *later_situations(role), *settled_situations(role))
    for situation in reached if concerned else ():
        if not situation.known & set(concerned) or not exists(role.book, situation.placed, name):
            continue
        leads = _leads(machine, situation, event, concerned)
        if not leads - done:
            continue
        is_ordinary = True
        said = (*contents, *covering(machine, name, event, situation))
        for number, (here, found) in enumerate(followed_by(role, situation, name, said)):
            if number and not any(to != NOWHERE for _, _, to in leads - done):
                break
            tried = Tried(role, machine, here, found, event)
            if number and not tried.is_legal:
                continue  # what the ordinary message cannot do is told once
            if tried.arrivals - done and tried.is_decided:
                done |= tried.arrivals
                yield case_of(role, subject_of(event), found, _attempt(tried, is_ordinary=is_ordinary))
                is_ordinary = False


def _leads(
    machine: Machine, situation: Situation, event: LifeEvent, concerned: Sequence[str]
) -> set[tuple[str, str, str]]:
    """Give the moves, and the want of one, that a situation may show."""
    found = {(region, situation.states[region], NOWHERE) for region in concerned}
    return found | {
        (region, situation.states[region], way.to)
        for region in concerned
        for way in machine.ways.get((region, event.id, situation.states[region]), ())
    }


def _contents(machine: Machine, name: str, event: LifeEvent) -> tuple[Mapping[str, object], ...]:
    """Give what an event may say: what a phrase says, what a guard asks for, each code that it must have."""
    book = machine.book
    found: list[Mapping[str, object]] = [
        {field: value} for field, value in sorted(spoken_values(book, name), key=str)
    ]
    ways = [way for key, some in sorted(machine.ways.items()) if key[1] == event.id for way in some]
    for guard in dict.fromkeys(way.guard for way in ways):
        formula = machine.guards.get(guard or "")
        found.append(dict(_asked(walk(formula.node), name)) if formula is not None else {})
    for field in sorted(book.scope.events[name].required):
        found += [{field: code.code} for code in book.scope.fields[field].codes]
    return tuple(one for place, one in enumerate(found) if one and one not in found[:place])


def _asked(nodes: Iterable[Node], name: str) -> Iterator[tuple[str, object]]:
    """Give the codes that a guard wants an event to say."""
    for node in nodes:
        match node:
            case Comparison(order="==", left=Variable(column=column), right=Constant(value=str() as value)):
                if column.owner == name and column.field is not None:
                    yield column.field, value


def _attempt(tried: Tried, *, is_ordinary: bool) -> Attempt:
    """Try the last event of a life: it moves some regions, or nothing where it is not possible."""
    role, situation, found, moved = tried.role, tried.situation, tried.found, tried.moved
    place = len(found.raws) - 1
    name = found.raws[place].name
    way = role.way(name)
    coming = deliver(found, place) if way is Way.DELIVERED else trigger(role, found, place)
    stimulus = weighed_aloud(role, found, replace(spoken(role.book, coming), given=False))
    answers: tuple[Beat, ...]
    if moved:
        where = tuple(
            Condition(field, "==", value)
            for field, value in stimulus.told.items()
            if isinstance(value, str | bool) and (field, value) in spoken_values(role.book, name)
        )
        done = Beat(Act.EMITTED, name, where=where) if way is Way.ORDERED else Beat(Act.ACCEPTED)
        answers = (done, *(in_state(*states) for _, states in sorted(moved.items())))
        if tried.doubts:
            answers = (Beat(Act.OPEN, doubts=tried.doubts),)
    else:
        whole = tried.ordered
        broken = tuple(sorted(condemning(role.book, role.id, whole, whole.deliveries[-1])))
        refusal = Act.REFUSED if way is Way.DELIVERED else Act.OPPOSED
        answers = (Beat(refusal, motives=broken), Beat(Act.NOTHING_ELSE))
    shown = sorted(item for item in situation.states.items() if item[0] in situation.known)
    here = "/".join(state for _, state in sorted(situation.states.items()))
    # Several moves may start from the same states: where each leads is part of its name.
    leads = "" if is_ordinary else f">{'+'.join(states[0] for _, states in sorted(moved.items()))}"
    return Attempt(
        f"{'possible' if moved else 'impossible'}/{name}{leads}/{here}",
        ", ".join(lowered(state_label(role.book, state)) for _, state in shown),
        role.book.language.says("allowed" if moved else "not-allowed"),
        (*quiet(role, found, place, aloud=situation.aloud), stimulus, *answers),
    )
