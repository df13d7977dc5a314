"""What each file was read as the last time: what did not change since is not parsed again.

A reading is that of a file's place and bytes, by our code and what it runs on: whatever differs there is read
anew. Only what was read without a problem is kept, in the cache of the user (`generator.safekeeping.cache`).
"""

import hashlib
import pickle
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache as once
from pathlib import Path
from typing import TypeVar

from generator import provenance
from generator.loading.folder import File
from generator.model.base import Datum
from generator.model.specification import Entry
from generator.safekeeping import cache
from generator.source import Document

T = TypeVar("T")

_SORT = "read"
_PLAIN = (Entry, Document, date, datetime, time, timedelta, timezone, Decimal)
_MANY = 64
"""Files newly read from which they are worth keeping: the readings of a root are kept together."""


class Readings:
    """The readings of the files of a root: those of the last time, and those of this one."""

    def __init__(self, root: Path) -> None:
        """Take what was kept for a root, if anything was."""
        self._key = provenance.key_of(_SORT, str(root.resolve()))
        self._known: dict[str, bytes] = cache.found(_SORT, self._key, ()) or {}
        self._read: dict[str, bytes | Entry[Datum]] = {}
        self._new = 0

    def of(self, file: File) -> Entry[Datum] | None:
        """Give what a file was read as; None where it must be read."""
        name = _name(file)
        content = self._known.get(name)
        if content is None:
            return None
        found = cache.thawed(content, _classes())
        if not isinstance(found, Entry):
            return None
        self._read[name] = content
        return found

    def add(self, file: File, read: Entry[Datum]) -> None:
        """Add what a file was just read as, without a problem."""
        self._read[_name(file)] = read
        self._new += 1

    def keep(self) -> None:
        """Keep them for the next time, where enough of them are new."""
        if self._new < _MANY:
            return
        cache.keep(
            _SORT,
            self._key,
            {
                name: one if isinstance(one, bytes) else pickle.dumps(one, protocol=5)
                for name, one in self._read.items()
            },
        )


def _name(file: File) -> str:
    return hashlib.sha256(f"{file.place}\0".encode() + file.content).hexdigest()


@once
def _classes() -> tuple[type, ...]:
    """Name what entries are made of: the data of our models, and plain values."""
    enums = [one for one in _below(Enum) if one.__module__.startswith("generator.")]
    return (*_PLAIN, *_below(Datum), *enums)


def _below(model: type[T]) -> Iterator[type[T]]:
    for one in model.__subclasses__():
        yield one
        yield from _below(one)
