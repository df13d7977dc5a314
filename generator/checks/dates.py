"""Periods run forward."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from pydantic import BaseModel

from generator.model.specification import Specification
from generator.problems import Problem


@cache
def _is_period(model: type[BaseModel]) -> bool:
    return {"from_", "until"} <= model.model_fields.keys()


def periods_run_forward(specification: Specification) -> Iterator[Problem]:
    """A period's last day is not before its first."""
    for entry in specification.roots:
        for path, datum in entry.data:
            if not _is_period(type(datum)):
                continue
            first, last = getattr(datum, "from_"), getattr(datum, "until")  # noqa: B009 models have no base
            if isinstance(first, date) and isinstance(last, date) and last < first:
                message = f"ends on {last}, before it starts on {first}"
                yield entry.problem("backward-period", message, *path, "until")
