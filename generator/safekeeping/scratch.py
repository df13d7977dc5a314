"""Folders in which something is made before it takes its place; what a killed writer left goes away."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch(folder: Path, prefix: str = ".parcmetre-scratch-") -> Iterator[Path]:
    """Give an empty folder inside one that is held alone; it goes away at the end, whatever happens.

    Who holds the folder finds there no one else at work: all that has the same prefix was left by the dead.
    """
    for left in folder.glob(f"{prefix}*"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
    made = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
