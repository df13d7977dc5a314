"""What the law lets a step leave unsaid."""

from collections.abc import Mapping

from generator.engine.rulebook import Rulebook
from generator.model.freedom import Freedom


def left_out(book: Rulebook) -> Mapping[str, frozenset[str]]:
    """Give the fields that a freedom lets a step leave out, by step."""
    freedoms = [entry.datum for entry in book.specification.entries(Freedom, "freedom")]
    steps = {step for freedom in freedoms for step in freedom.steps if freedom.omits}
    return {
        step: frozenset(field for one in freedoms if step in one.steps for field in one.omits)
        & book.scope.events[step].fields.keys()
        for step in steps
    }
