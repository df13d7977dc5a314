"""What the role owes after what it was told: awaited by a day where the rule gives one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.findings import Verdict
from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.kit.case import Act, Beat
from generator.kit.oracle.acts import LATER, end_of_day
from generator.kit.oracle.continuations import Continuations, Ruling
from generator.kit.oracle.outcome import ANSWER
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.legal import legal_dates
from generator.kit.setup.past import deliver, past, trigger

_DAY = timedelta(days=1)
_ASKED = (Way.DELIVERED, Way.ORDERED, Way.KNOWN)


def calling(asked: Continuations) -> int | None:
    """Find what the story tells last after which, the role doing nothing, something of it is awaited."""
    evaluation = asked.evaluation
    own = _own(evaluation)
    if not own:
        return None
    for place in reversed(range(len(evaluation.placed.raws))):
        raw = evaluation.placed.raws[place]
        if (
            not evaluation.placed.ours[place]
            or raw.name in own
            or evaluation.role.way(raw.name) not in _ASKED
        ):
            continue
        seen = asked.before(place + 1, without=own)
        if asked.ruling(seen) is Ruling.AWAITED:
            return place
    return None


def _own(evaluation: Evaluation) -> frozenset[str]:
    """Name the events that the rule judges and the role sends."""
    ways = (Way.ORDERED, Way.REACTIVE)
    return frozenset(name for name in judged_events(evaluation.rule) if evaluation.role.way(name) in ways)


def awaited(asked: Continuations, place: int) -> Iterator[Beat]:
    """Give what is awaited after an event of the story, and the day after which its want is condemned."""
    evaluation = asked.evaluation
    after = tuple(_after(asked, place))
    if not after:
        return
    yield from past(evaluation.role, evaluation.placed, place)
    yield from legal_dates(evaluation, place)
    if evaluation.role.way(evaluation.placed.raws[place].name) is Way.DELIVERED:
        yield replace(deliver(evaluation.placed, place), given=False)
        yield Beat(Act.ACCEPTED)
    else:
        yield replace(trigger(evaluation.role, evaluation.placed, place), given=False)
    yield from after


def _after(asked: Continuations, place: int) -> Iterator[Beat]:
    evaluation = asked.evaluation
    raws, names = evaluation.placed.raws, _own(evaluation)
    given = [at for at, raw in enumerate(raws) if evaluation.placed.ours[at] and raw.name in names]
    answer, *others = sorted(names, key=lambda name: (evaluation.role.way(name) is Way.ORDERED, name))
    due = _last_day(asked, place)
    last = (
        end_of_day(evaluation, datetime.combine(due, time()))
        if due is not None
        else raws[place].moment + ANSWER
    )
    if evaluation.role.way(answer) is Way.ORDERED:
        if evaluation.verdict == "satisfied" and given:  # nobody can be made to decide in time
            yield replace(trigger(evaluation.role, evaluation.placed, given[-1]), given=False)
            yield Beat(Act.EMITTED, raws[given[-1]].name)
    elif evaluation.verdict == "inconclusive":
        yield Beat(Act.CLOCK, at=raws[given[-1]].moment if given else last)
        yield Beat(Act.OPEN, doubts=evaluation.doubts)
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
    """Let come what closes the question, sent or decided by another: only then is a want condemned."""
    evaluation = asked.evaluation
    closed_by = evaluation.rule.traits.closed_by
    for later, raw in enumerate(evaluation.placed.raws):
        if later <= place or raw.name not in closed_by:
            continue
        if evaluation.role.way(raw.name) is Way.DELIVERED:
            yield replace(deliver(evaluation.placed, later), given=False)
            yield Beat(Act.ACCEPTED)
            return
        if evaluation.role.way(raw.name) is Way.ORDERED:
            yield replace(trigger(evaluation.role, evaluation.placed, later), given=False)
            yield Beat(Act.EMITTED, raw.name)
            return


def _last_day(asked: Continuations, place: int) -> date | None:
    """Give the last day at which, the role doing nothing, nothing is condemned; None where no day is."""
    seen = asked.before(place + 1, without=_own(asked.evaluation))
    due = next((one.due for one in asked.findings(seen) if one.verdict is Verdict.PENDING), None)
    if due is None:
        return None
    for days in range(LATER.days):
        if asked.ruling(seen, due + timedelta(days + 1)) is Ruling.CONDEMNED:
            return due + timedelta(days)
    return due
