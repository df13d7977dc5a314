"""A message comes to the role: it takes it, refuses it, or takes it and turns it down."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from generator.engine.findings import Verdict
from generator.engine.judging import violations
from generator.engine.reading import Raw, history
from generator.engine.roles import Way
from generator.engine.rows import Moment
from generator.scenarios.case import Act, Beat
from generator.scenarios.legal import legal_dates, motives
from generator.scenarios.past import deliver, past, trigger
from generator.scenarios.placed import part
from generator.scenarios.residues import residues
from generator.scenarios.told import Told

ANSWER = timedelta(days=10)
"""When a person answers a message, where the story does not say."""


def received(told: Told, place: int) -> Iterator[Beat]:
    """A message comes: it is taken, refused, or taken and turned down."""
    raw = told.placed.raws[place]
    datum = told.rule.datum
    given = (*past(told.role, told.placed, place), *legal_dates(told, place))
    stimulus = replace(deliver(told.placed, place), given=False)
    if datum.consequence == "decision" and datum.outcome is not None:
        yield from given
        yield stimulus
        yield Beat(Act.ACCEPTED)
        yield from _answered(told, place)
        return
    if raw.refused or told.verdict == "pending":
        return
    yield from given
    yield stimulus
    if told.verdict == "inconclusive":
        yield Beat(Act.OPEN, doubts=told.doubts)
    elif told.verdict == "violated":
        yield Beat(Act.REFUSED, motives=motives(told, place))
        yield Beat(Act.NOTHING_ELSE)
    else:
        yield Beat(Act.ACCEPTED)


def _answered(told: Told, place: int) -> Iterator[Beat]:
    """The answer of the law to a message: unfavourable where the rule is broken, and only there."""
    outcome, formula = told.rule.datum.outcome, told.rule.formulas.get("outcome")
    if outcome is None or formula is None:
        return
    later = [
        index
        for index, raw in enumerate(told.placed.raws)
        if index > place and told.placed.ours[index] and raw.name != outcome.event
    ]
    for index in later:
        yield from _meanwhile(told, index)
    when = _when(told, place, later, outcome.event)
    if told.role.way(outcome.event) is Way.ORDERED:
        yield Beat(Act.TRIGGER, outcome.event, when)
    else:
        yield Beat(Act.CLOCK, at=when)
    answer = _answer(told, [*range(place + 1), *later], Raw(outcome.event, when, {}))
    respected = answer.value(formula) is True or _respected(told, place, outcome.event)
    if respected is None:
        yield Beat(Act.OPEN, doubts=told.doubts)
        return
    conditions = residues(answer, formula)
    if respected:
        yield Beat(Act.EMITTED, outcome.event)
        if conditions:
            yield Beat(Act.NEVER, outcome.event, where=conditions)
    else:
        yield Beat(Act.EMITTED, outcome.event, where=conditions)


def _meanwhile(told: Told, place: int) -> Iterator[Beat]:
    """Tell what happens between the message and its answer."""
    raw = told.placed.raws[place]
    match told.role.way(raw.name):
        case Way.DELIVERED:
            yield replace(deliver(told.placed, place), given=False)
        case Way.KNOWN | Way.ORDERED:
            yield replace(trigger(told.role, told.placed, place), given=False)
        case Way.REACTIVE:
            yield Beat(Act.CLOCK, at=raw.moment)
        case None:
            return


def _when(told: Told, place: int, later: Sequence[int], answer: str) -> datetime:
    """Give when the answer comes: in the story's time where the role acts by itself, some days later else."""
    raws = told.placed.raws
    given = [raw.moment for raw in raws[place + 1 :] if raw.name == answer]
    if given and told.role.way(answer) is Way.REACTIVE:
        return given[0]
    last = max([place, *later], key=lambda index: raws[index].moment)
    return raws[last].moment + ANSWER


def _answer(told: Told, before: Sequence[int], raw: Raw) -> Moment:
    """Stand at an answer that says nothing yet."""
    raws = [*(told.placed.raws[index] for index in before), raw]
    whole = history(told.book, raws, told.placed.settings)
    return Moment(told.book, whole, whole.deliveries[-1], {})


def _respected(told: Told, place: int, answer: str) -> bool | None:
    """Tell whether the message respects the rule, its answer apart; None where readings differ."""
    kept = [event.position <= place or event.name != answer for event in told.history.deliveries]
    found = violations(told.book, told.rule, part(told.history, kept), told.day)
    mine = [one for one in found if any(event.position == place for event in one.evidence)]
    if not all(one.is_conclusive for one in mine):
        return None
    return all(one.verdict in (Verdict.SATISFIED, Verdict.NOT_APPLICABLE) for one in mine)
