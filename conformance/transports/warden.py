"""Runs a command and ends all that it left, in a process of its own: `python warden.py LIFE TOLD COMMAND…`.

Linux gives the orphans of a process to its nearest ancestor that asked for them: whatever the command starts,
in a session of its own or by two forks, stays below this process, which ends it when the command ends, or
when the other side of LIFE does. Only the standard library: this file is run by its path, without the
package. Elsewhere than on Linux it is not used.

There are two of them, one below the other, as a command may end its own parent: each ends everything when the
other is gone, or stopped. TOLD hears `=` and the number of the command, or why it could not be started; then
`.` at the end, unless the command was found without who holds it. Only what ends both at once flees.
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
from typing import NoReturn

_SET_CHILD_SUBREAPER = 36
_PAUSE = 0.002
"""Seconds between two looks at what is left."""
_ROUNDS = 500
"""How often what is left is ended again, were it to start others meanwhile."""
_IGNORED_BY_PYTHON = (signal.SIGPIPE, signal.SIGXFSZ)


def main(life: int, told: int, command: list[str]) -> None:
    """Run a command to its end, or to the end of who asked for it; then end what it left."""
    _adopt_orphans()
    for descriptor in (life, told):
        os.set_inheritable(descriptor, False)  # noqa: FBT003 the standard library takes it so
    heard, said = os.pipe()
    watched, watching = os.pipe()
    try:
        below = os.fork()
    except OSError as problem:
        _refuse(told, problem)
    if below == 0:
        os.close(heard)
        os.close(watching)
        os.setsid()  # what is sent to the group of one is not sent to the other
        _adopt_orphans()
        _run(command, told, (life, watched), said)
    os.close(said)
    os.close(watched)
    _let_go_of_streams()
    threading.Thread(target=_watch, args=(life,), daemon=True).start()
    status = _ended(below, os.WUNTRACED)
    if os.WIFSTOPPED(status) or os.read(heard, 1) != b".":
        _end_what_is_left()
        os._exit(1)
    with contextlib.suppress(OSError):
        os.write(told, b".")
    _end_as(status)


def _run(command: list[str], told: int, lives: tuple[int, ...], said: int) -> NoReturn:
    """Run the command; say so to who is above once everything is over."""
    try:
        child = os.posix_spawnp(command[0], command, os.environ, setsid=True, setsigdef=_IGNORED_BY_PYTHON)
    except OSError as problem:
        _refuse(told, problem)
    os.write(told, f"={child}\n".encode())
    os.close(told)
    _let_go_of_streams()
    for life in lives:
        threading.Thread(target=_watch, args=(life,), daemon=True).start()
    status = _ended(child)
    _end_what_is_left()
    with contextlib.suppress(OSError):
        os.write(said, b".")
    _end_as(status)


def _refuse(told: int, problem: OSError) -> NoReturn:
    os.write(told, f"{problem.errno}\n".encode())
    os._exit(1)


def _end_what_is_left() -> None:
    for _ in range(_ROUNDS):
        if not _end_all():
            break
        _bury()
        time.sleep(_PAUSE)


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


def _ended(child: int, options: int = 0) -> int:
    """Wait for a process, and bury the orphans that end before it."""
    while True:
        pid, status = os.waitpid(-1, options)
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


def _end_as(status: int) -> NoReturn:
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
