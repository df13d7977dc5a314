"""`check` tells what flips in a frozen version: an error where it was published, a warning before."""

import gc
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.standing import PLACE, main
from generator.events import written
from generator.model.kit import Case, Cases, document
from tests.conformance.making import case, deliver, expect
from tests.generator import pairs

SHOWN_BY_THE_COMMAND = frozenset({"flipped-case"})
"""The codes that no policy finds: the kit is compared with what was frozen of it."""
ONE = case(deliver(), expect("accepted"), id="essai.01")
OTHER = case(deliver(), expect("accepted"), id="essai.02")


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    yield
    gc.enable()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A specification whose kit of one case is frozen."""
    shutil.copytree(pairs.MINIMAL, tmp_path, dirs_exist_ok=True)
    for name in ("versions", "features"):
        (tmp_path / name).mkdir()
    (tmp_path / "features/registry.json").write_text('{"families": []}', "utf-8")
    _hold(tmp_path, ONE)
    assert main(tmp_path, []) == 0
    return tmp_path


def _hold(folder: Path, *cases: Case, version: str = "1.0.0") -> None:
    told = written(document(Cases(version=version, cases=cases)))
    (folder / "features/cases.json").write_text(told, "utf-8")


def _found(folder: Path, code: int) -> list[Any]:
    done = CliRunner().invoke(app, ["check", "--root", str(folder), "--format", "json"])
    assert done.exit_code == code, done.output
    findings: list[Any] = json.loads(done.stdout)["findings"]
    return findings


def test_what_is_frozen_and_unchanged_is_silent(folder: Path) -> None:
    assert _found(folder, 0) == []
    _hold(folder, ONE, OTHER)  # out of score until the next version
    assert _found(folder, 0) == []
    _hold(folder, case(deliver(), expect("refused", rules=("essai",)), id=ONE.id, dispute="Contesté."))
    assert _found(folder, 0) == []


@pytest.mark.parametrize(
    ("cases", "version", "told"),
    [
        ([case(deliver(), expect("refused", rules=("essai",)), id="essai.01")], "1.0.0", "is another"),
        ([case(deliver(), expect("accepted"), id="essai.01", outcome="open")], "1.0.0", "not required"),
        ([OTHER], "1.0.0", "it is gone"),
        ([ONE, OTHER], "1.1.0", "it is required now"),
    ],
)
def test_a_verdict_that_may_flip_is_found(folder: Path, cases: list[Case], version: str, told: str) -> None:
    _hold(folder, *cases, version=version)
    (found,) = _found(folder, 0)
    assert (found["code"], found["severity"]) == ("flipped-case", "warning")
    assert told in found["message"]
    assert found["file"] == PLACE
    _hold(folder, ONE)
    assert main(folder, ["--publish"]) == 0
    _hold(folder, *cases, version=version)
    (found,) = _found(folder, 1)
    assert found["severity"] == "error"
    _hold(folder, *cases, version="2.0.0")
    assert _found(folder, 0) == []


def test_the_case_is_shown_where_it_is_frozen(folder: Path) -> None:
    _hold(folder, case(deliver(), expect("refused", rules=("essai",)), id="essai.01"))
    (found,) = _found(folder, 0)
    line = (folder / PLACE).read_text("utf-8").splitlines()[found["line"] - 1]
    assert line[found["column"] - 1 :].startswith('"essai.01"')


def test_a_file_that_cannot_be_read_is_named(folder: Path) -> None:
    (folder / PLACE).write_text("{", "utf-8")
    done = CliRunner().invoke(app, ["check", "--root", str(folder)])
    assert done.exit_code == 2
    assert PLACE in done.stderr
