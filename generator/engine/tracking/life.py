"""The life cycle, followed over a whole history: every event must be one that the states reached allow."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.engine.compiled import Selection
from generator.engine.derived import TRANSITION, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.roles import Role, everything
from generator.engine.rulebook import Rulebook
from generator.engine.tracking.machine import States, machine_of, told_of
from generator.engine.tracking.watch import Watch
from generator.formula.phrases import phrase


@dataclass(frozen=True)
class Stage:
    """A point of a dossier's life: what happened and the states it may have reached."""

    event: str
    day: date
    states: States


@dataclass(frozen=True)
class Life:
    """A history followed on the life cycle."""

    stages: tuple[Stage, ...]
    findings: tuple[Finding, ...]
    due: Mapping[str, date]
    """The dates to come of the events that a date brings."""


@lru_cache(maxsize=1024)
def lived(book: Rulebook, history: History, legal_date: date) -> Life:
    """Follow a history; one that does not start with the finding is not judged: its states are unknown."""
    machine, seen = machine_of(book), history.as_of(legal_date)
    if not seen.events:
        return Life((), (), {})
    begins = machine.begins
    if begins is not None and not seen.of(machine.begins_with):
        reason = f"l’histoire ne commence pas par « {begins} » : l’état du dossier est inconnu"
        first = Finding(Derived(TRANSITION, begins).id, Verdict.NOT_APPLICABLE, seen=reason)
        return Life((), (first,), {})
    watch = _watched(book, seen).upon(seen).idle(legal_date)
    return Life(watch.stages, watch.findings, watch.to_come(legal_date))


@lru_cache(maxsize=4096)
def _watched(book: Rulebook, seen: History) -> "_Whole":
    """Watch a history up to its last event; those that begin alike are watched once up to where they part."""
    if seen.before is None:
        return _Whole(everything(book), seen).met(seen.events)
    last = seen.deliveries[-1:]
    # One that was refused, or repeats another, is no event.
    return _watched(book, seen.before).upon(seen).met(last if seen.events[-1:] == last else ())


class _Whole(Watch):
    """A life of which nothing is out of sight, under the retained reading of the law, stage by stage."""

    def __init__(self, role: Role, seen: History) -> None:
        super().__init__(role, seen)
        self.here = None  # no date comes before the first event
        self.stages: tuple[Stage, ...] = ()
        self.findings: tuple[Finding, ...] = ()

    def to_come(self, after: date) -> Mapping[str, date]:
        """Give the dates after a day of the events that may move the dossier."""
        return {
            echeance.id: when
            for echeance in self.machine.echeances
            if any(
                self._ways(region, echeance.id, state) for region, here in self.told.items() for state in here
            )
            for when in self.days(echeance)
            if when > after
        }

    def _begin(self) -> None:
        """Stand nowhere before the first event."""

    def _selections(self, name: str) -> tuple[Selection, ...]:
        return ({},)

    def _pass(self, day: date) -> None:
        for echeance, when, after in self._coming(self.told, day):
            self.told = after
            self.stages = (*self.stages, Stage(echeance.id, when, dict(after)))

    def _take(self, event: Event) -> None:
        self.stand(event)
        life = self.machine.events.get(event.name)
        if life is None or life.id not in self.machine.moving:
            return
        here = told_of(self.machine, life.id, self.told)
        may_come = event.name in self.machine.filed or self.machine.is_unsettled(event.name, self.told)
        self.told, moved = self._moved(self.told, life.id)
        verdict = Verdict.SATISFIED if moved else Verdict.VIOLATED
        if not moved and may_come:
            verdict = Verdict.NOT_APPLICABLE
        expected = phrase("possible", phrase("label", life.label))
        found = Finding(Derived(TRANSITION, life.id).id, verdict, (event,), expected, here)
        self.findings = (*self.findings, found)
        self.stages = (*self.stages, Stage(event.name, event.day, dict(self.told)))
