"""A command that the bench starts, and ends with all that it started."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from conformance.protocol.faults import Fault
from conformance.transports.deadline import Deadline

_WARDEN = Path(__file__).with_name("warden.py")
_HAS_WARDEN = sys.platform == "linux"
_ENDING = 5.0
"""Seconds that the warden has to end what is left, after which it is ended itself."""
_TELLING = 10.0
"""Seconds that it has to tell how a command ended."""


class Process:
    """A running command with its three streams.

    On Linux a warden holds it, which ends whatever descends from it, in other sessions too, as soon as it
    ends, or the bench does. On other POSIX systems its process group is ended, elsewhere the process alone.
    Nothing holds for sure what may send signals to whatever the same user runs, the bench included: what
    ends its warden is ended, and told; what it started then may stay.
    """

    def __init__(self, command: Sequence[str], deadline: Deadline) -> None:
        self._life: int | None = None
        self._heard: int | None = None
        self._words = b""
        """What the warden said so far."""
        self._itself: int | None = None
        """A descriptor of the command itself, which is never another process of its number."""
        self._popen = self._warded(command, deadline) if _HAS_WARDEN else _started(command)

    @property
    def streams(self) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
        """Its standard input, output and error."""
        one = self._popen
        assert one.stdin is not None  # noqa: S101 pipes were asked
        assert one.stdout is not None  # noqa: S101 pipes were asked
        assert one.stderr is not None  # noqa: S101 pipes were asked
        return one.stdin, one.stdout, one.stderr

    def exit_code(self, seconds: float) -> int | None:
        """Wait for its end; gives its exit code, None while it runs, a signal as a number below zero.

        Of a command that has ended, the warden is still to tell: on a busy machine, that takes its time.
        """
        code = self._told(seconds)
        is_over = code is None and self._itself is not None and _is_over(self._itself)
        return self._told(_TELLING) if is_over else code

    def _told(self, seconds: float) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self._popen.wait(timeout=seconds)
        return self._popen.returncode

    def is_unheld(self) -> bool:
        """Tell whether the warden ended, or was stopped and ended all, before the command did."""
        if self._heard is None or self._popen.poll() is None:
            return False
        self._words += _said(self._heard, 0)
        return not self._words.endswith(b".")

    def end(self) -> None:
        """End it now, and what it started."""
        try:
            self._end()
        finally:
            for descriptor in (self._heard, self._itself):
                if descriptor is not None:
                    os.close(descriptor)
            self._heard = self._itself = None

    def _end(self) -> None:
        if self._itself is not None and self.is_unheld():
            with suppress(OSError):
                signal.pidfd_send_signal(self._itself, signal.SIGKILL)
        if self._life is not None:
            os.close(self._life)
            self._life = None
            if self._told(_ENDING) is not None:
                return
        with suppress(OSError):
            if os.name == "posix":
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._popen.kill()
        self._popen.wait()

    def _warded(self, command: Sequence[str], deadline: Deadline) -> "subprocess.Popen[bytes]":
        watched, self._life = os.pipe()
        heard, told = os.pipe()
        words = [sys.executable, "-I", "-S", str(_WARDEN), str(watched), str(told), *command]
        try:
            popen = _started(words, (watched, told))
        finally:
            os.close(watched)
            os.close(told)
        self._words = _said(heard, deadline.left())
        first = self._words.partition(b"\n")[0]
        if first.isdigit():
            popen.wait()
            for stream in (popen.stdin, popen.stdout, popen.stderr):
                if stream is not None:
                    stream.close()
            os.close(heard)
            os.close(self._life)
            raise Fault("unreachable", f"{command[0]}: {os.strerror(int(first))}")
        self._heard = heard
        if first.startswith(b"="):
            with suppress(OSError, AttributeError):  # some builds of Python, and old kernels, have none
                self._itself = os.pidfd_open(int(first[1:]))
        return popen


def _started(command: Sequence[str], passed: tuple[int, ...] = ()) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603 the command is the user's own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=os.name == "posix",
            pass_fds=passed,
        )
    except OSError as problem:
        raise Fault("unreachable", f"{command[0]}: {problem.strerror}") from problem


def _is_over(process: int) -> bool:
    """Tell whether a process has ended, by a descriptor of it."""
    poll = select.poll()
    poll.register(process, select.POLLIN)
    return bool(poll.poll(0))


def _said(heard: int, seconds: float) -> bytes:
    """Hear a word from the warden; nothing where it says none: a machine so slow that it has not begun."""
    poll = select.poll()
    poll.register(heard, select.POLLIN)
    return os.read(heard, 16) if poll.poll(seconds * 1000) else b""
