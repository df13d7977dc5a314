"""The registry of the kinds of faults: a new one is a line of its module."""

from collections.abc import Iterator, Mapping

from conformance.mutating.kinds.answering import ANSWERING
from conformance.mutating.kinds.believing import BELIEVING
from conformance.mutating.kinds.kind import Kind
from conformance.mutating.kinds.leaving import LEAVING
from conformance.mutating.kinds.saying import SAYING
from conformance.mutating.kinds.timing import TIMING
from conformance.mutating.mutant import Mutant, Target

KINDS: Mapping[str, Kind] = {one.name: one for one in (*LEAVING, *TIMING, *SAYING, *ANSWERING, *BELIEVING)}
"""Every kind, by its name."""


def mutants(target: Target) -> Iterator[Mutant]:
    """Derive every mutant of a rule."""
    for kind in KINDS.values():
        yield from kind.mutants(target)
