"""What the tests of the sandbox share: a world read once, and dossiers opened in it."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from conformance.kit import bundled_kit
from conformance.sandbox.doing import Done, Where
from conformance.sandbox.examples import decision, event, example
from conformance.sandbox.keeping.store import Store
from conformance.sandbox.living import number
from conformance.sandbox.playing import Playing
from conformance.sandbox.setup import Setup
from conformance.sandbox.systems import Systems
from conformance.sandbox.world import World
from generator.engine.reading import Raw

BEGINS = datetime.fromisoformat("2025-03-10T10:00:00+01:00")
NUMBER = "21999999900019251069004012"
SETTINGS = {"cycle": "complet", "siret-collectivite": "21999999900019"}
SPACE = "essai"


@cache
def world() -> World:
    return World(bundled_kit(), Systems())


def playing(path: Path | None = None) -> Playing:
    return Playing(world(), Store(path))


def opened(played: Playing, hand: str | None = None, **more: Any) -> Where:  # noqa: ANN401 of a setup
    return played.open(SPACE, Setup("Essai", NUMBER, BEGINS, SETTINGS, hand, **more))


def made(played: Playing, where: Where, name: str, **data: object) -> dict[str, Any]:
    """Make a valid message that may come now."""
    setup, entries = played.setup(where.space, where.dossier), played.entries(where)
    now = played.now(setup, entries)
    raw = example(played.world.book, setup, entries, Raw(name, now, data)).raws[-1]
    told = f"{name}-{len(entries)}"
    return event(raw, told, played.world.sender(name), number(setup, entries))


def decide(played: Playing, where: Where, step: str, **data: object) -> Done:
    """Have a system's people decide, with what a valid example says."""
    setup, entries = played.setup(where.space, where.dossier), played.entries(where)
    now, world_ = played.now(setup, entries), played.world
    placed = example(world_.book, setup, entries, Raw(step, now, data))
    return played.decide(where, step, {**decision(world_.roles[world_.sender(step)], placed), **data})
