"""The wheel is enough: installed by pip outside the repository, it runs the kit and writes a skeleton."""

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from generator.loading import load
from generator.reviewing.packs import chosen, packs
from generator.reviewing.states import standings
from tests.conformance.audit import logs
from tests.conformance.cli.ran import run, signing_key
from tests.conformance.cli.verbs import COMMANDS
from tests.examples.running import PARCMETRE, ROOT, ran, results
from tests.generator.reviewing.reviewers import answers

WINDOWS = os.name == "nt"
_ADAPTER = "--python conformance.reference.dgfip:make --role dgfip"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    uv = subprocess.check_output([sys.executable, ".ci/uv.py"], cwd=ROOT, text=True).strip()
    built = ran(uv, "build", "--wheel", "--out-dir", str(folder))
    assert built.returncode == 0, built.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def programs(wheel: Path) -> Path:
    """The folder of programs of an environment in which only the wheel was installed."""
    return _installed(wheel, "env", "")


@pytest.fixture(scope="module")
def complete(wheel: Path) -> Path:
    """The same, with what the wheel may bring besides."""
    return _installed(wheel, "complete", "[audit,second-opinion]")


def _installed(wheel: Path, name: str, extras: str) -> Path:
    folder = wheel.parent
    venv.create(folder / name, with_pip=True)
    found = folder / name / ("Scripts" if WINDOWS else "bin")
    what = f"{wheel}{extras}"
    installed = ran(str(found / "python"), "-m", "pip", "install", "--quiet", what, cwd=folder)
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


def _given(folder: Path) -> None:
    """Write in a folder what the verbs read: a run, a dossier, a log, a kit, a key."""
    folder.mkdir()
    (folder / "run").mkdir()
    run(folder / "run")
    logs.ndjson(folder / "log.ndjson")
    number = logs.events()[0]["subject"]
    dossier = [event for event in logs.events() if event["subject"] == number]
    (folder / "dossier.json").write_text(json.dumps(dossier), encoding="utf-8")
    shutil.copy(ROOT / "features" / "cases.json", folder)
    signing_key(folder)


VERBS: Mapping[str, str] = {
    "check": "check",
    "list": "list profiles",
    "explain": "explain rapo-delai",
    "validate": "validate dossier.json",
    "judge": "judge dossier.json",
    "run": f"run {_ADAPTER} --case contenu-information-remboursement-te.02 --seed 0 --out report",
    "verify": "verify run",
    "attest": "attest run --seed 4 --key key.pem",  # a part of a run: it says why not
    "compare": "compare run run",
    "diff": "diff cases.json cases.json",
    "adapter-check": f"adapter-check {_ADAPTER}",
    "new-adapter": "new-adapter --lang python --role dgfip --out adapter",
    "mutants": f"mutants {_ADAPTER} --one-in 100",
    "sandbox": "sandbox --check --port 0",
    "self-test": "self-test --role dgfip --one-in 200",
    "review status": "review status",
    "review pack": "review pack --for X --unit rule:rapo-delai --out pack",
}
"""A command of each verb. `build` and `review import` have their own tests."""
EXTRAS: Mapping[str, str] = {
    "audit": "audit log.ndjson --raw --out audited",
    "simulate": "simulate --dossiers 2 --days 1 --out simulated.parquet",
    "validate": "validate dossier.json --second-opinion",
}
"""A command of each verb that asks for what the wheel alone does not bring."""


def test_every_verb_is_tried() -> None:
    assert {*VERBS, *EXTRAS, "build", "review import"} == set(COMMANDS)


def _same(programs: Path, words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command from the wheel, then from the checkout: they say and write the same."""
    done: list[subprocess.CompletedProcess[str]] = []
    told: list[tuple[int, str, str]] = []
    folders: list[Path] = []
    for program in (str(programs / "parcmetre"), PARCMETRE):
        folders.append(folder / f"from-{len(folders)}" / "here")
        folders[-1].parent.mkdir()
        _given(folders[-1])
        one = ran(program, *words.split(), cwd=folders[-1])
        done.append(one)
        # a command that is printed names the program
        told.append((one.returncode, one.stdout.replace(program, "parcmetre"), one.stderr))
    assert told[0] == told[1]
    assert _files(folders[0]) == _files(folders[1])
    return done[0]


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_does_in_an_empty_folder_what_the_checkout_does(
    verb: str, programs: Path, tmp_path: Path
) -> None:
    done = _same(programs, VERBS[verb], tmp_path)
    assert done.returncode == (1 if verb == "attest" else 0), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("verb", EXTRAS)
def test_what_the_wheel_does_not_bring_is_told_in_a_line(verb: str, programs: Path, tmp_path: Path) -> None:
    _given(tmp_path / "here")
    done = ran(str(programs / "parcmetre"), *EXTRAS[verb].split(), cwd=tmp_path / "here")
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 2), done.stderr
    assert "hint: pip install 'parcmetre[" in done.stderr


@pytest.mark.parametrize("verb", EXTRAS)
def test_with_its_extras_it_does_all(verb: str, complete: Path, tmp_path: Path) -> None:
    done = _same(complete, EXTRAS[verb], tmp_path)
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr


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
