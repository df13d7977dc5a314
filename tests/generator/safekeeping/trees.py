"""A folder as a value: every file by path, so that two states are compared whole."""

import os
import shutil
from pathlib import Path

from generator.freshness import MEMORY

Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Read every file, link and empty folder below a folder; but what a build only remembers by."""
    found: Tree = {}
    for path in sorted(folder.rglob("*")) if folder.exists() else ():
        name = path.relative_to(folder).as_posix()
        if name.partition("/")[0].rstrip("/") == str(MEMORY.parent):
            continue
        if path.is_symlink():
            found[name] = b"-> " + os.fsencode(path.readlink())
        elif path.is_file():
            found[name] = path.read_bytes()
        elif not any(path.iterdir()):
            found[f"{name}/"] = b""
    return found


def restore(folder: Path, kept: Path | None) -> None:
    """Make a folder what another one is, or nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    if kept is not None:
        shutil.copytree(kept, folder, symlinks=True)


def difference(one: Tree, other: Tree) -> list[str]:
    """Name what differs, for a failure that can be read."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
