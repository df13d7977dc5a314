"""The cases of the life cycle: what moves a dossier, what cannot, what a date brings."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from types import MappingProxyType

from generator.engine.derived import TRANSITION, Derived
from generator.engine.findings import Verdict
from generator.engine.living import Machine, lived, machine_of
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Variable
from generator.formula.tree import Comparison, Constant, walk
from generator.model.lifecycle import Event as LifeEvent
from generator.scenarios.attempts import Attempt, Subject, case_of
from generator.scenarios.case import Act, Beat, Case, Condition
from generator.scenarios.french import lowered
from generator.scenarios.past import deliver, past, trigger
from generator.scenarios.phrasing import spoken_values
from generator.scenarios.placed import Placed, part
from generator.scenarios.roles import Role, Way
from generator.scenarios.situations import (
    Situation,
    all_situations,
    awaits_an_answer,
    dates,
    followed_by,
    is_sure,
    knows_date,
    later_situations,
    situations,
)
from generator.scenarios.soundness import broken_by, is_right

_SECOND = timedelta(seconds=1)


def transition_cases(role: Role) -> Iterator[Case]:
    """Give each legal transition, then each illegal pair of a state and an event, that the role can know."""
    machine = machine_of(role.book)
    for name, event in machine.events.items():
        if role.way(name) in (Way.DELIVERED, Way.ORDERED, Way.KNOWN) and event.id != machine.begins:
            yield from _tried(role, machine, name, event)
    for echeance in machine.echeances:
        yield from _reached(role, machine, echeance)


def _tried(role: Role, machine: Machine, name: str, event: LifeEvent) -> Iterator[Case]:
    """Try an event in every situation."""
    concerned = sorted({region for region, known, _ in machine.ways if known == event.id})
    done: set[tuple[str, ...]] = set()
    reached: set[tuple[str, str, str]] = set()
    for situation in situations(role):
        if not all(region in situation.known for region in concerned) or not concerned:
            continue
        here = {(region, situation.states[region]) for region in concerned}
        if all((*pair, str(legal)) in done for pair in here for legal in (True, False)):
            continue
        found = followed_by(role, situation.placed, name)
        place = len(found.raws) - 1
        whole = found.history
        life = lived(role.book, whole, whole.deliveries[place].day)
        mine = [one for one in life.findings if one.evidence and one.evidence[0].position == place]
        if not mine or not life.stages:
            continue
        legal = mine[0].verdict is Verdict.SATISFIED
        after = life.stages[-1].states
        moves = [
            region
            for region in concerned
            if legal and (region, event.id, situation.states[region]) in machine.ways
        ]
        pairs = {(region, situation.states[region]) for region in (moves if legal else concerned)}
        fresh = {pair for pair in pairs if (*pair, str(legal)) not in done}
        if not fresh or any(len(after[region]) != 1 for region in moves):
            continue
        if legal and not is_right(role, whole):
            continue
        done |= {(*pair, str(legal)) for pair in pairs}
        moved = {region: min(after[region]) for region in moves}
        reached |= {(region, situation.states[region], to) for region, to in moved.items()}
        subject = _subject(event)
        yield case_of(role, subject, found, _attempt(role, situation, found, moved))
    yield from _otherwise(role, machine, name, event, reached)


def _otherwise(
    role: Role, machine: Machine, name: str, event: LifeEvent, reached: set[tuple[str, str, str]]
) -> Iterator[Case]:
    """Give the transitions that ask for another content, for a later day, or that move one region alone."""
    book, keys = role.book, set[str]()
    contents = _contents(machine, name, event)
    for situation in (*all_situations(role), *later_situations(role)):
        if awaits_an_answer(role, situation):
            continue
        sure = sorted(region for region in situation.known if is_sure(role, situation, region))
        wanted = {
            (region, situation.states[region], way.to)
            for region in sure
            for way in machine.ways.get((region, event.id, situation.states[region]), ())
        }
        for said in contents if wanted - reached else ():
            found = followed_by(role, situation.placed, name, said, situation.at)
            whole = found.history
            # The role judges by what it saw: a fact that it does not know would move the dossier without it.
            seen = part(whole, [role.way(one.name) is not None for one in whole.deliveries])
            moved = {}
            for region in sure:
                states = {region: frozenset({situation.states[region]})}
                ways = [
                    machine.moved(states, event.id, Moment(book, one, one.deliveries[-1], {}))
                    for one in (whole, seen)
                ]
                if ways[0] == ways[1] and ways[0][1] and len(ways[0][0][region]) == 1:
                    moved[region] = min(ways[0][0][region])
            fresh = {(region, situation.states[region], to) for region, to in moved.items()} - reached
            life = lived(book, whole, whole.deliveries[-1].day)
            if not fresh or not life.stages:
                continue
            if any(life.stages[-1].states[region] != frozenset({to}) for region, to in moved.items()):
                continue
            attempt = _attempt(role, situation, found, moved, said)
            # Several moves may start from the same states: where each leads is part of its name.
            leads = f"{name}>{'+'.join(moved[region] for region in sorted(moved))}"
            attempt = replace(attempt, key=attempt.key.replace(name, leads, 1))
            if attempt.key not in keys and is_right(role, whole):
                keys.add(attempt.key)
                reached |= fresh
                yield case_of(role, _subject(event), found, attempt)


Said = Mapping[str, str | bool]


def _contents(machine: Machine, name: str, event: LifeEvent) -> tuple[Said, ...]:
    """Give what an event may say: nothing more, what a phrase says, what a guard asks for."""
    found: list[Said] = [{}]
    found += [{field: value} for field, value in sorted(spoken_values(machine.book, name), key=str)]
    ways = [way for key, some in sorted(machine.ways.items()) if key[1] == event.id for way in some]
    for guard in dict.fromkeys(way.guard for way in ways):
        formula = machine.guards.get(guard or "")
        asked = {
            node.left.column.field or "": node.right.value
            for node in (walk(formula.node) if formula is not None else ())
            if isinstance(node, Comparison)
            and node.order == "=="
            and isinstance(node.left, Variable)
            and node.left.column.owner == name
            and isinstance(node.right, Constant)
            and isinstance(node.right.value, str)
        }
        found += [asked] if asked and asked not in found else []
    return tuple(found)


def _subject(event: LifeEvent) -> Subject:
    return Subject(Derived(TRANSITION, event.id), f"cycle-de-vie-{event.id}", event.phase, event)


def _attempt(
    role: Role,
    situation: Situation,
    found: Placed,
    moved: Mapping[str, str],
    said: Said = MappingProxyType({}),
) -> Attempt:
    """Try the last event of a life: it moves some regions, or nothing where it is not possible."""
    place = len(found.raws) - 1
    name = found.raws[place].name
    way = role.way(name)
    stimulus = deliver(found, place) if way is Way.DELIVERED else trigger(role, found, place)
    answers: tuple[Beat, ...]
    if moved:
        where = tuple(Condition(field, "==", value) for field, value in said.items())
        done = Beat(Act.EMITTED, name, where=where) if way is Way.ORDERED else Beat(Act.ACCEPTED)
        answers = (done, *(Beat(Act.STATE, state=state) for _, state in sorted(moved.items())))
        doubts = _doubts(machine_of(role.book), name, situation, moved)
        if doubts:
            answers = (Beat(Act.OPEN, doubts=doubts),)
    else:
        broken = tuple(dict.fromkeys(broken_by(role, found.history, found.history.deliveries[-1])))
        refusal = Act.REFUSED if way is Way.DELIVERED else Act.OPPOSED
        answers = (Beat(refusal, motives=broken), Beat(Act.NOTHING_ELSE))
    shown = sorted(item for item in situation.states.items() if item[0] in situation.known)
    here = "/".join(state for _, state in sorted(situation.states.items()))
    what = "".join(f":{value}" for value in said.values())
    return Attempt(
        f"{'possible' if moved else 'impossible'}/{name}{what}/{here}",
        ", ".join(lowered(_label(role.book, state)) for _, state in shown),
        "l’état du dossier le permet" if moved else "l’état du dossier ne le permet pas",
        (*_quiet(role, found, place), replace(stimulus, given=False), *answers),
    )


def _doubts(machine: Machine, name: str, situation: Situation, moved: Mapping[str, str]) -> tuple[str, ...]:
    """Name the open questions on which a move rests: little confidence in it makes no verdict."""
    event = machine.events[name].id
    ways = [
        way
        for region, to in sorted(moved.items())
        for way in machine.ways.get((region, event, situation.states[region]), ())
        if way.to == to
    ]
    return tuple(dict.fromkeys(doubt for way in ways if way.confidence == "low" for doubt in way.doubts))


def _quiet(role: Role, found: Placed, until: int) -> Iterator[Beat]:
    """Tell a past in few words: only what a phrase says by itself."""
    for beat in past(role, found, until):
        spoken = spoken_values(role.book, beat.event or "")
        yield replace(
            beat, told={name: value for name, value in beat.told.items() if (name, value) in spoken}
        )


def _reached(role: Role, machine: Machine, echeance: LifeEvent) -> Iterator[Case]:
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
        if situation.states[region] in done or not knows_date(role, found, echeance):
            continue
        whole = found.history
        days = dates(book, whole, echeance)
        if not days or min(days) <= whole.deliveries[-1].day:
            continue
        done.add(situation.states[region])
        zone = whole.place.zone
        before = datetime.combine(min(days), time()).replace(tzinfo=zone) - _SECOND
        at = datetime.combine(max(days), time()).replace(tzinfo=zone)
        beats = (
            *_quiet(role, found, len(found.raws)),
            Beat(Act.CLOCK, at=datetime.fromisoformat(before.isoformat())),
            Beat(Act.STATE, state=situation.states[region]),
            Beat(Act.CLOCK, at=datetime.fromisoformat(at.isoformat())),
            Beat(Act.STATE, state=way.to),
        )
        key, title = f"date/{situation.states[region]}", _label(book, situation.states[region])
        subject = _subject(echeance)
        attempt = Attempt(key, title, "le dernier instant avant la date, puis la date", beats)
        yield case_of(role, subject, found, attempt)


def _label(book: Rulebook, state: str) -> str:
    entry = book.specification.by_kind["state"][state]
    return str(getattr(entry.datum, "label", state))
