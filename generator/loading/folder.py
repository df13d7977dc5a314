"""Reads the files of a folder that nobody vouches for: no link is followed, no bound passed."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.characters import visible
from generator.problems import Location, Problem

MAX_FILE_BYTES = 1024 * 1024
"""Bytes of the largest file that is read; `check --max-file-bytes` changes it."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_IGNORED = frozenset({"README.md", ".DS_Store"})


@dataclass(frozen=True, slots=True)
class File:
    """A file found in the folder and its bytes, or the problem that kept it from being read."""

    place: str
    """POSIX path from the root, as problems name it."""
    content: bytes
    problem: Problem | None = None


def files(folder: Path, shown: str, max_bytes: int = MAX_FILE_BYTES) -> Iterator[File]:
    """Walk a folder in the order of names; `shown` is its path from the root.

    Links, devices and pipes are not opened, and a file over the bound is not read.
    """
    yield from _walk(folder, shown, max_bytes)


def file(path: Path, shown: str, max_bytes: int = MAX_FILE_BYTES) -> File:
    """Read one file; `shown` is its path from the root."""
    if path.is_symlink():
        return _refused(shown, "symbolic-link", "a link is not followed")
    return _read(path, shown, max_bytes)


def _walk(folder: Path, shown: str, max_bytes: int) -> Iterator[File]:
    try:
        found = sorted(os.scandir(folder), key=lambda item: item.name)
    except OSError as error:
        yield _refused(shown, "unreadable-folder", _reason(error))
        return
    for item in found:
        if item.name in _IGNORED:
            continue
        place = f"{shown}/{visible(item.name)}"
        if visible(item.name) != item.name:
            # Shown as escapes: a name that hides or turns what stands beside it reaches no report.
            message = "the name holds a control or invisible character"
            yield _refused(place, "forbidden-character", message, "name it in kebab-case")
        elif item.is_symlink():
            hint = "put the file itself there: a specification does not leave its folder"
            yield _refused(place, "symbolic-link", "a link is not followed", hint)
        elif item.is_dir(follow_symlinks=False):
            yield from _walk(Path(item.path), place, max_bytes)
        else:
            yield _read(Path(item.path), place, max_bytes)


def _read(path: Path, place: str, max_bytes: int) -> File:
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        return _refused(place, "unreadable-file", _reason(error))
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            return _refused(place, "not-a-file", "a plain file is expected here")
        if status.st_size > max_bytes:
            message = f"the file has {status.st_size} bytes, the bound is {max_bytes}"
            hint = "one file an item; `--max-file-bytes` moves the bound"
            return _refused(place, "file-too-large", message, hint)
        try:
            content = stream.read(max_bytes + 1)
        except OSError as error:
            return _refused(place, "unreadable-file", _reason(error))
    if len(content) > max_bytes:
        message = f"the file grew over the bound of {max_bytes} bytes while it was read"
        return _refused(place, "file-too-large", message)
    return File(place, content)


def _refused(place: str, code: str, message: str, hint: str | None = None) -> File:
    return File(place, b"", Problem(Location(place), code, message, hint))


def _reason(error: OSError) -> str:
    return (error.strerror or "it cannot be read").lower()
