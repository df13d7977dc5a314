"""The cases that are walked in a sandbox: each person's in their own space, for as long as it runs."""

import importlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from uuid import uuid4

from conformance.bench import setting_of
from conformance.kit import Kit, KitError
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Scenario, Scenarios
from conformance.running.declared import DeclarationError, Declared, declared
from conformance.running.selecting import SelectionError
from conformance.sandbox import bounds
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.stepping.walk import Pace, Walk
from conformance.sandbox.stepping.wanted import Wanted, case_of, kit_of, selection_of
from conformance.sandbox.systems import ROLES
from conformance.sandbox.world import World
from conformance.transports.in_process import InProcess

_PATIENCE = 60.0
"""Seconds that a draw waits for another."""
_Talking = Callable[[], AbstractContextManager[Client]]


@dataclass(frozen=True)
class Walked:
    """A case that is walked, and against what."""

    wanted: Wanted
    walk: Walk
    labels: Labels
    scenario: Scenario | None
    """How it is told in French; None where its feature is not there."""
    declared: Declared
    """What the system said of itself."""
    is_own: bool
    """Whether one's own system is asked; a reference is, otherwise."""
    close: Callable[[], None]


class Walks:
    """Those that are under way; each call raises Refusal."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._walks: OrderedDict[tuple[str, str], Walked] = OrderedDict()
        self._lock = threading.Lock()
        self._drawing = threading.Lock()

    @cached_property
    def _results(self) -> Results:
        return Results(self.world.kit)

    def begin(self, space: str, wanted: Wanted) -> str:
        """Take a case; nothing of it is played yet."""
        with self._lock:
            if len(self._walks) >= bounds.ALL_WALKS and not self._of(space):
                raise Refusal("full", f"{bounds.ALL_WALKS} cas sont déjà suivis pas à pas ici.")
        found, id_ = self._walked(wanted), uuid4().hex
        with self._lock:
            self._walks[space, id_] = found
            mine = self._of(space)
            left = [self._walks.pop(key) for key in mine[: max(0, len(mine) - bounds.WALKS)]]
        for one in left:
            _left(one)
        return id_

    def _of(self, space: str) -> list[tuple[str, str]]:
        return [key for key in self._walks if key[0] == space]

    def _walked(self, wanted: Wanted) -> Walked:
        kit = self.world.kit
        try:
            selection = selection_of(kit, wanted)
            drawn = self._drawn(wanted.seed, selection.role)
            case = case_of(drawn, selection)
        except SelectionError as problem:
            raise Refusal("unknown", f"Ce cas ne se joue pas ainsi : {problem}.") from problem
        except KitError as problem:
            raise Refusal("not-possible", f"Ce dossier ne se tire pas : {problem}.") from problem
        is_own, said, talking, close = self._system(case.role)
        excuse = said.excuse(case)
        if excuse is not None:
            close()
            raise Refusal("not-possible", f"Votre système a déclaré ne pas le faire : {excuse.detail}.")
        walk = Walk(case, setting_of(drawn, selection, said, wanted.seed), talking)
        labels = Labels(drawn, scenarios := Scenarios(drawn))
        return Walked(wanted, walk, labels, scenarios.scenario(case), said, is_own, close)

    def _drawn(self, seed: int, role: str) -> Kit:
        """Give the kit of a seed; one at a time is drawn, which is ten seconds' work."""
        if not seed:
            return self.world.kit
        if not self._drawing.acquire(timeout=_PATIENCE):
            raise Refusal("full", "D’autres dossiers se tirent en ce moment.", "Redemandez-le ensuite.")
        try:
            return kit_of(self.world.kit, seed, role)
        finally:
            self._drawing.release()

    def _system(self, role: str) -> tuple[bool, Declared, _Talking, Callable[[], None]]:
        """Give one's own system, where it plays the role, else the reference."""
        own = self.world.systems.own
        if own is not None and own.role == role:
            return True, own.declared, own.talking, _nothing
        if role not in ROLES:
            text = f"Aucune référence ne joue le rôle « {role} »."
            raise Refusal("not-possible", text, "Donnez votre système : --command, --url ou --python.")
        factory = importlib.import_module(f"conformance.reference.{role}").make
        limits = Limits()
        client = Client(InProcess(factory, limits), self._results, limits, self.world.kit.version)
        said = declared(self.world.kit, client.hello(), role)
        return False, said, lambda: nullcontext(client), client.close

    def at(self, space: str, id_: str) -> Walked:
        """Give one."""
        with self._lock:
            found = self._walks.get((space, id_))
        if found is None:
            raise Refusal("unknown", "Aucun cas suivi de ce nom dans cet espace.", "Commencez-le de nouveau.")
        return found

    def go(self, space: str, id_: str, is_enough: Callable[[Pace], bool], after: int | None = None) -> Walked:
        """Play it on, until what was just played is enough; `after` tells how much of it the asker knows."""
        found = self.at(space, id_)
        with found.walk.lock:
            if after is not None and after != len(found.walk.paces):
                text = f"Ce cas en est au pas {len(found.walk.paces)}, et non plus au pas {after}."
                raise Refusal("moved-on", text, "Relisez-le, puis recommencez.")
            if found.walk.outcome is not None:
                raise Refusal("not-possible", "Ce cas est joué jusqu’à son terme.", "Recommencez-le.")
            if found.walk.is_lost:
                raise Refusal(
                    "not-possible", "Le système a redémarré : il a oublié ce dossier.", "Recommencez-le."
                )
            found.walk.go(is_enough)
        return found

    def again(
        self, space: str, id_: str, until: Callable[[Pace], bool] | None, *, is_restarted: bool = False
    ) -> str:
        """Begin it anew, and play it until something is enough: a way back.

        One's own system may be started again first: it was mended meanwhile.
        """
        wanted = self.at(space, id_).wanted
        own = self.world.systems.own
        if is_restarted and own is not None:
            try:
                own.restart()
            except (Fault, DeclarationError) as problem:
                raise Refusal("system-fault", f"Votre système ne redémarre pas : {problem}") from problem
        self.leave(space, id_)
        other = self.begin(space, wanted)
        if until is not None:
            self.go(space, other, until)
        return other

    def leave(self, space: str, id_: str) -> None:
        """Leave one, and forget it."""
        with self._lock:
            found = self._walks.pop((space, id_), None)
        if found is None:
            raise Refusal("unknown", "Aucun cas suivi de ce nom dans cet espace.")
        _left(found)

    def close(self) -> None:
        """Leave them all."""
        with self._lock:
            left = list(self._walks.values())
            self._walks.clear()
        for one in left:
            _left(one)


def _nothing() -> None:
    """Keep one's own system: others speak to it."""


def _left(one: Walked) -> None:
    with one.walk.lock:
        one.walk.leave()
        one.close()
