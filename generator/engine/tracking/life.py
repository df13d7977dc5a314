"""The life cycle, run over a history: every event must be one that the states reached allow."""

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.engine.derived import TRANSITION, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.tracking.machine import Machine, States, machine_of
from generator.model.lifecycle import Event as LifeEvent


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


@lru_cache(maxsize=1024)
def lived(book: Rulebook, history: History, legal_date: date) -> Life:
    """Run a history; one that does not start with the finding is not judged, since its states are unknown."""
    machine, seen = machine_of(book), history.as_of(legal_date)
    if not seen.events:
        return Life((), (), {})
    begins = machine.begins
    if begins is not None and not seen.of(machine.begins_with):
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
