"""An answer that is an object of this process, held to the bounds of one that is a text."""

from typing import Any

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits

_BITS = 3
"""Bits of an integer for each of its digits, at the least."""


def bounded(value: object, limits: Limits) -> Any:  # noqa: ANN401 any JSON, and what is not is left to the writer
    """Give plain lists and dictionaries that hold what an answer holds; raises Fault once it is too much.

    What only pretends to be a list or a dictionary, and has no end, is not asked for it.
    """
    return _Bounding(limits).plain(value, 0)


class _Bounding:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._size = 0

    def plain(self, value: object, depth: int) -> object:
        """Copy a value, counted at the least that it takes in JSON."""
        if depth > self._limits.depth:
            raise Fault("too-deep", f"> {self._limits.depth}")
        match value:
            case str():
                self._take(len(value) + 2)
            case dict():
                self._take(2)
                return {self._key(name): self.plain(part, depth + 1) for name, part in dict.items(value)}
            case list():
                self._take(2)
                return [self.plain(part, depth + 1) for part in list.__iter__(value)]
            case tuple():
                self._take(2)
                return [self.plain(part, depth + 1) for part in tuple.__iter__(value)]
            case int():
                self._take(int.bit_length(value) // (_BITS + 1) + 1)
            case _:
                self._take(1)
        return value

    def _key(self, name: object) -> object:
        self._take(len(name) + 2 if isinstance(name, str) else 1)
        return name

    def _take(self, size: int) -> None:
        self._size += size
        if self._size > self._limits.size:
            raise Fault("oversize", f"> {self._limits.size}")
