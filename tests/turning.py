"""Shares of what takes long, from a place that turns as the kit gains and loses cases: all come in time."""

from collections.abc import Sequence
from typing import TypeVar

from conformance.kit import bundled_kit

T = TypeVar("T")


def share(among: Sequence[T], one_in: int) -> list[T]:
    """Give one in so many; all of them for 1."""
    return list(among[len(bundled_kit().cases) % one_in :: one_in])
