"""What stands for the corpus: one digest of all that cases and verdicts are derived from."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

_FOLDERS = ("spec", "rules")
_FILES = ("features/cases.json", "features/profiles.json", "interfaces/openrpc.json")


def corpus_digest(folder: Path) -> str:
    """Give the SHA-256 of the corpus that a folder holds: of its files' names and digests, in order.

    A line a file, as `sha256sum` writes it, so that anybody computes it without this program. Raises OSError.
    """
    whole = hashlib.sha256()
    for path in sorted(_files(folder), key=lambda one: one.relative_to(folder).as_posix()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        whole.update(f"{content}  {path.relative_to(folder).as_posix()}\n".encode())
    return whole.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for name in _FOLDERS:
        yield from (folder / name).rglob("*.yaml")
    yield from (path for name in _FILES if (path := folder / name).is_file())
