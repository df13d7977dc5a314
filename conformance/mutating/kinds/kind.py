"""What a kind of fault is."""

from collections.abc import Iterator
from typing import Literal, Protocol

from conformance.mutating.deviation import Deviation
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World

Touched = Literal["emitted", "come", "refused", "met", "any"]


class Kind(Protocol):
    """Derives the mutants of a rule, and does what one of them does."""

    @property
    def name(self) -> str:
        """What names it."""
        ...

    @property
    def label(self) -> str:
        """What it does wrong, in French."""
        ...

    @property
    def touches(self) -> Touched:
        """What must have become of the event in a sound dossier, for the kind to do anything there."""
        ...

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive the mutants of a rule; none where the kind cannot break it."""
        ...

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what a mutant does, for one dossier or more."""
        ...


def aimed(target: Target, kind: str, event: str = "", field: str = "", way: str = "") -> Mutant:
    """Give a mutant of a rule."""
    return Mutant(target.world.role, target.rule, kind, event, field, way)
