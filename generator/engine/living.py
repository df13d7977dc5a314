"""The life cycle, run over a history: every event must be one that the states reached allow."""

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from generator.engine.derived import TRANSITION, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.formulas import Formula
from generator.engine.history import Event, History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Type, parsed
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

    def may_come(self, states: States) -> tuple[LifeEvent, ...]:
        """Give the dated events that may move a dossier from some states: no other date matters."""
        ids: set[str] = set()
        for region, known in states.items():
            for state in known:
                ids |= self.followed_by_dates.get((region, state), frozenset())
        return tuple(event for event in self.echeances if event.id in ids)

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

    @property
    def begins(self) -> str | None:
        """The fact that a whole history begins with."""
        lifecycle = self.book.specification.lifecycle
        return lifecycle.datum.begins if lifecycle is not None else None

    def initial(self) -> States:
        """Give the states of a new dossier."""
        lifecycle = self.book.specification.lifecycle
        regions = lifecycle.datum.regions if lifecycle is not None else ()
        return {region.id: frozenset({region.initial}) for region in regions}

    def moved(self, states: States, event: str, moment: Moment) -> tuple[States, bool]:
        """Give the states after an event, and whether it moved or kept any on purpose."""
        after: States = {}
        legal = False
        for region, known in states.items():
            reached: set[str] = set()
            for state in known:
                ways = self.ways.get((region, event, state), ())
                open_ways = [(way, self.is_open(way, moment)) for way in ways]
                reached |= {way.to for way, open_ in open_ways if open_ is not False}
                if any(open_ is not False for _, open_ in open_ways):
                    legal = True  # the event did happen: where nothing contradicts a guard, it held
                else:
                    reached.add(state)
            after[region] = frozenset(reached)
        return after, legal

    def is_open(self, way: Transition, moment: Moment) -> bool | None:
        """Tell whether a transition is open; None where its guard cannot be decided."""
        if way.guard is None:
            return True
        formula = self.guards.get(way.guard)
        found = moment.value(formula) if formula is not None else None
        return None if found is None else bool(found)


@dataclass(frozen=True)
class Stage:
    """A point of a dossier's life: what happened and the states it may have reached."""

    event: str
    day: date
    states: States


@dataclass(frozen=True)
class Life:
    """A history run on the life cycle."""

    stages: tuple[Stage, ...]
    findings: tuple[Finding, ...]
    due: Mapping[str, date]
    """The dates to come of the events that a date brings."""


@lru_cache(maxsize=4)
def machine_of(book: Rulebook) -> Machine:
    """Give the life cycle of a rulebook, made ready once."""
    return Machine(book)


@lru_cache(maxsize=1024)
def lived(book: Rulebook, history: History, legal_date: date) -> Life:
    """Run a history; one that does not start with the finding is not judged, since its states are unknown."""
    machine, seen = machine_of(book), history.as_of(legal_date)
    if not seen.events:
        return Life((), (), {})
    begins = machine.begins
    if begins is not None and not seen.of(f"{FACT_PREFIX}{begins}"):
        reason = f"l’histoire ne commence pas par « {begins} » : l’état du dossier est inconnu"
        first = Finding(Derived(TRANSITION, begins).id, Verdict.NOT_APPLICABLE, observed=reason)
        return Life((), (first,), {})
    run = _ran(machine, seen).upon(seen)
    run.reach(legal_date)
    return Life(tuple(run.stages), tuple(run.findings), run.to_come(legal_date))


@lru_cache(maxsize=4096)
def _ran(machine: Machine, seen: History) -> "_Run":
    """Run a history up to its last event; those that begin alike are run once up to where they part."""
    if seen.before is None:
        run, events = _Run(machine, seen), seen.events
    else:
        run, last = _ran(machine, seen.before).upon(seen), seen.deliveries[-1]
        events = (last,) if seen.events[-1:] == (last,) else ()  # one that was refused, or repeats another
    for event in events:
        run.reach(event.day)
        run.take(event)
    return run


class _Run:
    """The state of a run: what has happened so far."""

    def __init__(self, machine: Machine, history: History) -> None:
        self.machine = machine
        self.history = history
        self.states = machine.initial()
        self.stages: list[Stage] = []
        self.findings: list[Finding] = []
        self.here: Moment | None = None
        """The last event taken: legal dates are derived there, once."""

    def upon(self, history: History) -> "_Run":
        """Go on apart, with more to run."""
        run = copy(self)
        run.history, run.stages, run.findings = history, [*self.stages], [*self.findings]
        return run

    def moment(self, event: Event) -> Moment:
        return Moment(self.machine.book, self.history, event, {})

    def reach(self, day: date) -> None:
        """Let the dates up to a day have their effect, the earliest first."""
        if self.here is None:
            return
        due = [item for item in self._dates(self.machine.may_come(self.states)) if item[0] <= day]
        for when, echeance in sorted(due, key=lambda item: (item[0], item[1].id)):
            after, legal = self.machine.moved(self.states, echeance.id, self.here)
            if legal and after != self.states:
                self.states = after
                self.stages.append(Stage(echeance.id, when, dict(after)))

    def take(self, event: Event) -> None:
        """Take an event: it must move a region, or keep it on purpose."""
        self.here = self.moment(event)
        known = self.machine.events.get(event.name)
        if known is None or known.id not in self.machine.moving:
            return  # silent: it moves nothing
        after, legal = self.machine.moved(self.states, known.id, self.here)
        rule = Derived(TRANSITION, known.id).id
        here = ", ".join(sorted(state for states in self.states.values() for state in states))
        verdict = Verdict.SATISFIED if legal else Verdict.VIOLATED
        expected = f"« {known.label} » possible dans l’état du dossier"
        self.findings.append(Finding(rule, verdict, (event,), expected, here))
        self.states = after
        self.stages.append(Stage(event.name, event.day, dict(after)))

    def to_come(self, after: date) -> Mapping[str, date]:
        return {
            echeance.id: when
            for when, echeance in self._dates(filter(self._moves, self.machine.echeances))
            if when > after
        }

    def _dates(self, echeances: Iterable[LifeEvent]) -> Iterator[tuple[date, LifeEvent]]:
        for echeance in echeances:
            when = self.here.legal_date(echeance.legal_date or "") if self.here is not None else None
            if isinstance(when, date):
                yield when, echeance

    def _moves(self, echeance: LifeEvent) -> bool:
        return any(
            (region, echeance.id, state) in self.machine.ways
            for region, states in self.states.items()
            for state in states
        )
