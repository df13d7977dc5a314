"""Remembers the last build, so that a build with nothing to do is told at once.

What went in (data, code, versions of the libraries) and what came out are known by their digests: a build
whose inputs and outputs are those of the last one would write the same bytes. Only a build in place is
remembered, and `build --check` does not rely on it: it makes all.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator import provenance, safekeeping

MEMORY = Path(".parcmetre") / "last-build.json"
"""Where the last build is remembered; git ignores it."""
_INPUTS = ("spec", "rules", "reviews")


def remembered(root: Path, target: str, source: Path | None = None) -> int | None:
    """Give how many artefacts a target has when nothing went in or out since its last build; else None.

    `source` is the folder of the specification, where it is not the one that is written.
    """
    try:
        known = json.loads((root / MEMORY).read_text(encoding="utf-8"))[target]
        paths, folders = known["paths"], known["folders"]
        same = known["inputs"] == _inputs(root, source) and known["outputs"] == _outputs(root, paths, folders)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return len(paths) if same else None


def remember(
    root: Path, target: str, paths: Sequence[str], folders: Sequence[str], source: Path | None = None
) -> None:
    """Remember a build that has just been written; raises OSError when the folder cannot be written."""
    memory = root / MEMORY
    try:
        known = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    if not isinstance(known, dict):
        known = {}
    known[target] = {
        "inputs": _inputs(root, source),
        "outputs": _outputs(root, paths, folders),
        "paths": list(paths),
        "folders": list(folders),
    }
    safekeeping.write(root, {MEMORY.as_posix(): json.dumps(known).encode()}, lasting=False)


def _inputs(root: Path, source: Path | None) -> str:
    """Digest all that a build depends on: the data, the registry, our code, the libraries."""
    source = source or root
    data = (path for top in _INPUTS for path in (source / top).rglob("*"))
    ledger = () if source == root else (root / "reviews").rglob("*")
    registry = source / "features" / "registry.json"
    return _digest([*data, *ledger, registry], provenance.of_the_code())


def _outputs(root: Path, paths: Iterable[str], folders: Iterable[str]) -> str:
    """Digest what a build wrote, and whatever else lies in the folders that hold nothing else."""
    inside = (path for folder in folders for path in (root / folder).rglob("*"))
    return _digest([*(root / path for path in paths), *inside])


def _digest(paths: Iterable[Path], more: str = "") -> str:
    found = hashlib.sha256(more.encode())
    for path, content in _contents(paths):
        found.update(f"{path}\0{len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()


def _contents(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in sorted(set(paths)):
        if path.is_file():
            yield path.as_posix(), path.read_bytes()
        elif not path.exists():
            yield path.as_posix(), b"\0missing"
