"""Stops or fails a process at the N-th thing that it does to the disk, below one folder.

Python tells of what opens, cuts, renames, links or removes (audit hooks); `os.write` and `os.fsync` are
wrapped. A hook cannot be taken away: a fault is installed in a forked child only. `system_calls` asks strace
what the system saw, so that nothing is missed.
"""

import errno
import os
import re
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

_TAKES_ROOM = frozenset({"open", "os.mkdir", "os.link", "os.symlink", "os.write", "os.fsync"})
_CHANGES = _TAKES_ROOM | {"os.rename", "os.remove", "os.rmdir", "os.truncate"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_ELSEWHERE = Path(tempfile.gettempdir())
"""Where a child tells what it did: never on the disk that is full."""

Fault = Callable[[str, int, int], None]
"""What is done before an event, given its name, its number, and the number that is asked; raises OSError."""


def killed(_event: str, number: int, at: int) -> None:
    """Kill the process."""
    if number == at:
        os.kill(os.getpid(), signal.SIGKILL)


def full(event: str, number: int, at: int) -> None:
    """Fill the disk from then on: what takes room fails, what gives it back does not."""
    if number >= at and event in _TAKES_ROOM:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def broken(_event: str, number: int, at: int) -> None:
    """Fail once."""
    if number == at:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def harmless(_event: str, _number: int, _at: int) -> None:
    """Count, no more."""


@dataclass(frozen=True)
class Ended:
    """How a child ended."""

    code: int | None
    """None when it was killed."""
    said: str
    events: tuple[str, ...]


def attempt(action: Callable[[], int], below: Path, fault: Fault = harmless, at: int = 0) -> Ended:
    """Do something in a child, with a fault below a folder; its two outputs are read together."""
    told, counted = (_ELSEWHERE / f"parcmetre-{os.getpid()}.{name}" for name in ("told", "counted"))
    counted.write_bytes(b"")
    child = os.fork()
    if child == 0:
        _speak_into(told)
        _child(action, _Faulty(str(below.resolve()), fault, at, os.open(counted, os.O_WRONLY)))
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (*range(256), -signal.SIGKILL), code
    events = tuple(counted.read_text(encoding="ascii").splitlines())
    said = told.read_text(encoding="utf-8", errors="replace")
    told.unlink()
    counted.unlink()
    return Ended(None if code < 0 else code, said, events)


_CALLS = {
    "open": ("openat", "open", "creat"),
    "os.mkdir": ("mkdir", "mkdirat"),
    "os.link": ("link", "linkat"),
    "os.symlink": ("symlink", "symlinkat"),
    "os.rename": ("rename", "renameat", "renameat2"),
    "os.remove": ("unlink", "unlinkat"),
    "os.rmdir": ("rmdir",),
    "os.truncate": ("truncate", "ftruncate"),
    "os.write": ("write", "pwrite64", "writev", "pwritev", "sendfile", "copy_file_range"),
    "os.fsync": ("fsync", "fdatasync"),
}
"""The system's names of each event."""


def system_calls(words: Sequence[str], below: Path) -> Counter[str]:
    """Count by event what the system sees a command do below a folder; raises OSError where strace cannot."""
    log = _ELSEWHERE / f"parcmetre-{os.getpid()}.strace"
    every = ",".join(f"?{call}" for calls in _CALLS.values() for call in calls)
    traced = ["strace", "-f", "-y", "-qq", "-s", "0", "-o", str(log), "-e", f"trace={every}", *words]
    done = subprocess.run(traced, capture_output=True, text=True, check=False)  # noqa: S603 our own command
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    log.unlink(missing_ok=True)
    if done.returncode != 0 or not lines:
        raise OSError(done.stderr)
    found: Counter[str] = Counter()
    for line in lines:
        call = re.match(r"\d+ +(\w+)\(", line)
        if call is None or f"{below.resolve()}/" not in f"{line.replace(chr(34), '/').replace('>', '/')}":
            continue
        event = next(name for name, calls in _CALLS.items() if call[1] in calls)
        if event == "open" and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", line):
            continue
        found["os.rmdir" if "AT_REMOVEDIR" in line else event] += 1
    return found


def _speak_into(told: Path) -> None:
    out = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    for stream in (1, 2):
        os.dup2(out, stream)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8")


def _child(action: Callable[[], int], faulty: "_Faulty") -> NoReturn:
    code = 99  # no verb exits so
    try:
        faulty.install()
        code = action()
    except SystemExit as exiting:
        code = exiting.code if isinstance(exiting.code, int) else 98
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


class _Faulty:
    """The disk below a folder, as a child sees it."""

    def __init__(self, below: str, fault: Fault, at: int, counter: int) -> None:
        self._below = below
        self._fault = fault
        self._at = at
        self._counter = counter
        self._number = 0
        self._write, self._fsync = os.write, os.fsync

    def install(self) -> None:
        """Stand between this process and the disk, until it ends."""
        os.write, os.fsync = self._cut, self._waited  # type: ignore[assignment]
        sys.addaudithook(self._hook)

    def _happens(self, event: str) -> None:
        self._number += 1
        self._write(self._counter, f"{event}\n".encode())
        self._fault(event, self._number, self._at)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _CHANGES or (event == "open" and not arguments[2] & _WRITES):
            return
        if any(_is_below(one, self._below) for one in arguments[:2]):
            self._happens(event)

    def _cut(self, descriptor: int, content: memoryview) -> int:
        """Write in two halves: a kill may come between them, and a full disk takes the first."""
        if not _is_below(descriptor, self._below):
            return self._write(descriptor, content)
        middle = len(content) // 2
        try:
            self._happens("os.write")
        except OSError:
            self._write(descriptor, content[:middle])
            raise
        done = self._write(descriptor, content[:middle])
        self._happens("os.write")
        return done + self._write(descriptor, content[middle:])

    def _waited(self, descriptor: int) -> None:
        if _is_below(descriptor, self._below):
            self._happens("os.fsync")
        self._fsync(descriptor)


def _is_below(place: object, below: str) -> bool:
    if isinstance(place, bool) or place is None:
        return False
    if isinstance(place, int):
        try:
            place = os.readlink(f"/proc/self/fd/{place}")  # noqa: PTH115 a descriptor, no path
        except OSError:
            return False
    found = os.fsdecode(place) if isinstance(place, str | bytes | os.PathLike) else ""
    return f"{Path(found).absolute()}/".startswith(f"{below}/")
