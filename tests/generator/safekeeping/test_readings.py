"""A file that did not change is not parsed again; whatever did is, and what is said of it is said anew."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.cli.soundness import soundness
from generator import checks, source
from generator.loading import Loaded, Readings, assembling, load, remembering
from generator.model.specification import Specification
from generator.problems import Judgement, Problem
from generator.safekeeping import cache
from generator.source import Document
from tests.generator.pairs import MINIMAL

_SIZE = 20
"""Files from which readings are kept here: the smallest specification has a few tens."""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.SETTING, str(tmp_path / "cache"))
    monkeypatch.setattr(remembering, "_MANY", _SIZE)
    made = tmp_path / "ours"
    for top in ("spec", "rules"):
        shutil.copytree(MINIMAL / top, made / top)
    return made


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note the files that are parsed."""
    seen: list[str] = []

    def document(file: str, content: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
        seen.append(file)
        return source.document(file, content)

    monkeypatch.setattr(assembling, "document", document)
    return seen


def again(root: Path) -> Loaded:
    return load(root, readings=Readings(root))


def changed(root: Path, old: str, new: str) -> str:
    """Change the first rule that holds a text; gives its place."""
    path = next(one for one in sorted((root / "rules").rglob("*.yaml")) if old in one.read_text("utf-8"))
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    return path.relative_to(root).as_posix()


def test_what_did_not_change_is_not_parsed_again_and_is_the_same(root: Path, parsed: list[str]) -> None:
    first = again(root)
    assert len(parsed) >= _SIZE
    parsed.clear()
    second = again(root)
    assert parsed == []
    assert second.problems == first.problems
    assert second.specification.digest == first.specification.digest
    assert second.specification.roots == first.specification.roots
    where = [one.document.location(one.path) for one in first.specification.roots]
    assert [one.document.location(one.path) for one in second.specification.roots] == where
    assert second.specification.by_kind == first.specification.by_kind


def test_a_file_that_changed_is_parsed_and_no_other(root: Path, parsed: list[str]) -> None:
    again(root)
    parsed.clear()
    place = changed(root, "title: ", "title: Autre ")
    found = again(root)
    assert parsed == [place]
    assert found.specification.roots == load(root).specification.roots


def test_a_file_that_moved_is_another(root: Path, parsed: list[str]) -> None:
    again(root)
    parsed.clear()
    one = sorted((root / "rules").rglob("*.yaml"))[0]
    one.rename(one.with_name("autre-nom.yaml"))
    assert {problem.code for problem in again(root).problems} == {
        problem.code for problem in load(root).problems
    }
    assert (one.parent / "autre-nom.yaml").relative_to(root).as_posix() in parsed


def test_what_is_wrong_is_said_each_time(root: Path, parsed: list[str]) -> None:
    place = changed(root, "title: ", "titre: ")
    first = again(root).problems
    assert first
    parsed.clear()
    assert again(root).problems == first
    assert parsed == [place]


def test_nothing_is_taken_where_the_cache_is_off(
    root: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    again(root)
    parsed.clear()
    monkeypatch.setenv(cache.SETTING, cache.OFF)
    again(root)
    assert len(parsed) >= _SIZE


def test_what_a_reading_may_not_be_made_of_is_read_anew(root: Path, parsed: list[str]) -> None:
    again(root)
    parsed.clear()
    readings = Readings(root)
    readings._known = dict.fromkeys(readings._known, b"cposix\nsystem\n(S'touch written'\ntR.")
    load(root, readings=readings)
    assert len(parsed) >= _SIZE
    assert not Path("written").exists()


def test_a_specification_is_judged_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str | None] = []
    judge = checks.judgement

    def counted(specification: Specification, *, before_judging: bool = False) -> Judgement:
        judged.append(specification.digest)
        return judge(specification, before_judging=before_judging)

    monkeypatch.setattr(checks, "judgement", counted)
    monkeypatch.setattr("conformance.cli.soundness._WORTH", 0)
    found = [soundness(again(root).specification) for _ in range(2)]
    assert found[0] == found[1] == judge(load(root).specification)
    assert len(judged) == 1
    soundness(again(root).specification, before_judging=True)  # another question
    assert len(judged) == 2
    changed(root, "title: ", "title: Autre ")
    soundness(again(root).specification)
    assert len(set(judged)) == 2


def test_check_says_the_same_from_the_cache_and_without_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []
    for options in ((), (), ("--no-cache",)):
        with monkeypatch.context() as here:
            here.setenv(cache.SETTING, str(root.parent / "cache"))
            done = CliRunner().invoke(app, ["check", "--root", str(root), *options])
        said.append((done.exit_code, done.stdout, done.stderr))
    assert said[0][0] == 0
    assert said[0] == said[1] == said[2]
