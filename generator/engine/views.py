"""A dossier as one role sees it: the rules that it can hold it against."""

from collections.abc import Mapping
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import read_by, seen_by, testability


@lru_cache(maxsize=4)
def rules_seen(book: Rulebook) -> Mapping[str, tuple[tuple[Compiled, frozenset[str]], ...]]:
    """Give the rules by which a past is held right, by role, and the events without which none is broken.

    The role sees all that they read. What it owes is left out: it is for the role to do, not for the past
    to tell.
    """
    return {
        role: tuple(
            (rule, frozenset(rule.traits.settled_by))
            for rule in book.rules.values()
            if rule.datum.consequence != "obligation" and is_seen(book, rule, role)
        )
        for role in roles(book)
    }


def is_seen(book: Rulebook, rule: Compiled, role: str) -> bool:
    """Tell whether a role sees all that a rule reads, or all that testing it on that role needs."""
    if read_by(book, rule) <= seen_by(book, role):
        return True
    tested = testability(book, rule)
    return tested.role == role and not tested.obstacles
