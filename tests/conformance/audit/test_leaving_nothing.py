"""What a killed audit or simulation left is swept by the next one; what could not begin leaves nothing."""

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner, Result

from conformance.cli.application import app
from generator.safekeeping import scratch
from tests.conformance.audit import logs
from tests.generator.pairs import MINIMAL


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def test_what_the_dead_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    for name in (".parcmetre-scratch-dead", ".parcmetre-audit-dead", ".scratch-ours"):
        (tmp_path / name / "spilled").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".parcmetre-scratch-link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / ".parcmetre-scratch-file").write_text("ours")
    with scratch(tmp_path) as made:
        (made / "draft").write_text("x")
        left = {path.name for path in tmp_path.iterdir()} - {made.name}
    assert not made.exists()
    kept = {".parcmetre-scratch-link", ".parcmetre-scratch-file", ".parcmetre-audit-dead", ".scratch-ours"}
    assert left == {"elsewhere", *kept}


@pytest.mark.parametrize("verb", ["audit", "prepare", "simulate"])
def test_each_verb_sweeps_the_folder_that_it_writes(verb: str, tmp_path: Path) -> None:
    log = logs.ndjson(tmp_path / "log.ndjson")
    out = tmp_path / "out"
    (out / ".parcmetre-scratch-dead" / "spilled").mkdir(parents=True)
    words: Mapping[str, Sequence[object]] = {
        "audit": ("audit", log, "--out", out),
        "prepare": ("audit", "prepare", log, "--out", out),
        "simulate": ("simulate", "--dossiers", "20", "--out", out / "log.parquet"),
    }
    done = run(*words[verb])
    assert done.exit_code in (0, 1), done.output
    assert list(out.glob(".parcmetre-*")) == []


def test_an_audit_without_duckdb_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = logs.ndjson(tmp_path / "log.ndjson")
    found = importlib.import_module

    def without(name: str, package: str | None = None) -> ModuleType:
        if name == "duckdb":
            raise ImportError("No module named 'duckdb'")
        return found(name, package)

    monkeypatch.setattr(importlib, "import_module", without)
    done = run("audit", log, "--root", MINIMAL, "--out", tmp_path / "out")
    assert (done.exit_code, "an audit needs DuckDB" in done.stderr) == (3, True), done.output
    assert not (tmp_path / "out").exists()
