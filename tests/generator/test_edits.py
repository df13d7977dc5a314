"""Whatever a hurried hand does to a file, `check` answers with findings: never with a traceback."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generator import pairs

FILES = sorted(path.relative_to(pairs.MINIMAL) for path in (pairs.MINIMAL / "spec").rglob("*.yaml"))
OPTIONAL = {Path("spec/public-holidays.yaml")}
"""What a specification may lack: here no calendar puts a delay off to a working day."""
JUNK = [
    "",
    "~",
    "[]",
    "{}",
    "- a",
    "12",
    "true",
    "x: y",
    "[[1]]",
    "{a: {b: c}}",
    "id: fps",
    "null",
    '"',
    "'",
    "\t",
    "é",
    "*a",
    "&a b",
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("edited")
    shutil.copytree(pairs.MINIMAL, made, dirs_exist_ok=True)
    return made


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(FILES), st.data())
def test_an_edited_line_gives_findings_and_no_traceback(root: Path, file: Path, data: st.DataObject) -> None:
    original = (pairs.MINIMAL / file).read_text(encoding="utf-8")
    lines = original.split("\n")
    place = data.draw(st.integers(0, len(lines) - 1))
    line = lines[place]
    key, colon, _ = line.partition(": ")
    edited = data.draw(
        st.sampled_from(
            [
                None,
                f"{line}\n{line}",
                line[: len(line) // 2],
                *(f"{key}{colon}{junk}" for junk in JUNK),
                *(f"{line}{junk}" for junk in JUNK),
            ]
        )
    )
    lines[place : place + 1] = [] if edited is None else [edited]
    target = root / file
    target.write_text("\n".join(lines), encoding="utf-8")
    try:
        for problem in pairs.findings(root):
            assert problem.location.line >= 1
            assert problem.message
    finally:
        target.write_text(original, encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_missing_file_gives_findings_and_no_traceback(root: Path, file: Path) -> None:
    target = root / file
    original = target.read_text(encoding="utf-8")
    target.unlink()
    try:
        assert bool(pairs.findings(root)) == (file not in OPTIONAL)
    finally:
        target.write_text(original, encoding="utf-8")
