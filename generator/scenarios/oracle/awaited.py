"""What the role owes after what it was told: awaited by a day where the rule gives one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.findings import Verdict
from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.scenarios.case import Act, Beat
from generator.scenarios.legal import legal_dates
from generator.scenarios.oracle.acts import LATER, end_of_day
from generator.scenarios.oracle.continuations import Continuations, Ruling
from generator.scenarios.oracle.outcome import ANSWER
from generator.scenarios.past import deliver, past, trigger
from generator.scenarios.told import Told

_DAY = timedelta(days=1)
_ASKED = (Way.DELIVERED, Way.ORDERED, Way.KNOWN)


def calling(asked: Continuations) -> int | None:
    """Find what the story tells last after which, the role doing nothing, something of it is awaited."""
    told = asked.told
    own = _own(told)
    if not own:
        return None
    for place in reversed(range(len(told.placed.raws))):
        raw = told.placed.raws[place]
        if not told.placed.ours[place] or raw.name in own or told.role.way(raw.name) not in _ASKED:
            continue
        seen = asked.before(place + 1, without=own)
        if asked.ruling(seen) is Ruling.AWAITED:
            return place
    return None


def _own(told: Told) -> frozenset[str]:
    """Name the events that the rule judges and the role sends."""
    ways = (Way.ORDERED, Way.REACTIVE)
    return frozenset(name for name in judged_events(told.rule) if told.role.way(name) in ways)


def awaited(asked: Continuations, place: int) -> Iterator[Beat]:
    """Give what is awaited after an event of the story, and the day after which its want is condemned."""
    told = asked.told
    after = tuple(_after(asked, place))
    if not after:
        return
    yield from past(told.role, told.placed, place)
    yield from legal_dates(told, place)
    if told.role.way(told.placed.raws[place].name) is Way.DELIVERED:
        yield replace(deliver(told.placed, place), given=False)
        yield Beat(Act.ACCEPTED)
    else:
        yield replace(trigger(told.role, told.placed, place), given=False)
    yield from after


def _after(asked: Continuations, place: int) -> Iterator[Beat]:
    told = asked.told
    raws, names = told.placed.raws, _own(told)
    given = [at for at, raw in enumerate(raws) if told.placed.ours[at] and raw.name in names]
    answer, *others = sorted(names, key=lambda name: (told.role.way(name) is Way.ORDERED, name))
    due = _last_day(asked, place)
    last = end_of_day(told, datetime.combine(due, time())) if due is not None else raws[place].moment + ANSWER
    if told.role.way(answer) is Way.ORDERED:
        if told.verdict == "satisfied" and given:  # nobody can be made to decide in time
            yield replace(trigger(told.role, told.placed, given[-1]), given=False)
            yield Beat(Act.EMITTED, raws[given[-1]].name)
    elif told.verdict == "inconclusive":
        yield Beat(Act.CLOCK, at=raws[given[-1]].moment if given else last)
        yield Beat(Act.OPEN, doubts=told.doubts)
    elif due is None:
        yield Beat(Act.CLOCK, at=last)
        yield Beat(Act.EMITTED, answer, or_else=tuple(others))
        yield from _closing(asked, place)
    else:
        if last - _DAY > raws[place].moment:
            yield Beat(Act.CLOCK, at=last - _DAY)
        yield Beat(Act.CLOCK, at=last)
        yield Beat(Act.EMITTED, answer, at=last, or_else=tuple(others))
        yield Beat(Act.CLOCK, at=last + _DAY)
        yield Beat(Act.ONCE, answer, or_else=tuple(others))


def _closing(asked: Continuations, place: int) -> Iterator[Beat]:
    """Let come what closes the question, where another sends it: only then is a want condemned."""
    told = asked.told
    closed_by = told.rule.traits.closed_by
    for later, raw in enumerate(told.placed.raws):
        if later > place and raw.name in closed_by and told.role.way(raw.name) is Way.DELIVERED:
            yield replace(deliver(told.placed, later), given=False)
            yield Beat(Act.ACCEPTED)
            return


def _last_day(asked: Continuations, place: int) -> date | None:
    """Give the last day at which, the role doing nothing, nothing is condemned; None where no day is."""
    seen = asked.before(place + 1, without=_own(asked.told))
    due = next((one.due for one in asked.findings(seen) if one.verdict is Verdict.PENDING), None)
    if due is None:
        return None
    for days in range(LATER.days):
        if asked.ruling(seen, due + timedelta(days + 1)) is Ruling.CONDEMNED:
            return due + timedelta(days)
    return due
