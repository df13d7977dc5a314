"""The rules beside drawn data: another tariff and another ordinary day, or whole lives at other dates."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import count
from random import Random
from typing import Any

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import lived
from generator.kit.draws.drawing import days, renumbered, stream, tariff, with_sums
from generator.kit.setup.office_days import is_off, is_plausible, move
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import local
from generator.kit.setup.reachable_states import placed_journey
from generator.kit.setup.shifting import later_value
from generator.kit.setup.soundness import is_right
from generator.model.base import Datum
from generator.model.draws import Draws
from generator.model.journey import Journey
from generator.model.journey import Value as Given
from generator.model.prelude import Preludes
from generator.model.specification import Entry

_WEEK = 7
_TRIES = 6
"""Moves that are tried for a whole life before it stays where it is."""


@lru_cache(maxsize=2)
def with_another_tariff(plain: Rulebook, given: Draws, seed: int) -> Rulebook:
    """Give the rules beside another tariff, and another ordinary day."""
    fields, more = given.sums.together[0], tariff(given, seed)
    chance = stream(seed, "tariff-day")
    book = _with(plain, "preludes", Preludes, lambda datum: _on_another_day(plain, given, datum, chance))
    return _with(book, "preludes", Preludes, lambda datum: _with_other_sums(datum, fields, more))


@lru_cache(maxsize=2)
def with_other_lives(plain: Rulebook, given: Draws, seed: int) -> Rulebook:
    """Give the rules beside whole lives at other dates, each by itself, and another ordinary day."""
    chance = stream(seed, "lives-day")
    book = _with(plain, "preludes", Preludes, lambda datum: _on_another_day(plain, given, datum, chance))
    return _with(book, "journey", Journey, lambda datum: _moved_life(plain, given, datum, seed))


def _with(book: Rulebook, kind: str, model: type[Datum], change: Callable[[Any], Datum]) -> Rulebook:
    """Replace each datum of a kind."""
    whole = book.specification
    changed: Mapping[str, Entry[Datum]] = {
        name: replace(entry, datum=change(entry.datum)) if isinstance(entry.datum, model) else entry
        for name, entry in whole.by_kind.get(kind, {}).items()
    }
    return Rulebook(replace(whole, by_kind={**whole.by_kind, kind: changed}))


def _on_another_day(plain: Rulebook, given: Draws, datum: Preludes, chance: Random) -> Preludes:
    """Move the traps' first day, and by whole weeks the ordinary day, to one that is no public holiday."""
    weeks = days(given, datum.ordinary.date(), chance) // _WEEK
    later = (datum.ordinary + timedelta(weeks=number) for number in count(weeks))
    changed = {
        "ordinary": next(one for one in later if not is_off(plain, None, one.date())),
        "traps_from": datum.traps_from + timedelta(days(given, datum.traps_from, chance)),
    }
    return datum.model_copy(update=changed)


def _with_other_sums(datum: Preludes, fields: tuple[str, ...], more: int) -> Preludes:
    """Move some sums."""
    changed: dict[str, object] = {"dossier": _values(datum.dossier, fields, more)}
    for name, values in (("other_dossiers", "dossier"), ("plausible", "given"), ("needs", "given")):
        changed[name] = tuple(
            one.model_copy(update={values: _values(getattr(one, values), fields, more)})
            for one in getattr(datum, name)
        )
    return datum.model_copy(update=changed)


def _values(values: tuple[Given, ...], fields: tuple[str, ...], more: int) -> tuple[Given, ...]:
    moved = with_sums({one.field: one.value for one in values}, fields, more)
    return tuple(one.model_copy(update={"value": moved[one.field]}) for one in values)


def _moved_life(plain: Rulebook, given: Draws, journey: Journey, seed: int) -> Journey:
    """Move a whole life to days of those who act, where nobody sees it go wrong or go another way."""
    whole = placed_journey(plain, journey)
    wanted = _seen(plain, whole)
    for attempt in range(_TRIES):
        drawn = days(given, journey.story[0].at.date(), stream(seed, attempt, journey.id))
        moved = later(plain, given, journey, move(plain, whole.raws, None, drawn))
        placed = placed_journey(plain, moved)
        on_days = all(is_plausible(plain, None, raw) for raw in placed.raws)
        if on_days and _seen(plain, placed) == wanted:
            return moved
    return journey


def _seen(book: Rulebook, placed: Placed) -> object:
    """Give what the rules and the life cycle say of a life."""
    whole = placed.history
    stages = lived(book, whole, whole.deliveries[-1].day).stages
    right = [is_right(role, whole) for role in roles(book).values()]
    return [raw.name for raw in placed.raws], right, [dict(stage.states) for stage in stages]


def later(book: Rulebook, given: Draws, journey: Journey, by: int) -> Journey:
    """Give a journey some days later, its numbers and dates with it."""
    zone = book.place(None).zone

    def values(some: tuple[Given, ...]) -> tuple[Given, ...]:
        data = renumbered(given, {one.field: one.value for one in some}, by)
        later = {name: later_value(book, name, value, by, zone) for name, value in data.items()}
        return tuple(one.model_copy(update={"value": later[one.field]}) for one in some)

    def at(moment: datetime) -> datetime:
        return local(moment + timedelta(by), zone)

    story = tuple(
        one.model_copy(update={"at": at(one.at), "data": values(one.data)}) for one in journey.story
    )
    return journey.model_copy(update={"story": story, "dossier": values(journey.dossier)})
