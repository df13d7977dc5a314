"""What an actor sent at one instant, in the order of causes: the order in which it left says nothing."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from generator.engine.rulebook import Rulebook
from generator.model.exchange import ReactionTrigger

_T = TypeVar("_T")


def by_causes(book: Rulebook, together: Sequence[_T], name: Callable[[_T], str]) -> list[_T]:
    """Put what left at one instant in the order of causes, else as it left; `name` gives the step of each."""
    names = frozenset(name(one) for one in together)
    return sorted(together, key=lambda one: _depth(book, name(one), names))


def _depth(book: Rulebook, name: str, names: Collection[str]) -> int:
    """Tell how many of the steps that left together lead to one, each a reaction to the one before."""
    depth = 0
    while depth < len(names):
        trigger = book.steps[name].trigger if name in book.steps else None
        cause = trigger.to if isinstance(trigger, ReactionTrigger) else None
        if cause not in names:
            break
        name, depth = str(cause), depth + 1
    return depth
