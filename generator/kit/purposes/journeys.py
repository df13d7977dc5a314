"""The whole lives, as each role lives them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from generator.engine.derived import Derived
from generator.engine.roles import Role, Way
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import known, lived, machine_of, may_have_gone_on
from generator.kit.case import Act, Beat, Case, Condition
from generator.kit.oracle.acts import LATER
from generator.kit.oracle.instead import either
from generator.kit.purpose import digest
from generator.kit.purposes.attempts import Attempt, Subject, case_of
from generator.kit.purposes.telling_states import in_state, states_from
from generator.kit.setup.leading import needs
from generator.kit.setup.past import deliver, trigger
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import placed_journey
from generator.kit.spoken import actor
from generator.kit.telling.naming import spoken_values
from generator.model.journey import Journey, Moment


def journey_cases(role: Role) -> Iterator[Case]:
    """Give each whole life in which the role does something."""
    book = role.book
    for entry in book.specification.entries(Journey, "journey"):
        found = placed_journey(book, entry.datum)
        beats = tuple(_whole(role, found, entry.datum))
        acts = {beat.act for beat in beats}
        if not acts & {Act.EMITTED, Act.STATE} or not acts & {Act.DELIVER, Act.TRIGGER}:
            continue
        last = max(beat.at for beat in beats if beat.at is not None)
        if last < _turn(entry.datum):
            continue  # the role lives nothing of what the life is named after
        subject = Subject(Derived("parcours", entry.id), f"parcours-{entry.id}", "parcours", entry.datum)
        says = book.language.says
        title = says("as-seen", actor=actor(book, role.id, last.date()))
        attempt = Attempt(digest(entry.id), title, says("whole-life"), beats)
        yield case_of(role, subject, found, attempt)


def _turn(journey: Journey) -> datetime:
    """Give when that happens after which a life is named: its beginning, where nothing is said."""
    first = journey.story[0]
    return next((one.at for one in journey.story if one.event == journey.turn), first.at)


def _whole(role: Role, found: Placed, journey: Journey) -> Iterator[Beat]:
    """Give every line of a life, as the role lives it, up to where it may live another one by itself.

    No text says how soon what comes of itself must come: it is seen on its day, with no limit of its own.
    """
    doubts, seen = journey.doubts, 0
    dates = [one for one in journey.story if one.event in machine_of(role.book).dated]
    for place, raw in enumerate(found.raws):
        past = sum(one.at <= raw.moment for one in dates)
        yield from _reached(role, found.until(place), dates[seen:past])
        seen = past
        way = role.way(raw.name)
        if way in (Way.DELIVERED, Way.KNOWN, Way.ORDERED) and may_have_gone_on(role, found.history, place):
            if doubts:
                line = deliver(found, place) if way is Way.DELIVERED else trigger(role, found, place)
                yield replace(line, given=False)
                yield Beat(Act.OPEN, doubts=doubts)
            return
        match way:
            case Way.DELIVERED:
                yield replace(deliver(found, place), given=False)
                yield Beat(Act.ACCEPTED)
                yield from _led_to(role, found, place)
            case Way.KNOWN:
                yield replace(trigger(role, found, place), given=False)
                yield from _led_to(role, found, place)
            case Way.ORDERED:
                yield replace(trigger(role, found, place), given=False)
                spoken = spoken_values(role.book, raw.name) & found.told[place].items()
                said = tuple(Condition(name, "==", value) for name, value in sorted(spoken))
                yield Beat(Act.EMITTED, raw.name, where=said)
                yield from _led_to(role, found, place)
            case Way.REACTIVE:
                yield Beat(Act.CLOCK, at=raw.moment)
                yield either(role.book, found.until(place + 1).history, Beat(Act.EMITTED, raw.name))
            case None:
                continue
    yield from _reached(role, found, dates[seen:])
    # The whole dossier is judged: what must not leave any more is awaited for a while.
    if found.raws[-1].moment > max((one.at for one in dates), default=datetime.min.replace(tzinfo=UTC)):
        at = datetime.fromisoformat((found.raws[-1].moment + LATER).isoformat())
        yield Beat(Act.CLOCK, at=at)
        yield from _still_there(role, found, at.date())


def _still_there(role: Role, found: Placed, day: date) -> Iterator[Beat]:
    """Give the states where a life is left, a while after its last event, that the role can then know."""
    machine, stages = machine_of(role.book), lived(role.book, found.history, day).stages
    view, came = known(role, found.history, day), {raw.name for raw in found.raws}
    dated = {
        region
        for echeance in machine.echeances
        if machine.is_unsure_after(echeance, came)
        for region, event, _ in machine.ways
        if event == echeance.id
    }
    for region, here in sorted(stages[-1].states.items()) if stages else ():
        likely = view.likely[region]
        is_known = len(here) == 1 and view.is_told(region) and here <= likely and region not in dated
        if is_known and not _may_decide(role, region, likely, found.raws[-1].name):
            yield in_state(*states_from(found, day, min(here), likely))


def _reached(role: Role, found: Placed, dates: Sequence[Moment]) -> Iterator[Beat]:
    """Move the clock to each date of a life, and give the states that the role can then know."""
    for moment in dates:
        view = known(role, found.history, moment.at.date())
        for state in moment.reaches:
            region = _region(role.book, state)
            if view.is_told(region) and state in view.likely[region]:
                yield Beat(Act.CLOCK, at=moment.at)
                yield in_state(*states_from(found, moment.at.date(), state, view.likely[region]))


def _led_to(role: Role, found: Placed, place: int) -> Iterator[Beat]:
    """Give the states where a message or a decision leads a dossier that the role can then know.

    Not where the role may decide what comes next before its people do.
    """
    history = found.until(place + 1).history
    day, machine = history.deliveries[-1].day, machine_of(role.book)
    event, stages = machine.events.get(found.raws[place].name), lived(role.book, history, day).stages
    if event is None or not stages:
        return
    view, before = known(role, history, day), stages[-2].states if len(stages) > 1 else machine.initial()
    for region in machine.concerned.get(event.id, ()):
        here, likely = stages[-1].states[region], view.likely[region]
        is_concerned = any((region, event.id, state) in machine.ways for state in before[region])
        is_known = len(here) == 1 and view.is_told(region) and here <= likely
        if is_concerned and is_known and not _may_decide(role, region, likely, found.raws[place].name):
            yield in_state(*states_from(found.until(place + 1), day, min(here), likely))


def _may_decide(role: Role, region: str, states: frozenset[str], came: str) -> bool:
    """Tell whether what a role decides may bring a region elsewhere, at once upon what came."""
    machine = machine_of(role.book)
    return any(
        role.way(name) is Way.ORDERED or (role.way(name) is Way.KNOWN and _follows(role.book, name, came))
        for where, state, way in machine.moves
        if where == region and state in states
        for name in machine.names.get(way.event, ())
    )


def _follows(book: Rulebook, name: str, came: str) -> bool:
    """Tell whether an event usually follows another."""
    return any(came in need.after for need in needs(book).get(name, ()))


def _region(book: Rulebook, state: str) -> str:
    """Give the region of a state."""
    lifecycle = book.specification.lifecycle
    regions = lifecycle.datum.regions if lifecycle is not None else ()
    return next(region.id for region in regions if any(one.id == state for one in region.states))
