"""Moves a story in time: its events, and the dates that they say."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import judged_events
from generator.scenarios.placing import local
from generator.scenarios.stories import Story
from generator.scenarios.told import Told

_MOVED = frozenset({"date", "instant"})


def shifted(book: Rulebook, story: Story, days: int, first: int = 0) -> Story:
    """Move a story's events by some days, from one of them on, with the dates that they say."""
    raws = tuple(
        raw if index < first else _later(book, story, raw, days) for index, raw in enumerate(story.raws)
    )
    day = story.day + timedelta(days) if story.day is not None else None
    return replace(story, raws=raws, day=day)


def moved_from_judged(told: Told, story: Story, days: int) -> Story:
    """Move the judged event, and what follows it, by some days."""
    names = judged_events(told.rule)
    last = max(index for index, raw in enumerate(story.raws) if raw.name in names)
    return shifted(told.book, replace(story, day=None), days, last)


def _later(book: Rulebook, story: Story, raw: Raw, days: int) -> Raw:
    zone = book.place(story.settings.get(book.setting_that_gives("territory"))).zone
    moment = local(raw.moment + timedelta(days), zone)
    data = {
        name: _later_value(value, days) if book.scope.fields[name].type in _MOVED else value
        for name, value in raw.data.items()
    }
    return raw._replace(moment=moment, data=data)


def _later_value(value: object, days: int) -> object:
    text = str(value)
    if "T" in text:
        moment = datetime.fromisoformat(text) + timedelta(days)
        return moment.isoformat()
    return (date.fromisoformat(text) + timedelta(days)).isoformat()
