"""Tries the mutants of some roles, in processes of their own where they are many."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module

from conformance.bench import Target
from conformance.kit import Kit, bundled_kit
from conformance.mutating.fate import Fate, Result
from conformance.mutating.matrix import Matrix
from conformance.mutating.mutant import Mutant
from conformance.protocol.limits import Limits
from conformance.transports.in_process import InProcess


@dataclass(frozen=True)
class Share:
    """Which mutants of a role are tried: one in so many, from the one that `start` says, and drawn pairs."""

    role: str
    one_in: int = 1
    start: int = 0
    pairs: int = 0
    seed: int = 0
    each_rule: bool = False
    """Whether the mutants of each rule are then tried until one dies."""
    every_case: bool = False
    """Whether a mutant that does not die lives through every case in which it does something else."""


@dataclass(frozen=True)
class Tried:
    """What came of the mutants of a role."""

    role: str
    rules: tuple[str, ...]
    """Every rule that the role must keep."""
    without: tuple[str, ...]
    """Those of which no mutant derives."""
    derived: int
    """How many mutants derive from the rules, tried or not."""
    results: tuple[Result, ...]

    @property
    def undying(self) -> tuple[str, ...]:
        """The rules that had mutants tried, of which none died by it."""
        alone = [one for one in self.results if len(one.mutants) == 1]
        dead = {one.mutant.rule for one in alone if one.fate is Fate.KILLED}
        return tuple(sorted({one.mutant.rule for one in alone} - dead))


def reference(role: str) -> Target:
    """Give the reference of a role, in this process."""
    limits = Limits()
    return Target(lambda: InProcess(import_module(f"conformance.reference.{role}").make, limits))


def tried(
    share: Share,
    target: Target | None = None,
    watch: Callable[[Result], None] = lambda _result: None,
    kit: Kit | None = None,
) -> Tried:
    """Try a share of the mutants of a role, around an implementation: the reference where none is given."""
    matrix = Matrix(
        kit or bundled_kit(), share.role, target or reference(share.role), every_case=share.every_case
    )
    results = []
    with closing(matrix):
        every = matrix.mutants
        wanted: list[tuple[Mutant, ...]] = [(one,) for one in every[share.start :: share.one_in]]
        wanted += matrix.pairs(share.pairs, share.seed)
        for together in wanted:
            results.append(matrix.tried(*together))
            watch(results[-1])
        if share.each_rule:
            for result in _until_one_dies(matrix, results):
                results.append(result)
                watch(result)
    with_one = {one.rule for one in every}
    without = tuple(rule for rule in matrix.rules if rule not in with_one)
    return Tried(share.role, matrix.rules, without, len(every), tuple(results))


def _until_one_dies(matrix: Matrix, results: Sequence[Result]) -> Iterator[Result]:
    """Try the other mutants of the rules of which none died."""
    known = {one.mutants for one in results}
    dead = {one.mutant.rule for one in results if one.fate is Fate.KILLED and len(one.mutants) == 1}
    for mutant in matrix.mutants:
        if mutant.rule not in dead and (mutant,) not in known:
            result = matrix.tried(mutant)
            if result.fate is Fate.KILLED:
                dead.add(mutant.rule)
            yield result


def side_by_side(shares: Sequence[Share], jobs: int) -> Iterator[Tried]:
    """Try the shares of several roles against the references, each in a process."""
    if jobs == 1:
        yield from map(tried, shares)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(tried, shares)
