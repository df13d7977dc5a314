"""What takes long to derive is kept for whoever derives it again: by the digest of all that it depends on.

It lies in the user's own cache folder (`PARCMETRE_CACHE` names another one, `off` none), never in a
specification: whoever gives one gives no more than its YAML. What is found there is taken only where it is a
plain file of ours that nobody else may write, whole, of the key that was asked, and made of nothing but the
classes that its reader names. Without a folder, or where anything fails, all is derived as if it were empty.
"""

import hashlib
import io
import os
import pickle
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")

SETTING = "PARCMETRE_CACHE"
OFF = "off"
_FOLDER = "parcmetre/derived"
_KEPT = 8
"""Files of one sort that stay: the newest."""
_WORTH = 0.5
"""Seconds from which something is worth keeping."""
_PATIENCE = 60.0
"""Seconds that one waits for another process that derives the same; then one derives it too."""
_LONG_AGO = 3600.0
"""Seconds after which a draft or a lock belongs to nobody any more."""
_DIGEST = hashlib.sha256().digest_size
_NO_FOLLOW = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def switch_off() -> None:
    """Take nothing from the cache and keep nothing there, in this process and those that it starts."""
    os.environ[SETTING] = OFF


def folder() -> Path | None:
    """Give the folder of the cache; None where there is to be none."""
    asked = os.environ.get(SETTING)
    if asked is not None:
        return Path(asked) if asked not in (OFF, "") else None
    given = os.environ.get("XDG_CACHE_HOME", "")
    if Path(given).is_absolute():
        return Path(given) / _FOLDER
    with suppress(RuntimeError):  # nobody's home
        return Path.home() / ".cache" / _FOLDER
    return None


def found(sort: str, key: str, classes: tuple[type, ...]) -> Any:  # noqa: ANN401 what was kept
    """Give what was kept under a key; None where there is nothing that can be taken."""
    place = folder()
    return None if place is None else _read(place / f"{sort}-{key}", classes)


def kept(
    sort: str, key: str, classes: tuple[type, ...], make: Callable[[], T], worth: float | None = None
) -> T:
    """Give what was kept under a key, else make it and keep it, once for all that ask at the same time.

    It is kept where making it took as many seconds as it is worth.
    """
    place = folder()
    if place is None:
        return make()
    path = place / f"{sort}-{key}"
    known: T | None = _read(path, classes)
    if known is not None:
        return known
    with _turn(path):
        known = _read(path, classes)  # somebody else may just have made it
        if known is not None:
            return known
        began = time.monotonic()
        made = make()
        if time.monotonic() - began >= (_WORTH if worth is None else worth):
            with suppress(OSError):
                _write(path, made)
                _prune(place, sort)
    return made


def keep(sort: str, key: str, made: object) -> None:
    """Keep something under a key, in the place of what was there; nothing is said where it cannot be."""
    place = folder()
    if place is None:
        return
    with suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(place / f"{sort}-{key}", made)
        _prune(place, sort)


def thawed(content: bytes, classes: tuple[type, ...]) -> object:
    """Read what stands, frozen by itself, inside something that was kept; None where it cannot be."""
    try:
        return _Reader(content, classes).load()
    except Exception:  # whatever is wrong there, it is derived again
        return None


class _Writer(pickle.Pickler):
    """Writes time zones by their names, since a zone would be read by a call, which no reader takes."""

    def persistent_id(self, one: Any) -> str | None:  # noqa: ANN401 as pickle declares it
        """Give the name of a time zone; None for all else."""
        return one.key if isinstance(one, ZoneInfo) else None


@lru_cache(maxsize=8)
def _by_name(classes: tuple[type, ...]) -> Mapping[tuple[str, str], type]:
    return {(one.__module__, one.__qualname__): one for one in classes}


class _Reader(pickle.Unpickler):
    """Reads objects of some classes and time zones, and no other name."""

    def __init__(self, content: bytes, classes: tuple[type, ...]) -> None:
        super().__init__(io.BytesIO(content))
        self._classes = _by_name(classes)

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 as pickle declares it
        """Give a class by its name; raises UnpicklingError when it is not expected."""
        try:
            return self._classes[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is not expected") from None

    def persistent_load(self, name: Any) -> ZoneInfo:  # noqa: ANN401 as pickle declares it
        """Give a time zone by its name; raises ZoneInfoNotFoundError, ValueError or TypeError for none."""
        return ZoneInfo(name)


def _read(path: Path, classes: tuple[type, ...]) -> Any:  # noqa: ANN401 what was kept
    try:
        descriptor = os.open(path, _NO_FOLLOW)
    except OSError:
        return None
    try:
        if not _is_ours(os.fstat(descriptor)):
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            content = stream.read()
    except OSError:
        return None
    finally:
        os.close(descriptor)
    digest, told = content[:_DIGEST], content[_DIGEST:]
    if hashlib.sha256(path.name.encode() + told).digest() != digest:
        return None
    return thawed(told, classes)


def _is_ours(status: os.stat_result) -> bool:
    """Tell whether a file is a plain one of ours, which nobody else may write."""
    if not stat.S_ISREG(status.st_mode):
        return False
    return sys.platform == "win32" or (
        status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )


def _write(path: Path, made: object) -> None:
    """Keep something, whole or not at all."""
    buffer = io.BytesIO()
    _Writer(buffer, protocol=5).dump(made)
    told = buffer.getvalue()
    descriptor, draft = tempfile.mkstemp(prefix=".draft-", dir=path.parent)  # for its owner alone
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(hashlib.sha256(path.name.encode() + told).digest())
            stream.write(told)
        Path(draft).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink()
        raise


def _prune(place: Path, sort: str) -> None:
    """Remove all but the newest of a sort, and what killed writers left."""
    kept = sorted(place.glob(f"{sort}-*"), key=_age)
    left = [one for one in place.glob(".*") if _age(one) > _LONG_AGO]
    for one in (*kept[_KEPT:], *left):
        with suppress(OSError):
            one.unlink()


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return float("inf")


@contextmanager
def _turn(path: Path) -> Iterator[None]:
    """Wait while another process makes the same, where the system has locks; it is a courtesy, no more."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = path.with_name(f".{path.name}.lock")
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        yield
        return
    try:
        _wait(descriptor)
        yield
    finally:
        with suppress(OSError):
            lock.unlink()
        os.close(descriptor)


if sys.platform == "win32":

    def _wait(descriptor: int) -> None:
        """Windows derives it twice."""

else:
    import fcntl

    def _wait(descriptor: int) -> None:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(0.1)
            except OSError:
                return
            else:
                return
