"""How the cases of the life cycle tell a past, and name a state."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.engine.derived import TRANSITION, Derived
from generator.engine.roles import Role
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.formula import Duration
from generator.formula.tree import Call, walk
from generator.kit.case import Act, Beat
from generator.kit.purposes.again import added_up
from generator.kit.purposes.attempts import Subject
from generator.kit.setup.past import past
from generator.kit.setup.placed import Placed
from generator.kit.telling.naming import spoken_values
from generator.model.lifecycle import Event as LifeEvent
from generator.model.provenance import OBLIGING


def quiet(role: Role, found: Placed, until: int, *, aloud: str = "") -> Iterator[Beat]:
    """Tell a past in few words: only what a phrase says by itself, which is where it led.

    `aloud` is an event whose data are told all the same; so are the sums of what came more than once, which
    only together tell where they led.
    """
    times = Counter(raw.name for raw in found.raws[:until])
    summed = added_up(role.book)
    for beat in past(role, found, until):
        sums = {
            name: value for name, value in beat.told.items() if name in summed and times[beat.event or ""] > 1
        }
        silent = beat if beat.event == aloud else replace(beat, told=sums)
        yield (
            silent if beat.act is Act.AWAIT else spoken(role.book, silent)
        )  # what it sends itself is judged


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
