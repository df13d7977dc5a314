"""Parts that are independent, shared between processes; what comes of them is given in their order."""

import gc
import multiprocessing
import signal
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from conformance.audit.database import Database, DatabaseError, opened
from conformance.audit.engine import Engine

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

T_co = TypeVar("T_co", covariant=True)
_LONG = 10
"""Seconds after which a process that was told to end is ended."""


class Worker(Protocol[T_co]):
    """Does one part after another."""

    def part(self, number: int) -> T_co:
        """Do a part."""


class Order(Protocol[T_co]):
    """What is asked of every part; it can be pickled."""

    def worker(self, database: Engine) -> Worker[T_co]:
        """Make what does it."""


def each(
    order: Order[T_co], numbers: Sequence[int], database: Engine, jobs: int
) -> Generator[T_co, None, None]:
    """Do some parts, in so many processes: each has its share of the memory and of the threads.

    What a process raises is raised here; DatabaseError where one is ended, for want of memory say.
    """
    jobs = min(jobs, len(numbers))
    if jobs <= 1 or not isinstance(database, Database):
        yield from map(order.worker(database).part, numbers)
        return
    with _Crew(order, database, jobs) as crew:
        yield from crew.do(numbers)


@dataclass(frozen=True)
class _Share:
    """What a process has of the whole."""

    scratch: Path
    memory: str
    threads: int
    collecting: tuple[int, int, int] = field(default_factory=gc.get_threshold)
    """When garbage is looked for: as here."""


class _Crew(Generic[T_co]):
    """Some processes, each with a pipe of its own: one whose other end is gone ends."""

    def __init__(self, order: Order[T_co], database: Database, jobs: int) -> None:
        self._processes: dict[Connection, SpawnProcess] = {}
        context = multiprocessing.get_context("spawn")  # a copy of this process would lack DuckDB's threads
        memory, threads = database.room
        for place in range(jobs):
            ours, theirs = context.Pipe()
            scratch = database.scratch / f"process-{place}"
            scratch.mkdir()
            share = _Share(scratch, f"{memory // jobs // 1024}KiB", max(1, threads // jobs))
            process = context.Process(target=_serve, args=(theirs, order, share), daemon=True)
            process.start()
            theirs.close()
            self._processes[ours] = process

    def __enter__(self) -> "_Crew[T_co]":
        return self

    def __exit__(self, *_: object) -> None:
        for pipe in self._processes:
            pipe.close()
        for process in self._processes.values():
            process.join(_LONG)
            if process.exitcode is None:
                process.kill()
                process.join()

    def do(self, numbers: Sequence[int]) -> Iterator[T_co]:
        """Do some parts; a process takes the next one when it is done with one."""
        waiting, done = iter(numbers), dict[int, T_co]()
        busy = [pipe for pipe in self._processes if self._send(pipe, waiting)]
        for number in numbers:
            while number not in done:
                for pipe in wait(busy):
                    if isinstance(pipe, Connection):
                        one, told = self._received(pipe)
                        if isinstance(told, BaseException):
                            raise told
                        done[one] = told
                        if not self._send(pipe, waiting):
                            busy.remove(pipe)
            yield done.pop(number)

    @staticmethod
    def _send(pipe: Connection, waiting: Iterator[int]) -> bool:
        for number in waiting:
            pipe.send(number)
            return True
        return False

    def _received(self, pipe: Connection) -> "tuple[int, T_co | BaseException]":
        try:
            told: tuple[int, T_co | BaseException] = pipe.recv()
        except EOFError:
            process = self._processes[pipe]
            process.join(_LONG)
            raise DatabaseError(f"a process that did a part was ended ({process.exitcode})") from None
        return told


def _serve(pipe: Connection, order: Order[object], share: _Share) -> None:
    """Do the parts that are asked for, until nobody asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks is told, and ends
    gc.freeze()
    gc.set_threshold(*share.collecting)
    with ExitStack() as stack:
        worker: Worker[object] | None = None
        while (number := _asked(pipe)) is not None:
            told: object
            try:
                if worker is None:
                    worker = order.worker(
                        stack.enter_context(opened(share.scratch, share.memory, share.threads))
                    )
                told = worker.part(number)
            except Exception as error:
                told = _sendable(error)
            try:
                pipe.send((number, told))
            except OSError:
                return


def _asked(pipe: Connection) -> int | None:
    try:
        number: int = pipe.recv()
    except (EOFError, OSError):
        return None
    return number


def _sendable(error: Exception) -> Exception:
    """Give an error that another process can read."""
    try:
        copy(error)  # made again as a reader of it would: not all can be from what they hold
    except TypeError:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
