"""An event tried at the end of a life: whether it is possible there, and where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.engine.findings import Verdict
from generator.engine.history import History
from generator.engine.reading import followed
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.tracking import Known, Life, Machine, admission, is_possible, known, lived
from generator.kit.purposes.telling_states import (
    states_from,
)
from generator.kit.setup.existing import has_its_cause
from generator.kit.setup.past import ordered
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import Situation
from generator.kit.setup.soundness import is_right
from generator.model.lifecycle import Event as LifeEvent

NOWHERE = ""
"""Where an event leads that moves nothing."""


@dataclass(frozen=True)
class Tried:
    """An event that ends a life: whether it is possible there, and whether the role can know it."""

    role: Role
    machine: Machine
    situation: Situation
    found: Placed
    event: LifeEvent

    @cached_property
    def day(self) -> date:
        """The day of the event."""
        return self.found.history.deliveries[-1].day

    @cached_property
    def life(self) -> Life:
        """The stages of the life, the event included."""
        return lived(self.role.book, self.found.history, self.day)

    @cached_property
    def is_legal(self) -> bool:
        """Tell whether the life cycle admits it and nothing else in the life is wrong."""
        place = len(self.found.raws) - 1
        mine = [one for one in self.life.findings if one.evidence and one.evidence[0].position == place]
        return bool(mine) and mine[0].verdict is Verdict.SATISFIED

    @property
    def concerned(self) -> tuple[str, ...]:
        """The regions that the event may move."""
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
        """What the role knows once it happened."""
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
                min(states[region]) if self.is_legal and region in states else NOWHERE,
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
