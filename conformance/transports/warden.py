"""Runs a command and ends all that it left, in a process of its own: `python warden.py LIFE TOLD COMMAND…`.

Linux gives the orphans of a process to its nearest ancestor that asked for them: whatever the command starts,
in a session of its own or by two forks, stays below this process, which ends it when the command ends, or
when the other side of LIFE does. TOLD hears why the command could not be started. Only the standard library:
this file is run by its path, without the package. Elsewhere than on Linux it is not used.
"""

import contextlib
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_SET_CHILD_SUBREAPER = 36
_PAUSE = 0.002
"""Seconds between two looks at what is left."""
_ROUNDS = 500
"""How often what is left is ended again, were it to start others meanwhile."""
_IGNORED_BY_PYTHON = (signal.SIGPIPE, signal.SIGXFSZ)


def main(life: int, told: int, command: list[str]) -> None:
    """Run a command to its end, or to the end of who asked for it; then end what it left."""
    _adopt_orphans()
    os.set_inheritable(life, False)  # noqa: FBT003 the standard library takes it so
    os.set_inheritable(told, False)  # noqa: FBT003 the standard library takes it so
    try:
        child = os.posix_spawnp(command[0], command, os.environ, setsid=True, setsigdef=_IGNORED_BY_PYTHON)
    except OSError as problem:
        os.write(told, str(problem.errno).encode())
        os._exit(1)
    os.close(told)
    _let_go_of_streams()
    threading.Thread(target=_watch, args=(life,), daemon=True).start()
    status = _ended(child)
    for _ in range(_ROUNDS):
        if not _end_all():
            break
        _bury()
        time.sleep(_PAUSE)
    _end_as(status)


def _adopt_orphans() -> None:
    with contextlib.suppress(ImportError, OSError, AttributeError):  # without it, what flees is not found
        import ctypes  # noqa: PLC0415 some builds of Python lack it

        ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _let_go_of_streams() -> None:
    """Keep none of the streams open: they end when the command and its children close them."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)


def _watch(life: int) -> None:
    """End everything as soon as nobody holds the other side: the end of the command ends this process."""
    os.read(life, 1)
    while True:
        _end_all()
        time.sleep(_PAUSE)


def _ended(child: int) -> int:
    """Wait for the command, and bury the orphans that end before it."""
    while True:
        pid, status = os.waitpid(-1, 0)
        if pid == child:
            return status


def _bury() -> None:
    with contextlib.suppress(OSError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _end_all() -> bool:
    """End what is below this process; tells whether there was anything."""
    below = tuple(_below(os.getpid()))
    for pid in below:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return bool(below)


def _below(pid: int) -> Iterator[int]:
    """Give every process that descends from one and is not yet dead."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError):
            state, parent = (entry / "stat").read_bytes().rpartition(b")")[2].split(maxsplit=2)[:2]
            if state not in (b"Z", b"X"):
                children.setdefault(int(parent), []).append(int(entry.name))
    waiting = [pid]
    while waiting:
        found = children.get(waiting.pop(), [])
        yield from found
        waiting += found


def _end_as(status: int) -> None:
    """End as the command did: by the same code, or by the same signal."""
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with contextlib.suppress(OSError):  # two signals cannot be taken, nor need to
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    os._exit(code & 0xFF)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
