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


class Stdio:
    """Starts a process at need; after a fault, a new one is started."""

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._stderr: deque[bytes] = deque(maxlen=_TAIL)
        self._limits = limits

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
        self._process, self._lines = process, SimpleQueue()
        self._stderr.clear()
        assert process.stdout is not None and process.stderr is not None  # noqa: S101, PT018 pipes were asked
        for target, stream in ((self._read, process.stdout), (self._keep, process.stderr)):
            arguments = (stream, self._lines if target == self._read else self._stderr)
            threading.Thread(target=target, args=arguments, daemon=True).start()

    def _read(self, stream: IO[bytes], lines: "SimpleQueue[bytes | None]") -> None:
        with suppress(ValueError, OSError):  # the stream was closed under the reader
            while line := stream.readline(self._limits.size + 2):
                lines.put(line)
                if not line.endswith(b"\n"):
                    break  # too long, or cut by the end of the process
        lines.put(None)

    @staticmethod
    def _keep(stream: IO[bytes], tail: deque[bytes]) -> None:
        with suppress(ValueError, OSError):
            while line := stream.readline(4096):
                tail.append(line)

    def ask(self, request: bytes) -> bytes:
        """Write a line, read a line."""
        self.open()
        process = self._process
        assert process is not None and process.stdin is not None  # noqa: S101, PT018 opened just above
        try:
            process.stdin.write(request + b"\n")
            process.stdin.flush()
        except OSError:
            raise self._end() from None
        try:
            line = self._lines.get(timeout=self._limits.seconds)
        except Empty:
            raise Fault("silence", f"{self._limits.seconds:g} s") from None
        if line is None:
            raise self._end()
        if len(line) > self._limits.size:
            raise Fault("oversize", f"> {self._limits.size}")
        if not line.endswith(b"\n"):
            raise self._end()
        return line

    def _end(self) -> Fault:
        """Tell how the process ended."""
        process = self._process
        assert process is not None  # noqa: S101 only asked of a process that was started
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_POLITENESS)
        tail = b"".join(self._stderr).decode(errors="replace").strip().splitlines()
        said = f" : {tail[-1][:200]}" if tail else ""
        if process.returncode is None:
            return Fault("closed", f"sortie standard fermée{said}")
        return Fault("crash", f"code de sortie {process.returncode}{said}")

    def close(self) -> None:
        """Close its input, wait a little, then kill it and what it started."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(timeout=_POLITENESS if process.poll() is None else 0)
        except subprocess.TimeoutExpired:
            _kill(process)
        for stream in (process.stdout, process.stderr):
            with suppress(OSError):
                if stream is not None:
                    stream.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
