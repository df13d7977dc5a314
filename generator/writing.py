"""Writes artefacts: nothing before all are made, all or nothing, and only what changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator import safekeeping
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

    Every file is made before the first one is written, and all are written or none is: whatever stops it,
    the former output is whole, or is given back to whoever holds the folder next. Raises BusyError when
    somebody else writes there, OSError when the folder cannot be written, RenderingError when a picture
    cannot be drawn.
    """
    found = tuple(sorted(differences(out, artefacts, folders)))
    made = {str(artefact.path): artefact for artefact in artefacts}
    contents: dict[str, bytes | None] = {}
    for number, difference in enumerate(found):
        progress(number, len(found))
        is_orphan = difference.state == "orphaned"
        contents[difference.path] = None if is_orphan else made[difference.path].content()
    # What a power cut loses, the next build finds missing.
    safekeeping.write(out, contents, lasting=False)
    return found
