"""Prepares logs: read once, cut into parts by dossier, each sorted, so that an audit reads them as they are.

What is added later goes beside what is there: nothing that was written is written again.
"""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlglot import exp

from conformance.audit import crew
from conformance.audit.database import Database, column, opened, parquet
from conformance.audit.days import day_of
from conformance.audit.mapping import Mapping
from conformance.audit.prepared.manifest import (
    FILE,
    REFUSED,
    Log,
    Manifest,
    ManifestError,
    Piece,
    digest_of,
    read,
    reading_of,
)
from conformance.audit.prepared.parts import count, cut, rows
from conformance.audit.prepared.readying import Readied
from conformance.audit.results import private
from conformance.audit.spool import Aside, kept_of, read_logs
from generator.engine import Rulebook
from generator.safekeeping import given

_ORDER = ("dossier", "moment", "position")


@dataclass(frozen=True)
class Prepared:
    """What was prepared."""

    manifest: Manifest
    added: tuple[str, ...]
    """The logs that were added, by name."""
    known: tuple[str, ...]
    """Those that were there already."""


def prepared(  # noqa: PLR0913 how many parts, and processes, besides
    book: Rulebook,
    logs: Sequence[Path],
    mapping: Mapping,
    out: Path,
    memory: str,
    *,
    parts: int | None = None,
    jobs: int = 1,
) -> Prepared:
    """Prepare logs in a folder, beside those that it has; a log that it has already is left out.

    So many processes share what is done of each part.

    Raises ManifestError, the errors of readers, MissingError, DatabaseError and OSError.
    """
    before = _begun(book, mapping, out)
    digests = {path: given.sha256(path) for path in logs}
    there = {log.sha256 for log in before.logs} if before is not None else set()
    new = {digest: path for path, digest in reversed(digests.items()) if digest not in there}
    added = [path for path in logs if new.get(digests[path]) == path]
    known = tuple(path.name for path in logs if path not in added)
    if before is not None and not added:
        return Prepared(before, (), known)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".scratch-", dir=out) as name, opened(Path(name), memory) as base:
        done = _added(book, base, mapping, before, {path: digests[path] for path in added}, out, parts)
    with tempfile.TemporaryDirectory(prefix=".scratch-", dir=out) as name, opened(Path(name), memory) as base:
        _ready(book, base, done, out, jobs)  # what the rows took is free
    return Prepared(done, tuple(path.name for path in added), known)


def _begun(book: Rulebook, mapping: Mapping, out: Path) -> Manifest | None:
    if not (out / FILE).exists():
        return None
    found = read(out)
    found.check(book, out)
    if found.mapping != digest_of(mapping):
        raise ManifestError(f"{out}: prepared by another mapping")
    return found


def _added(  # noqa: PLR0913, PLR0917 where it goes, besides
    book: Rulebook,
    database: Database,
    mapping: Mapping,
    before: Manifest | None,
    logs: dict[Path, str],
    out: Path,
    parts: int | None,
) -> Manifest:
    staged = database.scratch / "round"
    staged.mkdir()
    position = before.position if before is not None else 1
    told = []
    files: list[Path] = []
    with private(staged / REFUSED) as stream:
        aside = Aside(stream)
        for path, digest in logs.items():
            found, kept, position = read_logs(book, database, [path], mapping, aside, position)
            files += found
            told.append(Log(path.name, digest, kept))
    total = sum(log.events for log in told)
    manifest = before or Manifest(parts or count(total), reading_of(book), digest_of(mapping))
    folder = f"{manifest.rounds:04}"
    pieces = []
    for part, unsorted in cut(database, kept_of(files), manifest.parts, database.scratch / "parts").items():
        file = staged / f"part-{part:05}.parquet"
        database.write(rows(unsorted).order_by(*map(column, _ORDER)), file)
        last = exp.func("MAX", column("moment"))
        events, moment = database.one(exp.select(exp.func("COUNT", exp.Star()), last).from_(parquet([file])))
        pieces.append(Piece(part, f"{folder}/{file.name}", given.sha256(file), events, moment))
        for one in unsorted:
            one.unlink()
    refused = dict(manifest.refused)
    for code, number in aside.counts.items():
        refused[code] = refused.get(code, 0) + number
    done = replace(
        manifest,
        logs=(*manifest.logs, *told),
        pieces=(*manifest.pieces, *pieces),
        rounds=manifest.rounds + 1,
        position=position,
        refused=refused,
    )
    shutil.rmtree(out / folder, ignore_errors=True)  # what a round left that was killed before its manifest
    staged.rename(out / folder)
    beside = database.scratch / FILE
    beside.write_text(done.written(), encoding="utf-8")
    beside.replace(out / FILE)  # last: a round counts once it is told
    return done


def _ready(book: Rulebook, database: Database, done: Manifest, out: Path, jobs: int) -> None:
    """Make every part ready; what is not, an audit makes."""
    pieces = done.pieces_of(out)
    if done.last is not None and book.specification.digest is not None:
        order = Readied(book, out, pieces, day_of(book, done.last))
        for _ in crew.each(order, sorted(pieces), database, jobs):
            pass
