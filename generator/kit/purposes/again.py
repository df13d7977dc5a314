"""The cases of a message that comes in two parts, each with its sum: who takes the first takes the second."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from generator.engine.motives import refusals
from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.formula import Variable
from generator.formula.tree import walk
from generator.kit.case import Act, Beat
from generator.kit.purposes.attempts import Attempt
from generator.kit.setup.office_days import some_days_later
from generator.kit.setup.past import deliver, past
from generator.kit.setup.placed import Placed
from generator.kit.setup.soundness import is_right
from generator.kit.setup.writing import followed
from generator.kit.test_data import preludes

_LATER = timedelta(days=30)
"""When the second part comes."""


def in_two_parts(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    """Deliver as two, half of it in each, a message of which rules add a sum up, after its ordinary past.

    Not where a rule or the life cycle may explain that the second is refused: a number that serves twice,
    what comes once, a sum that others must add up to. Nor what is decided whole: a court rules once.
    """
    if step in preludes(role.book).undivided:
        return
    begun, ordinary = found.until(len(found.raws) - 1), found.raws[-1]
    sums = {
        name: value
        for name, value in ordinary.data.items()
        if name in added_up(role.book) and isinstance(value, int) and value > 1
    }
    if not sums:
        return
    first = {name: value // 2 for name, value in sums.items()}
    second = {name: value - first[name] for name, value in sums.items()}
    once = followed(begun, Raw(step, ordinary.moment, first))
    book = role.book
    territory = found.settings.get(book.setting_that_gives("territory"))
    later = some_days_later(book, territory, step, ordinary.moment, _LATER)
    for numbered in ({}, _numbered_anew(role, begun, ordinary)):
        twice = followed(once, Raw(step, later, {**second, **numbered}))
        last = twice.history.deliveries[-1]
        if not is_right(role, twice.history) or refusals(book, role.id, twice.history, last):
            continue
        place = len(twice.raws) - 1
        says = book.language.says
        beats = (*past(role, twice, place), replace(deliver(twice, place), given=False), Beat(Act.ACCEPTED))
        yield Attempt("en-deux-fois", says("in-two-parts"), says("each-part"), beats)
        return


@lru_cache(maxsize=4)
def added_up(book: Rulebook) -> frozenset[str | None]:
    """Name the data that a rule or the life cycle adds up from one message to the next."""
    formulas = (one for rule in book.rules.values() for one in rule.formulas.values())
    return frozenset(
        node.column.field
        for formula in (*formulas, *machine_of(book).guards.values())
        for node in walk(formula.node)
        if isinstance(node, Variable) and node.column.aggregate is not None
    )


def _numbered_anew(role: Role, begun: Placed, ordinary: Raw) -> Mapping[str, object]:
    """Give the number that its sender gives a message, and no other, the one that comes next."""
    fields, said = role.book.scope.fields, {name for raw in begun.raws for name in raw.data}
    return {
        name: _next(str(value))
        for name, value in ordinary.data.items()
        if fields[name].assigned_by == ordinary.source and name not in said
    }


def _next(number: str) -> str:
    digits = number[len(number.rstrip("0123456789")) :]
    return f"{number[: len(number) - len(digits)]}{int(digits or 0) + 1:0{len(digits)}}"
