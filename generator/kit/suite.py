"""The kit of a specification as objects: what its files, its pages and its reports all tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.corpus import corpus
from generator.kit.coverage import coverage
from generator.kit.numbering import Numbering, numbering, order_of
from generator.kit.telling.features import FeatureFile, feature_files
from generator.kit.telling.gherkin import Phrased
from generator.kit.telling.phrased import phrased

Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Suite:
    """Cases with their numbers, the features that tell them, and how much they cover."""

    book: Rulebook
    cases: tuple[Case, ...]
    numbers: Numbering

    @cached_property
    def features(self) -> tuple[FeatureFile, ...]:
        """The features, in the order of paths."""
        return tuple(feature_files(self.book, self.phrased.values()))

    @cached_property
    def phrased(self) -> Mapping[str, Phrased]:
        """Each case in sentences by its id, in the order of families and numbers."""
        return phrased(self.book, self.numbered)

    @cached_property
    def by_family(self) -> Mapping[str, FeatureFile]:
        """The features by the rule or family that they hold."""
        return {feature.family: feature for feature in self.features}

    @cached_property
    def numbered(self) -> tuple[tuple[str, Case], ...]:
        """Each case after its id, in the order of families and numbers."""
        numbered = ((self.numbers.id(case), case) for case in self.cases)
        return tuple(sorted(numbered, key=lambda one: order_of(one[0])))

    def of(self, family: str) -> Sequence[tuple[str, Case]]:
        """Give the cases of a rule or family."""
        return [(id_, case) for id_, case in self.numbered if case.family == family]

    @cached_property
    def coverage(self) -> Json:
        """What is covered, and why the rest is not."""
        return coverage(self.book, self.cases, self.numbers)


@lru_cache(maxsize=2)
def suite(book: Rulebook, seed: int, role: str | None) -> Suite:
    """Give the kit of a seed, whole or of a role; a case that the registry knows keeps its number."""
    cases = corpus(book, seed, role)
    return Suite(book, cases, numbering(cases, book.specification.registry))
