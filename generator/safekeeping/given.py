"""Opens what somebody gives by its path: files that end, pipes that somebody writes to, nothing that hangs.

A device never ends, and a pipe that nobody writes to never opens: each is refused at once, as a folder is.
"""

import hashlib
import os
import stat
from io import BufferedReader, RawIOBase
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Opens a pipe without waiting for who writes to it."""
_CHUNK = 1 << 16


class NotGivenError(OSError):
    """What is named is nothing that can be read to its end: a device, a silent pipe, a folder, too large."""


def opened(path: Path) -> BufferedReader:
    """Open a file that ends, which may be read again; raises OSError."""
    descriptor = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotGivenError(0, "a file is expected, not a folder, a device or a pipe", str(path))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def streamed(path: Path) -> BufferedReader:
    """Open what is read once, from its beginning: a file, or a pipe as `<(zcat a.gz)` is; raises OSError."""
    descriptor = os.open(path, _FLAGS)
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISFIFO(mode):
            return _pipe(descriptor, path)
        if not stat.S_ISREG(mode):
            raise NotGivenError(0, "a file or a pipe is expected, not a folder or a device", str(path))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def bounded(path: Path, most: int) -> bytes:
    """Read a file or a pipe of at most some number of bytes; raises OSError, for more too."""
    with streamed(path) as file:
        found = file.read(most + 1)
    if len(found) > most:
        raise NotGivenError(0, f"larger than {most} bytes", str(path))
    return found


def sha256(path: Path) -> str:
    """Give the SHA-256 of a file, whatever its size; raises OSError."""
    with opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pipe(descriptor: int, path: Path) -> BufferedReader:
    """Read on where something was written, wait where somebody still may write; raises OSError."""
    try:
        first = os.read(descriptor, _CHUNK)
    except BlockingIOError:  # it has a writer, who has not begun
        first = b""
    else:
        if not first:
            raise NotGivenError(0, "nobody writes to this pipe", str(path))
    os.set_blocking(descriptor, True)
    return BufferedReader(_After(first, descriptor))


class _After(RawIOBase):
    """What was read already, then the rest of a descriptor."""

    def __init__(self, first: bytes, descriptor: int) -> None:
        self._first = first
        self._descriptor = descriptor

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # what BufferedReader gives
        found = self._first[: len(buffer)] or os.read(self._descriptor, len(buffer))
        self._first = self._first[len(buffer) :]
        buffer[: len(found)] = found
        return len(found)

    def close(self) -> None:
        if not self.closed:
            os.close(self._descriptor)
        super().close()
