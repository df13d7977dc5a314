"""Writes artefacts: nothing before all are made, each file at once, and only what changed."""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.artefacts import Artefact


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """How a file on disk differs from what the specification gives."""

    path: str
    state: Literal["missing", "orphaned", "stale"]


def differences(out: Path, artefacts: Iterable[Artefact], folders: Sequence[str]) -> Iterator[Difference]:
    """Compare the output folder with the artefacts; `folders` hold nothing but artefacts."""
    made = {str(artefact.path): artefact for artefact in artefacts}
    for path, artefact in made.items():
        try:
            written = (out / path).read_bytes()
        except OSError:
            yield Difference(path, "missing")
            continue
        if not artefact.is_current(written):
            yield Difference(path, "stale")
    for folder in folders:
        for found in sorted((out / folder).rglob("*")):
            path = found.relative_to(out).as_posix()
            if found.is_file() and path not in made:
                yield Difference(path, "orphaned")


def write(
    out: Path,
    artefacts: Sequence[Artefact],
    folders: Sequence[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Difference, ...]:
    """Bring the output folder to the artefacts, orphans removed; give what was changed.

    Every file is made before the first one is written: a failure leaves the former output whole. Raises
    OSError when the folder cannot be written, RenderingError when a picture cannot be drawn.
    """
    found = tuple(sorted(differences(out, artefacts, folders)))
    made = {str(artefact.path): artefact for artefact in artefacts}
    contents: dict[str, bytes] = {}
    for number, difference in enumerate(found):
        progress(number, len(found))
        if difference.state != "orphaned":
            contents[difference.path] = made[difference.path].content()
    for difference in found:
        target = out / difference.path
        if difference.state == "orphaned":
            target.unlink()
        else:
            _replace(target, contents[difference.path])
    return found


def _replace(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
