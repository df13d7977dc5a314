"""Runs the command in one child after the other, each born with everything imported, and our own data read.

A child has streams of its own, as a shell would give it: files, closed ones, pipes that nobody reads. It is a
process of its own that makes the children, so that no thread of the tests' is forked.
"""

import gc
import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import conformance
import generator
from tests.reading import read_once, warmed

ROOT = Path(__file__).parents[3]
CLOSED, NO_READER = "closed", "no-reader"
"""What a stream may be, apart from a path."""
SECONDS = 600
"""When a command is taken to be stuck: a machine that does ten things at once is slow, not wrong."""
_APART = ("conformance.bdd", "conformance.pytest_plugin", "conformance.reference.")
"""What no verb imports, but the adapter that is tried."""
_LIBRARIES = (
    *("conformance.reference.dgfip", "cryptography", "httptools"),
    *("multiprocessing.connection", "rich.progress"),
)
"""What the verbs import of others, and only where they need it."""


@dataclass(frozen=True)
class Job:
    """A command and what surrounds it."""

    words: Sequence[str]
    cwd: str
    stdin: str = os.devnull
    stdout: str = ""
    stderr: str = ""
    encoding: str = "utf-8"
    without: Sequence[str] = field(default_factory=tuple)
    """Variables of the environment that are not there."""
    given: Mapping[str, str] = field(default_factory=dict)
    """Variables of the environment that are."""
    cwd_is_gone: bool = False
    checkout: str = ""
    """The checkout in which the command believes that it stands; ours unless it is told."""


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it wrote in the streams that were not given a place."""

    code: int
    out: bytes
    err: bytes
    peak: int
    """The most memory that it held, in bytes."""

    @property
    def told(self) -> str:
        """What it wrote on standard error."""
        return self.err.decode("utf-8", "replace")


class Nursery:
    """The process that makes the children."""

    def __init__(self) -> None:
        words = (sys.executable, "-m", "tests.conformance.cli.nursery")
        self._process = subprocess.Popen(  # noqa: S603
            words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, job: Job) -> Done:
        """Run a command to its end."""
        with tempfile.TemporaryDirectory() as folder:
            told = asdict(job)
            for name in ("stdout", "stderr"):
                told[name] = told[name] or str(Path(folder) / name)
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(told) + "\n")
            self._process.stdin.flush()
            code, peak = map(int, self._process.stdout.readline().split())
            return Done(code, _content(Path(folder) / "stdout"), _content(Path(folder) / "stderr"), peak)

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=SECONDS)
        if self._process.stdout is not None:
            self._process.stdout.close()


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _serve() -> None:
    """Make a child for each line of standard input; answer its exit code, and its largest memory in bytes."""
    read_once()
    for name in (*_modules(), *_LIBRARIES):
        importlib.import_module(name)
    warmed()
    gc.freeze()  # a child that looks for cycles would copy all that it only reads
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _live(json.loads(line))
        _, status, used = os.wait4(child, 0)
        peak = used.ru_maxrss if sys.platform == "darwin" else used.ru_maxrss * 1024
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)} {peak}\n")
        sys.stdout.flush()


def _modules() -> Iterator[str]:
    """Name all that a verb may import of ours: a child imports nothing again."""
    for package in (conformance, generator):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.startswith(_APART) and not found.name.endswith("__main__"):
                yield found.name


def _live(job: dict[str, Any]) -> None:
    """Become the command, and never return."""
    signal.alarm(SECONDS)
    os.chdir(job["cwd"])
    if job["cwd_is_gone"]:
        Path(job["cwd"]).rmdir()
    for name in job["without"]:
        os.environ.pop(name, None)
    os.environ.update(job["given"])
    if job["checkout"]:
        places = importlib.import_module("conformance.cli.places")
        places._AROUND, places.CARRIED = Path(job["checkout"]), Path(job["checkout"], "conformance", "data")  # type: ignore[attr-defined]
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        _give(number, job[name], name, job["encoding"])
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc, assignment]
    code: object = 0
    try:
        from conformance.__main__ import main  # noqa: PLC0415 imported in the nursery already

        sys.argv = ["parcmetre", *job["words"]]
        main()
    except SystemExit as end:
        code = end.code
    except BaseException:  # what the command let through
        import traceback  # noqa: PLC0415 only then

        with suppress(OSError):
            traceback.print_exc()
        code = 99
    for stream in (sys.stdout, sys.stderr):  # what Python does at the end, and what it answers when it fails
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            code = 120
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def _give(number: int, what: str, name: str, encoding: str) -> None:
    """Give a standard stream: a file, nothing, or a pipe that nobody reads."""
    if what == CLOSED:
        os.close(number)
        setattr(sys, name, None)
        return
    if what == NO_READER:
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)  # as Python does
        reader, descriptor = os.pipe()
        os.close(reader)
    else:
        descriptor = os.open(what, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT, 0o600)
    if descriptor != number:
        os.dup2(descriptor, number)
        os.close(descriptor)
    setattr(sys, name, os.fdopen(number, "r" if number == 0 else "w", encoding=encoding, newline=None))


if __name__ == "__main__":
    _serve()
