"""The step definitions: one a pattern of the phrase book, whatever the domain holds.

Registered where an implementation is named, so that they never meet another project's sentences.
"""

from functools import lru_cache
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from conformance.bdd.phrases import PhraseBook
from conformance.bdd.scenario import UNDER_WAY
from conformance.bdd.spoken import kit, spoken

_KEYWORDS = {"given": given, "when": when, "then": then}


@lru_cache(maxsize=1)
def phrase_book() -> PhraseBook:
    """Give the phrase book of the kit."""
    return PhraseBook(kit().document("features", "phrases.json"))


class Pattern(StepParser):
    """A pattern of the phrase book."""

    def __init__(self, id_: str, role: str) -> None:
        super().__init__(id_)
        self._role = role

    def is_matching(self, name: str) -> bool:
        """Tell whether a sentence is of this pattern."""
        return any(one.pattern == self.name for one in phrase_book().known(self._role, name))

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """Take nothing from the sentence alone: what it says depends on those before it."""
        return {}


def _told(request: pytest.FixtureRequest) -> None:
    """Do what the sentence says, and look at what it expects."""
    __tracebackhide__ = True
    request.node.stash[UNDER_WAY].tell()


for _pattern in spoken().patterns:
    _KEYWORDS[_pattern.role](Pattern(_pattern.id, _pattern.role))(_told)
