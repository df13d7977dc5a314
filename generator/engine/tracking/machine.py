"""The life cycle of a specification, made ready to follow dossiers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.engine.formulas import Formula
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Type, parsed
from generator.formula.phrases import joined, phrase
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.lifecycle import Event as LifeEvent
from generator.model.lifecycle import Transition

States = dict[str, frozenset[str]]
"""The states in which each region may be: several where a guard cannot be decided."""


@dataclass(frozen=True, eq=False)
class Machine:
    """The life cycle of a specification, ready to run; equal to itself alone."""

    book: Rulebook

    @cached_property
    def events(self) -> Mapping[str, LifeEvent]:
        """The life cycle's event that each step or fact is."""
        lifecycle = self.book.specification.lifecycle
        found = {}
        for event in lifecycle.datum.events if lifecycle is not None else ():
            if event.kind == "fact":
                found[f"{FACT_PREFIX}{event.id}"] = event
            found |= dict.fromkeys(event.steps, event)
        return found

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The steps or the fact that each event is."""
        found: dict[str, tuple[str, ...]] = {}
        for name, event in self.events.items():
            found[event.id] = (*found.get(event.id, ()), name)
        return found

    @cached_property
    def echeances(self) -> tuple[LifeEvent, ...]:
        """The events that a date brings."""
        lifecycle = self.book.specification.lifecycle
        events = lifecycle.datum.events if lifecycle is not None else ()
        return tuple(event for event in events if event.kind == "echeance")

    @cached_property
    def dated(self) -> Mapping[str, LifeEvent]:
        """The events that a date brings, by id."""
        return {event.id: event for event in self.echeances}

    @cached_property
    def ways(self) -> Mapping[tuple[str, str, str], tuple[Transition, ...]]:
        """The transitions of each region, event and state."""
        found: dict[tuple[str, str, str], tuple[Transition, ...]] = {}
        lifecycle = self.book.specification.lifecycle
        for transition in lifecycle.datum.transitions if lifecycle is not None else ():
            for state in transition.from_:
                key = (transition.region, transition.event, state)
                found[key] = (*found.get(key, ()), transition)
        return found

    @cached_property
    def moves(self) -> tuple[tuple[str, str, Transition], ...]:
        """The transitions that change a state, each with its region and the state that it leaves."""
        return tuple(
            (region, state, way)
            for (region, _, state), ways in self.ways.items()
            for way in ways
            if way.to != state
        )

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The names of the states, by id."""
        lifecycle = self.book.specification.lifecycle
        regions = lifecycle.datum.regions if lifecycle is not None else ()
        return {state.id: state.label for region in regions for state in region.states}

    @cached_property
    def changed(self) -> Mapping[str, frozenset[str]]:
        """The regions that each event may bring from a state to another."""
        found: dict[str, set[str]] = {}
        for region, _, way in self.moves:
            found.setdefault(way.event, set()).add(region)
        return {event: frozenset(regions) for event, regions in found.items()}

    @cached_property
    def concerned(self) -> Mapping[str, tuple[str, ...]]:
        """The regions in which each event has a transition, be it one that keeps the state."""
        found: dict[str, set[str]] = {}
        for region, event, _ in self.ways:
            found.setdefault(event, set()).add(region)
        return {event: tuple(sorted(regions)) for event, regions in found.items()}

    @cached_property
    def followed_by_dates(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """The dated events that may move a region from each state, at once or one after another."""
        dated = {event.id for event in self.echeances}
        moves = [(key, way.to) for key, ways in self.ways.items() if key[1] in dated for way in ways]
        found: dict[tuple[str, str], frozenset[str]] = {}
        for _ in moves:  # a path of moves is never longer than their number
            before = dict(found)
            for (region, event, state), to in moves:
                reached = found.get((region, to), frozenset())
                found[region, state] = found.get((region, state), frozenset()) | {event} | reached
            if found == before:
                break
        return found

    def closed_without(self, missing: frozenset[str]) -> frozenset[str]:
        """Name the steps and facts that no dossier admits in which some others never came.

        What is received in any state is not among them; guards are left open.
        """
        lost = {id_ for id_, names in self.names.items() if missing.issuperset(names)}
        reached = {(region, state) for region, states in self.initial().items() for state in states}
        for _ in self.moves:  # a path of moves is never longer than their number
            further = {
                (region, way.to)
                for region, state, way in self.moves
                if way.event not in lost and (region, state) in reached
            }
            if further <= reached:
                break
            reached |= further
        open_ = {event for region, event, state in self.ways if (region, state) in reached}
        closed = self.moving - open_
        return frozenset(name for name, event in self.events.items() if event.id in closed)

    def may_come(self, states: States) -> tuple[LifeEvent, ...]:
        """Give the dated events that may move a dossier from some states: no other date matters."""
        key = tuple(states.items())
        if key not in self._may_come:
            known = {one for region, some in key for one in self._coming(region, some)}
            self._may_come[key] = tuple(event for event in self.echeances if event.id in known)
        return self._may_come[key]

    def _coming(self, region: str, known: frozenset[str]) -> Iterator[str]:
        for state in known:
            yield from self.followed_by_dates.get((region, state), ())

    @cached_property
    def _may_come(self) -> dict[tuple[tuple[str, frozenset[str]], ...], tuple[LifeEvent, ...]]:
        """The events already found, by states: lives pass through the same ones."""
        return {}

    @cached_property
    def moving(self) -> frozenset[str]:
        """The events that move something in some state."""
        return frozenset(event for _, event, _ in self.ways)

    @cached_property
    def guards(self) -> Mapping[str, Formula]:
        """The formulas of the guards that have one."""
        lifecycle = self.book.specification.lifecycle
        return {
            guard.id: Formula(parsed(guard.formula, self.book.scope, Type.BOOLEAN))
            for guard in (lifecycle.datum.guards if lifecycle is not None else ())
            if guard.formula is not None
        }

    @cached_property
    def filed(self) -> frozenset[str]:
        """The steps and facts that a person does, or that are filed with a court.

        Out of place, they are nobody's fault: they are received, and a decision answers them.
        """
        people, steps = self._of_nature("personne"), self.book.steps.items()
        filed = {
            name for name, step in steps if step.sender.actor in people or step.receiver.actor in self._courts
        }
        return frozenset(filed | {name for name, event in self.events.items() if event.by in people})

    def is_received(self, role: Role, name: str) -> bool:
        """Tell whether a role may take an event in any state: it is filed, or nothing lets it be refused."""
        event = self.events.get(name)
        is_refused = event is not None and event.refusal is not None
        return name in self.filed or (role.way(name) is Way.DELIVERED and not is_refused)

    def is_unsettled(self, name: str, states: States) -> bool:
        """Tell whether no text keeps an event out of one of the states in which a dossier may be."""
        event = self.events.get(name)
        if event is None or event.unsettled is None:
            return False
        some = event.unsettled.states
        return not some or any(not known.isdisjoint(some) for known in states.values())

    def is_unsure_after(self, echeance: LifeEvent, names: Iterable[str]) -> bool:
        """Tell whether no text read says that a date still comes after one of some events."""
        return echeance.unsettled is not None and not set(names).isdisjoint(echeance.unsettled.after)

    @cached_property
    def _courts(self) -> frozenset[str]:
        return self._of_nature("juridiction")

    def _of_nature(self, nature: str) -> frozenset[str]:
        actors = self.book.specification.entries(Actor, "actor")
        return frozenset(entry.id for entry in actors if entry.datum.nature == nature)

    @property
    def begins(self) -> str | None:
        """The fact that a whole history begins with."""
        lifecycle = self.book.specification.lifecycle
        return lifecycle.datum.begins if lifecycle is not None else None

    @cached_property
    def begins_with(self) -> str:
        """The name of that fact in a history; empty where there is none."""
        return f"{FACT_PREFIX}{self.begins}" if self.begins is not None else ""

    def initial(self) -> States:
        """Give the states of a new dossier."""
        lifecycle = self.book.specification.lifecycle
        regions = lifecycle.datum.regions if lifecycle is not None else ()
        return {region.id: frozenset({region.initial}) for region in regions}

    def is_open(self, way: Transition, moment: Moment) -> bool | None:
        """Tell whether a transition is open; None where its guard cannot be decided."""
        if way.guard is None:
            return True
        formula = self.guards.get(way.guard)
        found = moment.value(formula) if formula is not None else None
        return None if found is None else bool(found)


def told_of(machine: Machine, event: str, states: Mapping[str, frozenset[str]]) -> str:
    """Say where a dossier may be, in the regions that an event concerns, or in all where it concerns none."""
    concerned = machine.concerned.get(event, ()) or tuple(sorted(states))
    labels = machine.labels
    return joined(
        "or",
        (
            phrase("code", labels.get(state, state), state)
            for region in concerned
            for state in sorted(states.get(region, ()))
        ),
    )


@lru_cache(maxsize=4)
def machine_of(book: Rulebook) -> Machine:
    """Give the life cycle of a rulebook, made ready once."""
    return Machine(book)
