"""The journal of a folder that is being written: how to give back what stood there before.

Everything new is staged inside the journal first; then the plan is written, which tells what each path was;
then each file is put in its place by one rename. A plan that is still there when the folder is next held
belongs to a writer that was killed: what it did is undone, which takes no room on the disk. Removing the plan
is what makes the new state the state.
"""

import errno
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

NAME = ".parcmetre-journal"
"""A folder, at the top of the one that is written; git ignores it, and no reader looks there."""
_PLAN = "plan.json"
_COPIED_INSTEAD = frozenset(
    {errno.EPERM, errno.EACCES, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}
)
"""Why a file cannot be kept under a second name: it is copied."""


@dataclass(frozen=True)
class Plan:
    """What a batch does to a folder: enough to undo it."""

    paths: tuple[tuple[str, bool], ...]
    """Each path, and whether something stood there; its number names what is staged and what is kept."""
    folders: tuple[str, ...]
    """The folders that it makes, the upper ones first."""


class Journal:
    """The journal of one folder, which its caller holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.place = folder / NAME

    @property
    def exists(self) -> bool:
        """Whether there is one."""
        return os.path.lexists(self.place)

    def new(self, number: int) -> Path:
        """Give where the new content of a path is staged."""
        return self.place / f"{number}.new"

    def old(self, number: int) -> Path:
        """Give where what stood at a path is kept."""
        return self.place / f"{number}.old"

    def plan(self, changes: Mapping[str, bytes | None], *, lasting: bool) -> Plan:
        """Stage a batch and keep what it replaces; nothing but the journal is touched. Raises OSError."""
        with named(self._folder):
            self.place.mkdir()
        found: list[tuple[str, bool]] = []
        folders: dict[str, None] = {}
        for number, (path, content) in enumerate(changes.items()):
            target = self._target(path)
            with named(target):
                if content is not None:
                    stage(self.new(number), content, lasting=lasting)
                stood = os.path.lexists(target)
                if stood:
                    _keep(target, self.old(number))
            found.append((path, stood))
            for above in reversed(PurePosixPath(path).parents):
                if above.parts and content is not None and not os.path.lexists(self._folder / above):
                    folders[str(above)] = None
        plan = Plan(tuple(found), tuple(folders))
        with named(self._folder):
            told = json.dumps({"paths": plan.paths, "folders": plan.folders})
            stage(self.place / "draft", told.encode(), lasting=True)
            (self.place / "draft").rename(self.place / _PLAN)
        return plan

    def settle(self) -> bool:
        """Undo what a killed writer had begun; tells whether there was something. Raises OSError."""
        if not self.exists:
            return False
        if self.place.is_symlink() or not self.place.is_dir():
            raise _foreign(self.place)
        begun = (self.place / _PLAN).exists()
        if begun:
            self.undo(self._read())
        self.discard()
        return begun

    def undo(self, plan: Plan) -> None:
        """Give back what stood there; it may be done again if it is cut. Raises OSError."""
        for number, (path, stood) in enumerate(plan.paths):
            target = self._target(path)
            with named(target):
                if stood:
                    with suppress(FileNotFoundError):  # given back already
                        self.old(number).replace(target)
                elif not self.new(number).exists():
                    with suppress(FileNotFoundError, NotADirectoryError):
                        target.unlink()
        for one in reversed(plan.folders):
            with suppress(OSError):  # never made, or something else stands there
                self._target(one).rmdir()
        self.commit()

    def commit(self) -> None:
        """Make what stands there now the state. Raises OSError."""
        with named(self._folder):
            (self.place / _PLAN).unlink()

    def discard(self) -> None:
        """Remove the journal, once it has no plan; what cannot be removed waits for the next writer."""
        shutil.rmtree(self.place, ignore_errors=True)

    def _read(self) -> Plan:
        try:
            told = json.loads((self.place / _PLAN).read_bytes())
            paths = tuple((str(PurePosixPath(path)), bool(stood)) for path, stood in told["paths"])
            return Plan(paths, _texts(told["folders"]))
        except (ValueError, KeyError, TypeError):
            raise _foreign(self.place) from None

    def _target(self, path: str) -> Path:
        """Give the place of a path; a journal that came from elsewhere touches nothing outside its folder."""
        target = self._folder / path
        inside = self._folder.resolve()
        if ".." in PurePosixPath(path).parts or not target.parent.resolve().is_relative_to(inside):
            raise OSError(errno.EINVAL, "leads out of the folder that is written", str(target))
        return target


def stage(path: Path, content: bytes, *, lasting: bool) -> None:
    """Write a new file; `lasting` waits until the disk has it, for what could not be made again."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        put(descriptor, content)
        if lasting:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put(descriptor: int, content: bytes) -> None:
    """Write all of a content: the system may take it in parts."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Name the file that an error is about, whatever draft the system was writing."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error


def _keep(target: Path, kept: Path) -> None:
    """Keep what stands at a path under a second name, or as a copy where a file has one name."""
    if not target.is_symlink():
        try:
            os.link(target, kept)
        except OSError as error:
            if error.errno not in _COPIED_INSTEAD:
                raise
        else:
            return
    shutil.copy2(target, kept, follow_symlinks=False)


def _texts(value: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(one) for one in value)


def _foreign(place: Path) -> OSError:
    return OSError(errno.EINVAL, "not a journal of parcmetre: remove it", str(place))
