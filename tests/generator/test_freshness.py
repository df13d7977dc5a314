from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from generator import freshness
from tests.generator.reviewing import reviewers


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in {"spec/a.yaml": "a", "rules/b.yaml": "b", "features/x.feature": "x"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    freshness.remember(tmp_path, "all", ["features/x.feature"], ["features"])
    return tmp_path


def test_a_build_with_nothing_changed_is_remembered(root: Path) -> None:
    assert freshness.remembered(root, "all") == 1
    assert freshness.remembered(root, "schemas") is None


@pytest.mark.parametrize(
    "change",
    ["spec/a.yaml", "rules/b.yaml", "rules/new.yaml", "features/x.feature", "features/orphan.feature",
     "features/registry.json"],
)  # fmt: skip
def test_whatever_changes_makes_a_build_again(root: Path, change: str) -> None:
    (root / change).write_text("other")
    assert freshness.remembered(root, "all") is None


@pytest.mark.parametrize("lost", ["spec/a.yaml", "features/x.feature"])
def test_whatever_goes_makes_a_build_again(root: Path, lost: str) -> None:
    (root / lost).unlink()
    assert freshness.remembered(root, "all") is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"all": 3}', '{"all": {"paths": 1, "folders": [], "inputs": ""}}']
)
def test_a_memory_that_cannot_be_read_is_none(root: Path, text: str) -> None:
    (root / freshness.MEMORY).write_text(text)
    assert freshness.remembered(root, "all") is None
    freshness.remember(root, "all", ["features/x.feature"], ["features"])
    assert freshness.remembered(root, "all") == 1


def test_a_memory_that_cannot_be_written_is_told_and_fails_nothing(tmp_path: Path) -> None:
    root = reviewers.minimal(tmp_path)
    (root / ".parcmetre").write_text("a file, where a folder is wanted", encoding="utf-8")
    done = CliRunner().invoke(app, ["build", "schemas", "--root", str(root)])
    assert done.exit_code == 0
    assert "the build is not remembered" in done.stderr
