import errno
import os
from pathlib import Path

import pytest

from generator.loading.folder import File, files

REFUSED_BY_THE_SYSTEM = {"unreadable-file", "unreadable-folder"}
"""Codes that no file can show to a superuser, whom permissions do not stop: shown here instead."""


def _read(root: Path) -> list[File]:
    (root / "actors").mkdir()
    (root / "actors" / "ville.yaml").write_text("id: ville\n")
    (root / "README.md").write_text("ignored")
    return list(files(root, "spec"))


def test_files_come_in_the_order_of_names_without_readmes(tmp_path: Path) -> None:
    (tmp_path / "phases.yaml").write_text("phases: []\n")
    assert [file.place for file in _read(tmp_path)] == ["spec/actors/ville.yaml", "spec/phases.yaml"]


@pytest.mark.parametrize(
    ("function", "code"), [("open", "unreadable-file"), ("scandir", "unreadable-folder")]
)
def test_what_the_system_refuses_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, code: str
) -> None:
    real = getattr(os, function)

    def refuse(path: Path | str, *arguments: int) -> object:
        if "actors" in str(path):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, *arguments)

    monkeypatch.setattr(os, function, refuse)
    problems = [file.problem for file in _read(tmp_path)]
    assert [(problem.code, problem.message) for problem in problems if problem] == [
        (code, "permission denied")
    ]


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "phases.yaml").write_bytes(b"# " + b"x" * 100)
    real = os.fstat

    def smaller(descriptor: int) -> os.stat_result:
        fields = list(real(descriptor))
        fields[6] = 1
        return os.stat_result(fields)

    monkeypatch.setattr(os, "fstat", smaller)
    (file,) = files(tmp_path, "spec", max_bytes=50)
    assert file.problem is not None
    assert file.problem.code == "file-too-large"
