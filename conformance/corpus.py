"""What stands for the corpus: a digest of all that cases and verdicts derive from; what counts no more."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from generator.model.kit import UnreadableError, read_file

WITHDRAWN = "versions/withdrawn.json"
_FOLDERS = ("spec", "rules")
_FILES = ("features/cases.json", "features/profiles.json", "versions/cases.json", "interfaces/openrpc.json")


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


class _Withdrawn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`versions/withdrawn.json`."""

    withdrawn: dict[str, str]
    """The versions that count no more, each with its reason, in French."""


def withdrawn(folder: Path) -> Mapping[str, str]:
    """Give the versions of the corpus that count no more; raises UnreadableError."""
    path = folder / WITHDRAWN
    try:
        return read_file(path, _Withdrawn).withdrawn
    except OSError as problem:  # without the list, nothing tells that a version counts
        raise UnreadableError(f"{path}: {problem.strerror}") from problem
