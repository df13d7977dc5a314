"""How what is kept beside a prepared log is written: whole or not at all, in place of what was there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def draft_of(file: Path) -> Iterator[Path]:
    """Give where to write a file, which takes its place at the end; nothing of it stays where that fails."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}.new")  # another audit may write its own
    draft.unlink(missing_ok=True)
    try:
        yield draft
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def forget_others(file: Path) -> None:
    """Remove the files beside one whose names differ by the digest alone, their last part."""
    name, _, _ = file.name.rpartition("-")
    for other in file.parent.glob(f"*{file.suffix}"):
        if other != file and other.name.rpartition("-")[0] == name:
            other.unlink(missing_ok=True)
