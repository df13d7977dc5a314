"""How a system of another make is tried: its faults, each by the case that kills it, and its lawful ways."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from conformance.drawn_kit import drawn_kit
from conformance.kit import bundled_kit
from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.playing import played, played_at_once
from tests.conformance.independent.shell import Manners
from tests.turning import share

IS_ALL = "PARCMETRE_EVERY_CASE" in os.environ
"""Whether every case of a lawful product, and every fault, is tried: `make test-bending`."""
ONE_IN = 1 if IS_ALL else 67
"""Of the cases of a lawful product, one in so many is played."""
SEEDS = (0, 41, 4712) if IS_ALL else (0,)
"""What draws the cases on which a sound system is played: others than the kit's own take long to derive."""

P = TypeVar("P", bound=Manners[Any])
Products = Mapping[str, Callable[[], P]]


class Fates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What becomes of each fault, by its name."""

    die: Mapping[str, str]
    """The case by which each fault dies; before it, those that must have been played."""
    survive: Mapping[str, str]
    """Why each other one fails no case."""


def cases(*ids: str) -> list[Case]:
    """Give some cases of the kit."""
    known = {one.id: one for one in bundled_kit().cases}
    return [known[one] for one in ids]


@dataclass(frozen=True)
class Trial(Generic[P]):
    """A system of another make, and what is tried of it."""

    role: str
    make: Callable[[P], Any]
    """Makes the system of a product."""
    sound: P
    faults: Products[P]
    lawful: Products[P]
    fates_file: str
    leaks: str
    """The fault of whoever mixes dossiers up."""
    at_once: tuple[str, str]
    """Cases that it mixes up where both are open."""
    faults_in: int
    """Of its faults, `make test` tries one in so many."""
    ways_in: int = 1
    """Of its lawful ways, `make test` tries one in so many."""
    once_condemned: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The cases by which the kit condemned lawful products, and should not, by the product."""

    @cached_property
    def fates(self) -> Fates:
        """What becomes of its faults."""
        return msgspec.yaml.decode(Path(__file__).with_name(self.fates_file).read_bytes(), type=Fates)

    @property
    def tried_faults(self) -> list[str]:
        """The faults that die, as many as are tried here."""
        return share(sorted(self.fates.die), 1 if IS_ALL else self.faults_in)

    @property
    def tried_ways(self) -> list[str]:
        """The lawful ways, as many as are tried here."""
        return share(sorted(self.lawful), 1 if IS_ALL else self.ways_in)

    def fails(self, product: P, tried: Sequence[Case]) -> list[str]:
        """Give the cases that a product fails, played one after another."""
        lived = played(self.role, lambda: self.make(product), tried)
        return [case.id for case, outcome in lived if outcome.status is Status.FAILED]

    def condemned(self, product: P, tried: Sequence[Case]) -> list[str]:
        """Give the cases that a product fails by what obliges: not to follow advice breaks no law."""
        lived = played(self.role, lambda: self.make(product), tried)
        return [
            case.id
            for case, outcome in lived
            if outcome.status is Status.FAILED and (outcome.breaches or case.level == "obligatoire")
        ]

    def fails_at_once(self, product: P) -> bool:
        """Whether a product fails a case where dossiers that it may mix up are open at once."""
        lived = played_at_once(lambda: self.make(product), cases(*self.at_once))
        return any(outcome.status is Status.FAILED for _, outcome in lived)

    def some(self, name: str, seed: int = 0) -> list[Case]:
        """Give the cases of its role on which a lawful product is tried: others for another name."""
        drawn = drawn_kit(bundled_kit(), seed, self.role)
        mine = [one for one in drawn.cases if one.role == self.role]
        return mine[sum(map(ord, name)) % ONE_IN :: ONE_IN]
