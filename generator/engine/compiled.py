"""A rule compiled: its formulas, and those that change under a reading of a doubt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product

from generator.engine.formulas import Formula
from generator.model.rule import Rule
from generator.model.traits import Traits

Selection = Mapping[str, str]
"""The reading retained of each doubt."""


@dataclass(frozen=True)
class Compiled:
    """A rule and its formulas by key: `when`, `date`, `due`, `formula`, `outcome`."""

    datum: Rule
    formulas: Mapping[str, Formula]
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The doubts on which its verdict may depend, and their readings; the retained one first."""
    others: Mapping[tuple[str, str], Mapping[str, Formula]] = field(default_factory=dict)
    """The formulas that change under a reading of a doubt."""
    referents: Mapping[str, Formula] = field(default_factory=dict)
    """By name of event, which of several it reads."""
    toothless: bool = False
    """True for a mutant from which the condition was removed: it never finds a violation."""

    @cached_property
    def id(self) -> str:
        """The rule's id."""
        return self.datum.id

    @cached_property
    def traits(self) -> Traits:
        """What its kind says of it."""
        return self.datum.traits

    @property
    def is_conditional(self) -> bool:
        """Whether it applies only where a condition is met."""
        return "when" in self.formulas

    @cached_property
    def about(self) -> tuple[str, ...]:
        """The events that it is about, those of its formulas apart."""
        outcome = self.datum.outcome
        return (*self.traits.about, outcome.event) if outcome is not None else self.traits.about

    @cached_property
    def selections(self) -> tuple[Selection, ...]:
        """Every combination of readings, the retained one first."""
        return combinations(self.readings)

    def formula(self, key: str, selection: Selection) -> Formula | None:
        """Give a formula under a selection of readings."""
        for doubt, reading in selection.items():
            changed = self.others.get((doubt, reading))
            if changed is not None and key in changed:
                return changed[key]
        return self.formulas.get(key)

    def with_formula(self, key: str, node: Formula | None) -> "Compiled":
        """Give a mutant whose formula is another one, or is removed."""
        kept = {name: formula for name, formula in self.formulas.items() if name != key}
        others = {
            where: {k: f for k, f in changed.items() if k != key} for where, changed in self.others.items()
        }
        return replace(self, formulas=kept if node is None else {**kept, key: node}, others=others)


def combinations(readings: Mapping[str, tuple[str, ...]]) -> tuple[Selection, ...]:
    """Combine the readings of some doubts, the retained one of each first."""
    doubts = sorted(readings)
    return tuple(
        dict(zip(doubts, chosen, strict=True)) for chosen in product(*(readings[doubt] for doubt in doubts))
    )
