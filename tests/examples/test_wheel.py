"""The wheel is enough: installed by pip outside the repository, it runs the kit and writes a skeleton."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from generator.loading import load
from generator.reviewing.packs import chosen, packs
from generator.reviewing.states import standings
from tests.examples.running import PARCMETRE, ROOT, ran, results
from tests.generator.reviewing.reviewers import answers

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


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_it_builds_all_that_the_checkout_does(programs: Path, tmp_path: Path) -> None:
    parcmetre, installed = str(programs / "parcmetre"), programs.parent / "lib"
    before = _files(installed)
    for target in ("all", "docs"):
        done = ran(parcmetre, "build", target, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        wanted = tmp_path.with_name(f"{tmp_path.name}-{target}")
        assert ran(PARCMETRE, "build", target, "--out", str(wanted)).returncode == 0
        given = tmp_path / "site" if target == "docs" else tmp_path
        assert _files(wanted) <= _files(given)
        assert [one for one in sorted(_files(wanted)) if _content(wanted, one) != _content(given, one)] == []
    assert {one for one in _files(installed) if not one.endswith(".pyc")} == {
        one for one in before if not one.endswith(".pyc")
    }


def _content(folder: Path, name: str) -> bytes:
    return (folder / name).read_bytes()


def test_its_ledger_stands_in_the_current_folder(programs: Path, tmp_path: Path) -> None:
    parcmetre = str(programs / "parcmetre")
    specification = load(ROOT).specification
    units = chosen(standings(specification), named=["rule:rapo-delai"], everything=True)
    (made,) = packs(specification, units, "Camille Fictive", "Essai")
    (tmp_path / "answers.json").write_text(json.dumps(answers(made)), encoding="utf-8")
    done = ran(parcmetre, "review", "import", "answers.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "reviews").glob("relecture-*.yaml"))) == 1
    told = ran(parcmetre, "review", "status", "--phase", "rapo", "--format", "json", cwd=tmp_path)
    assert sum(one["validé"] for one in json.loads(told.stdout)["phases"]) == 1
    again = ran(parcmetre, "review", "import", "answers.json", cwd=tmp_path)
    assert again.returncode == 1
