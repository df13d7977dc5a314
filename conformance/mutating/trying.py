"""Tries the mutants of some roles, in processes of their own where they are many."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module

from conformance.bench import Target
from conformance.kit import bundled_kit
from conformance.mutating.matrix import Matrix, Result
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


def reference(role: str) -> Target:
    """Give the reference of a role, in this process."""
    limits = Limits()
    return Target(lambda: InProcess(import_module(f"conformance.reference.{role}").make, limits))


def tried(
    share: Share, target: Target | None = None, watch: Callable[[Result], None] = lambda _result: None
) -> Tried:
    """Try a share of the mutants of a role, around an implementation: the reference where none is given."""
    matrix = Matrix(bundled_kit(), share.role, target or reference(share.role))
    results = []
    with closing(matrix):
        every = matrix.mutants
        wanted: list[tuple[Mutant, ...]] = [(one,) for one in every[share.start :: share.one_in]]
        wanted += matrix.pairs(share.pairs, share.seed)
        for together in wanted:
            results.append(matrix.tried(*together))
            watch(results[-1])
    with_one = {one.rule for one in every}
    without = tuple(rule for rule in matrix.rules if rule not in with_one)
    return Tried(share.role, matrix.rules, without, len(every), tuple(results))


def side_by_side(shares: Sequence[Share], jobs: int) -> Iterator[Tried]:
    """Try the shares of several roles against the references, each in a process."""
    if jobs == 1:
        yield from map(tried, shares)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(tried, shares)
