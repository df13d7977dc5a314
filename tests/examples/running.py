"""Starts the examples and runs the kit against them, as an editor would."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PARCMETRE = str(Path(sys.executable).with_name("parcmetre"))


@dataclass(frozen=True)
class Example:
    """An example: its folder, its adapter, and the command that starts it."""

    folder: str
    adapter: str
    command: Sequence[str]


JAVA_CLASSES = ROOT / "build" / "java"
ALL = (
    Example("python", "adapter.py", (sys.executable, str(EXAMPLES / "python" / "adapter.py"))),
    Example("javascript", "adapter.mjs", ("node", str(EXAMPLES / "javascript" / "adapter.mjs"))),
    Example(
        "java",
        "Adapter.java",
        ("java", "-cp", os.pathsep.join((str(JAVA_CLASSES), str(EXAMPLES / "java"))), "Adapter"),
    ),
    Example("php", "adapter.php", ("php", str(EXAMPLES / "php" / "adapter.php"))),
)


def ran(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False, timeout=900)  # noqa: S603


def compiled(folder: Path, out: Path) -> None:
    """Compile the Java of a folder for the oldest Java that is promised, without a warning.

    As the commands that we print do, where the machine knows ASCII alone, as one whose LANG is not set.
    """
    sources = sorted(str(path) for path in folder.glob("*.java"))
    printed = ("javac", "-encoding", "UTF-8", "-d", str(out))
    strict = ("-J-Dfile.encoding=US-ASCII", "--release", "11", "-Xlint:all", "-Werror")
    done = ran(*printed, *strict, *sources)
    assert done.returncode == 0, done.stderr


def results(out: Path) -> Mapping[str, Any]:
    """Read what a run found."""
    found: Mapping[str, Any] = json.loads((out / "results.json").read_text(encoding="utf-8"))
    return found


@contextmanager
def served(command: Sequence[str]) -> Iterator[str]:
    """Start an adapter over HTTP on a free port; gives its address once it listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with subprocess.Popen((*command, "--http", str(port)), cwd=ROOT) as process:  # noqa: S603
        try:
            _listens(port, process)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _listens(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"{process.args!r} does not listen")
