import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reporting import FORMATS, written
from tests.conformance.cli.nursery import Done, Job, Nursery
from tests.generator import pairs
from tests.generator.hostile import HOSTILE, Hostile


def _spoilt(hostile: Hostile, tmp_path: Path) -> Path:
    root = tmp_path / "root"
    shutil.copytree(pairs.MINIMAL, root)
    hostile.spoil(root)
    return root


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_gets_a_located_finding(hostile: Hostile, tmp_path: Path) -> None:
    found = pairs.findings(_spoilt(hostile, tmp_path))
    assert {problem.code for problem in found} == set(hostile.codes)
    first = found[0].location
    assert f"{first.line}:{first.column}" == hostile.place


_PIECES = [
    *(
        b"\\ud800",
        b"\\x0b",
        b"\\u202e",
        b"\\N",
        b"\n",
        b"\r",
        b"\t",
        b'"',
        b"'",
        b"|\n",
        b">-\n",
        b": ",
        b"- ",
    ),
    *(b"{", b"}", b"[", b"]", b"&a", b"*a", b"!!x", b"#", b"\xff", b"\xc3", b"\x00", b"---\n", b"\n\n  "),
    *("\u2028".encode(), "\u00ad".encode(), b"1764288000", b"null", b"true", b"99999999999999999999"),
]
_CHANGES = st.tuples(st.floats(0, 1), st.integers(0, 12), st.sampled_from(_PIECES))
_FILES = sorted(str(path.relative_to(pairs.MINIMAL)) for path in pairs.MINIMAL.rglob("*.yaml"))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(pairs.MINIMAL, tmp_path_factory.mktemp("mutated") / "root"))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(_FILES),
    st.lists(_CHANGES, min_size=1, max_size=3),
)
def test_any_mutated_file_gets_located_findings(
    root: Path, name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    before = (root / name).read_bytes()
    content = before
    for place, dropped, piece in changes:
        at = int(place * len(content))
        content = content[:at] + piece + content[at + dropped :]
    try:
        (root / name).write_bytes(content)
        found = pairs.findings(root)
    finally:
        (root / name).write_bytes(before)
    for format_ in FORMATS:
        written(found, format_).encode("utf-8")
    assert all(problem.location.line >= 1 and problem.location.column >= 1 for problem in found)


def test_names_that_hide_are_refused_and_shown_by_numbers(tmp_path: Path) -> None:
    root = Path(shutil.copytree(pairs.MINIMAL, tmp_path / "root"))
    for name in (b"a\xff.yaml", "x\u202ey.yaml".encode(), b"e\x1b[31m.yaml", b"a\nb.yaml"):
        (root / "spec/actors" / os.fsdecode(name)).write_text("id: x\n", encoding="utf-8")
    (root / "spec" / "\u00ad").mkdir()
    found = [problem for problem in pairs.findings(root) if problem.code == "forbidden-character"]
    assert [problem.location.file for problem in found] == [
        "spec/actors/a‹U+000A›b.yaml",
        "spec/actors/a‹U+DCFF›.yaml",
        "spec/actors/e‹U+001B›[31m.yaml",
        "spec/actors/x‹U+202E›y.yaml",
        "spec/‹U+00AD›",
    ]


def _checked(nursery: Nursery, root: Path) -> Done:
    """Check a folder in a process of its own."""
    return nursery.run(Job(("check", "--root", str(root)), str(root)))


@pytest.fixture(scope="module")
def usual(nursery: Nursery) -> int:
    """The largest memory of a check that finds nothing."""
    return _checked(nursery, pairs.MINIMAL).peak


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_the_command_answers_without_a_traceback_in_bounded_memory(
    hostile: Hostile, nursery: Nursery, usual: int, tmp_path: Path
) -> None:
    done = _checked(nursery, _spoilt(hostile, tmp_path))
    assert done.code == 1
    assert hostile.codes[0] in done.out.decode()
    assert "Traceback" not in done.told
    assert done.peak < usual + 50 * 1024 * 1024
