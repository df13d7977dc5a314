"""A disturbed delivery: repeated, replayed, out of order, or with more than the profile knows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from generator.engine.findings import Verdict
from generator.engine.history import History
from generator.engine.reading import Raw
from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.engine.whole import kept, rules_kept
from generator.scenarios.case import Act, Beat
from generator.scenarios.oracle.continuations import Continuations, Ruling
from generator.scenarios.oracle.outcome import answer_after
from generator.scenarios.past import deliver, past
from generator.scenarios.placing import followed

_DAY = timedelta(days=1)


def disturbed(asked: Continuations) -> Iterator[Beat]:
    """Disturb a delivery of the story: it is taken, and its reaction comes as often as the engine allows."""
    told = asked.told
    reactions, delivered = told.rule.traits.reactions, judged_events(told.rule)
    places = [
        place
        for place, (raw, ours) in enumerate(zip(told.placed.raws, told.placed.ours, strict=True))
        if ours and raw.name in delivered
    ]
    if not places or told.verdict == "not-applicable":
        return
    reaction = next((name for name in reactions if told.role.way(name) is not Way.ORDERED), reactions[0])
    reacts_alone = told.role.way(reaction) is Way.REACTIVE
    first = places[0]
    setup = tuple(past(told.role, told.placed, first, without=frozenset(reactions)))
    stimulus = replace(deliver(told.placed, first), given=False)
    when = answer_after(told, reaction, told.placed.raws[first].moment)
    disturbance = asked.before(places[-1], without=frozenset(reactions))
    refused = disturbance.followed(asked.event(places[-1])._replace(refused=True))
    if asked.ruling(refused) is Ruling.CONDEMNED:
        yield from (*setup, stimulus, Beat(Act.ACCEPTED))
        if reacts_alone:
            yield Beat(Act.CLOCK, at=when)
            yield Beat(Act.EMITTED, reaction)
        return
    again = told.placed.raws[places[-1]].moment if len(places) > 1 else told.placed.raws[first].moment
    when = answer_after(told, reaction, again)
    one, two = (_reacted(asked, places[-1], reaction, when, times) for times in (1, 2))
    if not asked.ruling(one).is_allowed or asked.ruling(two) is not Ruling.CONDEMNED:
        return
    yield from (*setup, stimulus, Beat(Act.ACCEPTED))
    is_same = asked.event(places[-1]).id == asked.event(first).id
    yield replace(stimulus, at=again, copy_of=len(setup), same_id=is_same, told={})
    for place in range(places[-1] + 1, len(told.placed.raws)):
        raw = told.placed.raws[place]
        if raw.name in reactions:
            break
        if told.role.way(raw.name) is Way.DELIVERED:  # what others answer meanwhile
            yield replace(deliver(told.placed, place), given=False)
    if reacts_alone:
        yield Beat(Act.CLOCK, at=when)
    else:
        yield Beat(Act.TRIGGER, reaction, when)
        if _is_counted(asked, two, reaction):
            yield Beat(Act.TRIGGER, reaction, when + _DAY, free=True)
    yield Beat(Act.ONCE, reaction)


def _reacted(asked: Continuations, place: int, reaction: str, when: datetime, times: int) -> History:
    """Let the role react some times, a day apart, to what it saw up to a place of the story."""
    told = asked.told
    left_out = told.rule.traits.reactions
    placed = told.placed.of(
        [at <= place and raw.name not in left_out for at, raw in enumerate(told.placed.raws)]
    )
    for number in range(times):
        placed = followed(placed, Raw(reaction, when + number * _DAY, {}, id=f"{reaction}-{number}"))
    return told.role.view(placed.history)


def _is_counted(asked: Continuations, twice: History, reaction: str) -> bool:
    """Tell whether a rule condemns a second decision: else it is for people to take it."""
    told = asked.told
    day = twice.deliveries[-1].day
    return any(
        reaction in judged_events(rule)
        and any(
            one.verdict is Verdict.VIOLATED and len(one.evidence) > 1
            for one in kept(told.role, rule, twice, day)
        )
        for rule, _ in rules_kept(told.book)[told.role.id]
        if rule is not told.rule
    )
