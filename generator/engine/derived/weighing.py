"""How far a rule obliges: a written one as it says, a derived one as far as what it follows from is sure."""

from collections.abc import Iterable
from functools import lru_cache

from generator.engine.derived.naming import ADDRESSEE, CAUSE, TRANSITION
from generator.engine.rulebook import Rulebook
from generator.model.exchange import ReactionTrigger
from generator.model.provenance import Sourced


@lru_cache(maxsize=1024)
def obliges(book: Rulebook, rule: str) -> bool:
    """Tell whether breaking a rule condemns; what derives from a weak fact is advice.

    The form of a message, its ends and its number bind whoever takes part in the exchange, however it was
    inferred; so does leaving undone what a person decides, or doing what nobody decided.
    """
    written = book.rules.get(rule)
    if written is not None:
        return written.datum.level == "obligatoire"
    kind, _, about = rule.partition(":")
    return not any(fact.is_weak for fact in _facts(book, kind, about))


def _facts(book: Rulebook, kind: str, about: str) -> Iterable[Sourced]:
    """Give the facts of `spec/` on which a derived rule stands."""
    if kind == ADDRESSEE:
        return book.steps[about].addressee
    if kind == CAUSE:
        step = book.steps[about]
        return (step,) if isinstance(step.trigger, ReactionTrigger) else ()
    lifecycle = book.specification.lifecycle
    if kind == TRANSITION and lifecycle is not None:
        return (one for one in lifecycle.datum.events if one.id == about)
    return ()
