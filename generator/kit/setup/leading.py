"""What leads to an event, computed: the causes of its trigger, what it answers, the rules, the life cycle.

The first of these that says something is believed: whoever is in doubt asks what the step itself says first.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from generator.engine.derived.causing import causes_of
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.kit.test_data import preludes
from generator.model.exchange import ReactionTrigger
from generator.model.prelude import Need

_Asked = Callable[[Rulebook, str], Iterator[str]]


@lru_cache(maxsize=4)
def needs(book: Rulebook) -> Mapping[str, tuple[Need, ...]]:
    """Give what must come before each event: what the preludes say of it, the rest being computed."""
    said: dict[str, tuple[Need, ...]] = {}
    for need in preludes(book).needs:
        said[need.event] = (*said.get(need.event, ()), need)
    found = {name: said.get(name, (Need(event=name),)) for name in book.scope.events}
    whole = {name: tuple(_whole(book, need) for need in given) for name, given in found.items()}
    return {name: tuple(need for need in given if need.after) for name, given in whole.items()}


def _whole(book: Rulebook, need: Need) -> Need:
    """Say of a need what it leaves out: what leads to it, and the usual time between the two."""
    after, gap = need.after or leading(book, need.event), need.gap
    if gap is None and need.due is None:
        step, usual = book.steps.get(need.event), preludes(book).gaps
        reacts = step is not None and isinstance(step.trigger, ReactionTrigger)
        gap = usual.reaction if reacts else usual.other
    return need.model_copy(update={"after": after, "gap": gap})


@lru_cache(maxsize=1024)
def leading(book: Rulebook, event: str) -> tuple[str, ...]:
    """Name the events one of which comes before another, the likeliest first; none if it begins a life."""
    for asked in _ASKED:
        found = tuple(dict.fromkeys(name for name in asked(book, event) if name != event))
        if found:
            return found
    return ()


def _causes(book: Rulebook, event: str) -> Iterator[str]:
    step = book.steps.get(event)
    if step is not None:
        yield from (one.event for one in causes_of(step.trigger))


def _answered(book: Rulebook, event: str) -> Iterator[str]:
    step = book.steps.get(event)
    if step is not None and step.answers is not None:
        yield str(step.answers)


def _required(book: Rulebook, event: str) -> Iterator[str]:
    """What rules without any condition require before it."""
    for rule in book.rules.values():
        if rule.traits.judged == (event,) and not rule.is_conditional:
            yield from rule.traits.requires


def _naming(book: Rulebook, event: str) -> Iterator[str]:
    """What designates the persons whom it names."""
    step = book.steps.get(event)
    for named in step.addressee if step is not None else ():
        yield from (one.event for one in named.from_)


def _living(book: Rulebook, event: str) -> Iterator[str]:
    """What brings a dossier where the life cycle admits it, unless a new dossier does."""
    machine = machine_of(book)
    life = machine.events.get(event)
    if life is None:
        return
    admitting = {(region, state) for region, id_, state in machine.ways if id_ == life.id}
    fresh = {(region, state) for region, states in machine.initial().items() for state in states}
    dated = {one.id for one in machine.echeances}
    if admitting & fresh:
        if machine.begins_with:  # nothing does where no event moves a new dossier
            yield machine.begins_with
        return
    seen: set[tuple[str, str]] = set()
    while admitting - seen:
        seen |= admitting
        brought = [
            (region, state, way) for region, state, way in machine.moves if (region, way.to) in admitting
        ]
        yield from (name for _, _, way in brought for name in machine.names.get(way.event, ()))
        admitting = {(region, state) for region, state, way in brought if way.event in dated}


_ASKED: tuple[_Asked, ...] = (_causes, _answered, _required, _naming, _living)
