"""One writer a folder: a second one is told who the first is; one that died holds nothing."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from generator import safekeeping
from tests.generator import pairs
from tests.generator.reviewing import reviewers
from tests.generator.safekeeping.trees import tree

ROOT = Path(__file__).parents[3]
_CHILD = """
import sys
from pathlib import Path
from generator import safekeeping
with safekeeping.held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Hold `out` in another process."""
    words = [sys.executable, "-c", _CHILD, str(tmp_path / "out")]
    with subprocess.Popen(  # noqa: S603 our own code
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def _verbs(folder: Path) -> dict[str, list[str]]:
    out, minimal = str(folder / "out"), str(pairs.MINIMAL)
    return {
        "build": ["build", "schemas", "--root", minimal, "--out", out],
        "site": ["build", "docs", "--root", minimal, "--out", out],
        "png": ["build", "schemas", "--root", minimal, "--out", str(folder / "else"), "--png", out],
        "pack": ["review", "pack", "--for", "x", "--root", minimal, "--out", out],
        "import": ["review", "import", str(folder / "reponses.json"), "--root", out],
        "new-adapter": ["new-adapter", "--lang", "php", "--role", "ccsp", "--out", out],
        "run": ["run", "--python", "conformance.reference.ccsp:make", "--case", "", "--out", out,
                "--seed", "0"],
    }  # fmt: skip


@pytest.mark.parametrize("verb", _verbs(Path()))
def test_a_second_writer_exits_with_2_and_names_the_first(
    verb: str, tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    if verb == "import":
        reviewers.minimal(tmp_path / "out")
        (tmp_path / "reponses.json").write_text("{}", encoding="utf-8")
    before = tree(tmp_path / "out")
    words = _verbs(tmp_path)[verb]
    if verb == "run":
        words[4] = _a_case()
    done = CliRunner().invoke(app, words)
    told = f"process {holder.pid}" if sys.platform == "linux" else "another process"
    assert done.exit_code == 2, done.output
    assert f"{tmp_path / 'out'} is being written by {told}\nhint: " in done.stderr
    assert tree(tmp_path / "out") == before


def _a_case() -> str:
    from conformance.kit import bundled_kit  # noqa: PLC0415 the kit is slow to read

    return next(case.id for case in bundled_kit().cases if case.role == "ccsp")


def test_a_writer_that_is_killed_holds_nothing(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    out = tmp_path / "out"
    with pytest.raises(safekeeping.BusyError, match=r"is being written by"), safekeeping.held(out):
        pass
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with safekeeping.held(out):
        safekeeping.write(out, {"a": b"1"})
    assert [path.name for path in out.iterdir()] == ["a"]


def test_who_holds_a_folder_may_hold_it_again_and_no_other_thread(tmp_path: Path) -> None:
    found: list[str] = []

    def other() -> None:
        try:
            with safekeeping.held(tmp_path):
                found.append("held")
        except safekeeping.BusyError as busy:
            found.append(str(busy.holder))

    with safekeeping.held(tmp_path), safekeeping.held(tmp_path):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert found in ([str(os.getpid())], ["None"])
    other()
    assert found[1:] == ["held"]


def test_a_folder_made_for_nothing_goes_away_and_one_that_was_there_stays(tmp_path: Path) -> None:
    with safekeeping.held(tmp_path / "a/b"):
        assert (tmp_path / "a/b").is_dir()
    assert not (tmp_path / "a").exists()
    (tmp_path / "here").mkdir()
    with safekeeping.held(tmp_path / "here"):
        pass
    assert (tmp_path / "here").is_dir()


def test_two_runs_into_one_folder_spoil_nothing(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "conformance", "run", "--python", "conformance.reference.ccsp:make",
             "--tags", "@regle:accuse-depot-electronique", "--seed", "0", "--out"]  # fmt: skip
    fixed = {**os.environ, "SOURCE_DATE_EPOCH": "0"}  # the reports tell real times otherwise
    done = [
        subprocess.Popen(  # noqa: S603 our own code
            [*words, str(tmp_path / "both")], cwd=ROOT, env=fixed, stdout=subprocess.DEVNULL
        )
        for _ in range(2)
    ]
    codes = sorted(one.wait() for one in done)
    assert codes in ([0, 2], [0, 0])
    subprocess.run(  # noqa: S603 our own code
        [*words, str(tmp_path / "one")], cwd=ROOT, env=fixed, check=True, stdout=subprocess.DEVNULL
    )
    assert tree(tmp_path / "both") == tree(tmp_path / "one")
