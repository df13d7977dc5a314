"""What a role can tell of guards and of dates, which events out of its sight may change."""

from collections.abc import Iterator
from datetime import date

from generator.engine.compiled import Selection
from generator.engine.history import Event, History
from generator.engine.roles import Role
from generator.engine.rows import Moment
from generator.engine.tracking.machine import Machine, machine_of
from generator.engine.tracking.unseen import in_any_case
from generator.model.lifecycle import Event as LifeEvent
from generator.model.lifecycle import Transition


class Sight:
    """A place in a life, as one role sees it."""

    def __init__(self, role: Role, seen: History) -> None:
        self.role = role
        self.seen = seen
        self.machine: Machine = machine_of(role.book)
        self.hidden: frozenset[str] = frozenset()
        """The events out of sight that may have happened, by what the role saw of them."""
        self.dimmed: frozenset[str] = frozenset()
        """Those, and the ones whose own guard cannot be told without seeing them."""
        self.here: Moment | None = None
        self._days: dict[str, tuple[date, ...]] = {}
        self._guards: dict[tuple[str, bool], bool | None] = {}
        """The dates and the guards already told: kept until the place or what is hidden changes."""
        self._origins: dict[str, frozenset[str]] = {}
        """What each legal date would be counted from: kept until the place changes."""

    def stand(self, event: Event) -> None:
        """Be where an event has come, and has not had its effect."""
        self.here = Moment(self.role.book, self.seen, event, {})
        self._origins = {}
        self._forget()

    def _forget(self) -> None:
        self._days, self._guards = {}, {}

    def _ways(self, region: str, event: str, state: str) -> tuple[Transition, ...]:
        return self.machine.ways.get((region, event, state), ())

    def _is_open(self, way: Transition, *, wary: bool = False) -> bool:
        return self._guard(way, wary=wary) is not False

    def _is_seen_open(self, way: Transition) -> bool:
        """Tell whether a guard holds of what the role saw, as if nothing else had happened."""
        return way.guard is None or self._decided(way.guard, frozenset()) is not False

    def _guard(self, way: Transition, *, wary: bool = False) -> bool | None:
        """Tell whether a guard holds; None where what the role saw does not decide it."""
        if way.guard is None:
            return True
        key = (way.guard, wary)
        if key not in self._guards:
            self._guards[key] = self._decided(way.guard, self.dimmed if wary else self.hidden)
        return self._guards[key]

    def _decided(self, guard: str, hidden: frozenset[str]) -> bool | None:
        formula = self.machine.guards.get(guard)
        if formula is None or self.here is None:
            return None
        if not formula.events.isdisjoint(hidden):
            return in_any_case(self.here, formula, hidden)
        value = self.here.value(formula)
        return None if value is None else bool(value)

    def _reads(self, way: Transition, names: frozenset[str]) -> bool:
        """Tell whether a guard reads some events: nothing is known of those that may have just happened."""
        formula = self.machine.guards.get(way.guard or "")
        return formula is not None and not names.isdisjoint(formula.events)

    def days(self, echeance: LifeEvent) -> tuple[date, ...]:
        """Give a legal date under each reading; none where an event out of sight may change it."""
        if self.here is None:
            return ()
        if echeance.id not in self._days:
            self._days[echeance.id] = tuple(self._counted(self.here, echeance.legal_date or ""))
        return self._days[echeance.id]

    def _counted(self, here: Moment, name: str) -> Iterator[date]:
        book = self.role.book
        if not self.hidden or self.hidden.isdisjoint(self._origins_of(name)):
            for selection in self._selections(name):
                day = Moment(book, self.seen, here.event, selection).legal_date(name)
                if isinstance(day, date):
                    yield day

    def _selections(self, name: str) -> tuple[Selection, ...]:
        """Give the readings of the law under which a date is counted."""
        return self.role.book.selections_of(name)

    def _origins_of(self, name: str) -> frozenset[str]:
        if name not in self._origins:
            self._origins[name] = frozenset(self._before(name))
        return self._origins[name]

    def _before(self, name: str) -> Iterator[str]:
        """Name the events that a legal date would be counted from rather than from what the role saw."""
        for derivation in self.role.book.legal_dates[name]:
            yield from derivation.events
            if self.here is not None and self.here.value(derivation) is not None:
                return
