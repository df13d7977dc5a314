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
from generator.kit.case import Act, Beat
from generator.kit.oracle.continuations import Continuations, Ruling
from generator.kit.oracle.outcome import answer_after
from generator.kit.setup.past import deliver, past
from generator.kit.setup.writing import followed

_DAY = timedelta(days=1)


def disturbed(asked: Continuations) -> Iterator[Beat]:
    """Disturb a delivery of the story: it is taken, and its reaction comes as often as the engine allows."""
    evaluation = asked.evaluation
    reactions, delivered = evaluation.rule.traits.reactions, judged_events(evaluation.rule)
    places = [
        place
        for place, (raw, ours) in enumerate(zip(evaluation.placed.raws, evaluation.placed.ours, strict=True))
        if ours and raw.name in delivered
    ]
    if not places or evaluation.verdict == "not-applicable":
        return
    reaction = next(
        (name for name in reactions if evaluation.role.way(name) is not Way.ORDERED), reactions[0]
    )
    reacts_alone = evaluation.role.way(reaction) is Way.REACTIVE
    first = places[0]
    setup = tuple(past(evaluation.role, evaluation.placed, first, without=frozenset(reactions)))
    stimulus = replace(deliver(evaluation.placed, first), given=False)
    when = answer_after(evaluation, reaction, evaluation.placed.raws[first].moment)
    disturbance = asked.before(places[-1], without=frozenset(reactions))
    refused = disturbance.followed(asked.event(places[-1])._replace(refused=True))
    if asked.ruling(refused) is Ruling.CONDEMNED:
        yield from (*setup, stimulus, Beat(Act.ACCEPTED))
        if reacts_alone:
            yield Beat(Act.CLOCK, at=when)
            yield Beat(Act.EMITTED, reaction)
        return
    again = (
        evaluation.placed.raws[places[-1]].moment if len(places) > 1 else evaluation.placed.raws[first].moment
    )
    when = answer_after(evaluation, reaction, again)
    one, two = (_reacted(asked, places[-1], reaction, when, times) for times in (1, 2))
    if not asked.ruling(one).is_allowed or asked.ruling(two) is not Ruling.CONDEMNED:
        return
    yield from (*setup, stimulus, Beat(Act.ACCEPTED))
    is_same = asked.event(places[-1]).id == asked.event(first).id
    yield replace(stimulus, at=again, copy_of=len(setup), same_id=is_same, told={})
    for place in range(places[-1] + 1, len(evaluation.placed.raws)):
        raw = evaluation.placed.raws[place]
        if raw.name in reactions:
            break
        if evaluation.role.way(raw.name) is Way.DELIVERED:  # what others answer meanwhile
            yield replace(deliver(evaluation.placed, place), given=False)
    if reacts_alone:
        yield Beat(Act.CLOCK, at=when)
    else:
        yield Beat(Act.TRIGGER, reaction, when)
        if _is_counted(asked, two, reaction):
            yield Beat(Act.TRIGGER, reaction, when + _DAY, free=True)
    yield Beat(Act.ONCE, reaction)


def _reacted(asked: Continuations, place: int, reaction: str, when: datetime, times: int) -> History:
    """Let the role react some times, a day apart, to what it saw up to a place of the story."""
    evaluation = asked.evaluation
    left_out = evaluation.rule.traits.reactions
    placed = evaluation.placed.of(
        [at <= place and raw.name not in left_out for at, raw in enumerate(evaluation.placed.raws)]
    )
    for number in range(times):
        placed = followed(placed, Raw(reaction, when + number * _DAY, {}, id=f"{reaction}-{number}"))
    return evaluation.role.view(placed.history)


def _is_counted(asked: Continuations, twice: History, reaction: str) -> bool:
    """Tell whether a rule condemns a second decision: else it is for people to take it."""
    evaluation = asked.evaluation
    day = twice.deliveries[-1].day
    return any(
        reaction in judged_events(rule)
        and any(
            one.verdict is Verdict.VIOLATED and len(one.evidence) > 1
            for one in kept(evaluation.role, rule, twice, day)
        )
        for rule, _ in rules_kept(evaluation.book)[evaluation.role.id]
        if rule is not evaluation.rule
    )
