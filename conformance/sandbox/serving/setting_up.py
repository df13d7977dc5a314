"""Reads how a dossier is to be opened: who plays, what the collectivity chose, what the law leaves free."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from conformance.reference.system import UnknownChoiceError
from conformance.sandbox import opening
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.serving.asked import Asked
from conformance.sandbox.setup import Setup
from conformance.sandbox.world import World
from generator.engine.formats import FIRST_YEAR, LAST_YEAR
from generator.engine.reading import Raw
from generator.engine.readings import ReadingError, chosen
from generator.kit.test_data import number as usual_number
from generator.kit.test_data import preludes
from generator.model.base import FACT_PREFIX

Json = dict[str, Any]
_BEGINS = "2025-03-10T10:00:00"
"""When a dossier begins unless told otherwise: a Monday, far from any holiday."""


def role_of(world: World, body: Json, usual: str | None) -> str | None:
    """Give the role that a dossier's opening names, else the usual one; raises Refusal."""
    hand = body.get("hand", usual)
    if hand is not None and hand not in world.roles:
        raise Refusal("not-possible", f"« hand » est l’un de : {', '.join(world.roles)}.")
    return str(hand) if hand is not None else None


def setup_of(world: World, asked: Asked, usual: str | None, *, is_own: bool) -> Setup:
    """Read how a dossier is to be opened; `usual` is the role that one plays, by one's own system or by hand.

    Raises Refusal.
    """
    body = asked.body
    settings = opening.usual_settings(world) | _settings(world, body.get("settings", {}))
    cycle = world.book.setting_that_gives("cycle")
    if cycle:
        settings.setdefault(cycle, str(world.settings[cycle].default))
    begins = _instant(world, asked.text("begins", _BEGINS), settings)
    hand, freedoms = role_of(world, body, usual), body.get("freedoms", {})
    number = usual_number(
        world.book, settings, [Raw(f"{FACT_PREFIX}{preludes(world.book).begins}", begins, {})]
    )
    return Setup(
        asked.text("title", "Nouveau dossier"),
        number,
        begins,
        settings,
        hand,
        is_own and hand == usual,
        body.get("surrounded", True) is not False,
        _freedoms(world, freedoms),
        _readings(world, body.get("readings", {})),
    )


def _instant(world: World, text: str, settings: Json) -> datetime:
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal("unreadable", "« begins » s’écrit 2025-03-10T10:00:00.") from None
    if not FIRST_YEAR <= wall.year <= LAST_YEAR:
        raise Refusal("not-possible", f"Un dossier commence entre {FIRST_YEAR} et {LAST_YEAR}.")
    if wall.tzinfo is None:
        wall = wall.replace(tzinfo=world.zone(settings))
    return world.local(wall, settings)


def _settings(world: World, given: object) -> Json:
    if not isinstance(given, dict):
        raise Refusal("unreadable", "« settings » est un objet.")
    for name, value in given.items():
        known = world.settings.get(name)
        if known is None or not known.accepts(value):
            raise Refusal(
                "not-possible", f"« settings.{str(name)[:80]} » n’est pas un réglage qui a cette valeur."
            )
    return given


def _freedoms(world: World, given: object) -> Mapping[str, Mapping[str, str]]:
    if not isinstance(given, dict) or not all(isinstance(one, dict) for one in given.values()):
        raise Refusal("unreadable", "« freedoms » dit, par rôle, le choix de chaque liberté.")
    try:
        world.systems.check(given)
    except UnknownChoiceError as problem:
        raise Refusal("not-possible", str(problem)) from problem
    return given


def _readings(world: World, given: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(given, dict):
        raise Refusal("unreadable", "« readings » dit la lecture de chaque question ouverte.")
    try:
        found = chosen(world.book, [f"{doubt}={reading}" for doubt, reading in given.items()])
    except ReadingError as problem:
        raise Refusal("not-possible", str(problem)) from problem
    return tuple(found.items())
