"""A process that the bench starts: one JSON object a line on its standard streams."""

import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import IO

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.deadline import Deadline
from conformance.transports.process import Process

_TAIL = 20
"""Lines of its standard error that are kept to explain an end."""
_LONGEST = 4096
"""Bytes of such a line."""
_POLITENESS = 2.0
"""Seconds that a process has to end by itself once its input or output is closed."""
_LAST_WORDS = 0.5
"""Seconds that the last lines of its standard error have to come."""

_UNHELD = (
    "ce qui surveille la commande a été arrêté : un adaptateur n’envoie de signal qu’à ce qu’il a démarré"
)


class Stdio:
    """Starts a process at need; after a fault, a new one is started.

    Each stream has a thread, which alone reads, writes and closes it: neither a process that does not read
    its input nor a child that keeps its output open stops the bench. A line is read only when it is waited
    for: what a process writes besides stays with it, in its pipe, and then stops it.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._command = tuple(command)
        self._limits = limits
        self._process: Process | None = None
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        self._wanted: SimpleQueue[int] = SimpleQueue()
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._stderr: deque[bytes] = deque(maxlen=_TAIL)
        self._listener: threading.Thread | None = None

    def open(self) -> None:
        """Start the process."""
        if self._process is not None:
            return
        self._process = Process(self._command, Deadline(self._limits.seconds))
        self._requests, self._wanted, self._lines = SimpleQueue(), SimpleQueue(), SimpleQueue()
        self._stderr = deque(maxlen=_TAIL)
        source, target, errors = self._process.streams
        _started(_write, source, self._requests)
        _started(_read, target, self._wanted, self._lines, self._limits.size)
        self._listener = _started(_keep, errors, self._stderr)

    def ask(self, request: bytes) -> bytes:
        """Write a line, read a line."""
        self.open()
        deadline = Deadline(self._limits.seconds)
        self._requests.put(request + b"\n")
        self._wanted.put(1)
        try:
            line = self._lines.get(timeout=deadline.left())
        except Empty:
            raise self._late(deadline) from None
        if not line.endswith(b"\n"):
            if len(line) > self._limits.size:
                raise Fault("oversize", f"> {self._limits.size}")
            raise self._end("réponse sans fin de ligne" if line else "")
        if self._process is not None and self._process.is_unheld():
            raise Fault("crash", _UNHELD)
        return line[:-1]

    def _late(self, deadline: Deadline) -> Fault:
        """Tell that no line came: children that nothing ends may hold the output of a dead process."""
        assert self._process is not None  # noqa: S101 it was asked
        return deadline.passed() if self._process.exit_code(0) is None else self._end()

    def _end(self, note: str = "") -> Fault:
        """Tell how the process ended."""
        assert self._process is not None  # noqa: S101 it was asked
        code = self._process.exit_code(_POLITENESS)
        if self._process.is_unheld():
            return Fault("crash", _UNHELD)
        if self._listener is not None and code is not None:
            self._listener.join(_LAST_WORDS)
        tail = b"".join(tuple(self._stderr)).decode(errors="replace").strip().splitlines()
        said = [part for part in (note, tail[-1] if tail else "") if part]
        if code is None:
            return Fault("closed", " : ".join(["sortie standard fermée", *said]))
        return Fault("crash", " : ".join([f"code de sortie {code}", *said]))

    def close(self) -> None:
        """Close its input, wait a little, then end it and what it started."""
        if self._process is not None:
            self._requests.put(None)
            self._process.exit_code(_POLITENESS)
        self.drop()

    def drop(self) -> None:
        """End it and what it started, at once: nothing more is expected of it."""
        process, self._process = self._process, None
        if process is not None:
            self._requests.put(None)
            self._wanted.put(0)
            process.end()


def _started(target: object, *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=arguments, daemon=True)  # type: ignore[arg-type]
    thread.start()
    return thread


def _write(stream: IO[bytes], requests: "SimpleQueue[bytes | None]") -> None:
    with suppress(OSError):  # it reads no more: its output tells what comes of it
        while (request := requests.get()) is not None:
            stream.write(request)
            stream.flush()
    with suppress(OSError):
        stream.close()


def _read(stream: IO[bytes], wanted: "SimpleQueue[int]", lines: "SimpleQueue[bytes]", size: int) -> None:
    """Read as many lines as are wanted; an empty one, or one without its end, is the last."""
    with stream:
        while wanted.get():
            line = stream.readline(size + 1)
            lines.put(line)
            if not line.endswith(b"\n"):
                return


def _keep(stream: IO[bytes], tail: deque[bytes]) -> None:
    with stream:
        while line := stream.readline(_LONGEST):
            tail.append(line)
