"""Cases that are walked, beside a reference or a system of one's own."""

import importlib
from collections.abc import Callable
from typing import Any

from conformance.bench import Target
from conformance.protocol.limits import Limits
from conformance.sandbox.stepping.walk import at_once
from conformance.sandbox.stepping.walks import Walked, Walks
from conformance.sandbox.stepping.wanted import Wanted
from conformance.sandbox.systems import OwnSystem, Systems
from conformance.sandbox.world import World
from conformance.transports.in_process import InProcess
from tests.conformance import faulty
from tests.conformance.sandbox.worlds import SPACE, world

CASE = "parcours-rapo-tardif.01"
LIMITS = Limits()
LATE = {"depart-avis": "lendemain", "depart-titre": "trente-jours", "depart-interrogation": "lendemain"}


def reference(role: str, **chosen: str) -> Callable[[], Any]:
    """Give what makes a reference, with freedoms that are chosen."""
    return lambda: importlib.import_module(f"conformance.reference.{role}").make(chosen)


def target_of(make: Callable[[], Any]) -> Target:
    """Give how a system is reached in process."""
    return Target(lambda: InProcess(make, LIMITS))


def walks(make: Callable[[], Any] | None = None, role: str = "antai") -> Walks:
    """Give the walks of a sandbox, beside a system of one's own or none."""
    if make is None:
        return Walks(world())
    own = OwnSystem(world().kit, target_of(make), role, LIMITS)
    own.greet()
    found = World(world().kit, Systems(own))
    return Walks(found)


def walked(found: Walks, wanted: Wanted) -> Walked:
    """Walk a case to its end, one thing at a time."""
    id_ = found.begin(SPACE, wanted)
    one = found.at(SPACE, id_)
    while one.walk.outcome is None:
        found.go(SPACE, id_, at_once)
    return one


def failing_case() -> str:
    """Give a case in which something is looked for after what a silent agency does not send."""
    ours = walks(lambda: faulty.handler("never-sends", "antai"))
    for case in [one for one in world().kit.cases if one.role == "antai"]:
        found = walked(ours, Wanted(case.id))
        if any(pace.turn is not None and pace.turn.missed is not None for pace in found.walk.paces):
            return case.id
    raise AssertionError("no such case")
