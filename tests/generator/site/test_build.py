"""`build docs`: deterministic, whole files, nothing removed that is not ours."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner

from conformance.cli import app
from generator.loading import load
from generator.site import MARK, Site, pages
from tests.generator import pairs
from tests.generator.engine.build import ROOT
from tests.generator.site.build import files

_CHILD = """
import hashlib, json, os
from pathlib import Path
from generator.loading import load
from generator.site import Site
from generator.site.every import PAGES
from tests.turning import share
site, one_in = Site(load(Path()).specification, Path()), 1 if "PARCMETRE_PROPERTY_SHARES" in os.environ else 2
made = [artefact for pages in share(PAGES, one_in) for artefact in pages(site)]
print(json.dumps({str(one.path): hashlib.sha256(one.text.encode()).hexdigest() for one in made}))
"""
"""Makes one kind of pages in two, in turn; `make test-properties` makes all."""


def digests(seed: str) -> dict[str, str]:
    done = subprocess.run(  # noqa: S603 our own code
        [sys.executable, "-c", _CHILD],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_the_same_bytes_whatever_the_hash_seed_and_the_folder() -> None:
    """In a process of its own, by a seed that is not ours."""
    seed = next(one for one in ("4242", "0") if one != os.environ.get("PYTHONHASHSEED"))
    elsewhere = digests(seed)
    here = {path: hashlib.sha256(files()[path].encode()).hexdigest() for path in elsewhere}
    assert elsewhere == here
    assert len(here) > 10


def test_no_page_tells_of_the_machine() -> None:
    for path, text in files().items():
        assert str(ROOT) not in text, path
        assert str(Path.home()) not in text or str(Path.home()) == "/", path


def build(out: Path) -> None:
    done = CliRunner().invoke(app, ["build", "docs", "--root", str(pairs.MINIMAL), "--out", str(out)])
    assert done.exit_code == 0, done.stderr


def test_a_build_writes_all_then_nothing_and_removes_only_what_was_its_own(tmp_path: Path) -> None:
    out = tmp_path / "site"
    kept = out / "sources" / "a-moi.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("à moi", encoding="utf-8")
    build(out)
    assert kept.exists()
    assert (out / MARK).is_file()
    written = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file() and path != kept}
    small = Site(load(pairs.MINIMAL).specification, pairs.MINIMAL)
    assert written == {artefact.path.as_posix() for artefact in pages(small)}
    stale, before = out / "regles" / "ancienne.html", (out / "index.html").stat().st_mtime_ns
    stale.write_text("", encoding="utf-8")
    build(out)
    assert not stale.exists()
    assert (out / "index.html").stat().st_mtime_ns == before


def test_the_site_has_nothing_to_check() -> None:
    done = CliRunner().invoke(app, ["build", "docs", "--check", "--root", str(ROOT)])
    assert done.exit_code == 2


def test_what_check_refuses_makes_no_site(tmp_path: Path) -> None:
    root = Path(shutil.copytree(pairs.MINIMAL, tmp_path / "root"))
    rule = next((root / "rules").glob("*/paiement-a-temps.yaml"))
    text = rule.read_text(encoding="utf-8")
    rule.write_text(text.replace("title: ", "title: Double  espace, ", 1), encoding="utf-8")
    assert CliRunner().invoke(app, ["check", "--root", str(root)]).exit_code == 1
    done = CliRunner().invoke(app, ["build", "docs", "--root", str(root), "--out", str(tmp_path / "site")])
    assert done.exit_code == 1
    assert "the specification has errors, nothing is written" in done.stderr
    assert "hint: parcmetre check --root " in done.stderr, "what the hint tells must judge the same folder"
    assert not (tmp_path / "site").exists()
