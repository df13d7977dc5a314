"""How the cases of the life cycle tell a past, and name a state."""

from collections.abc import Iterator
from dataclasses import replace

from generator.engine.derived import TRANSITION, Derived
from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.kit.case import Act, Beat
from generator.kit.purposes.attempts import Subject
from generator.kit.setup.past import past
from generator.kit.setup.placed import Placed
from generator.kit.telling.naming import spoken_values
from generator.model.lifecycle import Event as LifeEvent
from generator.model.provenance import OBLIGING


def quiet(role: Role, found: Placed, until: int, *, aloud: str = "") -> Iterator[Beat]:
    """Tell a past in few words: only what a phrase says by itself, which is where it led.

    `aloud` is an event whose data are told all the same.
    """
    for beat in past(role, found, until):
        silent = beat if beat.event == aloud else replace(beat, told={})
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


def states_from(state: str, likely: frozenset[str]) -> tuple[str, ...]:
    """Give a state, then those where the systems may have brought the dossier by themselves since."""
    return (state, *sorted(likely - {state}))
