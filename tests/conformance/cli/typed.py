"""What is typed in a pseudo-terminal, and what is seen there: a shell, or the command by itself."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

WIDE = 400
"""Columns: no line that is typed is folded."""
SECONDS = 240
"""When what is awaited is taken never to come: a machine that does ten things at once is slow, not wrong."""
INTERRUPTS = "\x03"
"""Ctrl-C."""


class Typed:
    """A program in a terminal of its own."""

    def __init__(self, words: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # a terminal gives it so, whoever runs the tests
            os.chdir(folder)
            os.execvpe(words[0], list(words), dict(environment))  # noqa: S606 what the tests type in
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, WIDE, 0, 0))
        self._seen = ""
        self._ended: int | None = None

    def __enter__(self) -> "Typed":
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave nothing running."""
        if self._ended is None:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._terminal)

    def type(self, text: str) -> None:
        """Type some keys."""
        os.write(self._terminal, text.encode())

    def until(self, wanted: str) -> str:
        """Give what is seen up to a text, that text included."""
        ends = time.monotonic() + SECONDS
        while wanted not in self._seen:
            left = ends - time.monotonic()
            if left < 0 or not self._read(left):
                raise AssertionError(f"`{wanted}` is not seen, but:\n{self._seen}")
        before, _, self._seen = self._seen.partition(wanted)
        return before + wanted

    def ended(self) -> int:
        """Give the code with which the program ends."""
        ends = time.monotonic() + SECONDS
        while self._read(1) and time.monotonic() < ends:
            pass
        _, status = os.waitpid(self._pid, 0)
        self._ended = os.waitstatus_to_exitcode(status)
        return self._ended

    def _read(self, seconds: float) -> bool:
        """Read what has come; False where nobody writes any more."""
        if not select.select([self._terminal], [], [], seconds)[0]:
            return True
        try:
            found = os.read(self._terminal, 1 << 16)
        except OSError:  # Linux says so of a terminal whose other end is closed
            return False
        self._seen += found.decode(errors="replace")
        return bool(found)
