"""Reads what is sent: by the reader of events and the schemas of `validate`, with the same faults."""

from collections.abc import Mapping
from typing import Any

from conformance.sandbox.bounds import EVENT
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.world import World
from generator import events
from generator.validating.inputs import Item

Json = dict[str, Any]
_OF_DATA = "/data"


def json_of(body: bytes, most: int = EVENT) -> Any:  # noqa: ANN401 any JSON
    """Read JSON as `validate` does; raises Refusal."""
    try:
        return events.value(body, most)
    except events.Unreadable as problem:
        where = f"ligne {problem.line}, colonne {problem.column}"
        raise Refusal("unreadable", f"{where} : {problem.french} ({problem.code})") from problem


def event_of(world: World, value: object, *, anyway: bool = False) -> Json:
    """Read an event; raises Refusal with every fault that `validate` would tell.

    `anyway` takes one whose data alone are wrong: to see how it is answered.
    """
    verdict = world.reader.verdict(Item("message", value))
    faults = verdict.faults
    if anyway:
        faults = tuple(one for one in faults if not one.pointer.startswith(_OF_DATA))
    if faults:
        told = [
            {
                "code": one.code,
                "pointer": one.pointer,
                "expected": one.expected,
                "obtained": one.obtained,
                "law": list(one.law),
            }
            for one in faults
        ]
        hint = "Les mêmes fautes que `parcmetre validate`."
        raise Refusal("invalid-event", f"{len(told)} faute(s) dans le message.", hint, told)
    event: Json = events.normalised(value)
    if not isinstance(event.get("data"), Mapping):
        raise Refusal("invalid-event", "Le contenu d’un message est un objet.")
    return event
