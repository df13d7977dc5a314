"""Writes artefacts: nothing before all are made, all or nothing, and only what changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator import safekeeping
from generator.artefacts import Artefact

_DRAWN_AT_ONCE = 2
"""Pictures that are drawn at the same time: each is a process of its own, for which this one only waits."""


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
    with ThreadPoolExecutor(_DRAWN_AT_ONCE) as pool:
        changed = [made[one.path] for one in found if one.state != "orphaned"]
        drawn = {str(one.path): pool.submit(one.content) for one in changed if one.draw is not None}
        try:
            for number, difference in enumerate(found):
                progress(number, len(found))
                path = difference.path
                if difference.state == "orphaned":
                    contents[path] = None
                else:
                    contents[path] = drawn[path].result() if path in drawn else made[path].content()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    # What a power cut loses, the next build finds missing.
    safekeeping.write(out, contents, lasting=False)
    return found
