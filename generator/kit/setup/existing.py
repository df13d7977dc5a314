"""Which events a dossier may have: by its convention, and by what they answer."""

from collections.abc import Mapping
from functools import lru_cache

from generator.engine.rulebook import Rulebook
from generator.kit.setup.leading import needs
from generator.kit.setup.placed import Placed
from generator.model.exchange import Exchange, ReactionTrigger


@lru_cache(maxsize=4)
def cycles(book: Rulebook) -> Mapping[str, tuple[str, ...]]:
    """Give the conventions under which each step exists; none where it exists under all."""
    return {
        f"{exchange.id}.{step.id}": exchange.datum.cycles
        for exchange in book.specification.entries(Exchange, "exchange")
        for step in exchange.datum.steps
    }


def exists_under(book: Rulebook, cycle: str | None, name: str) -> bool:
    """Tell whether an event exists under a convention; an unknown one forbids nothing."""
    known = cycles(book).get(name)
    return cycle is None or not known or cycle in known


def exists(book: Rulebook, begun: Placed, name: str) -> bool:
    """Tell whether an event exists under the convention of a dossier."""
    return exists_under(book, book.cycle_of(begun.settings), name)


def has_its_cause(book: Rulebook, begun: Placed, name: str) -> bool:
    """Tell whether what a message answers by itself is there: nobody acknowledges what never came."""
    step = book.steps.get(name)
    if step is None or not isinstance(step.trigger, ReactionTrigger):
        return True
    causes = {step.trigger.to, *(one for need in needs(book).get(name, ()) for one in need.after)}
    return any(raw.name in causes for raw in begun.raws)
