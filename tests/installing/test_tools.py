"""What a target of the Makefile lacks is told in one line, before anything else is tried."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKE = shutil.which("make")


def told(wanted: str, programs: Path) -> subprocess.CompletedProcess[str]:
    """Ask for tools where the path holds nothing but some programs."""
    command = [sys.executable, ".ci/tools.py", *wanted.split()]
    return subprocess.run(  # noqa: S603 our own script
        command, cwd=ROOT, env={"PATH": str(programs)}, capture_output=True, text=True, check=False
    )


def program(folder: Path, name: str, body: str = "") -> Path:
    place = folder / name
    place.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    place.chmod(0o755)
    return place


@pytest.mark.parametrize("version", ["v20.19.0", "v20.20.2", "v22.13.1", "v26.0.0"])
def test_a_node_that_is_new_enough_is_taken(version: str, tmp_path: Path) -> None:
    program(tmp_path, "node", f"echo {version}")
    assert told("node", tmp_path).returncode == 0


@pytest.mark.parametrize("version", ["v18.20.4", "v20.18.9", "v9.0.0"])
def test_a_node_that_is_too_old_is_told_with_the_one_that_is_needed(version: str, tmp_path: Path) -> None:
    place = program(tmp_path, "node", f"echo {version}")
    done = told("node", tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"Node >= 20.19 is needed, found {version} ({place}): ")
    assert done.stderr.count("\n") == 1


def test_a_node_that_does_not_start_is_told(tmp_path: Path) -> None:
    program(tmp_path, "node", "exit 1")
    assert "found one that does not start" in told("node", tmp_path).stderr


def test_each_tool_that_is_absent_has_its_line(tmp_path: Path) -> None:
    program(tmp_path, "php")
    lines = told("node php javac npm chromium", tmp_path).stderr.splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["Node", "javac", "npm", "chromium"]
    assert all("is needed" in line and "on the path" in line for line in lines)


def test_another_name_of_chromium_will_do(tmp_path: Path) -> None:
    program(tmp_path, "google-chrome")
    assert told("chromium", tmp_path).returncode == 0


@pytest.mark.parametrize("suite", ["editor", "interfaces", "browser"])
def test_the_need_of_our_packages_is_that_of_what_they_install(suite: str) -> None:
    """The oldest Node of the 20th line that each package takes is not above what we say."""
    lock = json.loads((ROOT / "tests" / suite / "package-lock.json").read_text(encoding="utf-8"))
    assert lock["packages"][""]["engines"] == {"node": ">=20.19"}
    engines = [one.get("engines") or {} for one in lock["packages"].values()]
    asked = {one["node"] for one in engines if isinstance(one, dict) and "node" in one}
    assert [one for one in asked if not _takes_20_19(one)] == []


def _takes_20_19(asked: str) -> bool:
    for choice in asked.replace(">= ", ">=").split("||"):
        words = choice.replace("v", "").split()
        if all(_takes(word) for word in words):
            return True
    return False


def _takes(word: str) -> bool:
    if word == "*":
        return True
    numbers = [int(number) for number in word.lstrip("^>=~").removesuffix(".x").split(".")]
    here = (20, 19, 0)
    below = tuple(numbers + [0] * (3 - len(numbers))) <= here
    return below and (word.startswith(">=") or numbers[0] == here[0])


@pytest.mark.skipif(MAKE is None, reason="make is not on the path")
@pytest.mark.parametrize(
    ("target", "lacking"),
    [
        ("test-editor", ["Node"]),
        ("test-interfaces", ["Node", "javac", "go", "mcs"]),
        ("test-browser", ["Node", "chromium"]),
        ("test-examples", ["Node", "php", "javac"]),
        ("test-spark", ["java"]),
    ],
)
def test_a_target_says_what_it_lacks_and_nothing_else(
    target: str, lacking: list[str], tmp_path: Path
) -> None:
    assert MAKE is not None
    for name in ("sh", "grep", "mkdir"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    # The Makefile puts its own Node first: none is there.
    command = [MAKE, "--no-print-directory", target, f"PYTHON={sys.executable}", "OWN_NODE=/nowhere"]
    done = subprocess.run(  # noqa: S603 our own Makefile
        command, cwd=ROOT, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    *lines, last = done.stderr.splitlines()
    found = [line.partition(" ")[0] for line in lines]
    # Libraries are looked for in their own places, which an empty path does not hide.
    assert [name for name in found if name not in ("jackson", "json-net")] == lacking
    assert last.startswith("make: ***")
    assert done.returncode == 2
    assert done.stdout == ""


def _at_once(folder: Path, body: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(ROOT / ".ci" / "alone.py"), sys.executable, "-c", body]
    clean = {name: value for name, value in os.environ.items() if name != "PARCMETRE_ALONE"}
    (folder / "Makefile").touch()
    return subprocess.Popen(  # noqa: S603 our own script
        command, cwd=folder, env=clean, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_what_writes_here_is_alone_and_the_second_one_waits_and_says_so(tmp_path: Path) -> None:
    body = """
import pathlib, time
pathlib.Path("here").touch(exist_ok=False)
time.sleep(0.5)
pathlib.Path("here").unlink()
"""
    started = [_at_once(tmp_path, body) for _ in range(3)]
    told = [one.communicate(timeout=60)[1] for one in started]
    assert [one.returncode for one in started] == [0, 0, 0], told
    assert sorted("waiting for it to end" in text for text in told) == [False, True, True]
    assert [one.name for one in tmp_path.iterdir()] == ["Makefile"]


def test_what_is_alone_may_itself_hold_the_folder(tmp_path: Path) -> None:
    body = f"""
import pathlib, sys
sys.path.insert(0, {str(ROOT)!r})
from generator import safekeeping
with safekeeping.held(pathlib.Path()):
    print("held")
"""
    done = _at_once(tmp_path, body)
    assert done.communicate(timeout=60) == ("held\n", "")


def test_a_command_started_by_another_does_not_wait_for_it(tmp_path: Path) -> None:
    inner = [sys.executable, str(ROOT / ".ci" / "alone.py"), sys.executable, "-c", "print('inside')"]
    done = _at_once(tmp_path, f"import subprocess; subprocess.run({inner!r}, check=True, timeout=60)")
    assert done.communicate(timeout=90) == ("inside\n", "")


def test_a_killed_command_leaves_no_lock(tmp_path: Path) -> None:
    first = _at_once(tmp_path, "import time; print('held', flush=True); time.sleep(600)")
    assert first.stdout is not None
    assert first.stdout.readline() == "held\n"
    first.kill()
    first.communicate()
    assert _at_once(tmp_path, "print('free')").communicate(timeout=60) == ("free\n", "")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    command = [sys.executable, str(ROOT / ".ci" / "alone.py"), sys.executable, "-c", "print('written')"]
    if os.geteuid() == 0:  # root may write where nobody may: only what is mounted so is read-only for it
        mounted = 'mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "$@"'
        command = ["unshare", "--mount", "sh", "-c", mounted, "sh", *command]
    else:
        checkout.chmod(0o555)
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)  # noqa: S603 idem
    checkout.chmod(0o755)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "this folder cannot be written: its environment (.venv), site/ and parcmetre-report/ go there;",
        "hint: copy the checkout to a folder of yours",
    ]


@pytest.mark.skipif(MAKE is None, reason="make is not on the path")
def test_what_make_starts_keeps_its_bytecode() -> None:
    """Whatever the environment says: or each process of the tests compiles every module again."""
    shown = 'shown: ; @echo "<$${PYTHONDONTWRITEBYTECODE-kept}>"'
    done = subprocess.run(  # noqa: S603 our own Makefile
        [str(MAKE), "--no-print-directory", "--eval", shown, "shown"],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "<kept>\n"
