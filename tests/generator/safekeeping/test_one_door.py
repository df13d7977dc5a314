"""Nothing but `safekeeping` writes to the disk: what would go round it is found in the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PIPES = frozenset({"conformance/transports/warden.py", "generator/sharing.py"})
"""Where `os.write` writes to a pipe, not to the disk."""
SCRATCH = frozenset({"conformance/cli/simulating.py", "conformance/self_test.py"})
"""Where what is written lies in a temporary folder, which nobody keeps."""
_THROWN_AWAY = ("TemporaryDirectory", "write_text")
DOOR = ROOT / "generator" / "safekeeping"
OTHERS = (ROOT / "conformance" / "audit", ROOT / "conformance" / "sandbox")
"""Rooms whose files a database writes: DuckDB in a folder that is renamed whole, SQLite in its own store."""
_METHODS = {
    "write_text",
    "write_bytes",
    "mkdir",
    "unlink",
    "rmdir",
    "rename",
    "touch",
    "symlink_to",
    "hardlink_to",
}
_FUNCTIONS = {
    "os": {"replace", "rename", "remove", "unlink", "mkdir", "makedirs", "rmdir", "link", "symlink", "write"},
    "shutil": {"copy", "copy2", "copyfile", "copytree", "move", "rmtree"},
    "tempfile": {"mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryDirectory"},
}  # fmt: skip


def _writes(text: str) -> Iterator[str]:
    """Name each call that writes; `replace` of a path has one argument, that of a text has two."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name("open") | ast.Attribute(attr="open"):
                modes = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant)]
                if any(
                    isinstance(mode, str) and mode[:1] in "wax" and len(mode) in {1, 2}
                    for mode in modes
                    if mode
                ):
                    yield f"{node.lineno}: open"
                if any("r+" in mode for mode in modes if isinstance(mode, str)):
                    yield f"{node.lineno}: open"
            case ast.Attribute(value=ast.Name(id=module), attr=name) if name in _FUNCTIONS.get(module, ()):
                yield f"{node.lineno}: {module}.{name}"
            case ast.Attribute(attr=name) if name in _METHODS:
                yield f"{node.lineno}: {name}"
            case ast.Attribute(attr="replace") if len(node.args) == 1 and not node.keywords:
                yield f"{node.lineno}: replace"


@pytest.mark.parametrize("package", ["generator", "conformance"])
def test_nothing_else_writes(package: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / package).rglob("*.py"))
        if not any(path.is_relative_to(room) for room in (DOOR, *OTHERS))
        for line in _writes(path.read_text(encoding="utf-8"))
        if not (line.endswith("os.write") and path.relative_to(ROOT).as_posix() in PIPES)
        if not (
            line.endswith(("TemporaryDirectory", "write_text"))
            and path.relative_to(ROOT).as_posix() in SCRATCH
        )
    ]
    assert found == []


def test_what_writes_is_seen() -> None:
    text = 'open(p, "w")\np.open("ab")\np.write_text("")\nos.replace(a, b)\np.replace(q)\nshutil.copy(a, b)'
    assert len(list(_writes(text))) == 6
    assert list(_writes('s.replace("a", "b")\np.open("rb")\nreplace(x, a=1)\nopen(p)')) == []
