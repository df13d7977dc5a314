"""A life as one role sees it go by: the states in which the dossier may be, for all that it knows."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from datetime import date
from functools import lru_cache
from typing import Self

from generator.engine.history import Event, History
from generator.engine.roles import Role, Way
from generator.engine.tracking.known import Known
from generator.engine.tracking.machine import States
from generator.engine.tracking.out_of_sight import alone, unseen
from generator.engine.tracking.sight import Sight
from generator.model.lifecycle import Event as LifeEvent
from generator.model.lifecycle import Transition

_ANYBODY: frozenset[Way | None] = frozenset({None, Way.REACTIVE})
"""Who acts without the role being told: it does, or others do out of its sight."""
_ITSELF: frozenset[Way | None] = frozenset({Way.REACTIVE})


class Watch(Sight):
    """A life as one role sees it go by."""

    def __init__(self, role: Role, seen: History) -> None:
        super().__init__(role, seen)
        self.told: dict[str, frozenset[str]] = dict(self.machine.initial())
        self.possible: dict[str, frozenset[str]] = dict(self.machine.initial())
        self.shown: dict[str, frozenset[str]] = dict(self.machine.initial())
        """Where what the role saw brings the dossier, as if nothing else had happened."""
        self.is_idle = False
        """Whether the last message is past: the role may have gone on by itself."""
        self.unseen = unseen(role)
        self.alone = alone(role)
        self._begin()

    def _begin(self) -> None:
        if self.here is None and self.seen.deliveries:
            self.stand(self.seen.deliveries[0])

    def upon(self, seen: History) -> Self:
        """Go on apart, with more to see; no step changes in place what both have."""
        watch = copy(self)
        watch.seen = seen
        watch._begin()
        return watch

    def met(self, events: Sequence[Event]) -> Self:
        """See the next events come."""
        for event in events:
            self._pass(event.day)
            self._take(event)
        return self

    def before(self, event: Event) -> Self:
        """Stand where an event has come, which has not had its effect."""
        self._pass(event.day)
        self.stand(event)
        return self

    def after(self, event: Event) -> None:
        """Let an event have its effect."""
        self._take(event)

    def idle(self, day: date) -> Self:
        """Let the time pass after the last event, up to a day."""
        self.is_idle = True
        self._pass(day)
        return self

    def known(self, day: date) -> Known:
        """Tell what the role knows, once idle until a day."""
        own = self._closed(self.shown, lambda way: self._happens_by_itself(way, _ITSELF))
        disputed = self._closed(self.told, lambda way: self._is_disputed(way, day))
        return Known(dict(self.shown), own, self._likely(self.shown), disputed)

    def _is_disputed(self, way: Transition, day: date) -> bool:
        """Tell whether a date that makes a move is past by a day under some readings, and not all."""
        echeance = self._echeance(way)
        days = self.days(echeance) if echeance is not None else ()
        return bool(days) and min(days) <= day < max(days) and self._is_open(way)

    def gone_on_from(self, states: States) -> States:
        """Give where the role may have brought a dossier by itself, from some states."""
        return self._closed(states, lambda way: self._happens_by_itself(way, _ITSELF))

    def admits(self, event: str) -> bool:
        """Tell whether an event is one that some state admits."""
        return bool(self._moved(self.possible, event, wary=True)[1])

    def is_told_to_admit(self, event: str) -> bool:
        """Tell whether an event is one that a state admits where its messages bring the dossier."""
        return bool(self._moved(self.told, event)[1])

    def surely_admits(self, event: str, day: date, *, is_welcome: bool) -> bool:
        """Tell whether a role that refuses an event has no reason to.

        It is admitted where what the role saw brings the dossier, as if nothing else had happened, or, of
        what no text lets anybody refuse, where it may bring it; or nowhere there, so that something happened
        out of its sight, after which it is. A move of which little is sure, or a date on which readings of
        the law differ, leaves the question open.
        """
        for echeance in self.machine.may_come(self.told):
            days = self.days(echeance)
            if days and min(days) <= day < max(days):
                return False
        here = {region: self._admitting(region, event, states) for region, states in self.told.items()}
        if any(states == self.told[region] for region, states in here.items()):
            return True
        if any(here.values()):
            return is_welcome or any(
                states and self._admitting(region, event, self.shown[region]) == self.shown[region]
                for region, states in here.items()
            )
        beyond = self._closed(self.told, lambda way: self._may(way, wary=True))
        return any(self._admitting(region, event, states) for region, states in beyond.items())

    def _admitting(self, region: str, event: str, states: frozenset[str]) -> frozenset[str]:
        return frozenset(
            state
            for state in states
            if any(
                self._is_open(way, wary=True) and way.confidence != "low"
                for way in self._ways(region, event, state)
            )
        )

    def _pass(self, day: date) -> None:
        """Let the time pass: dates that are known have their effect, and the rest may happen."""
        self.told = self._reached(self.told, day)
        self.shown = self._reached(self.shown, day)
        self.possible = self._closed(self.possible, lambda way: self._may(way, day, wary=True))
        self.possible = self._reached(self.possible, day)

    def _take(self, event: Event) -> None:
        self.stand(event)
        life = self.machine.events.get(event.name)
        if life is None or life.id not in self.machine.moving:
            return
        may_stay = event.name in self.machine.filed
        beyond = self._closed(self.told, self._may)  # this tells too what may have happened out of sight
        for suppose in (dict, self._likely, lambda _told: beyond):
            after, moved = self._moved(suppose(self.told), life.id)
            sure = {region for region in moved if len(after[region]) == 1}
            if moved:
                out_of_place = may_stay and suppose is not dict  # it may as well have moved nothing
                self.told = {
                    region: (states if out_of_place else frozenset()) | after[region]
                    if region in (sure or moved)
                    else states
                    for region, states in self.told.items()
                }
                break
        self.possible, _ = self._moved(self.possible, life.id, wary=True, may_stay=may_stay)
        self.shown = self._shown(life.id)

    def _shown(self, event: str) -> dict[str, frozenset[str]]:
        """Give where an event brings what is shown; all that is told, where that does not admit it."""
        moved = {
            region: frozenset(
                way.to
                for state in known
                for way in self._ways(region, event, state)
                if self._is_seen_open(way)
            )
            for region, known in self.shown.items()
        }
        return {
            region: moved[region] & states or self.shown[region] & states or states
            for region, states in self.told.items()
        }

    def _moved(
        self, states: States, event: str, *, wary: bool = False, may_stay: bool = False
    ) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
        """Give where an event leads, and the regions that it may move.

        Where nothing decides a guard, a region may stay. One of them must have moved, unless all may
        stay: the only one that it may change, where there is one. The wary take no guard for decided that
        an event out of sight may change.
        """
        moved = {
            region: frozenset(
                way.to
                for state in known
                for way in self._ways(region, event, state)
                if self._is_open(way, wary=wary)
            )
            for region, known in states.items()
        }
        kept = {
            region: frozenset(
                state
                for state in known
                if not any(self._guard(way, wary=wary) for way in self._ways(region, event, state))
            )
            for region, known in states.items()
        }
        movable = frozenset(region for region, reached in moved.items() if reached)
        must = self.machine.changed.get(event, frozenset()) & movable or movable
        after = {
            region: moved[region] | (frozenset() if must == {region} and not may_stay else kept[region])
            for region in states
        }
        return after, movable

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

    def _may(self, way: Transition, day: date | None = None, *, wary: bool = False) -> bool:
        """Tell whether a transition may have been taken out of the role's sight."""
        echeance = self._echeance(way)
        if echeance is not None:
            days = self.days(echeance)
            return not days or (day is not None and min(days) <= day)
        hidden = self.unseen.get(way.event)
        if hidden and self._is_open(way):
            if not hidden <= self.hidden:
                self.hidden, self.dimmed = self.hidden | hidden, self.dimmed | hidden
                self._forget()
            return True
        if hidden and wary and (self._reads(way, hidden) or self._is_open(way, wary=True)):
            if not hidden <= self.dimmed:
                self.dimmed = self.dimmed | hidden
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
        return not by.isdisjoint(self.alone.get(way.event, ())) and self._guard(way) is True

    def _echeance(self, way: Transition) -> LifeEvent | None:
        return self.machine.dated.get(way.event)

    def _reached(self, states: States, day: date) -> dict[str, frozenset[str]]:
        """Let each date that is past, under every reading, have its effect, one after another."""
        before: States | None = None
        while states != before:
            before = states
            for _, _, after in self._coming(states, day):
                states = after
        return dict(states)

    def _coming(
        self, states: States, day: date
    ) -> Iterator[tuple[LifeEvent, date, dict[str, frozenset[str]]]]:
        """Give the dates past by a day that move a dossier, the earliest first, and where each brings it."""
        past = [
            (max(days), echeance.id, echeance)
            for echeance in self.machine.may_come(states)
            if (days := self.days(echeance)) and max(days) <= day
        ]
        for when, _, echeance in sorted(past, key=lambda item: item[:2]):
            after = self._after_date(states, echeance.id)
            if after != states:
                states = after
                yield echeance, when, after

    def _after_date(self, states: States, event: str) -> dict[str, frozenset[str]]:
        """Give where a date leads: unlike an event, it need not move anything."""
        found = {}
        for region, known in states.items():
            after: set[str] = set()
            for state in known:
                ways = self._ways(region, event, state)
                after |= {way.to for way in ways if self._is_open(way)} or {state}
            found[region] = frozenset(after)
        return found


@lru_cache(maxsize=8192)
def watched(role: Role, seen: History) -> Watch:
    """Watch what a role saw; lives that begin alike are watched once up to where they part."""
    if seen.before is None:
        return Watch(role, seen).met(seen.events)
    watch, last = watched(role, seen.before).upon(seen), seen.deliveries[-1]
    is_taken = seen.events[-1:] == (last,)  # neither refused, nor a repetition of another
    return watch.met((last,)) if is_taken else watch
