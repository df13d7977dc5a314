"""What the role does by itself: when it may come, how often, what it must say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from generator.engine.history import Event, History
from generator.engine.reading import Raw
from generator.engine.roles import Way
from generator.kit.case import Act, Beat
from generator.kit.oracle.conditions import conditions, proposed, saying
from generator.kit.oracle.continuations import Continuations, Ruling
from generator.kit.oracle.dictating import dictated
from generator.kit.oracle.instead import either
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.legal import legal_dates
from generator.kit.setup.past import is_told, past, split
from generator.kit.setup.writing import followed
from generator.model.exchange import ReactionTrigger

_SOON = timedelta(days=1)
"""Beyond this, what the role does answers the calendar, and all the rest is past."""
LATER = timedelta(days=31)
"""How long the bench goes on looking for what must never come."""


def acted(asked: Continuations, place: int) -> Iterator[Beat]:
    """Let the role act by itself, and give what the engine allows of it; nothing where it proves nothing."""
    evaluation = asked.evaluation
    raw = evaluation.placed.raws[place]
    setup = tuple(past(evaluation.role, evaluation.placed, place, without=frozenset({raw.name})))
    if not is_told(setup):
        return
    after = tuple(_after(asked, place, max(beat.at for beat in setup if beat.at is not None)))
    if not after:
        return
    before, last = split(setup)
    if last and raw.moment - (last[0].at or raw.moment) > _SOON:
        before, last = setup, ()
    yield from before
    yield from legal_dates(evaluation, place)
    yield from (replace(beat, free=after[-1].act is Act.NEVER) for beat in last)
    yield from after


def _after(asked: Continuations, place: int, told_last: datetime) -> Iterator[Beat]:
    evaluation = asked.evaluation
    raw, event = evaluation.placed.raws[place], asked.event(place)
    ruling = asked.ruling(asked.upto(place), max(evaluation.day, event.day))
    before = asked.before(place, without=frozenset({raw.name}))
    if _depends_on_data(asked, before, event, ruling):
        if ruling in (Ruling.RESPECTED, Ruling.OPEN):
            yield from _saying(asked, place, before, ruling)
    elif ruling is Ruling.OPEN:
        yield Beat(Act.CLOCK, at=raw.moment)
        yield Beat(Act.OPEN, doubts=evaluation.doubts)
    elif ruling.is_allowed:
        yield from _coming(asked, before, event, told_last)
    elif ruling is Ruling.CONDEMNED:
        yield from _forbidden(asked, before, event, told_last)


def _depends_on_data(asked: Continuations, before: History, event: Event, ruling: Ruling) -> bool:
    """Tell whether what the event says, and not its coming, decides."""
    if not asked.demanded(event):
        return False
    if ruling in (Ruling.SILENT, Ruling.UNKNOWN):
        return True
    silent = asked.ruling(asked.then(before, asked.silenced(event)))
    if silent is not ruling:
        return True
    if ruling is not Ruling.CONDEMNED:  # what it must not say decides as well: who says nothing hides it
        return any(one.order == "absent" for one in conditions(asked, event.position, None))
    right = (saying(event, wanted) for wanted in proposed(asked, event.position, None))
    return any(asked.ruling(asked.then(before, one)).is_allowed for one in right)


def _saying(asked: Continuations, place: int, before: History, ruling: Ruling) -> Iterator[Beat]:
    """Hold the role to what it was told to say, as far as the rule demands it."""
    evaluation = asked.evaluation
    raw, event = evaluation.placed.raws[place], asked.event(place)
    known = dictated(evaluation, place)
    if not any(proposed(asked, place, known)) and not asked.reads_itself(event.name):
        return  # what the rule compares is the role's own choice: nothing can dictate it
    yield Beat(Act.CLOCK, at=raw.moment)
    if ruling is Ruling.OPEN:
        yield Beat(Act.OPEN, doubts=evaluation.doubts)
    else:
        where = conditions(asked, place, known)
        beat = Beat(_often(asked, before, event), event.name, where=where)
        yield either(evaluation.book, asked.upto(place), beat)


def _coming(asked: Continuations, before: History, event: Event, told_last: datetime) -> Iterator[Beat]:
    """Let it come: no sooner and no later than the engine allows, once where twice is too much."""
    moment = event.moment
    last = _last_moment(asked, before, event)
    is_too_soon = _is_condemned_at(asked, before, event, told_last)
    # No text obliges to act on the first day on which one may.
    waits = is_too_soon and last is None
    yield Beat(Act.CLOCK, at=moment + LATER if waits else moment)
    beat = Beat(_often(asked, before, event), event.name, last)
    yield either(asked.evaluation.book, asked.then(before, event), beat)


def _forbidden(asked: Continuations, before: History, event: Event, told_last: datetime) -> Iterator[Beat]:
    """Forbid what is condemned, for as long as it is; once is enough where only once more is too much."""
    name = event.name
    is_repeated = any(one.name == name for one in asked.before(event.position).deliveries)
    if is_repeated and asked.ruling(asked.then(before, event)).is_allowed:
        yield Beat(Act.CLOCK, at=event.moment + LATER)
        yield Beat(Act.ONCE, name)
    elif asked.ruling(asked.then(before, asked.beside(event))) is not Ruling.CONDEMNED:
        return  # it may come, and not say what makes the rule apply
    elif _is_its_own_omission(asked, before, event):
        return  # nobody can make it forget: where its cause is there, it has sent it
    elif not _is_condemned_at(asked, before, event, told_last):
        return  # it may have come in time
    else:
        ends = not _is_condemned_at(asked, before, event, event.moment + LATER)
        yield Beat(Act.CLOCK, at=event.moment if ends else event.moment + LATER)
        yield Beat(Act.NEVER, name)


def _often(asked: Continuations, before: History, event: Event) -> Act:
    """Tell whether once is the only number that the rule allows."""
    again = event._replace(id=f"{event.id}-encore")
    twice = asked.then(asked.then(before, event), again, event.moment + timedelta(seconds=1))
    return Act.ONCE if asked.ruling(twice) is Ruling.CONDEMNED else Act.EMITTED


def _last_moment(asked: Continuations, before: History, event: Event) -> datetime | None:
    """Give the last instant at which an event is not too late, if it is ever too late."""
    if not _is_condemned_at(asked, before, event, event.moment + LATER):
        return None
    days = next(
        days
        for days in range(1, LATER.days + 1)
        if _is_condemned_at(asked, before, event, event.moment + timedelta(days))
    )
    return end_of_day(asked.evaluation, event.moment + timedelta(days - 1))


def _is_condemned_at(asked: Continuations, before: History, event: Event, moment: datetime) -> bool:
    return asked.ruling(asked.then(before, event, moment)) is Ruling.CONDEMNED


def _is_its_own_omission(asked: Continuations, before: History, event: Event) -> bool:
    """Tell whether it is condemned only because the role has not sent what it sends by itself."""
    evaluation = asked.evaluation
    names = {one.name for one in before.deliveries}
    for name in evaluation.rule.about:
        if name == event.name or evaluation.role.way(name) is not Way.REACTIVE:
            continue
        cause = evaluation.book.steps[name].trigger
        if isinstance(cause, ReactionTrigger) and cause.to in names:
            sent = event._replace(name=name, id=f"{event.id}-avant", data={})
            then = asked.then(before, sent)
            if asked.ruling(asked.then(then, event)).is_allowed and not asked.condemned_whole(then):
                return True
    return False


def end_of_day(evaluation: Evaluation, moment: datetime) -> datetime:
    """Give the last instant of a day, where the collectivity lies."""
    last = datetime.combine(moment.date(), time(23, 59, 59)).replace(tzinfo=evaluation.history.place.zone)
    return datetime.fromisoformat(last.isoformat())


def withheld(asked: Continuations, names: frozenset[str]) -> Iterator[Beat]:
    """Nothing calls for it: where the engine condemns that the role makes it up, it must not come."""
    evaluation = asked.evaluation
    placed = evaluation.placed
    setup = tuple(past(evaluation.role, placed, len(placed.raws)))
    if not is_told(setup) or evaluation.verdict not in ("satisfied", "not-applicable"):
        return
    when = max(beat.at for beat in setup if beat.at is not None) + LATER
    for name in sorted(names):
        if evaluation.role.way(name) is not Way.REACTIVE:
            continue
        made_up = evaluation.role.view(followed(placed, Raw(name, when, {})).history)
        if asked.ruling(made_up) is Ruling.CONDEMNED or asked.condemned_whole(made_up):
            before, last = split(setup)
            yield from before
            yield from legal_dates(evaluation, evaluation.history.deliveries[-1].position)
            yield from last
            yield Beat(Act.CLOCK, at=when)
            yield Beat(Act.NEVER, name)
            return
