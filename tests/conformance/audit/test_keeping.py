"""What is kept beside a prepared log is whole or is not there, and is alone of its name."""

from pathlib import Path

import pytest

from conformance.audit.prepared.keeping import draft_of, forget_others


def _fill_up(file: Path) -> None:
    with draft_of(file) as draft:
        draft.write_text("half", "utf-8")
        raise OSError("full")


def test_what_fails_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "part-00001-a.parquet"
    with draft_of(file) as draft:
        draft.write_text("whole", "utf-8")
    with pytest.raises(OSError, match="full"):
        _fill_up(file)
    assert [one.read_text("utf-8") for one in file.parent.iterdir()] == ["whole"]


def test_the_files_of_another_digest_alone_are_forgotten(tmp_path: Path) -> None:
    names = ("part-00001-a.parquet", "part-00001-b.parquet", "part-00002-a.parquet", "part-00001-a.json")
    for name in names:
        (tmp_path / name).touch()
    forget_others(tmp_path / "part-00001-b.parquet")
    assert {one.name for one in tmp_path.iterdir()} == {*names[1:]}
