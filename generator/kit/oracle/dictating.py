"""What a role's own message must say, because what it was told says it: the rest is the role's choice."""

from generator.engine.equations import equations
from generator.engine.roles import Way
from generator.kit.setup.evaluation import Evaluation
from generator.kit.test_data import preludes


def dictated(evaluation: Evaluation, place: int, *, exactly: bool = False) -> frozenset[str]:
    """Name the fields of a message whose values the role was told, or can compute from what it was told.

    What a bound leaves to the role is computed too, but `exactly`.
    """
    book, raws = evaluation.book, evaluation.placed.raws
    mine = raws[place]
    usual = {
        value.field: value.value
        for item in preludes(book).plausible
        if item.event == mine.name
        for value in item.given
    }
    heard = [
        raw
        for raw in raws[:place]
        if evaluation.role.way(raw.name) in (Way.DELIVERED, Way.KNOWN, Way.ORDERED)
    ]
    known = {
        name
        for name, value in mine.data.items()
        if usual.get(name, ...) == value or any(raw.data.get(name) == value for raw in heard)
    }
    for _ in mine.data:
        for name in mine.data.keys() - known:
            for one in equations(book, mine.name, name):
                if exactly and one.bound is not None:
                    continue
                own = {
                    variable.column.field
                    for variable in one.formula.variables
                    if variable.column.root == "event" and variable.column.owner == mine.name
                }
                if own <= known:
                    known.add(name)
    return frozenset(known)
