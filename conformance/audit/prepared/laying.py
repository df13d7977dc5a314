"""The parts of a prepared log, laid out once with a dossier a row beside its sorted rows.

What a part says is kept under a digest of its files, of the specification, of our code, and of what the log
as a whole tells: where one of these is another, the part is laid out again.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from conformance.audit.database import Database
from conformance.audit.prepared import reading
from conformance.audit.prepared.keeping import draft_of, forget_others
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import of_the_audit
from conformance.audit.screening import flat
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import Wide
from generator.provenance import key_of

FOLDER = "flat"
_ASKED = "asked.json"


class Laying:
    """Lays the parts of a prepared log out."""

    def __init__(self, database: Database, folder: Path, wide: Wide) -> None:
        """`wide` is what the log as a whole tells, whose choices the database has, and what is laid out."""
        self._database = database
        self._folder = folder
        self._wide = replace(wide, day=wide.window[1])
        self._key = key_of(_key(wide), sorted(wide.asked), sorted(wide.quoted))

    def file(self, part: int, pieces: Sequence[tuple[Path, str]]) -> Path:
        """Give the file of a part, made of some files with their digests; write it where it is not there."""
        digest = key_of(self._key, [digest for _, digest in pieces])[:16]
        found = self._folder / FOLDER / f"part-{part:05}-{digest}.parquet"
        if not found.exists():
            self._write(found, [file for file, _ in pieces])
        return found

    def _write(self, file: Path, pieces: Sequence[Path]) -> None:
        read = reading.read(self._wide, self._database, self._folder, pieces)
        with draft_of(file) as draft:
            flat.write(self._wide, self._database, Part(rows(pieces), read), draft)
        forget_others(file)


def recall(folder: Path, wide: Wide) -> bool:
    """Ask for what was asked of the same columns before; False where that is not known."""
    try:
        told = json.loads((folder / FOLDER / _ASKED).read_text(encoding="utf-8"))
        if told["key"] != _key(wide):
            return False
        asked, quoted = (
            dict.fromkeys((name, what) for name, what in told[one]) for one in ("asked", "quoted")
        )
    except (OSError, ValueError, LookupError, TypeError):
        return False
    wide.asked.update(asked)
    wide.quoted.update(quoted)
    return True


def keep(folder: Path, wide: Wide) -> None:
    """Keep what is asked of some columns, in its order: messages were read in it."""
    told = {"key": _key(wide), "asked": list(wide.asked), "quoted": list(wide.quoted)}
    with draft_of(folder / FOLDER / _ASKED) as draft:
        draft.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def _key(wide: Wide) -> str:
    return key_of(wide.book.specification.digest, wide.names, wide.window, of_the_audit())
