from pathlib import Path, PurePosixPath

import pytest

from generator.artefacts import Artefact
from generator.writing import Difference, differences, write


def _artefacts(**texts: str) -> list[Artefact]:
    return [Artefact(PurePosixPath(f"made/{name}.txt"), text) for name, text in sorted(texts.items())]


def test_only_what_changed_is_written_and_orphans_go(tmp_path: Path) -> None:
    write(tmp_path, _artefacts(a="1", b="2"), ["made"])
    kept = (tmp_path / "made/a.txt").stat().st_mtime_ns
    changed = write(tmp_path, _artefacts(a="1", c="3"), ["made"])
    assert changed == (Difference("made/b.txt", "orphaned"), Difference("made/c.txt", "missing"))
    assert (tmp_path / "made/a.txt").stat().st_mtime_ns == kept
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == ["a.txt", "c.txt"]


def test_stale_missing_and_orphaned_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path, _artefacts(a="1", b="2"), ["made"])
    (tmp_path / "made/a.txt").write_text("other")
    (tmp_path / "made/b.txt").unlink()
    (tmp_path / "made/z.txt").write_text("z")
    found = sorted(differences(tmp_path, _artefacts(a="1", b="2"), ["made"]))
    assert [(item.path, item.state) for item in found] == [
        ("made/a.txt", "stale"),
        ("made/b.txt", "missing"),
        ("made/z.txt", "orphaned"),
    ]


def test_a_failed_write_leaves_the_former_file_and_no_partial_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, _artefacts(a="old"), ["made"])

    def refuse(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path, _artefacts(a="new"), ["made"])
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["a.txt"]
    assert (tmp_path / "made/a.txt").read_text() == "old"
