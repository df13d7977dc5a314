"""The answer that the law gives to a message: unfavourable where a rule is broken, and only there."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from generator.engine.history import History
from generator.engine.reading import Raw, followed
from generator.engine.remaining import remaining
from generator.engine.roles import Way
from generator.engine.rows import Moment
from generator.kit.case import Act, Beat
from generator.kit.oracle.conditions import held, saying
from generator.kit.oracle.continuations import Continuations, Ruling
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.office_days import some_days_later
from generator.kit.setup.past import deliver, trigger

ANSWER = timedelta(days=10)
"""When a person answers a message, where the story does not say."""


def answered(asked: Continuations, place: int) -> Iterator[Beat]:
    """Give what comes between a message and its answer, then the answer: what the engine allows of it."""
    evaluation = asked.evaluation
    outcome, formula = evaluation.rule.datum.outcome, evaluation.rule.formulas.get("outcome")
    if outcome is None or formula is None:
        return
    later = _later(evaluation, place, outcome.event)
    for index in later:
        yield from _meanwhile(evaluation, index)
    when = _when(evaluation, place, later, outcome.event)
    if evaluation.role.way(outcome.event) is Way.ORDERED:
        yield Beat(Act.TRIGGER, outcome.event, when)
    else:
        yield Beat(Act.CLOCK, at=when)
    seen = _seen(asked, place, later)
    answer = followed(evaluation.book, seen, Raw(outcome.event, when, {}))
    silent = asked.ruling(answer)
    if silent is Ruling.OPEN:
        yield Beat(Act.OPEN, doubts=evaluation.doubts)
        return
    bound = remaining(Moment(evaluation.book, answer, answer.deliveries[-1], {}), formula)
    if silent in (Ruling.UNKNOWN, Ruling.CONDEMNED):  # what it says decides it: the message broke the rule
        where = held(asked, seen, saying(answer.deliveries[-1], bound), bound)
        yield Beat(Act.EMITTED, outcome.event, where=where)
        return
    yield Beat(Act.EMITTED, outcome.event)
    if bound:
        yield Beat(Act.NEVER, outcome.event, where=bound)


def _later(evaluation: Evaluation, place: int, outcome: str) -> Sequence[int]:
    """Find what the story tells after the message, with what makes it possible."""
    raws, ours = evaluation.placed.raws, evaluation.placed.ours
    said = [index for index, raw in enumerate(raws) if ours[index] and raw.name != outcome]
    return [
        index
        for index in range(place + 1, max(said, default=place) + 1)
        if raws[index].name != outcome and evaluation.role.way(raws[index].name) is not None
    ]


def _seen(asked: Continuations, place: int, later: Sequence[int]) -> History:
    """Give what the role saw up to the message, and meanwhile."""
    seen = asked.upto(place)
    for index in later:
        seen = asked.then(seen, asked.event(index))
    return seen


def _meanwhile(evaluation: Evaluation, place: int) -> Iterator[Beat]:
    """Tell what happens between the message and its answer."""
    raw = evaluation.placed.raws[place]
    match evaluation.role.way(raw.name):
        case Way.DELIVERED:
            yield replace(deliver(evaluation.placed, place), given=False)
        case Way.KNOWN | Way.ORDERED:
            yield replace(trigger(evaluation.role, evaluation.placed, place), given=False)
        case Way.REACTIVE:
            yield Beat(Act.CLOCK, at=raw.moment)
        case None:
            return


def _when(evaluation: Evaluation, place: int, later: Sequence[int], answer: str) -> datetime:
    """Give when the answer comes: in the story's time where the role acts by itself, some days later else."""
    raws = evaluation.placed.raws
    given = [raw.moment for raw in raws[place + 1 :] if raw.name == answer]
    if given and evaluation.role.way(answer) is Way.REACTIVE:
        return given[0]
    last = max([place, *later], key=lambda index: raws[index].moment)
    return answer_after(evaluation, answer, raws[last].moment)


def answer_after(evaluation: Evaluation, answer: str, moment: datetime) -> datetime:
    """Give when an answer comes after an instant, on a day of whoever gives it."""
    territory = evaluation.placed.settings.get(evaluation.book.setting_that_gives("territory"))
    return some_days_later(evaluation.book, territory, answer, moment, ANSWER)
