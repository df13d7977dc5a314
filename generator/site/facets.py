"""What the lines of a table are filtered by: for each facet, its values, and how many lines have each."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """A value of a facet."""

    value: str
    words: str
    count: int


@dataclass(frozen=True)
class Facet:
    """A filter of a table: lines bear its values in `data-` and its key, apart by spaces."""

    key: str
    label: str
    choices: tuple[Choice, ...]


def facet(
    key: str,
    label: str,
    lines: Iterable[Iterable[str]],
    name: Callable[[str], str],
    order: Sequence[str] = (),
) -> Facet:
    """Count the values of the lines; those of `order` come first, the others by their names."""
    counts = Counter(value for values in lines for value in dict.fromkeys(values) if value)
    ranks = {value: rank for rank, value in enumerate(order)}
    sorted_ = sorted(counts, key=lambda value: (ranks.get(value, len(ranks)), name(value)))
    return Facet(key, label, tuple(Choice(value, name(value), counts[value]) for value in sorted_))
