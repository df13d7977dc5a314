import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator import pairs
from tests.generator.hostile import HOSTILE, Hostile


def _spoilt(hostile: Hostile, tmp_path: Path) -> Path:
    root = tmp_path / "root"
    shutil.copytree(pairs.MINIMAL, root)
    hostile.spoil(root)
    return root


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_gets_a_located_finding(hostile: Hostile, tmp_path: Path) -> None:
    found = pairs.findings(_spoilt(hostile, tmp_path))
    assert {problem.code for problem in found} == set(hostile.codes)
    first = found[0].location
    assert f"{first.line}:{first.column}" == hostile.place


_CHECK = """
import resource, sys
from generator.cli import app
try:
    app(["check", "--root", sys.argv[1]])
finally:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak if sys.platform == "darwin" else peak * 1024, file=sys.stderr)
"""


def _checked(root: Path) -> tuple[subprocess.CompletedProcess[str], int]:
    """Check a folder in a process of its own; give what it answered and its largest memory in bytes."""
    command = [sys.executable, "-c", _CHECK, str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 our own command
    return done, int(done.stderr.splitlines()[-1])


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_the_command_answers_without_a_traceback_in_bounded_memory(hostile: Hostile, tmp_path: Path) -> None:
    done, peak = _checked(_spoilt(hostile, tmp_path))
    _, usual = _checked(pairs.MINIMAL)
    assert done.returncode == 1
    assert hostile.codes[0] in done.stdout
    assert "Traceback" not in done.stderr
    assert peak < usual + 50 * 1024 * 1024
