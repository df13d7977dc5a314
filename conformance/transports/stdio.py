"""A process that the bench starts: one JSON object a line on its standard streams."""

import os
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import IO

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits

_TAIL = 20
"""Lines of its standard error that are kept to explain an end."""
_POLITENESS = 2.0
"""Seconds that a process has to end by itself once its input is closed."""
_LAST_WORDS = 0.5
"""Seconds that the last lines of its standard error have to come."""


class Stdio:
    """Starts a process at need; after a fault, a new one is started.

    Each stream has a thread, which alone reads, writes and closes it: neither a process that does not read
    its input nor a child that keeps its output open stops the bench.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._command = tuple(command)
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._stderr: deque[bytes] = deque(maxlen=_TAIL)
        self._listener: threading.Thread | None = None

    def open(self) -> None:
        """Start the process."""
        if self._process is not None:
            return
        try:
            process = subprocess.Popen(  # noqa: S603 the command is the user's own
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=os.name == "posix",
            )
        except OSError as problem:
            raise Fault("unreachable", f"{self._command[0]}: {problem.strerror}") from problem
        self._process = process
        self._requests, self._lines, self._stderr = SimpleQueue(), SimpleQueue(), deque(maxlen=_TAIL)
        assert process.stdin is not None  # noqa: S101 pipes were asked
        assert process.stdout is not None  # noqa: S101 pipes were asked
        assert process.stderr is not None  # noqa: S101 pipes were asked
        size = self._limits.size
        _started(_write, process.stdin, self._requests, self._lines)
        _started(_read, process.stdout, self._lines, size)
        self._listener = _started(_keep, process.stderr, self._stderr)

    def ask(self, request: bytes) -> bytes:
        """Write a line, read a line."""
        self.open()
        self._requests.put(request + b"\n")
        try:
            line = self._lines.get(timeout=self._limits.seconds)
        except Empty:
            raise Fault("silence", f"{self._limits.seconds:g} s") from None
        if line is None:
            raise self._end()
        if not line.endswith(b"\n"):
            if len(line) > self._limits.size:
                raise Fault("oversize", f"> {self._limits.size}")
            raise self._end("réponse sans fin de ligne")
        return line[:-1]

    def _end(self, note: str = "") -> Fault:
        """Tell how the process ended."""
        process = self._process
        assert process is not None  # noqa: S101 only asked of a process that was started
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_POLITENESS)
        if self._listener is not None:
            self._listener.join(_LAST_WORDS)
        tail = b"".join(tuple(self._stderr)).decode(errors="replace").strip().splitlines()
        said = [part for part in (note, tail[-1] if tail else "") if part]
        if process.returncode is None:
            return Fault("closed", " : ".join(["sortie standard fermée", *said]))
        return Fault("crash", " : ".join([f"code de sortie {process.returncode}", *said]))

    def close(self) -> None:
        """Close its input, wait a little, then kill it and what it started."""
        process, self._process = self._process, None
        if process is None:
            return
        self._requests.put(None)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_POLITENESS)
        _kill(process)


def _started(target: object, *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=arguments, daemon=True)  # type: ignore[arg-type]
    thread.start()
    return thread


def _write(
    stream: IO[bytes], requests: "SimpleQueue[bytes | None]", lines: "SimpleQueue[bytes | None]"
) -> None:
    try:
        while (request := requests.get()) is not None:
            stream.write(request)
            stream.flush()
    except OSError:  # it reads no more
        lines.put(None)
    with suppress(OSError):
        stream.close()


def _read(stream: IO[bytes], lines: "SimpleQueue[bytes | None]", size: int) -> None:
    with stream:
        while line := stream.readline(size + 1):
            lines.put(line)
            if not line.endswith(b"\n"):
                break  # too long, or cut by the end of the process
        lines.put(None)


def _keep(stream: IO[bytes], tail: deque[bytes]) -> None:
    with stream:
        while line := stream.readline(4096):
            tail.append(line)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End it and every child that stayed in its group, even when itself is gone."""
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
