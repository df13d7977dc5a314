"""The cases of the life cycle: what moves a dossier, what cannot, what a date brings."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from generator.engine.derived import TRANSITION, Derived
from generator.engine.findings import Verdict
from generator.engine.history import History
from generator.engine.living import Machine, lived, machine_of
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.model.lifecycle import Event as LifeEvent
from generator.scenarios.attempts import Attempt, Subject, case_of
from generator.scenarios.case import Act, Beat, Case
from generator.scenarios.french import lowered
from generator.scenarios.past import deliver, past, trigger
from generator.scenarios.phrasing import spoken_values
from generator.scenarios.placed import Placed, part
from generator.scenarios.roles import Role, Way
from generator.scenarios.situations import Situation, followed_by, situations
from generator.scenarios.soundness import broken_by, is_right

_SECOND = timedelta(seconds=1)


def transition_cases(role: Role) -> Iterator[Case]:
    """Give each legal transition, then each illegal pair of a state and an event, that the role can know."""
    machine = machine_of(role.book)
    for name, event in machine.events.items():
        if role.way(name) in (Way.DELIVERED, Way.ORDERED, Way.KNOWN) and event.id != machine.begins:
            yield from _tried(role, machine, name, event)
    for echeance in machine.echeances:
        yield from _reached(role, machine, echeance)


def _tried(role: Role, machine: Machine, name: str, event: LifeEvent) -> Iterator[Case]:
    """Try an event in every situation."""
    concerned = sorted({region for region, known, _ in machine.ways if known == event.id})
    done: set[tuple[str, ...]] = set()
    for situation in situations(role):
        if not all(region in situation.known for region in concerned) or not concerned:
            continue
        here = {(region, situation.states[region]) for region in concerned}
        if all((*pair, str(legal)) in done for pair in here for legal in (True, False)):
            continue
        found = followed_by(situation.placed, name)
        place = len(found.raws) - 1
        whole = found.history
        life = lived(role.book, whole, whole.deliveries[place].day)
        mine = [one for one in life.findings if one.evidence and one.evidence[0].position == place]
        if not mine or not life.stages:
            continue
        legal = mine[0].verdict is Verdict.SATISFIED
        after = life.stages[-1].states
        moves = [
            region
            for region in concerned
            if legal and (region, event.id, situation.states[region]) in machine.ways
        ]
        pairs = {(region, situation.states[region]) for region in (moves if legal else concerned)}
        fresh = {pair for pair in pairs if (*pair, str(legal)) not in done}
        if not fresh or any(len(after[region]) != 1 for region in moves):
            continue
        if legal and not is_right(role, whole):
            continue
        done |= {(*pair, str(legal)) for pair in pairs}
        moved = {region: min(after[region]) for region in moves}
        subject = _subject(event)
        yield case_of(role, subject, found, _attempt(role, situation, found, moved))


def _subject(event: LifeEvent) -> Subject:
    return Subject(Derived(TRANSITION, event.id), f"cycle-de-vie-{event.id}", event.phase, event)


def _attempt(role: Role, situation: Situation, found: Placed, moved: Mapping[str, str]) -> Attempt:
    """Try the last event of a life: it moves some regions, or nothing where it is not possible."""
    place = len(found.raws) - 1
    name = found.raws[place].name
    way = role.way(name)
    stimulus = deliver(found, place) if way is Way.DELIVERED else trigger(role, found, place)
    answers: tuple[Beat, ...]
    if moved:
        done = Beat(Act.EMITTED, name) if way is Way.ORDERED else Beat(Act.ACCEPTED)
        answers = (done, *(Beat(Act.STATE, state=state) for _, state in sorted(moved.items())))
    else:
        broken = tuple(dict.fromkeys(broken_by(role, found.history, found.history.deliveries[-1])))
        refusal = Act.REFUSED if way is Way.DELIVERED else Act.OPPOSED
        answers = (Beat(refusal, motives=broken), Beat(Act.NOTHING_ELSE))
    shown = sorted(item for item in situation.states.items() if item[0] in situation.known)
    here = "/".join(state for _, state in sorted(situation.states.items()))
    return Attempt(
        f"{'possible' if moved else 'impossible'}/{name}/{here}",
        ", ".join(lowered(_label(role.book, state)) for _, state in shown),
        "l’état du dossier le permet" if moved else "l’état du dossier ne le permet pas",
        (*_quiet(role, found, place), replace(stimulus, given=False), *answers),
    )


def _quiet(role: Role, found: Placed, until: int) -> Iterator[Beat]:
    """Tell a past in few words: only what a phrase says by itself."""
    for beat in past(role, found, until):
        spoken = spoken_values(role.book, beat.event or "")
        yield replace(
            beat, told={name: value for name, value in beat.told.items() if (name, value) in spoken}
        )


def _reached(role: Role, machine: Machine, echeance: LifeEvent) -> Iterator[Case]:
    """Move the clock to just before a legal date, then to it: the state changes by itself."""
    done: set[str] = set()
    book = role.book
    for situation in situations(role):
        ways = [
            (region, way)
            for region in situation.known
            for way in machine.ways.get((region, echeance.id, situation.states[region]), ())
        ]
        if len(ways) != 1 or ways[0][1].guard is not None:
            continue
        ((region, way),) = ways
        found = situation.placed
        if situation.states[region] in done or not _knows_date(role, found, echeance):
            continue
        whole = found.history
        days = _dates(book, whole, echeance)
        if not days or min(days) <= whole.deliveries[-1].day:
            continue
        done.add(situation.states[region])
        zone = whole.place.zone
        before = datetime.combine(min(days), time()).replace(tzinfo=zone) - _SECOND
        at = datetime.combine(max(days), time()).replace(tzinfo=zone)
        beats = (
            *_quiet(role, found, len(found.raws)),
            Beat(Act.CLOCK, at=datetime.fromisoformat(before.isoformat())),
            Beat(Act.STATE, state=situation.states[region]),
            Beat(Act.CLOCK, at=datetime.fromisoformat(at.isoformat())),
            Beat(Act.STATE, state=way.to),
        )
        key, title = f"date/{situation.states[region]}", _label(book, situation.states[region])
        subject = _subject(echeance)
        attempt = Attempt(key, title, "le dernier instant avant la date, puis la date", beats)
        yield case_of(role, subject, found, attempt)


def _knows_date(role: Role, found: Placed, echeance: LifeEvent) -> bool:
    """Tell whether what the role saw is enough to derive the date."""
    book = role.book
    seen = part(found.history, [role.way(raw.name) is not None for raw in found.raws])
    if not seen.deliveries or echeance.legal_date is None:
        return False
    return Moment(book, seen, seen.deliveries[-1], {}).legal_date(echeance.legal_date) is not None


def _dates(book: Rulebook, whole: History, echeance: LifeEvent) -> list[date]:
    found = [
        Moment(book, whole, whole.deliveries[-1], selection).legal_date(echeance.legal_date or "")
        for selection in book.selections_of(echeance.legal_date or "")
    ]
    return [day for day in found if isinstance(day, date)]


def _label(book: Rulebook, state: str) -> str:
    entry = book.specification.by_kind["state"][state]
    return str(getattr(entry.datum, "label", state))
