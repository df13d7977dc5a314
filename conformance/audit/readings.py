"""What a choice of readings of the law changes: the rules that depend on the questions that it settles."""

from collections.abc import Iterable
from functools import lru_cache

from conformance.audit.judging import FAMILIES
from generator.engine import Rulebook, rulebook
from generator.engine.formulas import Formula


def plain(book: Rulebook) -> Rulebook:
    """Give the rulebook in which no question is settled."""
    return rulebook(book.specification)


@lru_cache(maxsize=4)
def changed(book: Rulebook) -> frozenset[str]:
    """Name the rules, and the families of rules, that may say otherwise than where no question is settled.

    A question may be of what a rule says, or of a delay: how it is counted, whether its text still holds.
    Only the latter may change what nobody types.
    """
    if not book.chosen:
        return frozenset()
    before, settled = plain(book), book.chosen.keys()
    found = {
        rule.id
        for rule in before.rules.values()
        if not settled.isdisjoint(rule.readings)
        or not settled.isdisjoint(_doubts(before, rule.referents.values()))
    }
    return frozenset(found if settled.isdisjoint(before.doubts_of_parameters) else {*found, *FAMILIES})


def settled_in(book: Rulebook, formulas: Iterable[Formula]) -> tuple[tuple[str, str], ...]:
    """Give the readings that are chosen of the questions on which some formulas depend, by question."""
    doubts = _doubts(plain(book), formulas)
    return tuple((doubt, reading) for doubt, reading in sorted(book.chosen.items()) if doubt in doubts)


def _doubts(book: Rulebook, formulas: Iterable[Formula]) -> frozenset[str]:
    return frozenset(doubt for formula in formulas for doubt in book.doubts(formula))
