"""Something must follow, by a day where the rule gives one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.findings import Verdict
from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.model.rule import (
    Existence,
    Response,
)
from generator.scenarios.case import Act, Beat
from generator.scenarios.legal import legal_dates
from generator.scenarios.past import deliver, past, trigger
from generator.scenarios.reacting import LATER, end_of_day
from generator.scenarios.receiving import ANSWER
from generator.scenarios.told import Told


def owed(told: Told) -> Iterator[Beat]:
    """Give the lines of what the role owes after the last event of the story that calls for it."""
    activated = [one for one in told.findings if one.evidence and one.verdict is not Verdict.NOT_APPLICABLE]
    calling = _calling(told)
    if calling is None:
        return
    if not activated and told.verdict != "not-applicable" and not isinstance(told.rule.datum, Existence):
        return
    due = activated[0].due if activated else None
    if due is None and isinstance(told.rule.datum, Response):
        due = _due(told, calling)
    after = tuple(_answers(told, calling, due))
    if after:
        yield from past(told.role, told.placed, calling)
        yield from legal_dates(told, calling)
        if told.role.way(told.placed.raws[calling].name) is Way.DELIVERED:
            yield replace(deliver(told.placed, calling), given=False)
            yield Beat(Act.ACCEPTED)
        else:
            yield replace(trigger(told.role, told.placed, calling), given=False)
        yield from after


def _calling(told: Told) -> int | None:
    """Find the last event of the story, before the answer, that the role is told of."""
    left_out = set(judged_events(told.rule))
    if isinstance(told.rule.datum, Existence):
        left_out |= set(told.rule.datum.closed_by)
    ways = (Way.DELIVERED, Way.ORDERED, Way.KNOWN)
    places = [
        place
        for place, raw in enumerate(told.placed.raws)
        if told.placed.ours[place] and raw.name not in left_out and told.role.way(raw.name) is not None
    ]
    return places[-1] if places and told.role.way(told.placed.raws[places[-1]].name) in ways else None


def _answers(told: Told, calling: int, due: date | None) -> Iterator[Beat]:
    """Give what must follow: by itself before the last instant and only once, or when a person decides."""
    names = judged_events(told.rule)
    raws = told.placed.raws
    given = [place for place, raw in enumerate(raws) if told.placed.ours[place] and raw.name in names]
    answer, *others = sorted(names, key=lambda name: (told.role.way(name) is Way.ORDERED, name))
    or_else = tuple(others)
    last = (
        end_of_day(told, datetime.combine(due, time())) if due is not None else raws[calling].moment + ANSWER
    )
    if told.role.way(answer) is Way.ORDERED:
        if told.verdict == "satisfied" and given:  # nobody can be made to decide in time
            yield replace(trigger(told.role, told.placed, given[-1]), given=False)
            yield Beat(Act.EMITTED, raws[given[-1]].name)
    elif told.verdict == "not-applicable":
        if not given:  # nothing is owed, and nothing comes
            yield Beat(Act.CLOCK, at=raws[calling].moment + LATER)
            yield Beat(Act.NEVER, answer)
    elif told.verdict == "inconclusive":
        yield Beat(Act.CLOCK, at=raws[given[-1]].moment if given else last)
        yield Beat(Act.OPEN, doubts=told.doubts)
    elif due is None:
        yield Beat(Act.CLOCK, at=last)
        yield Beat(Act.EMITTED, answer, or_else=or_else)
    else:
        if last - timedelta(days=1) > raws[calling].moment:
            yield Beat(Act.CLOCK, at=last - timedelta(days=1))
        yield Beat(Act.CLOCK, at=last)
        yield Beat(Act.EMITTED, answer, at=last, or_else=or_else)
        yield Beat(Act.CLOCK, at=last + timedelta(days=1))
        yield Beat(Act.ONCE, answer, or_else=or_else)


def _due(told: Told, place: int) -> date | None:
    formula = told.rule.formulas.get("due")
    value = told.moment(place).value(formula) if formula is not None else None
    return value if isinstance(value, date) else None
