"""Faults of one event, whatever the domain: missing, late, said wrong, sent by another or again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from generator.engine import Rulebook
from generator.engine.reading import Raw
from generator.model.actor import Actor

Raws = tuple[Raw, ...]


@dataclass(frozen=True)
class Fault:
    """What was done to a lawful dossier."""

    kind: str
    event: str
    detail: str = ""
    """The field that it touches, or by how much."""


def faulty(book: Rulebook, raws: Raws, chance: Random) -> Iterator[tuple[Fault, Raws]]:
    """Give a dossier with one fault, of each kind and at each event by turns, as chance has it."""
    tried = [(make, place) for make in _KINDS for place in range(1, len(raws))]
    chance.shuffle(tried)
    for make, place in tried:
        found = make(book, raws, place, chance)
        if found is not None:
            yield found


def _missing(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    del book, chance
    return Fault("missing", raws[place].name), (*raws[:place], *raws[place + 1 :])


def _late(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    by = timedelta(days=chance.randint(10, 120))
    data = {
        name: (date.fromisoformat(value) + by).isoformat()
        if book.scope.fields[name].type == "date" and isinstance(value, str)
        else value
        for name, value in raws[place].data.items()
    }
    moved = raws[place]._replace(moment=raws[place].moment + by, data=data)
    changed = (*raws[:place], moved, *raws[place + 1 :])
    return Fault("late", moved.name, f"P{by.days}D"), tuple(sorted(changed, key=lambda raw: raw.moment))


def _wrong_sum(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    data = raws[place].data
    sums = [
        name
        for name, value in data.items()
        if book.scope.fields[name].type == "money" and isinstance(value, int)
    ]
    if not sums:
        return None
    field = chance.choice(sums)
    said = {**data, field: int(str(data[field])) + chance.choice((1, 100, 1000))}
    return Fault("sum", raws[place].name, field), _with(raws, place, raws[place]._replace(data=said))


def _unsaid(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    shape, data = book.scope.events[raws[place].name], raws[place].data
    fields = sorted(shape.required & data.keys())
    if not fields:
        return None
    field = chance.choice(fields)
    said = {name: value for name, value in data.items() if name != field}
    return Fault("unsaid", raws[place].name, field), _with(raws, place, raws[place]._replace(data=said))


def _by_another(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    if raws[place].name not in book.steps:
        return None
    others = sorted(
        entry.id
        for entry in book.specification.entries(Actor, "actor")
        if entry.datum.role.implementable and entry.id != raws[place].source
    )
    if not others:
        return None
    who = chance.choice(others)
    return Fault("sender", raws[place].name, who), _with(raws, place, raws[place]._replace(source=who))


def _again(book: Rulebook, raws: Raws, place: int, chance: Random) -> tuple[Fault, Raws] | None:
    del book, chance
    again = raws[place]._replace(moment=raws[place].moment + timedelta(seconds=30))
    changed = (*raws[: place + 1], again, *raws[place + 1 :])
    return Fault("again", again.name), tuple(sorted(changed, key=lambda raw: raw.moment))


def _with(raws: Raws, place: int, raw: Raw) -> Raws:
    return (*raws[:place], raw, *raws[place + 1 :])


_KINDS: tuple[Callable[[Rulebook, Raws, int, Random], tuple[Fault, Raws] | None], ...] = (
    _missing,
    _late,
    _wrong_sum,
    _unsaid,
    _by_another,
    _again,
)
"""Every kind of fault: a new one is a line here."""
