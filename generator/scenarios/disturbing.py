"""A disturbed delivery: repeated, replayed, out of order, or with more than the profile knows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from generator.engine.roles import Way
from generator.model.rule import (
    Cardinality,
    Robustness,
)
from generator.scenarios.case import Act, Beat
from generator.scenarios.past import deliver, past
from generator.scenarios.receiving import ANSWER
from generator.scenarios.told import Told


def disturbed(told: Told, datum: Robustness) -> Iterator[Beat]:
    """A disturbed delivery: repeated, replayed, out of order, or with more than the profile knows."""
    places = [
        place
        for place, (raw, ours) in enumerate(zip(told.placed.raws, told.placed.ours, strict=True))
        if ours and raw.name == datum.event
    ]
    if not places or told.verdict == "not-applicable":
        return
    reaction = next(
        (name for name in datum.reaction if told.role.way(name) is not Way.ORDERED), datum.reaction[0]
    )
    reacts_alone = told.role.way(reaction) is Way.REACTIVE
    first = places[0]
    setup = tuple(past(told.role, told.placed, first, without=frozenset(datum.reaction)))
    yield from setup
    if datum.fault in ("duplicate", "replay"):
        stimulus = replace(deliver(told.placed, first), given=False)
        again = told.placed.raws[places[-1]].moment if len(places) > 1 else stimulus.at
        yield stimulus
        yield Beat(Act.ACCEPTED)
        repeated = replace(
            stimulus, at=again, copy_of=len(setup), same_id=datum.fault == "duplicate", told={}
        )
        yield repeated
        for place in range(places[-1] + 1, len(told.placed.raws)):
            raw = told.placed.raws[place]
            if raw.name in datum.reaction:
                break
            if told.role.way(raw.name) is Way.DELIVERED:  # what others answer meanwhile
                yield replace(deliver(told.placed, place), given=False)
        when = (again or told.placed.raws[first].moment) + ANSWER
        if not reacts_alone:
            yield Beat(Act.TRIGGER, reaction, when)
            if _is_unique(told, reaction):
                yield Beat(Act.TRIGGER, reaction, when + timedelta(days=1), free=True)
        else:
            yield Beat(Act.CLOCK, at=when)
        yield Beat(Act.ONCE, reaction)
        return
    yield replace(deliver(told.placed, first), given=False)
    yield Beat(Act.ACCEPTED)
    if reacts_alone:
        yield Beat(Act.CLOCK, at=told.placed.raws[first].moment + ANSWER)
        yield Beat(Act.EMITTED, reaction)


def _is_unique(told: Told, reaction: str) -> bool:
    """Tell whether a rule counts how often people may decide it: else a second time is theirs to decide."""
    rules = told.book.rules.values()
    return any(isinstance(rule.datum, Cardinality) and rule.datum.event == reaction for rule in rules)
