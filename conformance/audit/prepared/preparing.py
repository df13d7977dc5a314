"""Prepares logs: read once, cut into parts by dossier, each sorted, so that an audit reads them as they are.

What is added later goes beside what is there: nothing that was written is written again.
"""

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlglot import exp

from conformance.audit import crew
from conformance.audit.database import Database, column, opened, parquet
from conformance.audit.days import day_of
from conformance.audit.mapping import Mapping
from conformance.audit.prepared.home import Home
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
from generator.safekeeping import given, scratch

_ORDER = ("dossier", "moment", "position")


@dataclass(frozen=True)
class Prepared:
    """What was prepared."""

    manifest: Manifest
    added: tuple[str, ...]
    """The logs that were added, by name."""
    known: tuple[str, ...]
    """Those that were there already."""


@dataclass(frozen=True)
class Preparation:
    """What is to be prepared, and how."""

    logs: Sequence[Path]
    mapping: Mapping
    parts: int | None = None
    """How many parts a log that is begun is cut into; by its size where None."""
    jobs: int = 1
    """The processes that share what is done of each part."""


def prepared(book: Rulebook, asked: Preparation, out: Path, memory: str) -> Prepared:
    """Prepare logs in a folder, beside those that it has; a log that it has already is left out.

    Raises ManifestError, the errors of readers, MissingError, DatabaseError and OSError.
    """
    logs = asked.logs
    before = _begun(book, asked.mapping, out)
    digests = {path: given.sha256(path) for path in logs}
    there = {log.sha256 for log in before.logs} if before is not None else set()
    new = {digest: path for path, digest in reversed(digests.items()) if digest not in there}
    added = [path for path in logs if new.get(digests[path]) == path]
    known = tuple(path.name for path in logs if path not in added)
    if before is not None and not added:
        return Prepared(before, (), known)
    out.mkdir(parents=True, exist_ok=True)
    with scratch(out) as aside, opened(aside, memory) as base:
        begun = before or Manifest(asked.parts or 0, reading_of(book), digest_of(asked.mapping))
        coming = {path: digests[path] for path in added}
        done = _Round(book, base, asked.mapping, out).added(begun, coming)
    with scratch(out) as aside, opened(aside, memory) as base:
        _ready(book, base, done, out, asked.jobs)  # what the rows took is free
    return Prepared(done, tuple(path.name for path in added), known)


def _begun(book: Rulebook, mapping: Mapping, out: Path) -> Manifest | None:
    if not (out / FILE).exists():
        return None
    found = read(out)
    found.check(book, out)
    if found.mapping != digest_of(mapping):
        raise ManifestError(f"{out}: prepared by another mapping")
    return found


class _Round:
    """One coming of logs: read, cut into parts, and told by the manifest last."""

    def __init__(self, book: Rulebook, database: Database, mapping: Mapping, out: Path) -> None:
        self._book, self._database, self._mapping, self._out = book, database, mapping, out
        self._staged = database.scratch / "round"

    def added(self, begun: Manifest, coming: dict[Path, str]) -> Manifest:
        """Add some logs, with their digests, to what was begun; the first ones tell how many parts it has."""
        self._staged.mkdir()
        position = begun.position
        told: list[Log] = []
        files: list[Path] = []
        with private(self._staged / REFUSED) as stream:
            aside = Aside(stream)
            for path, digest in coming.items():
                found, kept, position = read_logs(
                    self._book, self._database, [path], self._mapping, aside, position
                )
                files += found
                told.append(Log(path.name, digest, kept))
        parts = begun.parts or count(sum(log.events for log in told))
        folder = f"{begun.rounds:04}"
        done = replace(
            begun,
            parts=parts,
            logs=(*begun.logs, *told),
            pieces=(*begun.pieces, *self._pieces(files, parts, folder)),
            rounds=begun.rounds + 1,
            position=position,
            refused=dict(Counter(begun.refused) + Counter(aside.counts)),
        )
        into = self._out / folder
        shutil.rmtree(into, ignore_errors=True)  # what a round left that was killed before its manifest
        self._staged.rename(into)
        draft = self._database.scratch / FILE
        draft.write_text(done.written(), encoding="utf-8")
        draft.replace(self._out / FILE)  # last: a round counts once it is told
        return done

    def _pieces(self, files: Sequence[Path], parts: int, folder: str) -> Iterator[Piece]:
        """Cut what was read into sorted parts."""
        database = self._database
        for part, unsorted in cut(database, kept_of(files), parts, database.scratch / "parts").items():
            file = self._staged / f"part-{part:05}.parquet"
            database.write(rows(unsorted).order_by(*map(column, _ORDER)), file)
            last = exp.func("MAX", column("moment"))
            told = exp.select(exp.func("COUNT", exp.Star()), last).from_(parquet([file]))
            events, moment = database.one(told)
            yield Piece(part, f"{folder}/{file.name}", given.sha256(file), events, moment)
            for one in unsorted:
                one.unlink()


def _ready(book: Rulebook, database: Database, done: Manifest, out: Path, jobs: int) -> None:
    """Make every part ready; what is not, an audit makes."""
    pieces = done.pieces_of(out)
    if done.last is not None and book.specification.digest is not None:
        order = Readied(book, Home(out, day_of(book, done.last)), pieces)
        for _ in crew.each(order, sorted(pieces), database, jobs):
            pass
