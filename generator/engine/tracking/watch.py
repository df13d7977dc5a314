"""A life as one role sees it go by: the states in which the dossier may be, for all that it knows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date

from generator.engine.history import Event, History
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.tracking.machine import Machine, machine_of
from generator.model.exchange import DecisionTrigger, ReactionTrigger
from generator.model.lifecycle import Event as LifeEvent
from generator.model.lifecycle import Transition

States = Mapping[str, frozenset[str]]

_ANYBODY: frozenset[Way | None] = frozenset({None, Way.REACTIVE})
"""Who acts without the role being told: it does, or others do out of its sight."""
_ITSELF: frozenset[Way | None] = frozenset({Way.REACTIVE})


@dataclass(frozen=True)
class Known:
    """What a role can know of a dossier, a day."""

    told: States
    """Where the messages that it saw bring each region, when nothing else is supposed."""
    own: States
    """There, and where the role itself may have moved it since, by what it sends of its own."""
    likely: States
    """There too, and where any system may have: what nobody has to decide."""

    def is_told(self, region: str) -> bool:
        """Tell whether its messages leave no doubt of where a region was when the last one came."""
        return len(self.told[region]) == 1


class Watch:
    """A life as one role sees it go by."""

    def __init__(self, role: Role, seen: History) -> None:
        self.role = role
        self.seen = seen
        self.machine: Machine = machine_of(role.book)
        self.told: dict[str, frozenset[str]] = dict(self.machine.initial())
        self.possible: dict[str, frozenset[str]] = dict(self.machine.initial())
        self.hidden: frozenset[str] = frozenset()
        """The events out of sight that may have happened."""
        self.is_idle = False
        """Whether the last message is past: the role may have gone on by itself."""
        self.here: Moment | None = None
        self._days: dict[str, tuple[date, ...]] = {}
        self._guards: dict[str, bool | None] = {}
        """The dates and the guards already told: kept until the place or what is hidden changes."""
        self.names: dict[str, list[str]] = {}
        for name, event in self.machine.events.items():
            self.names.setdefault(event.id, []).append(name)
        self.unseen = {
            event: hidden
            for event, names in self.names.items()
            if (hidden := frozenset(name for name in names if role.way(name) is None))
        }
        self._begin()

    def _begin(self) -> None:
        if self.here is None and self.seen.deliveries:
            self.stand(self.seen.deliveries[0])

    def upon(self, seen: History) -> "Watch":
        """Go on apart, with more to see; no step changes in place what both have."""
        watch = copy(self)
        watch.seen = seen
        watch._begin()
        return watch

    def met(self, events: Sequence[Event]) -> "Watch":
        """See the next events come."""
        for event in events:
            self._pass(event.day)
            self._take(event)
        return self

    def before(self, event: Event) -> "Watch":
        """Stand where an event has come, which has not had its effect."""
        self._pass(event.day)
        self.stand(event)
        return self

    def after(self, event: Event) -> None:
        """Let an event have its effect."""
        self._take(event)

    def idle(self, day: date) -> "Watch":
        """Let the time pass after the last event, up to a day."""
        self.is_idle = True
        self._pass(day)
        return self

    def known(self) -> Known:
        """Tell what the role knows, once idle."""
        own = self._closed(self.told, lambda way: self._happens_by_itself(way, _ITSELF))
        return Known(dict(self.told), own, self._likely(self.told))

    def gone_on_from(self, states: States) -> States:
        """Give where the role may have brought a dossier by itself, from some states."""
        return self._closed(states, lambda way: self._happens_by_itself(way, _ITSELF))

    def admits(self, event: str) -> bool:
        """Tell whether an event is one that some state admits."""
        return bool(self._moved(self.possible, event)[1])

    def surely_admits(self, event: str) -> bool:
        """Tell whether a region admits an event wherever the role, by what it saw and did, may take it to be.

        A move of which little is sure leaves the question open.
        """
        own = self._closed(self.told, lambda way: self._happens_by_itself(way, _ITSELF))
        return any(
            all(
                any(
                    self._guard(way) is True and way.confidence != "low"
                    for way in self._ways(region, event, state)
                )
                for state in states
            )
            for region, states in own.items()
        )

    def _pass(self, day: date) -> None:
        """Let the time pass: dates that are known have their effect, and the rest may happen."""
        self.told = self._reached(self.told, day)
        self.possible = self._closed(self.possible, lambda way: self._may(way, day))
        self.possible = self._reached(self.possible, day)

    def stand(self, event: Event) -> None:
        """Be where an event has come, and has not had its effect."""
        self.here = Moment(self.role.book, self.seen, event, {})
        self._forget()

    def _forget(self) -> None:
        self._days, self._guards = {}, {}

    def _take(self, event: Event) -> None:
        self.stand(event)
        life = self.machine.events.get(event.name)
        if life is None or life.id not in self.machine.moving:
            return
        for supposed in (self.told, self._likely(self.told), self._closed(self.told, self._may)):
            after, moved = self._moved(supposed, life.id)
            sure = {region for region in moved if len(after[region]) == 1}
            if moved:
                self.told = {
                    region: after[region] if region in (sure or moved) else states
                    for region, states in self.told.items()
                }
                break
        self.possible, _ = self._moved(self.possible, life.id)

    def _moved(self, states: States, event: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
        """Give where an event leads, and the regions that it may move.

        One of them must have moved: the only one that it may change, where there is one.
        """
        moved = {
            region: frozenset(
                way.to for state in known for way in self._ways(region, event, state) if self._is_open(way)
            )
            for region, known in states.items()
        }
        kept = {
            region: frozenset(
                state
                for state in known
                if not any(self._is_open(way) for way in self._ways(region, event, state))
            )
            for region, known in states.items()
        }
        movable = frozenset(region for region, reached in moved.items() if reached)
        must = self.machine.changed.get(event, frozenset()) & movable or movable
        after = {
            region: moved[region] | (frozenset() if must == {region} else kept[region]) for region in states
        }
        return after, movable

    def _ways(self, region: str, event: str, state: str) -> tuple[Transition, ...]:
        return self.machine.ways.get((region, event, state), ())

    def _is_open(self, way: Transition) -> bool:
        return self._guard(way) is not False

    def _guard(self, way: Transition) -> bool | None:
        """Tell whether a guard holds; None where what the role saw does not decide it."""
        if way.guard is None:
            return True
        if way.guard not in self._guards:
            self._guards[way.guard] = self._decided(way.guard)
        return self._guards[way.guard]

    def _decided(self, guard: str) -> bool | None:
        formula = self.machine.guards.get(guard)
        if formula is None or self.here is None:
            return None
        read = {one.column.owner for one in formula.variables if one.column.root == "event"}
        if read & self.hidden:
            return None
        value = self.here.value(formula)
        return None if value is None else bool(value)

    def _closed(self, states: States, may: Callable[[Transition], bool]) -> dict[str, frozenset[str]]:
        """Add the states to which transitions that may be taken lead, one after another."""
        found = {region: set(known) for region, known in states.items()}
        grown = True
        while grown:
            grown = False
            for region, state, way in self.machine.moves:
                here = found[region]
                if state in here and way.to not in here and may(way):
                    here.add(way.to)
                    grown = True
        return {region: frozenset(known) for region, known in found.items()}

    def _may(self, way: Transition, day: date | None = None) -> bool:
        """Tell whether a transition may have been taken out of the role's sight."""
        echeance = self._echeance(way)
        if echeance is not None:
            days = self.days(echeance)
            return not days or (day is not None and min(days) <= day)
        hidden = self.unseen.get(way.event)
        if hidden and self._is_open(way):
            if not hidden <= self.hidden:
                self.hidden = self.hidden | hidden
                self._forget()
            return True
        return self.is_idle and self._happens_by_itself(way, _ITSELF)

    def _likely(self, states: States) -> dict[str, frozenset[str]]:
        return self._closed(states, self._happens_by_itself)

    def _happens_by_itself(self, way: Transition, by: frozenset[Way | None] = _ANYBODY) -> bool:
        """Tell whether a transition needs nobody to decide it, and the role has not been told of it."""
        echeance = self._echeance(way)
        if echeance is not None:
            return None in by and not self.days(echeance)
        names = self.names.get(way.event, ())
        return self._guard(way) is True and any(
            self.role.way(name) in by and self._is_automatic(name) for name in names
        )

    def _is_automatic(self, name: str) -> bool:
        """Tell whether a step needs nobody, nor a first step of the same event, which made the move."""
        step = self.role.book.steps.get(name)
        if step is None or isinstance(step.trigger, DecisionTrigger):
            return False
        cause = step.trigger.to if isinstance(step.trigger, ReactionTrigger) else None
        return self.machine.events.get(cause or "") is not self.machine.events.get(name)

    def _echeance(self, way: Transition) -> LifeEvent | None:
        return self.machine.dated.get(way.event)

    def _reached(self, states: States, day: date) -> dict[str, frozenset[str]]:
        """Let each date that is past, under every reading, have its effect, one after another."""
        past = {one.id for one in self.machine.echeances if (days := self.days(one)) and max(days) <= day}
        for _ in self.machine.echeances if past else ():
            after = self._after_dates(states, past)
            if after == states:
                break
            states = after
        return dict(states)

    def _after_dates(self, states: States, past: set[str]) -> dict[str, frozenset[str]]:
        found = {}
        for region, known in states.items():
            after: set[str] = set()
            for state in known:
                to = {way.to for event in past for way in self._ways(region, event, state)}
                after |= to or {state}
            found[region] = frozenset(after)
        return found

    def days(self, echeance: LifeEvent) -> tuple[date, ...]:
        """Give a legal date under each reading; none where an event out of sight may change it."""
        if self.here is None:
            return ()
        if echeance.id not in self._days:
            self._days[echeance.id] = tuple(self._counted(self.here, echeance.legal_date or ""))
        return self._days[echeance.id]

    def _counted(self, here: Moment, name: str) -> Iterator[date]:
        book = self.role.book
        if not self.hidden or self.hidden.isdisjoint(self._before(name)):
            for selection in book.selections_of(name):
                day = Moment(book, self.seen, here.event, selection).legal_date(name)
                if isinstance(day, date):
                    yield day

    def _before(self, name: str) -> Iterator[str]:
        """Name the events that a legal date would be counted from rather than from what the role saw."""
        for derivation in self.role.book.legal_dates[name]:
            columns = (variable.column for variable in derivation.variables)
            yield from (column.owner for column in columns if column.root == "event")
            if self.here is not None and self.here.value(derivation) is not None:
                return
