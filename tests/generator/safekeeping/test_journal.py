"""What a killed writer left: undone by who comes next, however often it is cut; never outside the folder."""

import json
from pathlib import Path

import pytest

from generator import safekeeping
from generator.safekeeping.journal import NAME, Journal
from tests.generator.reviewing import reviewers
from tests.generator.safekeeping.trees import tree


def _left(folder: Path) -> None:
    """Leave a batch half in its place, as a kill does."""
    safekeeping.write(folder, {"replaced": b"old", "removed": b"old"})
    journal = Journal(folder)
    journal.plan({"made/here": b"new", "replaced": b"new", "removed": None}, lasting=False)
    (folder / "made").mkdir()
    journal.new(0).replace(folder / "made/here")
    journal.new(1).replace(folder / "replaced")
    (folder / "removed").unlink()


def test_what_was_begun_is_undone_by_the_next_writer(tmp_path: Path) -> None:
    _left(tmp_path)
    assert safekeeping.is_unsettled(tmp_path)
    with safekeeping.held(tmp_path) as undone:
        assert undone
        assert tree(tmp_path) == {"replaced": b"old", "removed": b"old"}
    with safekeeping.held(tmp_path) as undone:
        assert not undone


@pytest.mark.parametrize("cut", range(4))
def test_undoing_may_be_cut_and_done_again(tmp_path: Path, cut: int) -> None:
    _left(tmp_path)
    journal = Journal(tmp_path)
    undone = (
        (tmp_path / "made/here").unlink,
        lambda: journal.old(1).replace(tmp_path / "replaced"),
        lambda: journal.old(2).replace(tmp_path / "removed"),
        (tmp_path / "made").rmdir,
    )
    for one in undone[: cut + 1]:
        one()
    with safekeeping.held(tmp_path):
        assert tree(tmp_path) == {"replaced": b"old", "removed": b"old"}


def test_a_reader_undoes_too(tmp_path: Path) -> None:
    from typer.testing import CliRunner  # noqa: PLC0415 only here

    from conformance.cli import app  # noqa: PLC0415 only here

    root = reviewers.minimal(tmp_path / "root")
    before = tree(root)
    Journal(root).plan({"reviews/read/x.json": b"{}"}, lasting=False)
    (root / "reviews/read").mkdir(parents=True)
    Journal(root).new(0).replace(root / "reviews/read/x.json")
    done = CliRunner().invoke(app, ["check", "--root", str(root)])
    assert done.exit_code == 0, done.output
    assert f"what a killed command had begun in {root} is undone" in done.stderr
    assert tree(root) == before


@pytest.mark.parametrize(
    "plan",
    [
        "{",
        "[]",
        '{"paths": 3, "folders": []}',
        '{"paths": [["../precious", false]], "folders": []}',
        '{"paths": [["link/precious", false]], "folders": []}',
        '{"paths": [["/precious", false]], "folders": []}',
    ],
)
def test_a_journal_that_came_from_elsewhere_touches_nothing_outside(tmp_path: Path, plan: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    precious = tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    (folder / NAME).mkdir()
    (folder / NAME / "plan.json").write_text(
        plan.replace("/precious", str(precious)) if '"/p' in plan else plan
    )
    with pytest.raises(OSError, match=r"remove it|leads out of the folder"), safekeeping.held(folder):
        pass
    assert precious.read_text(encoding="utf-8") == "mine"
    assert (folder / NAME).exists()


def test_a_link_in_the_place_of_a_journal_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/plan.json").write_text(json.dumps({"paths": [], "folders": []}), encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="remove it"), safekeeping.held(tmp_path / "folder"):
        pass
    assert (tmp_path / "elsewhere/plan.json").exists()


def test_a_path_that_leads_out_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="leads out of the folder"):
        safekeeping.write(tmp_path / "folder", {"../made": b"new"})
    assert tree(tmp_path) == {"folder/": b""}


@pytest.mark.parametrize("wrong", ["file/made", "folder"])
def test_an_error_names_the_file_and_nothing_has_changed(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    before = tree(tmp_path)
    with pytest.raises(OSError) as found:  # noqa: PT011 its file is what is asked
        safekeeping.write(tmp_path, {"a": b"new", wrong: b"new"})
    assert str(found.value.filename).startswith(str(tmp_path / wrong.partition("/")[0]))
    assert tree(tmp_path) == before
