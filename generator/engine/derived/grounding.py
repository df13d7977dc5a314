"""Which steps the law makes unfavourable where a condition is broken: they need that ground."""

from generator.engine.rulebook import Rulebook


def sanctioning(book: Rulebook) -> tuple[str, ...]:
    """Name the steps that answer a message, and unfavourably where a condition is broken, by name.

    What answers nobody, as a title that a late payment increases, may have other grounds.
    """
    outcomes = (rule.datum.outcome for rule in book.rules.values() if rule.datum.consequence == "decision")
    named = {one.event for one in outcomes if one is not None}
    return tuple(sorted(name for name in named if book.steps[name].answers is not None))
