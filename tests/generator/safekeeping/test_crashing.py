"""What is left by a command that was killed, or whose disk was full or broken, and that it can be run again.

Here at some events, always the same ones, spread over the whole of each command; `make test-crash` tries all.
"""

import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.generator.safekeeping.commands import SCENARIOS
from tests.generator.safekeeping.crashing import verified

ROOT = Path(__file__).parents[3]
_TRIES = 2
"""How many events are tried for each fault, of every scenario but the first, which is fast: all."""
_ROOM = {"batch": 96, "import": 160, "skeleton": 96, "run": 160}
"""The most kB left on a disk: the command then succeeds."""


Ended = Callable[[str], tuple[int, str]]


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Ended:
    """What verifies a scenario, in a process born of one that imported all once: its end, its words."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([verified.__module__])

    def verify(words: str) -> tuple[int, str]:
        said = tmp_path_factory.mktemp("said") / "said.txt"
        one = context.Process(target=verified, args=(words.split(), said))
        one.start()
        one.join()
        assert one.exitcode is not None
        return one.exitcode, said.read_text("utf-8")

    return verify


def _on_a_small_disk(alone: Sequence[str], words: str) -> tuple[int, str]:
    done = subprocess.run(  # noqa: S603 our own code
        [*alone, sys.executable, "-m", verified.__module__, *words.split()],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def _tries(number: int) -> str:
    return "" if os.environ.get("PARCMETRE_EVERY_EVENT") else f" --tries {number}"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_command_that_is_stopped_has_done_all_or_nothing(scenario: str, ended: Ended) -> None:
    code, said = ended(scenario if scenario == "batch" else scenario + _tries(_TRIES))
    assert code == 0, said
    assert said.count(" events") == 3, said


def _name_space() -> list[str] | None:
    """Give what lets a small disk be mounted that nobody else sees, if the system lets us."""
    found = shutil.which("unshare")
    for words in (["--mount"], ["--map-root-user", "--mount"]) if found else ():
        trial = [str(found), *words, "sh", "-c", "mount -t tmpfs parcmetre /mnt && umount /mnt"]
        if subprocess.run(trial, capture_output=True, check=False).returncode == 0:  # noqa: S603 the system's
            return trial[: 1 + len(words)]
    return None


@pytest.mark.parametrize("scenario", _ROOM)
def test_a_full_disk_is_told_and_leaves_nothing(scenario: str) -> None:
    alone = _name_space()
    if alone is None:
        pytest.skip("no small disk can be mounted here: full disks are tried by injected faults alone")
    code, said = _on_a_small_disk(alone, f"{scenario} --full-disk {_ROOM[scenario]}{_tries(_TRIES)}")
    assert code == 0, said
    assert "disk full" in said


@pytest.mark.parametrize("scenario", ["import", "build", "skeleton", "run"])
def test_every_system_call_that_changes_the_folder_is_tried(scenario: str, ended: Ended) -> None:
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode:  # noqa: S603
        pytest.skip(
            "no strace here, or it may not trace: what it would compare was compared when it was written"
        )
    code, said = ended(f"{scenario} --strace")
    assert code == 0, said
    assert "all tried" in said
