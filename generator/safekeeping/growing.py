"""A file that grows by whole pieces."""

import os
from pathlib import Path

from generator.safekeeping.journal import named, put


class Growing:
    """A file that exists, held by its caller; `add` puts a piece at its end, whole or not at all.

    A writer killed in the middle of a piece leaves its beginning: the reader of the file cuts it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with named(path):
            self._descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
            self.size = os.fstat(self._descriptor).st_size
            """Bytes that the file holds."""

    def cut(self, size: int) -> None:
        """Keep the first bytes only; raises OSError."""
        with named(self._path):
            os.ftruncate(self._descriptor, size)
        self.size = size

    def add(self, piece: bytes) -> None:
        """Put a piece at the end; raises OSError, with the name of the file: nothing of it stays then."""
        with named(self._path):
            try:
                put(self._descriptor, piece)
            except BaseException:
                os.ftruncate(self._descriptor, self.size)
                raise
        self.size += len(piece)

    def close(self) -> None:
        """Wait until the disk has it; raises OSError."""
        with named(self._path):
            try:
                os.fsync(self._descriptor)
            finally:
                os.close(self._descriptor)
