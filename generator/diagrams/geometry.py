"""Points and frames on a plane."""

from collections.abc import Iterable
from typing import NamedTuple

Point = tuple[float, float]


class Frame(NamedTuple):
    """An upright rectangle, in points; `top` is the smaller ordinate."""

    left: float
    top: float
    right: float
    bottom: float


def around(points: Iterable[Point]) -> Frame:
    """Give the smallest frame that holds some points; raises ValueError where there is none."""
    held = list(points)
    xs, ys = [x for x, _ in held], [y for _, y in held]
    return Frame(min(xs), min(ys), max(xs), max(ys))
