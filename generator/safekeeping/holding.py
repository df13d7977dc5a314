"""Holding a folder: made if missing, locked, and rid of what a killed writer left there."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.safekeeping.journal import Journal, named
from generator.safekeeping.locking import locked

_HOLDERS: dict[tuple[int, int], tuple[int, int]] = {}
"""By folder (device, inode): the process and the thread of ours that hold it."""


def is_unsettled(folder: Path) -> bool:
    """Whether a writer was killed in this folder, or is at work: what it holds is not whole."""
    return Journal(folder).exists


@contextmanager
def held(folder: Path) -> Iterator[bool]:
    """Hold a folder alone while files are written there; who holds it may hold it again.

    Gives whether what a killed writer had begun was undone. A folder that was made for it, and in which
    nothing came to stand, goes away at the end. Raises BusyError when somebody else holds it, OSError, with
    the name of the file, when it cannot be made or what was left cannot be undone.
    """
    made = _made(folder)
    try:
        with named(folder):
            status = folder.stat()
        key, me = (status.st_dev, status.st_ino), (os.getpid(), threading.get_ident())
        if _HOLDERS.get(key) == me:
            yield False
            return
        with locked(folder):
            _HOLDERS[key] = me
            try:
                yield Journal(folder).settle()
            finally:
                del _HOLDERS[key]
                _remove_empty(made)
    finally:
        _remove_empty(made)


def _made(folder: Path) -> list[Path]:
    """Make a folder and those above it; give what was made, the deepest first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    made: list[Path] = []
    try:
        for one in reversed(missing):
            with named(one), suppress(FileExistsError):
                one.mkdir()
                made.insert(0, one)
    except OSError:
        _remove_empty(made)
        raise
    return made


def _remove_empty(folders: list[Path]) -> None:
    for one in folders:
        with suppress(OSError):  # something stands there, or it is gone
            one.rmdir()
