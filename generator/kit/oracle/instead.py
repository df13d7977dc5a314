"""What may leave in the place of something else: a scenario never asks for one of several lawful messages."""

from dataclasses import replace
from functools import lru_cache

from generator.engine.formulas import Formula
from generator.engine.history import History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Type, parsed
from generator.kit.case import Act, Beat
from generator.model.freedom import Freedom


def either(book: Rulebook, seen: History, beat: Beat) -> Beat:
    """Ask for any of the steps that the law lets leave, of what they all say.

    `seen` ends where the step would leave.
    """
    if beat.act not in (Act.EMITTED, Act.ONCE) or beat.or_else or not seen.deliveries:
        return beat
    here = Moment(book, seen, seen.deliveries[-1], {})
    for steps, condition in _interchangeable(book):
        if beat.event in steps and here.value(condition) is True:
            others = tuple(step for step in steps if step != beat.event)
            shared = [book.scope.events[step].fields for step in steps]
            where = tuple(one for one in beat.where if all(one.field in fields for fields in shared))
            return replace(beat, or_else=others, where=where)
    return beat


@lru_cache(maxsize=4)
def _interchangeable(book: Rulebook) -> tuple[tuple[tuple[str, ...], Formula], ...]:
    """Give the steps that may stand for one another, and where they may."""
    freedoms = (entry.datum for entry in book.specification.entries(Freedom, "freedom"))
    return tuple(
        (one.steps, Formula(parsed(one.interchangeable, book.scope, Type.BOOLEAN)))
        for one in freedoms
        if one.interchangeable is not None
    )
