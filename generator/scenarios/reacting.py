"""The role acts by itself: it must, it must not, or what it sends must be right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.roles import Way
from generator.engine.rows import Moment
from generator.engine.scope import MOMENT
from generator.engine.visibility import judged_events
from generator.model.exchange import ReactionTrigger
from generator.model.rule import (
    Amount,
    Cardinality,
    Correlation,
    Deadline,
    Existence,
    Precedence,
)
from generator.scenarios.case import Act, Beat, Condition
from generator.scenarios.dictating import dictated
from generator.scenarios.legal import legal_dates
from generator.scenarios.past import is_told, past, split
from generator.scenarios.residues import residues
from generator.scenarios.told import Told

_SOON = timedelta(days=1)
"""Beyond this, what the role does answers the calendar, and all the rest is past."""
LATER = timedelta(days=31)
"""How long the bench goes on looking for what must never come."""


def spontaneous(told: Told, place: int) -> Iterator[Beat]:
    """The role acts by itself: it must, it must not, or what it sends must be right."""
    raw = told.placed.raws[place]
    datum = told.rule.datum
    about_data = isinstance(datum, Amount | Correlation | Deadline) and not measures_its_own_day(told)
    if told.verdict == "pending" or (about_data and told.verdict in ("violated", "not-applicable")):
        return  # what the role would get wrong cannot be told to it
    conditions = _expected(told, place) if about_data else ()
    setup = tuple(past(told.role, told.placed, place, without=frozenset({raw.name})))
    reads = _reads_of_itself(told, raw.name) if about_data and not conditions else frozenset({MOMENT})
    if not is_told(setup) or not reads & {MOMENT, COUNT}:
        return  # what the rule compares is the role's own choice: nothing can dictate it
    before, last = split(setup)
    if last and raw.moment - (last[0].at or raw.moment) > _SOON:
        before, last = setup, ()
    if told.verdict == "violated" and _is_an_omission_of_its_own(told):
        return
    forbids = told.verdict == "violated" and not isinstance(datum, Cardinality)
    yield from before
    yield from legal_dates(told, place)
    yield from (replace(beat, free=forbids) for beat in last)
    if told.verdict in ("satisfied", "not-applicable"):
        # No text obliges to act on the first day on which one may.
        waits = measures_its_own_day(told) and isinstance(datum, Deadline) and datum.bound == "earliest"
        yield Beat(Act.CLOCK, at=raw.moment + LATER if waits else raw.moment)
        act = Act.ONCE if isinstance(datum, Cardinality) or COUNT in reads else Act.EMITTED
        by = end_of_day(told, raw.moment) if about_data and not conditions and MOMENT in reads else None
        yield Beat(act, raw.name, by, where=conditions)
        return
    dated = measures_its_own_day(told) or told.verdict == "inconclusive"
    yield Beat(Act.CLOCK, at=raw.moment if dated else raw.moment + LATER)
    if told.verdict == "inconclusive":
        yield Beat(Act.OPEN, doubts=told.doubts)
    elif isinstance(datum, Cardinality):
        yield Beat(Act.ONCE, raw.name)
    else:
        yield Beat(Act.NEVER, raw.name)


COUNT = "nombre"


def _is_an_omission_of_its_own(told: Told) -> bool:
    """Tell whether the rule is broken because the role has not sent what it sends by itself.

    Nobody can make it forget: where its cause is there, it has sent it.
    """
    datum = told.rule.datum
    if not isinstance(datum, Precedence):
        return False
    names = {raw.name for raw in told.placed.raws}
    return any(
        told.role.way(name) is Way.REACTIVE
        and isinstance(trigger := told.book.steps[name].trigger, ReactionTrigger)
        and trigger.to in names
        for name in datum.requires
    )


def _reads_of_itself(told: Told, event: str) -> frozenset[str]:
    """Name what a rule reads of the event that it judges: its fields, its moment, or how many there are."""
    formula = told.rule.formulas.get("formula")
    return frozenset(
        COUNT if variable.column.aggregate == COUNT else variable.column.field or ""
        for variable in (formula.variables if formula is not None else ())
        if variable.column.owner == event
    )


def end_of_day(told: Told, moment: datetime) -> datetime:
    """Give the last instant of a day, where the collectivity lies."""
    last = datetime.combine(moment.date(), time(23, 59, 59)).replace(tzinfo=told.history.place.zone)
    return datetime.fromisoformat(last.isoformat())


def _expected(told: Told, place: int) -> tuple[Condition, ...]:
    datum = told.rule.datum
    moment = told.moment(place)
    if isinstance(datum, Deadline):
        due = moment.value(told.rule.formulas["due"])
        days = [
            day
            for selection in told.rule.selections
            if (formula := told.rule.formula("due", selection)) is not None
            and isinstance(
                day := Moment(told.book, told.history, moment.event, selection).value(formula), date
            )
        ]
        bound = (max if datum.bound == "earliest" else min)(days, default=due)
        measured = told.rule.formulas["date"].variables[0].column.field or ""
        return (Condition(measured, ">=" if datum.bound == "earliest" else "<=", bound),)
    return residues(moment, told.rule.formulas["formula"], dictated(told, place))


def measures_its_own_day(told: Told) -> bool:
    """Tell whether a deadline is about the day on which the event itself happens."""
    datum = told.rule.datum
    if not isinstance(datum, Deadline) or told.judged is None:
        return False
    moment = told.moment(told.judged)
    return moment.value(told.rule.formulas["date"]) == moment.event.day


def withheld(told: Told) -> Iterator[Beat]:
    """The story has no such event: the role must not make one up."""
    names = sorted(judged_events(told.rule))
    if told.verdict not in ("satisfied", "not-applicable") or not told.placed.raws:
        return
    reactive = [name for name in names if told.role.way(name) is Way.REACTIVE]
    if not reactive or isinstance(told.rule.datum, Existence):
        return
    place = len(told.placed.raws)
    setup = tuple(past(told.role, told.placed, place))
    if told.verdict == "not-applicable" or not is_told(setup):
        return
    before, last = split(setup)
    yield from before
    yield from last
    yield Beat(Act.CLOCK, at=max(beat.at for beat in setup if beat.at is not None) + LATER)
    yield Beat(Act.NEVER, reactive[0])
