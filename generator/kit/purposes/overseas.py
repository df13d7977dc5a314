"""Purposes around a limit where another clock or another calendar than the default's decides the day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zlib import crc32

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.engine.scope import MOMENT
from generator.engine.visibility import judged_events
from generator.formula import Place
from generator.kit.hours import NIGHT
from generator.kit.purpose import Purpose
from generator.kit.purposes.calendar_traps import Delay, Trap, met
from generator.kit.purposes.time_boundaries import ORDINARY, anchor, around, counted, fitting, ordinary
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.shifting import shifted
from generator.kit.test_data import preludes

_NOON = datetime(2025, 6, 1, 12)


def overseas(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Purpose, Evaluation]]:
    """Where the hour decides the day, which the default place tells otherwise; a day off of one place alone.

    Late in the evening where it is earlier, after midnight where it is later. Rules take places in turn, so
    that all are met.
    """
    if _reads_the_hour(seed):
        for names, hour in zip((_behind(seed), _ahead(seed.book)), NIGHT, strict=True):
            if names:
                name = names[0] if hour == NIGHT[0] else _in_turn(seed, names)
                trap = Trap(f"outre-mer-{name}", frozenset(), ORDINARY.holds, reason="outre-mer")
                there = _there(seed, purpose, name, hour)
                yield from around(seed, shifted(seed.book, there, ordinary(seed, there)), trap)
    yield from _local_day_off(seed, purpose)


def _reads_the_hour(seed: Evaluation) -> bool:
    formula = seed.rule.formulas.get("due" if seed.rule.traits.awaits else "date")
    return formula is not None and any(one.column.field == MOMENT for one in formula.variables)


def _behind(seed: Evaluation) -> Sequence[str]:
    """Name the places where it is earlier: the first for a day that is measured, in turn for one awaited."""
    names = [name for name in seed.book.places if _lead(seed.book, name) < timedelta()]
    return names if not seed.rule.traits.awaits or not names else [_in_turn(seed, names)]


def _ahead(book: Rulebook) -> Sequence[str]:
    return [name for name in book.places if _lead(book, name) > timedelta()]


def _lead(book: Rulebook, territory: str) -> timedelta:
    own, default = (book.place(name).zone for name in (territory, None))
    return (own.utcoffset(_NOON) or timedelta()) - (default.utcoffset(_NOON) or timedelta())


def _in_turn(seed: Evaluation, names: Sequence[str]) -> str:
    return names[crc32(seed.rule.id.encode()) % len(names)]


def _there(seed: Evaluation, purpose: Purpose, name: str, hour: time | None = None) -> Purpose:
    """Tell a purpose in another place, at an hour there."""
    settings = {**purpose.settings, seed.book.setting_that_gives("territory"): name}
    if hour is None:
        return replace(purpose, settings=settings)
    # Where both ends of a delay were told by another clock, its two mistakes would make up for each other.
    moved = judged_events(seed.rule) if not seed.rule.traits.awaits else _from_its_cause(seed, purpose)
    raws = tuple(_at(raw, hour) if raw.name in moved else raw for raw in purpose.raws)
    return replace(purpose, settings=settings, raws=raws)


def _from_its_cause(seed: Evaluation, purpose: Purpose) -> frozenset[str]:
    """Name what a purpose tells from the event that calls for what is awaited: a registry opens by day."""
    place, names = anchor(seed), [raw.name for raw in purpose.raws]
    called = seed.placed.raws[place].name if place is not None else ""
    return frozenset(names[names.index(called) :] if called in names else names)


def _at(raw: Raw, hour: time) -> Raw:
    return raw._replace(moment=raw.moment.replace(hour=hour.hour, minute=hour.minute))


def _local_day_off(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Purpose, Evaluation]]:
    """A delay whose last day is off in one place alone, where readings of the law dispute such a day."""
    delay = counted(seed)
    if delay is None:
        return
    found = []
    for name in seed.book.places:
        days = _until_day_off(seed, purpose, delay, name)
        if days is not None:
            found.append((name, days))
    if not found:
        return
    name, days = found[crc32(seed.rule.id.encode()) % len(found)]
    trap = _day_off(seed, name)
    evaluation = list(around(seed, _there(seed, shifted(seed.book, purpose, days), name), trap))
    if any(one.key.endswith("/conteste") for one, _ in evaluation):
        yield from evaluation


def _day_off(seed: Evaluation, name: str) -> Trap:
    """Give the trap of a last day that is off in one place, and nowhere by default."""
    default = seed.book.place(None)

    def holds(start: date, due: date, place: Place) -> bool:
        return default.is_working(due) and not place.is_working(due)

    return Trap(f"ferie-{name}", frozenset(), holds, is_of_the_day=True, reason="ferie")


def _until_day_off(seed: Evaluation, purpose: Purpose, delay: Delay, name: str) -> int | None:
    """Tell by how many days a delay moves to fall in it."""
    first, fits = preludes(seed.book).traps_from, fitting(seed, _there(seed, purpose, name))
    return met(delay, _day_off(seed, name), seed.book.place(name), first, fits)
