"""`run --watch`: plays again when a file of the implementation changes, until somebody interrupts it."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import NoReturn

import typer
import watchfiles

from conformance.cli.door import ENVIRONMENT
from conformance.cli.summing_up import NOT_CONFORMING
from generator.characters import visible

_LOOK = 200
"""Milliseconds between two looks at the run that is going on."""
_GRACE = 10.0
"""Seconds that a run has to end once it is asked to."""
_PLAYED = (0, NOT_CONFORMING)
"""How a run ends that was played to its end."""
_WRITTEN = (r"\.(log|pid|tmp|lock|out|db)$", r"\.sqlite3?$", r"\.(db|sqlite3?)-(wal|shm|journal)$")
"""Names of what a program writes as it runs: were they watched, a run would begin itself again for ever."""
_STOPPING = (signal.SIGTERM, signal.SIGHUP) if os.name == "posix" else (signal.SIGTERM,)


@dataclass
class Watched:
    """A run that is played again at each change, with the dossiers of the first one.

    `seed_of` gives what the dossiers of the last run were drawn from, None where there is none to keep.
    """

    words: Sequence[str]
    """The command line of the run, without the name of the program."""
    places: Collection[Path]
    out: Path
    seed_of: Callable[[], int | None]
    _seed: int | None = field(default=None, init=False)
    _child: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _states: dict[str, tuple[int, int] | None] = field(default_factory=dict, init=False)

    def play(self) -> NoReturn:
        """Play until an interruption, or until the first run says that it was asked wrongly."""
        first, is_told = True, False
        try:
            with _stopped_as_by_hand():
                self._start()
                for changes in self._changes():
                    if changed := self._new_in(changes):
                        self._stop()
                        typer.echo(f"\nparcmetre: {_told(changed)}: again", err=True)
                        self._start()
                        first = is_told = False
                    elif not is_told and (code := self._ended()) is not None:
                        if first and code == ENVIRONMENT:
                            raise typer.Exit(code)
                        if code in _PLAYED:
                            self._seed = self.seed_of()
                        is_told = True
                        where = ", ".join(visible(str(place)) for place in self.places)
                        typer.echo(f"parcmetre: watching {where}: Ctrl-C ends it", err=True)
        finally:
            self._stop()
        raise typer.Exit  # the system ended the watch by itself

    def _changes(self) -> Iterator[set[tuple[watchfiles.Change, str]]]:
        names = (*watchfiles.DefaultFilter.ignore_entity_patterns, *_WRITTEN)
        kept = watchfiles.DefaultFilter(ignore_entity_patterns=names, ignore_paths=[self.out.resolve()])
        places = [place.resolve() for place in self.places]
        return watchfiles.watch(*places, watch_filter=kept, rust_timeout=_LOOK, yield_on_timeout=True)

    def _new_in(self, changes: Collection[tuple[watchfiles.Change, str]]) -> Collection[str]:
        """Give the files that are not as they were seen last: one writing may be told twice."""
        states = {path: _state(path) for _, path in changes}
        found = {
            path for path, state in states.items() if path not in self._states or self._states[path] != state
        }
        self._states.update(states)
        return found

    def _start(self) -> None:
        """Start the run in a process of its own, where an adapter of this language is read anew."""
        seed = () if self._seed is None else ("--seed", str(self._seed))
        words = (sys.executable, "-m", "conformance", *self.words, *seed, "--no-watch")
        # A group of its own: the interruption of a terminal reaches it once, from here.
        group = 0 if os.name == "posix" else None
        self._child = subprocess.Popen(words, process_group=group)  # noqa: S603 this very program

    def _ended(self) -> int | None:
        return self._child.poll() if self._child is not None else None

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None or child.poll() is not None:
            return
        child.terminate()  # the bench ends what it started, and the folder is as if it had not begun
        try:
            child.wait(_GRACE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def places_of(command: str | None, given: Sequence[Path]) -> tuple[Path, ...]:
    """Give what is watched: the given places, else the folders of the files of a command, else this one."""
    if given:
        return tuple(given)
    words = shlex.split(command) if command is not None else []
    files = [Path(word) for word in words if Path(word).is_file()]
    # The first word is the interpreter wherever another file is named.
    named = [path for path in files if str(path) != words[0]] or files
    return tuple(sorted({path.parent for path in named})) or (Path(),)


def _state(path: str) -> tuple[int, int] | None:
    """Give when a file was written, and its size; None where it is gone."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _told(paths: Collection[str]) -> str:
    """Name what changed; what an editor wrote beside it for an instant is no change to tell."""
    paths = [path for path in paths if _state(path) is not None] or paths
    first = min(paths)
    with suppress(ValueError):
        first = str(Path(first).relative_to(Path().resolve()))
    others = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    return visible(f"{first}{others} changed")


@contextmanager
def _stopped_as_by_hand() -> Iterator[None]:
    """Take a request to end, or the end of the terminal, as an interruption: the run that goes on is told."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in _STOPPING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
