"""The cases of the life cycle: what moves a dossier, what cannot, what a date brings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from generator.engine.findings import Verdict
from generator.engine.history import History
from generator.engine.motives import condemning
from generator.engine.reading import followed
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.tracking import Known, Life, Machine, admission, is_possible, known, lived, machine_of
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
    states_from,
    subject_of,
    weighed_aloud,
)
from generator.kit.setup.existing import exists, has_its_cause
from generator.kit.setup.past import deliver, ordered, trigger
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import Situation, later_situations, situations
from generator.kit.setup.soundness import is_right
from generator.kit.setup.tail import followed_by
from generator.kit.spoken import lowered
from generator.kit.telling.naming import spoken_values
from generator.model.lifecycle import Event as LifeEvent

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_NOWHERE = ""


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
            if number and not any(to != _NOWHERE for _, _, to in leads - done):
                break
            tried = _Tried(role, machine, here, found, event)
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
    found = {(region, situation.states[region], _NOWHERE) for region in concerned}
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


@dataclass(frozen=True)
class _Tried:
    """An event that ends a life: whether it is possible there, and whether the role can know it."""

    role: Role
    machine: Machine
    situation: Situation
    found: Placed
    event: LifeEvent

    @cached_property
    def day(self) -> date:
        return self.found.history.deliveries[-1].day

    @cached_property
    def life(self) -> Life:
        return lived(self.role.book, self.found.history, self.day)

    @cached_property
    def is_legal(self) -> bool:
        """Tell whether the life cycle admits it and nothing else in the life is wrong."""
        place = len(self.found.raws) - 1
        mine = [one for one in self.life.findings if one.evidence and one.evidence[0].position == place]
        return bool(mine) and mine[0].verdict is Verdict.SATISFIED

    @property
    def concerned(self) -> tuple[str, ...]:
        return self.machine.concerned.get(self.event.id, ())

    @cached_property
    def judged(self) -> tuple[str, ...]:
        """Name the regions on which the case is: those that it moves, all those that it might where none."""
        if not self.is_legal:
            return self.concerned
        return tuple(
            region
            for region in self.concerned
            if region in self.situation.known and self._moves(region) and self._is_seen(region)
        )

    def _is_seen(self, region: str) -> bool:
        """Tell whether the role can tell where the event leads, or at least that it leaves where it was."""
        return self.after.is_told(region) or self.situation.states[region] not in self.after.likely[region]

    def _moves(self, region: str) -> bool:
        history = self.found.history
        here = Moment(self.role.book, history, history.deliveries[-1], {})
        ways = self.machine.ways.get((region, self.event.id, self.situation.states[region]), ())
        return any(self.machine.is_open(way, here) is not False for way in ways)

    @cached_property
    def after(self) -> Known:
        return known(self.role, self.found.history, self.day)

    @cached_property
    def is_decided(self) -> bool:
        """Tell whether every life that the role may have seen so gives the same verdict."""
        if not self.life.stages:
            return False
        if not self.is_legal:
            name, here = self.found.raws[-1].name, self.situation.states
            if self.machine.is_received(self.role, name) or self.machine.is_unsettled(
                name, {region: frozenset({state}) for region, state in here.items()}
            ):
                return False  # out of place, it is taken as well as refused
            ways = (self.found.history, self.ordered)
            return self.situation.known >= set(self.concerned) and not any(
                is_possible(self.role, history, self.event.id) for history in ways
            )
        states = self.life.stages[-1].states
        return (
            all(len(states[region]) == 1 for region in self.judged)
            and self._is_admitted_wherever_it_may_be
            and has_its_cause(self.role, self.situation.placed, self.found.raws[-1].name)
            and is_right(self.role, self.found.history)
        )

    @property
    def _is_admitted_wherever_it_may_be(self) -> bool:
        """Tell whether each state in which the role may hold the dossier admits the event.

        Where its messages say little, what it did not see must have come before, where nothing else admits
        the event; not where the role may have gone on by itself.
        """
        before = known(self.role, self.situation.placed.history, self.day)
        if all(
            (region, self.event.id, state) in self.machine.ways
            for region in self.judged
            for state in before.own[region]
        ):
            return True
        found = admission(self.role, self.role.view(self.found.history))
        return (
            found is not None
            and found.is_sure
            and all(before.own[region] == before.told[region] for region in self.judged)
        )

    @cached_property
    def ordered(self) -> History:
        """Give the life as the person who decides tells it: what they leave unsaid, the role may choose."""
        place = len(self.found.raws) - 1
        if self.role.way(self.found.raws[place].name) is not Way.ORDERED:
            return self.found.history
        said = ordered(self.role, self.found, place)
        return followed(self.role.book, self.found.until(place).history, said)

    @cached_property
    def arrivals(self) -> frozenset[tuple[str, str, str]]:
        """Give each move of a region that the case is about; nowhere, where nothing can move."""
        states = self.life.stages[-1].states if self.life.stages else {}
        return frozenset(
            (
                region,
                self.situation.states[region],
                min(states[region]) if self.is_legal and region in states else _NOWHERE,
            )
            for region in self.judged
        )

    @cached_property
    def doubts(self) -> tuple[str, ...]:
        """Name the open questions on which the move rests: little confidence in it makes no verdict."""
        ways = [
            way
            for region, state, to in sorted(self.arrivals)
            for way in self.machine.ways.get((region, self.event.id, state), ())
            if way.to == to and way.confidence == "low"
        ]
        return tuple(dict.fromkeys(doubt for way in ways for doubt in way.doubts))

    @cached_property
    def moved(self) -> Mapping[str, tuple[str, ...]]:
        """Give where each region is then: there, or where the systems bring it by themselves."""
        if not self.is_legal:
            return {}
        states = self.life.stages[-1].states
        return {
            region: states_from(
                self.found,
                self.day,
                min(states[region]),
                self.after.likely[region] | self._elsewhere(region),
            )
            for region in self.judged
        }

    def _elsewhere(self, region: str) -> frozenset[str]:
        """Give where a sure way of the same event leads, where what leads here is too weak to exclude it.

        That an event changes nothing is often all that we infer: whoever shows that it happened says as true.
        A condition, of which the event says whether it holds, excludes it by itself.
        """
        here = (region, self.event.id, self.situation.states[region])
        to = min(self.life.stages[-1].states[region])
        used = [way for way in self.machine.ways.get(here, ()) if way.to == to]
        if not used or not all(way.is_weak and way.guard is None for way in used):
            return frozenset()
        alike = (way for key, ways in self.machine.ways.items() if key[:2] == here[:2] for way in ways)
        return frozenset(way.to for way in alike if not way.is_weak and way.guard is None)


def _attempt(tried: _Tried, *, is_ordinary: bool) -> Attempt:
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
