"""Stories around a limit where another clock or another calendar than the default place's decides the day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zlib import crc32

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.engine.scope import MOMENT
from generator.formula import Place
from generator.scenarios.calendars import NIGHT, Delay, Trap, met
from generator.scenarios.dossier import preludes
from generator.scenarios.limits import ORDINARY, around, counted, fitting, ordinary
from generator.scenarios.shifting import shifted
from generator.scenarios.stories import Story
from generator.scenarios.told import Told

_NOON = datetime(2025, 6, 1, 12)


def overseas(seed: Told, story: Story) -> Iterator[tuple[Story, Told]]:
    """Where the hour decides the day, which the default place tells otherwise; a day off of one place alone.

    Late in the evening where it is earlier, after midnight where it is later. Rules take places in turn, so
    that all are met.
    """
    if _reads_the_hour(seed):
        for names, hour in zip((_behind(seed), _ahead(seed.book)), NIGHT, strict=True):
            if names:
                name = names[0] if hour == NIGHT[0] else _in_turn(seed, names)
                trap = Trap(f"outre-mer-{name}", frozenset(), ORDINARY.holds, reason="outre-mer")
                there = _there(seed, story, name, hour)
                yield from around(seed, shifted(seed.book, there, ordinary(seed, there)), trap)
    yield from _local_day_off(seed, story)


def _reads_the_hour(seed: Told) -> bool:
    formula = seed.rule.formulas.get("due" if seed.rule.traits.awaits else "date")
    return formula is not None and any(one.column.field == MOMENT for one in formula.variables)


def _behind(seed: Told) -> Sequence[str]:
    """Name the places where it is earlier: the first for a day that is measured, in turn for one awaited."""
    names = [name for name in seed.book.places if _lead(seed.book, name) < timedelta()]
    return names if not seed.rule.traits.awaits or not names else [_in_turn(seed, names)]


def _ahead(book: Rulebook) -> Sequence[str]:
    return [name for name in book.places if _lead(book, name) > timedelta()]


def _lead(book: Rulebook, territory: str) -> timedelta:
    own, default = (book.place(name).zone for name in (territory, None))
    return (own.utcoffset(_NOON) or timedelta()) - (default.utcoffset(_NOON) or timedelta())


def _in_turn(seed: Told, names: Sequence[str]) -> str:
    return names[crc32(seed.rule.id.encode()) % len(names)]


def _there(seed: Told, story: Story, name: str, hour: time | None = None) -> Story:
    """Tell a story in another place, at an hour there."""
    settings = {**story.settings, seed.book.setting_that_gives("territory"): name}
    raws = story.raws if hour is None else tuple(_at(raw, hour) for raw in story.raws)
    return replace(story, settings=settings, raws=raws)


def _at(raw: Raw, hour: time) -> Raw:
    return raw._replace(moment=raw.moment.replace(hour=hour.hour, minute=hour.minute))


def _local_day_off(seed: Told, story: Story) -> Iterator[tuple[Story, Told]]:
    """A delay whose last day is off in one place alone, where readings of the law dispute such a day."""
    delay = counted(seed)
    if delay is None:
        return
    found = []
    for name in seed.book.places:
        days = _until_day_off(seed, story, delay, name)
        if days is not None:
            found.append((name, days))
    if not found:
        return
    name, days = found[crc32(seed.rule.id.encode()) % len(found)]
    trap = _day_off(seed, name)
    told = list(around(seed, _there(seed, shifted(seed.book, story, days), name), trap))
    if any(one.key.endswith("/conteste") for one, _ in told):
        yield from told


def _day_off(seed: Told, name: str) -> Trap:
    """Give the trap of a last day that is off in one place, and nowhere by default."""
    default = seed.book.place(None)

    def holds(start: date, due: date, place: Place) -> bool:
        return default.is_working(due) and not place.is_working(due)

    return Trap(f"ferie-{name}", frozenset(), holds, is_of_the_day=True, reason="ferie")


def _until_day_off(seed: Told, story: Story, delay: Delay, name: str) -> int | None:
    """Tell by how many days a delay moves to fall in it."""
    first, fits = preludes(seed.book).traps_from, fitting(seed, _there(seed, story, name))
    return met(delay, _day_off(seed, name), seed.book.place(name), first, fits)
