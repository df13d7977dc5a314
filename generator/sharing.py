"""Work that is shared with copies of this process, where the system has cores for it and can copy it safely.

A copy (`fork`) has all that is loaded, for nothing; it takes one task after another and gives its results at
the end. What a copy does not give, whatever became of it, is done here: errors come from here alone.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

_FEW = 32
"""Tasks for which it is not worth it."""
_WORKERS = 4
"""Processes at most, this one included: each derives again what the tasks of others had in common."""
_NUMBER = 2
"""Bytes of the number of a task: fewer than a pipe gives at once, and together fewer than it holds."""


def shared(tasks: Sequence[Callable[[], T]]) -> tuple[T, ...]:
    """Do some tasks that have no effect; gives their results in their order.

    Raises whatever a task raises.
    """
    found: dict[int, T] = {}
    workers = _workers(len(tasks))
    if workers > 1:
        _share(tasks, workers, found)
    return tuple(found[number] if number in found else task() for number, task in enumerate(tasks))


def _workers(tasks: int) -> int:
    """Tell how many processes may do it: this one alone where a copy of it could lack what it needs."""
    is_alone = threading.active_count() == 1 and threading.current_thread() is threading.main_thread()
    if sys.platform != "linux" or not is_alone or not _FEW <= tasks < 256**_NUMBER:
        return 1
    return min(_WORKERS, len(os.sched_getaffinity(0)))


def _share(tasks: Sequence[Callable[[], T]], workers: int, found: dict[int, T]) -> None:
    """Do the tasks in several processes, as long as none fails."""
    numbers, told = os.pipe()
    os.set_blocking(told, False)
    copies: dict[int, int] = {}
    try:
        try:
            os.write(told, b"".join(number.to_bytes(_NUMBER, "big") for number in range(len(tasks))))
        finally:
            os.close(told)
        for _ in range(workers - 1):
            with suppress(OSError):  # no room for another process
                pid, results = _copy(tasks, numbers)
                copies[pid] = results
        _work(tasks, numbers, found)
        for results in copies.values():
            with suppress(Exception):
                found |= _received(results)
    finally:
        os.close(numbers)
        for pid, results in copies.items():
            os.close(results)
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _copy(tasks: Sequence[Callable[[], T]], numbers: int) -> tuple[int, int]:
    """Start a copy that works; gives its process and where its results will come from."""
    results, gives = os.pipe()
    parent = os.getpid()
    pid = os.fork()
    if pid:
        os.close(gives)
        return pid, results
    try:
        os.close(results)
        done: dict[int, T] = {}
        _work(tasks, numbers, done, parent)
        with os.fdopen(gives, "wb") as stream:
            pickle.dump(done, stream, protocol=5)
    finally:
        os._exit(0)  # nothing of what this process would do at its end is the copy's to do


def _work(
    tasks: Sequence[Callable[[], T]], numbers: int, done: dict[int, T], parent: int | None = None
) -> None:
    """Take tasks until there are none; a copy stops when whoever it works for is gone."""
    while (parent is None or os.getppid() == parent) and (taken := os.read(numbers, _NUMBER)):
        number = int.from_bytes(taken, "big")
        done[number] = tasks[number]()


def _received(results: int) -> dict[int, T]:
    with os.fdopen(os.dup(results), "rb") as stream:
        received: dict[int, T] = pickle.load(stream)  # noqa: S301 written by a copy of this process
    return received
