"""Moves a purpose in time: its events, and the dates that they say."""

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import judged_events
from generator.kit.purpose import Purpose
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.office_days import day_of, is_plausible, nearest
from generator.kit.setup.preamble import local

_MOVED = frozenset({"date", "instant"})
_RECEPTION = "reception"
"""The day of which a field of a reception is."""


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


def first_moved(book: Rulebook, purpose: Purpose, days: int) -> Purpose:
    """Move the first event of a purpose alone."""
    return replace(purpose, raws=(_later(book, purpose, purpose.raws[0], days), *purpose.raws[1:]))


def delivered_later(evaluation: Evaluation, purpose: Purpose, days: int) -> Purpose:
    """Let the judged event take some days more to arrive: what it says apart, its day of reception moves."""
    book, names = evaluation.book, judged_events(evaluation.rule)
    last = max(index for index, raw in enumerate(purpose.raws) if raw.name in names)
    raw = purpose.raws[last]
    received = {name for name in raw.data if book.scope.fields[name].day_of == _RECEPTION}
    moved = _later(book, purpose, raw, days)
    data = {name: moved.data[name] if name in received else value for name, value in raw.data.items()}
    raws = (*purpose.raws[:last], moved._replace(data=data), *purpose.raws[last + 1 :])
    return replace(purpose, raws=raws)


def settled(evaluation: Evaluation, purpose: Purpose) -> Purpose:
    """Move what a purpose tells before the event that is judged to days of who does it, as little as may be.

    Only the days that each event says of itself move with it: one that it repeats stays.
    """
    book, names = evaluation.book, judged_events(evaluation.rule)
    territory = purpose.settings.get(book.setting_that_gives("territory"))
    judged = max((index for index, raw in enumerate(purpose.raws) if raw.name in names), default=0)
    first = next(
        (place for place in range(judged) if not is_plausible(book, territory, purpose.raws[place])), None
    )
    if first is None:
        return purpose
    tried = (
        tuple(
            _on_another_day(book, purpose, raw, by) if first <= place < judged else raw
            for place, raw in enumerate(purpose.raws)
        )
        for by in nearest()
    )
    kept = (
        raws
        for raws in tried
        if all(is_plausible(book, territory, raw) for raw in raws[:judged])
        and all(raws[place].moment <= raws[place + 1].moment for place in range(judged))
    )
    return replace(purpose, raws=next(kept, purpose.raws))


def _on_another_day(book: Rulebook, purpose: Purpose, raw: Raw, days: int) -> Raw:
    """Move an event with the days that it says of itself."""
    territory = purpose.settings.get(book.setting_that_gives("territory"))
    own, moved = day_of(book, territory, raw).isoformat(), _later(book, purpose, raw, days)
    data = {
        name: moved.data[name] if str(value).startswith(own) else value for name, value in raw.data.items()
    }
    return moved._replace(data=data)


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
