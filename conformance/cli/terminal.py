"""The standard streams of the command: nothing that is printed acts on who reads it, or stops the command.

What a verb prints may quote messages, names of files, what an implementation says of itself: it is made
visible here, once for every verb. What programs read (JSON, JUnit, SARIF) keeps its meaning: the same
characters are escaped as the format does, and it is written in UTF-8.
"""

import codecs
import errno
import io
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import BinaryIO, TextIO, cast

from generator.characters import numbered
from generator.spreadsheets import BOM

_SHOWN = frozenset("\n\t")
_NO_XML = frozenset("\ufffe\uffff")
"""The noncharacters that a text of XML may not hold, even as references; nobody sees them either."""


class OutputError(Exception):
    """Standard output cannot be written; the text says why."""

    def __init__(self, reason: str, *, reader_left: bool = False) -> None:
        super().__init__(f"standard output: {reason}")
        self.reader_left = reader_left
        """Whether who read it has read enough, as `head` does."""


def inert(text: str) -> str:
    """Write out what a terminal would obey, and what hides or reorders a text; lines stay lines.

    Unicode says which these are: controls, formats, surrogates, separators of lines; a space is a space.
    """
    return _escaped(text, numbered)


def in_json(text: str) -> str:
    """Write the same out in a text of JSON, where it stands in strings only: the same value, escaped."""
    return _escaped(text, _json_escape)


def in_xml(text: str) -> str:
    """Write the same out in a text of XML, as references; what XML cannot hold becomes U+FFFD."""
    return _escaped(text, lambda char: f"&#x{ord(char):X};" if _is_xml(char) else "�")


def in_csv(text: str) -> str:
    """Write the same out in a table that a spreadsheet opens: its mark and its ends of lines stay."""
    mark, told = (BOM, text[len(BOM) :]) if text.startswith(BOM) else ("", text)
    return mark + "\r\n".join(_escaped(line, numbered) for line in told.split("\r\n"))


def _escaped(text: str, escape: Callable[[str], str]) -> str:
    if text.isprintable() or text.translate(_WITHOUT_SHOWN).isprintable():
        return text
    return "".join(char if _is_shown(char) else escape(char) for char in text)


def _json_escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _is_xml(char: str) -> bool:
    return char >= " " and char not in _NO_XML and unicodedata.category(char) != "Cs"


def _is_shown(char: str) -> bool:
    if char in _SHOWN or char.isprintable():
        return True
    return char not in _NO_XML and unicodedata.category(char) in ("Zs", "Cn", "Co")


_WITHOUT_SHOWN = {ord(char): None for char in _SHOWN}


class Stream(io.TextIOBase):
    """A standard stream: what is written goes through `shown`, and what the encoding lacks becomes `?`.

    `must_arrive` tells whether a failure raises OutputError, or is nobody's to hear.
    """

    def __init__(
        self,
        inner: TextIO | None,
        *,
        must_arrive: bool,
        shown: Callable[[str], str] = inert,
        encoding: str | None = None,
    ) -> None:
        self.inner = inner
        self._binary: BinaryIO | None = getattr(inner, "buffer", None)
        self._shown = shown
        self._must_arrive = must_arrive
        self._encoding = encoding or (inner.encoding if inner is not None else None) or "utf-8"
        self._encoder = codecs.getincrementalencoder(self._encoding)("replace")
        self._line_end = os.linesep if encoding is None else "\n"
        self.is_muted = False
        """Whether what is written is nobody's: `voice` says so, and speaks through `aloud`."""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute in typeshed
        """The encoding of what is written."""
        return self._encoding

    def writable(self) -> bool:
        """Say that it can be written."""
        return True

    def isatty(self) -> bool:
        """Whether a person reads it."""
        return self.inner is not None and not self.inner.closed and self.inner.isatty()

    def fileno(self) -> int:
        """Give the descriptor; raises OSError where there is none."""
        if self.inner is None:
            raise io.UnsupportedOperation("fileno")
        return self.inner.fileno()

    def write(self, text: str) -> int:
        """Write a text; raises OutputError."""
        if not isinstance(text, str):  # a library asks by this whether bytes can be written
            raise TypeError("a text is expected")
        if text and not self.is_muted:
            self._send(self._shown(text))
        return len(text)

    def aloud(self, text: str, paint: str | None) -> None:
        """Write a line even where the stream is muted, in a colour where a person sees colours."""
        before, after = (paint, PLAIN) if paint is not None and self.is_coloured() else ("", "")
        self._send(f"{before}{self._shown(text)}{after}\n")

    def is_coloured(self) -> bool:
        """Whether who reads it sees colours: a terminal, unless NO_COLOR or TERM says otherwise."""
        return self.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def _send(self, shown: str) -> None:
        wipe()
        with self._told():
            if self.inner is None:
                raise OSError(errno.EBADF, "it is closed")
            if self._binary is None:
                self.inner.write(shown)
            else:
                self._binary.write(self._encoder.encode(shown.replace("\n", self._line_end)))
        if self.isatty():
            self.flush()

    def flush(self) -> None:
        """Hand over what was written; raises OutputError."""
        if self.inner is not None:
            with self._told():
                (self._binary or self.inner).flush()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:
            _forget(self.inner)
            if self._must_arrive:
                left = isinstance(error, BrokenPipeError)
                reason = getattr(error, "strerror", None) or str(error)
                raise OutputError(reason.lower(), reader_left=left) from None


def _forget(inner: TextIO | None) -> None:
    """Send to nowhere what waits in a stream that cannot be written: Python would try again as it ends."""
    with suppress(OSError, ValueError):
        if inner is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, inner.fileno())
            os.close(nowhere)


class _Closed(io.RawIOBase):
    """A standard input that was closed."""

    def readable(self) -> bool:
        return True

    def readinto(self, _buffer: object) -> int:
        raise OSError(errno.EBADF, "it is closed", "standard input")


@contextmanager
def opened() -> Iterator[None]:
    """Put these streams in the place of Python's."""
    before = sys.stdin, sys.stdout, sys.stderr
    if None in (sys.__stdin__, sys.__stdout__, sys.__stderr__):
        _fill()
    if before[0] is None:
        sys.stdin = io.TextIOWrapper(io.BufferedReader(_Closed()))
    sys.stdout = cast("TextIO", Stream(before[1], must_arrive=True))
    sys.stderr = cast("TextIO", Stream(before[2], must_arrive=False))
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


def _fill() -> None:
    """Keep the numbers of closed standard streams from the files that are opened next."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:  # noqa: PLR2004 the three streams
        pass
    os.close(descriptor)


MACHINES: Mapping[str, Callable[[str], str]] = {
    "csv": in_csv,
    "html": in_xml,
    "json": in_json,
    "junit": in_xml,
    "sarif": in_json,
}
"""How what is not shown is written in each format that programs read."""


def output(format_: str) -> TextIO:
    """Give standard output for a format: what programs read is written in UTF-8, whatever the locale."""
    if format_ == "text":
        return sys.stdout
    sys.stdout.flush()
    stream: object = sys.stdout
    inner = stream.inner if isinstance(stream, Stream) else sys.stdout
    if format_ not in MACHINES:
        return cast("TextIO", Stream(inner, must_arrive=True))
    return cast("TextIO", Stream(inner, must_arrive=True, shown=MACHINES[format_], encoding="utf-8"))


GOOD, BAD, PLAIN = "\x1b[32m", "\x1b[1;31m", "\x1b[0m"
"""Green, bold red, and the end of either: what a line of `say` may be painted in."""


def say(text: str, paint: str | None = None, *, err: bool = False) -> None:
    """Say a line that nothing mutes."""
    stream: object = sys.stderr if err else sys.stdout
    if isinstance(stream, Stream):
        stream.aloud(text, paint)
    else:
        print(text, file=sys.stderr if err else sys.stdout)


def screen() -> TextIO | None:
    """Give the terminal on which progress is drawn, empty; None where standard error is none."""
    wipe()
    stream: object = sys.stderr
    inner = stream.inner if isinstance(stream, Stream) else sys.stderr
    return inner if inner is not None and not inner.closed and inner.isatty() else None


_drawn: list[Callable[[], None]] = []
"""What takes the line of progress back, while there is one: what is printed does not stand after it."""


def wipe() -> None:
    """Take back the lines of progress."""
    for one in _drawn:
        one()


@contextmanager
def doing(what: str) -> Iterator[Callable[[str], None]]:
    """Say on a terminal what takes time; gives how to say what comes next. Nothing is left of it."""
    drawn = screen()
    if drawn is None:
        yield lambda _words: None
        return
    length = 0

    def say(words: str) -> None:
        nonlocal length
        with suppress(OSError, ValueError):
            drawn.write(f"\r{' ' * length}\r{words}")
            drawn.flush()
        length = len(words)

    def erase() -> None:
        if length:
            say("")

    _drawn.append(erase)
    try:
        say(f"{what}…")
        yield lambda words: say(f"{words}…")
    finally:
        erase()
        _drawn.remove(erase)
