"""The wheel is enough: installed by pip outside the repository, it runs the kit and writes a skeleton."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from tests.examples.running import ROOT, ran, results

WINDOWS = os.name == "nt"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment in which only the wheel was installed."""
    folder = tmp_path_factory.mktemp("wheel")
    uv = subprocess.check_output([sys.executable, ".ci/uv.py"], cwd=ROOT, text=True).strip()
    built = ran(uv, "build", "--wheel", "--out-dir", str(folder))
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    found = folder / "env" / ("Scripts" if WINDOWS else "bin")
    installed = ran(str(found / "python"), "-m", "pip", "install", "--quiet", str(wheel), cwd=folder)
    assert installed.returncode == 0, installed.stderr
    return found


def test_it_runs_the_kit_outside_the_repository(programs: Path, tmp_path: Path) -> None:
    reference = "conformance.reference.dgfip:make"
    done = ran(str(programs / "parcmetre"), "run", "--python", reference, "--out", "out", cwd=tmp_path)
    found = results(tmp_path / "out")
    assert {case["id"] for case in found["cases"]} == {
        case.id for case in bundled_kit().cases if case.role == "dgfip"
    }, done.stderr
    assert [case["id"] for case in found["cases"] if case["status"] in ("error", "not-tested")] == []


def test_it_writes_a_skeleton_that_it_can_check(programs: Path, tmp_path: Path) -> None:
    parcmetre = str(programs / "parcmetre")
    written = ran(parcmetre, "new-adapter", "--lang", "python", "--role", "collectivite", cwd=tmp_path)
    assert written.returncode == 0, written.stderr
    command = f"{programs / 'python'} adapter/adapter.py"
    done = ran(parcmetre, "adapter-check", "--role", "collectivite", "--command", command, cwd=tmp_path)
    assert "ok   hello" in done.stdout
    assert "ok   begin" in done.stdout


def test_it_explains_a_rule_outside_the_repository(programs: Path, tmp_path: Path) -> None:
    done = ran(str(programs / "parcmetre"), "explain", "rapo-delai", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
