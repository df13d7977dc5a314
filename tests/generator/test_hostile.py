import resource
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


@pytest.mark.parametrize(
    "hostile",
    [hostile for hostile in HOSTILE if hostile.name in {"billion-laughs", "sparse-100-mb", "dense-100-mb"}],
    ids=lambda hostile: hostile.name,
)
def test_memory_stays_bounded(hostile: Hostile, tmp_path: Path) -> None:
    root = _spoilt(hostile, tmp_path)
    bound = 400 * 1024 * 1024

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (bound, bound))

    command = [sys.executable, "-m", "generator", "check", "--root", str(root)]
    done = subprocess.run(  # noqa: S603 our own command
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    assert done.returncode == 1
    assert hostile.codes[0] in done.stdout
    assert "Traceback" not in done.stderr
