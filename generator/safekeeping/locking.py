"""A lock on a folder, which the system drops when its holder dies: no lock file, nothing that goes stale.

On POSIX the folder itself is locked (`flock`), so that nothing is added to what it holds. Windows cannot:
there, a file that the system removes with its holder stands for the lock. A file system that has no locks
(some network ones) is written without.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP
from pathlib import Path


class BusyError(Exception):
    """Another process writes in this folder: `holder` is its number, where the system tells it."""

    def __init__(self, folder: Path, holder: int | None) -> None:
        told = f"process {holder}" if holder is not None else "another process"
        super().__init__(f"{folder} is being written by {told}")
        self.folder = folder
        self.holder = holder


_TAKEN = frozenset({EACCES, EAGAIN, EEXIST})
_NO_LOCKS = frozenset({EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP})

if sys.platform == "win32":
    _MARK = ".parcmetre-lock"

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        """Lock a folder that exists; raises BusyError, OSError."""
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_TEMPORARY
        try:
            descriptor = os.open(folder / _MARK, flags)
        except OSError as error:
            if error.errno in _TAKEN and (folder / _MARK).exists():
                raise BusyError(folder, None) from None
            raise
        try:
            yield
        finally:
            os.close(descriptor)

else:
    import fcntl

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        """Lock a folder that exists; raises BusyError, OSError."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                if error.errno in _TAKEN:
                    raise BusyError(folder, _holder(descriptor)) from None
                if error.errno not in _NO_LOCKS:
                    raise
            if not _is_still(folder, descriptor):  # its former holder had made it, and has removed it
                raise BusyError(folder, None)
            yield
        finally:
            os.close(descriptor)


def _is_still(folder: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(folder.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> int | None:
    """Ask Linux which process locks a folder: `1: FLOCK ADVISORY WRITE 1234 fe:00:2172693 0 EOF`."""
    inode = str(os.fstat(descriptor).st_ino)
    with suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
            words = line.split()
            if words[1] == "FLOCK" and words[5].rpartition(":")[2] == inode and int(words[4]) > 0:
                return int(words[4])
    return None
