"""How many findings a person is shown: the first of each sort, and how many are left."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.problems import Problem

MOST_ALIKE = 20
"""Findings of one code in one file that are shown: what is wrong with the next ones is known."""
MOST = 500
"""Findings that are shown in all."""


@dataclass(frozen=True)
class Shown:
    """Findings to show, and what is left by file and code."""

    problems: Sequence[Problem]
    left: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def told(self) -> Sequence[str]:
        """Say what is left, a line a sort and a line for the rest; nothing when all is shown."""
        lines = [f"{number} more `{code}` in {file}" for (file, code), number in self.left.items()]
        if len(lines) > MOST_ALIKE:
            rest = sum([*self.left.values()][MOST_ALIKE:])
            lines = [*lines[:MOST_ALIKE], f"{rest} more elsewhere"]
        return lines


def bounded(problems: Sequence[Problem]) -> Shown:
    """Keep the first findings of each code in each file."""
    seen: Counter[tuple[str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    kept: list[Problem] = []
    for problem in problems:
        sort = (problem.location.file, problem.code)
        seen[sort] += 1
        if seen[sort] > MOST_ALIKE or len(kept) >= MOST:
            left[sort] += 1
        else:
            kept.append(problem)
    return Shown(kept, left)
