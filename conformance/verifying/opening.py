"""Opens the files that are given to be believed: whole ones, that end, and no larger than they may be."""

import hashlib
import stat
from io import BufferedReader
from pathlib import Path


class NoFileError(OSError):
    """What is named is no file that ends: a device, a pipe, a folder."""


def opened(path: Path) -> BufferedReader:
    """Open a file that ends; raises OSError.

    It is asked of its name before it is opened, as a pipe that nobody writes to would never open.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NoFileError(0, "a file is expected, not a folder, a device or a pipe", str(path))
    return path.open("rb")


def sha256(path: Path) -> str:
    """Give the SHA-256 of a file, whatever its size; raises OSError."""
    with opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def bounded(path: Path, most: int) -> bytes:
    """Read a small file; raises OSError where it is larger than some number of bytes."""
    with path.open("rb") as file:
        found = file.read(most + 1)
    if len(found) > most:
        raise NoFileError(0, f"larger than {most} bytes", str(path))
    return found
