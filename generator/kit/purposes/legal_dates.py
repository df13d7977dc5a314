"""The cases of a legal date: the state just before it, then the state that it brings by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.reading import Raw
from generator.engine.roles import Role, Way
from generator.engine.rows import Moment
from generator.engine.tracking import Machine, dated, known, lived
from generator.kit.case import Act, Beat, Case
from generator.kit.purposes.attempts import Attempt, case_of
from generator.kit.purposes.calendar_traps import Delay, delay
from generator.kit.purposes.dated_traps import trapped
from generator.kit.purposes.telling_states import in_state, quiet, state_label, states_from, subject_of
from generator.kit.setup.office_days import is_off
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import Situation, every_situation
from generator.kit.setup.soundness import is_right
from generator.kit.setup.writing import followed
from generator.model.lifecycle import Event as LifeEvent

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_EARLIER = timedelta(days=3)
"""How long before it comes, at least, a message may have been signed or dated."""
_ENOUGH = 14
"""Days among which one of an office is looked for."""


def reached(role: Role, machine: Machine, echeance: LifeEvent) -> Iterator[Case]:
    """Move the clock to just before a legal date, then to it: the state changes by itself.

    From each state, and after each message that the role saw last there: it may move the date, or not. Once
    more where the date is counted from what a message says, which comes some days after.
    """
    done: set[tuple[str, str]] = set()
    eve = role.book.language.says("eve")
    for situation in every_situation(role):
        here = _only_state(role, machine, echeance, situation)
        if here is None or machine.is_unsure_after(echeance, (raw.name for raw in situation.placed.raws)):
            continue
        seen = [raw for raw in situation.placed.raws if role.way(raw.name) is not None]
        came, is_first = (seen[-1].name if seen else ""), all(here != state for state, _ in done)
        if not is_first and role.way(came) is Way.REACTIVE:
            continue  # what it sends by itself may come later: other dates would be counted from it
        key = f"date/{here}" if is_first else f"date/{here}/{came}"
        case = None if (here, came) in done else _around(role, machine, echeance, situation, (key, eve))
        if case is None:
            continue
        done.add((here, came))
        yield case
        if not is_first:
            continue
        late = _come_later(role, echeance, situation.placed)
        if late is not None:
            told = _around(
                role, machine, echeance, replace(situation, placed=late), (f"{key}/venu-plus-tard", eve)
            )
            yield from [told] if told is not None else []
        yield from _in_traps(role, machine, echeance, situation, key)


def _in_traps(
    role: Role, machine: Machine, echeance: LifeEvent, situation: Situation, key: str
) -> Iterator[Case]:
    """Tell the same life where the date falls in a trap of the calendar."""
    counted = _counted(role, echeance, situation.placed)
    for trap, moved in trapped(role, situation.placed, counted) if counted is not None else ():
        why = trap.why(role.book.language)
        there = replace(situation, placed=moved)
        told = _around(role, machine, echeance, there, (f"{key}/{trap.key}", why))
        yield from [told] if told is not None else []


def _only_state(role: Role, machine: Machine, echeance: LifeEvent, situation: Situation) -> str | None:
    """Give the state that a date leaves by a way without a condition, of those that a role can know."""
    ways = [
        (situation.states[region], way)
        for region in situation.known
        for way in machine.ways.get((region, echeance.id, situation.states[region]), ())
    ]
    return ways[0][0] if len(ways) == 1 and ways[0][1].guard is None else None


def _around(
    role: Role, machine: Machine, echeance: LifeEvent, situation: Situation, name: tuple[str, str]
) -> Case | None:
    """Give the case of a date, under its key and why it exists.

    None where another date, or something out of the role’s sight, comes first.
    """
    key, why = name
    region, way = next(
        (region, way)
        for region in situation.known
        for way in machine.ways.get((region, echeance.id, situation.states[region]), ())
    )
    book, found, here = role.book, situation.placed, situation.states[region]
    last = found.history.deliveries[-1].day
    days = dated(role, found.history, echeance, last)
    if not days or min(days) <= last:
        return None
    eve = min(days) - _DAY
    days = dated(role, found.history, echeance, eve)
    likely = known(role, found.history, eve).likely[region]
    lives = lived(book, found.history, eve).stages
    if not days or min(days) != eve + _DAY or here not in likely or lives[-1].states[region] != {here}:
        return None
    zone = found.history.place.zone
    before = datetime.combine(min(days), time()).replace(tzinfo=zone) - _SECOND
    at = datetime.combine(max(days), time()).replace(tzinfo=zone)
    then = known(role, found.history, max(days)).likely[region]
    beats = (
        *quiet(role, found, len(found.raws)),
        Beat(Act.CLOCK, at=datetime.fromisoformat(before.isoformat())),
        in_state(*states_from(found, eve, here, likely)),
        Beat(Act.CLOCK, at=datetime.fromisoformat(at.isoformat())),
        in_state(*states_from(found, max(days), way.to, then)),
    )
    attempt = Attempt(key, state_label(book, here), why, beats)
    return case_of(role, subject_of(echeance), found, attempt)


def _come_later(role: Role, echeance: LifeEvent, found: Placed) -> Placed | None:
    """Tell a life in which the message that says whence the date is counted comes some days after."""
    start = _counted(role, echeance, found)
    for place, raw in enumerate(found.raws if start is not None else ()):
        said = _says_its_day(role, raw, start.start) if start is not None else None
        if said is None or start is None:
            continue
        told = {**found.told[place], said: start.start.isoformat()}
        life = followed(found.until(place), raw._replace(data=_dated_earlier(role, found, told)))
        for after, then in zip(found.raws[place + 1 :], found.told[place + 1 :], strict=True):
            life = followed(life, Raw(after.name, after.moment, dict(then)))
        return life if is_right(role, life.history) else None
    return None


def _counted(role: Role, echeance: LifeEvent, found: Placed) -> Delay | None:
    """Give the delay that brings a date, at the end of a life; None where it brings none."""
    here = Moment(role.book, found.history, found.history.deliveries[-1], {})
    derivations = role.book.legal_dates[echeance.legal_date or ""]
    counted = next((one for one in derivations if here.value(one) is not None), None)
    return delay(here, counted.node) if counted is not None else None


def _dated_earlier(role: Role, found: Placed, told: Mapping[str, object]) -> Mapping[str, object]:
    """Put the dates of a message some days earlier, all together, on days that are no Sunday nor holiday."""
    dates = {
        name: date.fromisoformat(str(value))
        for name, value in told.items()
        if role.book.scope.fields[name].type == "date" and value is not None
    }
    territory = found.settings.get(role.book.setting_that_gives("territory"))
    moves = (_EARLIER + number * _DAY for number in range(_ENOUGH))
    by = next(
        move for move in moves if not any(is_off(role.book, territory, day - move) for day in dates.values())
    )
    return {**told, **{name: (day - by).isoformat() for name, day in dates.items()}}


def _says_its_day(role: Role, raw: Raw, day: date) -> str | None:
    """Name the date of a message that is its own day, and the one wanted."""
    if role.way(raw.name) is not Way.DELIVERED or raw.moment.date() != day:
        return None
    fields = role.book.scope.fields
    dates = (
        name for name, value in raw.data.items() if fields[name].type == "date" and value == day.isoformat()
    )
    return next(dates, None)
