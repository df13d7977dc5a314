"""The findings of `check`, for a person, a program, GitHub, or a SARIF reader."""

from collections.abc import Callable, Mapping, Sequence

from generator.problems import Problem
from generator.reporting.bounds import Shown, bounded
from generator.reporting.for_github import annotations
from generator.reporting.for_people import report
from generator.reporting.for_programs import findings
from generator.reporting.for_sarif import log

_WRITERS: Mapping[str, Callable[[Shown], str]] = {
    "text": report,
    "json": findings,
    "github": annotations,
    "sarif": log,
}
FORMATS = tuple(_WRITERS)
_COMPLETE = frozenset({"json", "sarif"})
"""The formats for programs: they hold every finding."""

__all__ = ["FORMATS", "written"]


def written(problems: Sequence[Problem], format_: str, *, everything: bool = False) -> str:
    """Write findings; a person is shown the first of each sort, unless they ask for everything."""
    shown = Shown(problems) if everything or format_ in _COMPLETE else bounded(problems)
    return _WRITERS[format_](shown)
