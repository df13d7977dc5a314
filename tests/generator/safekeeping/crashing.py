"""Every command that writes, stopped at each thing that it does to the disk.

`python -m tests.generator.safekeeping.crashing SCENARIO`: in a process of its own, which has one thread
and may fork, so that what is loaded once serves every attempt. It exits with 1, and says where, as soon as a
command leaves what is neither the former state nor the new one, or what the same command cannot take up.
"""

import argparse
import gc
import io
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import NoReturn

from generator import safekeeping
from tests.generator.safekeeping import faults
from tests.generator.safekeeping.commands import SCENARIOS, Command, Wrong
from tests.generator.safekeeping.faults import attempt, system_calls
from tests.generator.safekeeping.trees import Tree, difference, restore, tree

_FAST = "/dev/shm"  # noqa: S108 thousands of small files, where the system keeps some in memory
_KILO = 1024
_PAGE = 4
"""The kB that a disk gives at a time."""


_FAULTS = (("broken", faults.broken), ("full", faults.full), ("killed", faults.killed))


def verify(command: Command, tries: int | None = None) -> Iterator[str]:
    """Break, fill up and stop a command at each event; gives a line a fault, raises Wrong.

    With a number of tries, each fault is at so many events, spread from the first to the last.
    """
    former, new, events = _whole(command)
    for first, (name, fault) in enumerate(_FAULTS):
        tried = [*range(1, events + 1)]
        if tries is not None and tries * len(_FAULTS) < events:  # dealt in turn to the faults
            last = tries * len(_FAULTS) - 1
            tried = [1 + turn * (events - 1) // last for turn in range(first, last + 1, len(_FAULTS))]
        for at in tried:
            restore(command.folder, command.former)
            found = attempt(command.run, command.folder, fault, at)
            try:
                _left(command, name, found, former, new)
            except Wrong as wrong:
                raise Wrong(f"{name} at {at} of {events}: {wrong}\n{found.said}") from None
        yield f"{name}: {len(tried)} of {events} events"


def verify_on_a_full_disk(command: Command, work: Path, rooms: range) -> Iterator[str]:
    """Run a command where so many kB are left on the disk; gives a line, raises Wrong."""
    former, new, _ = _whole(command)
    codes = []
    for room in rooms:
        restore(command.folder, command.former)
        filler = work / "filler"
        _fill(filler, room)
        found = attempt(command.run, command.folder)
        try:
            now = tree(command.folder)
            filler.unlink()
            if found.code == 0:
                _same(now, new, "it says that all is well")
            _left(command, "full", found, former, new)
        except Wrong as wrong:
            raise Wrong(f"{room} kB left: {wrong}\n{found.said}") from None
        codes.append(found.code)
    if set(codes) != {0, 2}:
        raise Wrong(f"both a full disk and one that has room are expected: {codes}")
    yield f"disk full {codes.count(2)} times of {len(codes)}"


def compare_with_the_system(command: Command) -> Iterator[str]:
    """See that every system call which changes the folder is an event; gives a line, raises Wrong."""
    restore(command.folder, command.former)
    ours = Counter(attempt(command.run, command.folder).events)
    ours["os.write"] //= 2  # each is cut in two
    restore(command.folder, command.former)
    seen = system_calls([sys.executable, "-m", "conformance", *command.words], command.folder)
    if ours != seen:
        raise Wrong(f"the system sees {seen}, we see {ours}")
    yield f"{seen.total()} system calls, all tried"


def _fill(filler: Path, room: int) -> None:
    with filler.open("wb", buffering=0) as stream:
        with suppress(OSError):
            while stream.write(bytes(_KILO)):
                pass
        stream.truncate(max(0, stream.tell() - room * _KILO))


def _whole(command: Command) -> tuple[Tree, Tree, int]:
    """Give the former state, the new one, and how many events lie between."""
    former = tree(command.former) if command.former is not None else {}
    restore(command.folder, command.former)
    with suppress(SystemExit), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        command.run()  # what it imports and keeps is then there for every attempt
    restore(command.folder, command.former)
    whole = attempt(command.run, command.folder)
    if whole.code != 0:
        raise Wrong(f"it exits with {whole.code}: {whole.said}")
    new = tree(command.folder)
    if former == new:
        raise Wrong("it writes nothing")
    return former, new, len(whole.events)


def _left(command: Command, fault: str, found: faults.Ended, former: Tree, new: Tree) -> None:
    if fault != "killed":
        _told(command, found)
    if fault == "full" and found.code != 0 and not command.is_whole(now := tree(command.folder)):
        _same(now, former, "a full disk leaves something")
    if command.check:
        checked = attempt(lambda: command.run(command.check), command.folder)
        if checked.code != 0:
            raise Wrong(f"check refuses what is left: {checked.said}")
    with safekeeping.held(command.folder):
        now = tree(command.folder)
    if now not in (former, new) and not command.is_whole(now):
        raise Wrong(f"neither the former state nor the new one: {difference(now, new)}")
    ended = attempt(lambda: command.run(command.again), command.folder)
    if ended.code not in (command.done if now == new else {0}):
        raise Wrong(f"the same command then exits with {ended.code}: {ended.said}")
    _same(tree(command.folder), new, "the same command then ends otherwise")


def _told(command: Command, found: faults.Ended) -> None:
    """A disk that fails is told with the name of a file, and never as a verdict on what was tested."""
    if found.code == 0:
        return
    if found.code not in (2, 3) or "Traceback" in found.said:
        raise Wrong(f"it exits with {found.code}")
    if "None" in found.said or str(command.folder) not in found.said:
        raise Wrong("the error does not name the file")
    cut = [
        name for name, content in tree(command.folder).items() if ".ndjson" in name and content[-1:] != b"\n"
    ]
    if cut:
        raise Wrong(f"the last line is cut in {cut}")


def _same(one: Tree, other: Tree, what: str) -> None:
    if one != other:
        raise Wrong(f"{what}: {difference(one, other)}")


def verified(words: Sequence[str], said: Path) -> NoReturn:
    """Verify one scenario in this process, which it leaves; what it says goes to a file."""
    with said.open("w", encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
        sys.exit(main(words))


def main(words: Sequence[str]) -> int:
    """Verify one scenario; gives 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", choices=SCENARIOS)
    parser.add_argument("--tries", type=int, help="at so many events for each fault; at all by default")
    parser.add_argument(
        "--full-disk", type=int, metavar="KB", help="on a small disk, with up to so many left"
    )
    parser.add_argument("--strace", action="store_true", help="see that no system call is missed")
    asked = parser.parse_args(words)
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # the same bytes each time
    gc.disable()  # a child that looks for cycles copies all that it only reads
    with tempfile.TemporaryDirectory(dir=_FAST if os.access(_FAST, os.W_OK) else None) as folder:
        work = Path(folder)
        if asked.full_disk:
            work = _small_disk(work / "disk")
        command = SCENARIOS[asked.scenario](work)
        try:
            if asked.strace:
                lines = compare_with_the_system(command)
            elif asked.full_disk:
                step = asked.full_disk // asked.tries if asked.tries else _PAGE
                lines = verify_on_a_full_disk(command, work, range(0, asked.full_disk + 1, step))
            else:
                lines = verify(command, asked.tries)
            for line in lines:
                print(f"{asked.scenario}: {line}", flush=True)  # noqa: T201 it talks to who runs it
        except Wrong as wrong:
            print(f"{asked.scenario}: {wrong}")  # noqa: T201 idem
            return 1
        finally:
            if asked.full_disk:
                subprocess.run(["umount", str(work)], check=True)  # noqa: S603, S607 idem
    return 0


def _small_disk(place: Path) -> Path:
    """Mount a small disk: in a name space of its own (`unshare --mount`), nobody else sees it."""
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=4m", "parcmetre", str(place)]
    subprocess.run(words, check=True)  # noqa: S603 the system's own
    return place


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
