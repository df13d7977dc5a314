"""Frames and broken lines on a plane: what overlaps, what passes through, how far."""

import math
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.diagrams.geometry import Frame, Point, around

_STEPS = 12
"""The straight parts that stand for a curve."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def shrunk(frame: Frame, by: float) -> Frame:
    """Give the frame within another one."""
    return Frame(frame.left + by, frame.top + by, frame.right - by, frame.bottom - by)


def joined(frames: Iterable[Frame]) -> Frame:
    """Give the smallest frame that holds others."""
    return around(
        corner
        for frame in frames
        for corner in ((frame.left, frame.top), (frame.right, frame.bottom))
    )  # fmt: skip


def overlap(one: Frame, other: Frame) -> bool:
    """Tell whether two frames share more than a border."""
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def points_of(text: str) -> list[Point]:
    """Read the pairs of numbers of a polygon or of a path."""
    numbers = [float(number) for number in _NUMBER.findall(text)]
    return list(zip(numbers[::2], numbers[1::2], strict=False))


def line_of(path: str) -> list[Point]:
    """Give the broken line that stands for a path of cubic curves, as Graphviz writes them: `M…C…`."""
    ends = points_of(path)
    if "C" not in path:
        return ends
    line = ends[:1]
    for first in range(0, len(ends) - 3, 3):
        line += _curve(ends[first : first + 4])
    return line


def _curve(ends: list[Point]) -> Iterator[Point]:
    for part in range(1, _STEPS + 1):
        t = part / _STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        held = list(zip(weights, ends, strict=True))
        yield sum(weight * x for weight, (x, _) in held), sum(weight * y for weight, (_, y) in held)


def passes(line: list[Point], frame: Frame) -> bool:
    """Tell whether a broken line passes through the inside of a frame."""
    return any(_crosses(start, end, frame) for start, end in pairwise(line))


def _crosses(start: Point, end: Point, frame: Frame) -> bool:
    # Liang and Barsky: what is left of the segment between the four sides.
    first, last = 0.0, 1.0
    for origin, away, low, high in (
        (start[0], end[0] - start[0], frame.left, frame.right),
        (start[1], end[1] - start[1], frame.top, frame.bottom),
    ):
        if away == 0:
            if not low < origin < high:
                return False
            continue
        enters, leaves = sorted(((low - origin) / away, (high - origin) / away))
        first, last = max(first, enters), min(last, leaves)
    return first < last


def distance(frame: Frame, line: list[Point]) -> float:
    """Give how far a broken line stays from a frame: nothing where it passes through."""
    if passes(line, frame):
        return 0.0
    corners = [(x, y) for x in (frame.left, frame.right) for y in (frame.top, frame.bottom)]
    near = [_beside(corner, start, end) for corner in corners for start, end in pairwise(line)]
    near += [
        math.hypot(max(frame.left - x, 0, x - frame.right), max(frame.top - y, 0, y - frame.bottom))
        for x, y in line
    ]
    return min(near, default=math.inf)


def _beside(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    part = 0.0
    if length:
        part = max(0.0, min(1.0, ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length))
    return math.hypot(point[0] - start[0] - part * dx, point[1] - start[1] - part * dy)
