"""From a story in its place to a case: what is done to the role under test, and what it must answer."""

from generator.engine.roles import Way
from generator.model.rule import (
    Existence,
    Response,
    Robustness,
)
from generator.scenarios.case import Beat
from generator.scenarios.deciding import ordered
from generator.scenarios.disturbing import disturbed
from generator.scenarios.owing import owed
from generator.scenarios.reacting import spontaneous, withheld
from generator.scenarios.receiving import received
from generator.scenarios.told import Told


def beats(told: Told) -> tuple[Beat, ...]:
    """Give the lines of the case; none where the story tells the role nothing that can be tested."""
    datum = told.rule.datum
    if isinstance(datum, Robustness):
        return tuple(disturbed(told, datum))
    if datum.consequence == "obligation" and isinstance(datum, Existence | Response):
        return tuple(owed(told))
    if told.judged is None:
        return tuple(withheld(told))
    way = told.role.way(told.placed.raws[told.judged].name)
    if way is Way.DELIVERED:
        return tuple(received(told, told.judged))
    if way in (Way.ORDERED, Way.KNOWN):
        return tuple(ordered(told, told.judged))
    return tuple(spontaneous(told, told.judged))
