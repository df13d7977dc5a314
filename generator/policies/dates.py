"""Periods run forward."""

from collections.abc import Iterator
from datetime import date

from generator.model.specification import Specification
from generator.problems import Problem


def periods_run_forward(specification: Specification) -> Iterator[Problem]:
    """A period's last day is not before its first."""
    for entry in specification.roots:
        for path, datum in entry.data:
            first, last = getattr(datum, "from_", None), getattr(datum, "until", None)
            if isinstance(first, date) and isinstance(last, date) and last < first:
                message = f"ends on {last}, before it starts on {first}"
                yield entry.problem("backward-period", message, *path, "until")
