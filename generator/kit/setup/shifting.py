"""Moves a purpose in time: its events, and the dates that they say."""

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import judged_events
from generator.kit.purpose import Purpose
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.preamble import local

_MOVED = frozenset({"date", "instant"})


def shifted(book: Rulebook, purpose: Purpose, days: int, first: int = 0) -> Purpose:
    """Move a purpose's events by some days, from one of them on, with the dates that they say."""
    raws = tuple(
        raw if index < first else _later(book, purpose, raw, days) for index, raw in enumerate(purpose.raws)
    )
    day = purpose.day + timedelta(days) if purpose.day is not None else None
    return replace(purpose, raws=raws, day=day)


def moved_from_judged(evaluation: Evaluation, purpose: Purpose, days: int) -> Purpose:
    """Move the judged event, and what follows it, by some days."""
    names = judged_events(evaluation.rule)
    last = max(index for index, raw in enumerate(purpose.raws) if raw.name in names)
    return shifted(evaluation.book, replace(purpose, day=None), days, last)


def _later(book: Rulebook, purpose: Purpose, raw: Raw, days: int) -> Raw:
    zone = book.place(purpose.settings.get(book.setting_that_gives("territory"))).zone
    moment = local(raw.moment + timedelta(days), zone)
    data = {name: later_value(book, name, value, days, zone) for name, value in raw.data.items()}
    return raw._replace(moment=moment, data=data)


def later_value(book: Rulebook, field: str, value: object, days: int, zone: tzinfo | None = None) -> object:
    """Give a value of a field some days later, at the same hour of a place if one is given; no date stays."""
    if book.scope.fields[field].type not in _MOVED:
        return value
    text = str(value)
    if "T" in text:
        moment = datetime.fromisoformat(text) + timedelta(days)
        return (local(moment, zone) if zone is not None else moment).isoformat()
    return (date.fromisoformat(text) + timedelta(days)).isoformat()
