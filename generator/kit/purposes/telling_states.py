"""How the cases of the life cycle tell a past, and name a state."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from generator.engine.derived import TRANSITION, Derived
from generator.engine.roles import Role
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.formula import Duration, Variable
from generator.formula.tree import Call, Column, walk
from generator.kit.case import Act, Beat
from generator.kit.purposes.attempts import Subject
from generator.kit.setup.past import past
from generator.kit.setup.placed import Placed
from generator.kit.telling.naming import spoken_values
from generator.kit.test_data import preludes
from generator.model.lifecycle import Event as LifeEvent
from generator.model.provenance import OBLIGING


def quiet(role: Role, found: Placed, until: int, *, aloud: str = "") -> Iterator[Beat]:
    """Tell a past in few words: what a phrase says by itself, and the sums and days that tell where it led.

    Where something is paid, remitted or annulled, only its sum and what is due tell whether anything is left:
    where the role itself computes what is due, what it computes it from.
    What a delay runs from is told where it is another day than that of the message, with its other days.
    `aloud` is an event whose data are all told.
    """
    weighed = _weighed(role.book) if _is_summed(role, found) else frozenset()
    days, lived = counted_from(role.book), tuple(past(role, found, until))
    computes = any(
        beat.act is Act.AWAIT and (beat.event, name) in weighed for beat in lived for name in beat.data
    )
    roots = {one.field for one in preludes(role.book).roots} if computes else set()
    said: dict[str, object] = {}
    for beat in lived:
        if beat.act is Act.AWAIT:
            yield replace(beat, told={})  # what it sends itself is judged
            continue
        decisive = {
            name: value
            for name, value in beat.data.items()
            if (((beat.event, name) in weighed or name in roots) and said.get(name) != value)
            or ((beat.event, name) in days and beat.at is not None and value != beat.at.date().isoformat())
        }
        if any((beat.event, name) in days for name in decisive):
            decisive |= _own_days(role.book, beat)
        said |= decisive
        yield spoken(
            role.book, replace(beat, told={**beat.told, **decisive} if beat.event == aloud else decisive)
        )


def _own_days(book: Rulebook, beat: Beat) -> dict[str, object]:
    """Give the days that a message bears of itself: of its sending, of its receipt."""
    copied, fields = {(copy.event, copy.field) for copy in preludes(book).copies}, book.scope.fields
    return {
        name: value
        for name, value in beat.data.items()
        if _type_of(book, name) == "date"
        and fields[name].day_of is not None
        and (beat.event, name) not in copied
    }


def weighed_aloud(role: Role, found: Placed, beat: Beat) -> Beat:
    """Tell the sums of what comes last in a life, where such sums decide of the state where it leads."""
    if not _is_summed(role, found):
        return beat
    sums = {name: value for name, value in beat.data.items() if (beat.event, name) in _weighed(role.book)}
    return replace(beat, told={**sums, **beat.told})


def _is_summed(role: Role, found: Placed) -> bool:
    """Tell whether something that a role sees adds up to a sum that decides of a state."""
    columns = _weighed_columns(role.book)
    summed = {(column.owner, column.field) for column in columns if column.aggregate is not None}
    heard = [(raw.name, raw.data) for raw in found.raws if role.way(raw.name) is not None]
    return any((event, name) in summed for event, data in heard for name in data)


@lru_cache(maxsize=4)
def _weighed(book: Rulebook) -> frozenset[tuple[str | None, str | None]]:
    """Name the sums that the life cycle reads, each with its event."""
    return frozenset((column.owner, column.field) for column in _weighed_columns(book))


@lru_cache(maxsize=4)
def _weighed_columns(book: Rulebook) -> tuple[Column, ...]:
    guards = machine_of(book).guards.values()
    columns = (node.column for guard in guards for node in walk(guard.node) if isinstance(node, Variable))
    return tuple(one for one in columns if one.root == "event" and _type_of(book, one.field) == "money")


@lru_cache(maxsize=4)
def counted_from(book: Rulebook) -> frozenset[tuple[str | None, str | None]]:
    """Name the days that messages bear of themselves from which the law counts, each with its event."""
    copied = {(copy.event, copy.field) for copy in preludes(book).copies}
    return frozenset(
        (variable.column.owner, variable.column.field)
        for derivations in book.legal_dates.values()
        for derivation in derivations
        for variable in derivation.variables
        if _type_of(book, variable.column.field) == "date"
        and (variable.column.owner, variable.column.field) not in copied
    )


def _type_of(book: Rulebook, field: str | None) -> str | None:
    definition = book.scope.fields.get(field or "")
    return definition.type if definition is not None else None


def spoken(book: Rulebook, beat: Beat) -> Beat:
    """Tell by its phrase what a message says: what a decision decides is never left unsaid."""
    known = spoken_values(book, beat.event or "")
    said = {
        name: value
        for name, value in beat.data.items()
        if isinstance(value, str | bool) and (name, value) in known
    }
    return replace(beat, told={**beat.told, **said})


def state_label(book: Rulebook, state: str) -> str:
    """Give the name of a state, as its definition says it."""
    entry = book.specification.by_kind["state"][state]
    return str(getattr(entry.datum, "label", state))


def subject_of(event: LifeEvent) -> Subject:
    """Give what the cases of an event of the life cycle are about; what is not sure obliges nobody."""
    level = "obligatoire" if event.certainty in OBLIGING or event.confidence == "high" else "recommande"
    return Subject(Derived(TRANSITION, event.id), f"cycle-de-vie-{event.id}", event.phase, event, level)


def in_state(first: str, *others: str) -> Beat:
    """Ask for a state, or for one of some others."""
    return Beat(Act.STATE, state=first, or_else=others)


def states_from(begun: Placed, day: date, state: str, likely: frozenset[str]) -> tuple[str, ...]:
    """Give a state, then those where the systems may have brought the dossier by themselves since.

    They come in the order of a life. One that a delay alone brings is none of them where the whole dossier is
    younger than the delay, though the role cannot tell its date: no title is prescribed within a year.
    """
    lifecycle = begun.book.specification.lifecycle
    regions = lifecycle.datum.regions if lifecycle is not None else ()
    others = (one.id for region in regions for one in region.states if one.id in likely - {state})
    return (state, *(one for one in others if _may_have_come(begun, day, one)))


def _may_have_come(begun: Placed, day: date, state: str) -> bool:
    """Tell whether a state is brought by something else than a date, or by one that may be past."""
    machine, history = machine_of(begun.book), begun.history
    brought = {way.event for _, _, way in machine.moves if way.to == state}
    if not brought <= machine.dated.keys():
        return True
    first, last = history.deliveries[0].day, Moment(begun.book, history, history.deliveries[-1], {})
    delays = [
        delay for event in brought for delay in _delays(begun.book, machine.dated[event].legal_date, last)
    ]
    return not delays or any(delay.after(first, history.place) <= day for delay in delays)


def _delays(book: Rulebook, legal_date: str | None, moment: Moment) -> Iterator[Duration]:
    """Give the delays that a legal date may count."""
    for derivation in book.legal_dates.get(legal_date or "", ()):
        for node in walk(derivation.node):
            if isinstance(node, Call) and node.function == "echeance":
                delay = moment.value_of(node.arguments[1])
                if isinstance(delay, Duration):
                    yield delay
