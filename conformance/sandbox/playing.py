"""Plays: who asks for a move is answered once it is kept, and the systems have reacted."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from conformance.sandbox import bounds
from conformance.sandbox.doing import Done, Where
from conformance.sandbox.entry import Entry
from conformance.sandbox.keeping.store import Branch, Store
from conformance.sandbox.living import number
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.seat import MORNING
from conformance.sandbox.setup import Setup
from conformance.sandbox.table import Table
from conformance.sandbox.verdicts import Standing
from conformance.sandbox.world import World
from generator import events
from generator.engine.formats import LAST_YEAR
from generator.engine.roles import Way

Json = dict[str, Any]
_LOCKS = 64


class Playing:
    """The dossiers of a sandbox; each call raises Refusal, and then leaves everything as it was."""

    def __init__(self, world: World, store: Store) -> None:
        self.world = world
        self._store = store
        self._tables: OrderedDict[str, Table] = OrderedDict()
        self._standings: OrderedDict[tuple[str, int], Standing] = OrderedDict()
        self._caching = threading.Lock()
        self._locks = [threading.RLock() for _ in range(_LOCKS)]
        self.watch: Callable[[Where, Done], None] = lambda _where, _done: None
        """Told of each move that is kept."""

    def open(self, space: str, setup: Setup, entries: Sequence[Entry] = ()) -> Where:
        """Open a dossier, with what it begins with."""
        self._has_room(space, 1)
        if len(entries) > bounds.ENTRIES:
            raise Refusal("full", f"Un dossier a {bounds.ENTRIES} lignes au plus.")
        where = Where(space, _name(), _name())
        branch = Branch(where.branch, where.dossier, "principale")
        self._store.open(space, where.dossier, setup, branch, entries, self.world.kit.version)
        return where

    def _has_room(self, space: str, number_of_them: int) -> None:
        if self._store.count(space) + number_of_them > bounds.DOSSIERS:
            raise Refusal("full", f"Un espace a {bounds.DOSSIERS} dossiers au plus.", "Fermez-en un.")
        if self._store.count() + number_of_them > bounds.ALL_DOSSIERS:
            raise Refusal("full", f"Ce bac à sable a {bounds.ALL_DOSSIERS} dossiers au plus.")

    def dossiers(self, space: str) -> list[tuple[str, Setup]]:
        """Give the dossiers of a space."""
        return self._store.dossiers(space)

    def forget(self, space: str, dossier: str) -> None:
        """Close a dossier, and forget it."""
        self.setup(space, dossier)
        with self._alone(dossier):
            for branch in self._store.branches(dossier):
                self._drop(branch.id)
            self._store.forget(dossier)

    def setup(self, space: str, dossier: str) -> Setup:
        """Give how a dossier was opened."""
        found = self._store.setup(space, dossier)
        if found is None:
            raise Refusal("unknown", "Aucun dossier de ce nom dans cet espace.")
        return found

    def edition(self, dossier: str) -> str | None:
        """Give the edition of the rules by which a dossier was opened; None where it is not known."""
        return self._store.edition(dossier)

    def branches(self, space: str, dossier: str) -> list[Branch]:
        """Give the branches of a dossier, the first one first."""
        self.setup(space, dossier)
        return self._store.branches(dossier)

    def fork(self, where: Where, position: int, name: str) -> Where:
        """Go back to a line of a branch, and begin another way from there."""
        entries = self.entries(where)
        if not 0 <= position <= len(entries):
            raise Refusal("not-possible", f"Une ligne de 0 à {len(entries)} est attendue.")
        with self._alone(where.dossier):
            known = self._store.branches(where.dossier)
            if len(known) >= bounds.BRANCHES:
                raise Refusal("full", f"Un dossier a {bounds.BRANCHES} branches au plus.")
            told = name.strip()[: bounds.TITLE] or f"branche {len(known) + 1}"
            branch = Branch(_name(), where.dossier, told, where.branch, position)
            self._store.branch(branch)
        return Where(where.space, where.dossier, branch.id)

    def entries(self, where: Where) -> tuple[Entry, ...]:
        """Give what happened in a branch: what is on the disk, a move under way is seen by nobody."""
        return self._store.entries(self._branch(where))

    def _branch(self, where: Where) -> Branch:
        known = {one.id: one for one in self.branches(where.space, where.dossier)}
        if where.branch not in known:
            raise Refusal("unknown", "Aucune branche de ce nom dans ce dossier.")
        return known[where.branch]

    def standing(self, where: Where) -> Standing:
        """Judge a branch, as of the end of its virtual day."""
        setup, entries = self.setup(where.space, where.dossier), self.entries(where)
        key = (where.branch, len(entries))
        with self._caching:
            found = self._standings.get(key)
        if found is None:
            day = self.now(setup, entries).astimezone(self.world.zone(setup.settings)).date()
            found = Standing(self.world.settled(setup.readings), setup, entries, day)
            with self._caching:
                self._standings[key] = found
                while len(self._standings) > bounds.LIVE:
                    self._standings.popitem(last=False)
        return found

    def now(self, setup: Setup, entries: Sequence[Entry]) -> datetime:
        """Give the virtual instant at the end of a branch."""
        return self.world.local(max((one.at for one in entries), default=setup.begins), setup.settings)

    @contextmanager
    def table(self, where: Where) -> Iterator[Table]:
        """Sit at the table of a branch, alone."""
        setup = self.setup(where.space, where.dossier)
        with self._alone(where.dossier):
            with self._caching:
                table = self._tables.get(where.branch)
            if table is None:
                if setup.is_own:
                    self._leave_own()
                table = Table(self.world, setup, self._store.entries(self._branch(where)))
                self._keep(where.branch, table)
            yield table

    def _leave_own(self) -> None:
        """Leave the dossiers of one's own system where it holds but one at a time."""
        own = self.world.systems.own
        if own is None or own.is_parallel:
            return
        with self._caching:
            left = [id_ for id_, one in self._tables.items() if one.is_own]
        for id_ in left:
            self._drop(id_)

    def _keep(self, branch: str, table: Table) -> None:
        with self._caching:
            self._tables[branch] = table
            left = [self._tables.popitem(last=False)[1] for _ in range(len(self._tables) - bounds.LIVE)]
        for one in left:
            one.leave()

    def _drop(self, branch: str) -> None:
        with self._caching:
            table = self._tables.pop(branch, None)
        if table is not None:
            table.leave()

    @contextmanager
    def _alone(self, dossier: str) -> Iterator[None]:
        own = self.world.systems.own
        place = 0 if own is not None and not own.is_parallel else hash(dossier) % _LOCKS
        with self._locks[place]:
            yield

    def send(self, where: Where, event: Json, after: int | None = None) -> Done:
        """Send a message by hand, or record a fact; sent again, the same one is not sent twice."""
        with self.table(where) as table:
            before = self._sent_before(table, event)
            if before is not None:
                return before
            self._may_send(where, table, event)
            if self.world.is_fact(event["type"]):
                return self._moved(where, table, after, lambda: table.record(event))
            return self._moved(where, table, after, lambda: table.send(event))

    @staticmethod
    def _sent_before(table: Table, event: Json) -> Done | None:
        """Find a message by its source and its id, as CloudEvents tells one from another."""
        for place, entry in enumerate(table.log):
            one = entry.message
            if (one.get("source"), one.get("id")) != (event["source"], event["id"]):
                continue
            if not events.same(dict(one), event):
                text = f"« {event['id']} » de {event['source']} a déjà été envoyé, et disait autre chose."
                raise Refusal("conflict", text, "Un autre message porte un autre identifiant.")
            return Done((entry,), place, table.now, is_repeated=True)
        return None

    def _may_send(self, where: Where, table: Table, event: Json) -> None:
        if events.instant(event["time"]) > table.now:
            hint = "Avancez d’abord le temps du dossier."
            raise Refusal("not-possible", f"Ce message est daté après le {table.now.isoformat()}.", hint)
        if event["source"] in table.seats:
            text = f"{self.world.actor(event['source'])} parle par son propre système."
            raise Refusal("not-possible", text, "Demandez-lui ce que ses agents décident.")
        known = number(self.setup(where.space, where.dossier), table.log)
        if event.get("subject", known) != known:
            raise Refusal("not-possible", f"Ce message est d’un autre dossier que {known}.")

    def decide(self, where: Where, step: str, data: Mapping[str, Any], after: int | None = None) -> Done:
        """Tell the system of a role what its people decided."""
        role = self.world.sender(step)
        with self.table(where) as table:
            if role not in table.seats or self.world.roles[role].way(step) is not Way.ORDERED:
                text = f"« {self.world.label(step)} » n’est pas une décision que prend un système ici."
                raise Refusal("not-possible", text)
            return self._moved(where, table, after, lambda: table.decide(role, step, data))

    def lose(self, where: Where, type_: str, *, is_lost: bool, after: int | None = None) -> Done:
        """Lose the messages of a type from now on, or no longer."""
        if type_ not in self.world.book.steps:
            raise Refusal("not-possible", f"Aucun message « {type_} ».")
        with self.table(where) as table:
            return self._moved(where, table, after, lambda: table.lose(type_, is_lost=is_lost))

    def advance(
        self, where: Where, until: datetime, after: int | None = None, *, watchful: bool = False
    ) -> Done:
        """Let time pass up to an instant; where it is watchful, no further than something leaves."""
        setup = self.setup(where.space, where.dossier)
        with self.table(where) as table:
            if until <= table.now:
                raise Refusal(
                    "not-possible", "Le temps ne recule pas.", "Revenez en arrière par une branche."
                )
            if until > setup.begins + bounds.LIFE or until.year > LAST_YEAR:
                raise Refusal("not-possible", f"Un dossier vit {bounds.LIFE.days} jours au plus.")
            return self._moved(where, table, after, lambda: table.advance(until, is_watchful=watchful))

    def by_days(self, where: Where, days: int, after: int | None = None) -> Done:
        """Let some days pass."""
        setup = self.setup(where.space, where.dossier)
        wall = self.now(setup, self.entries(where)).replace(tzinfo=None) + timedelta(days=days)
        return self.advance(where, self._local(setup, wall), after)

    def to_day(self, where: Where, day: date, after: int | None = None) -> Done:
        """Let time pass up to the morning of a day."""
        setup = self.setup(where.space, where.dossier)
        return self.advance(where, self._local(setup, datetime.combine(day, MORNING)), after)

    def to_next_due(self, where: Where, after: int | None = None) -> Done:
        """Let time pass up to the next day on which something is due."""
        day = self.standing(where).next_due()
        if day is None:
            raise Refusal("not-possible", "Rien n’est attendu à une date connue dans ce dossier.")
        return self.to_day(where, day, after)

    def to_next_event(self, where: Where, after: int | None = None) -> Done:
        """Let time pass until a system sends something by itself."""
        now = self.now(self.setup(where.space, where.dossier), self.entries(where))
        return self.advance(where, now + bounds.LOOK_AHEAD, after, watchful=True)

    def _local(self, setup: Setup, wall: datetime) -> datetime:
        zone = self.world.zone(setup.settings)
        return datetime.fromisoformat(wall.replace(tzinfo=zone).isoformat())

    def _moved(self, where: Where, table: Table, after: int | None, move: Callable[[], None]) -> Done:
        """Make a move and keep it; where it cannot be, the table is set anew the next time."""
        position = len(table.log)
        if after is not None and after != position:
            text = f"Le dossier a {position} lignes, et non plus {after}."
            raise Refusal("moved-on", text, "Relisez-le, puis recommencez.")
        try:
            move()
            if len(table.log) > bounds.ENTRIES:
                raise Refusal("full", f"Un dossier a {bounds.ENTRIES} lignes au plus.")
            own = position - self._branch(where).position
            entries = tuple(table.log[position:])
            self._store.add(where.branch, own, entries)
        except BaseException:
            self._drop(where.branch)
            raise
        done = Done(entries, position, table.now)
        self.watch(where, done)
        return done


def _name() -> str:
    return uuid4().hex
