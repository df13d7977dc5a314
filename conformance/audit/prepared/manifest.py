"""What a prepared log says of itself: the logs it was made of, its parts, and what its rows were read by."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from conformance.audit.mapping import Mapping
from generator.engine import Rulebook
from generator.model.setting import Setting
from generator.safekeeping import given

FILE, REFUSED = "manifest.json", "refused.ndjson"
FORMAT = 2
_MOST = 64 * 1024 * 1024


class ManifestError(ValueError):
    """A folder that is no prepared log, or not one that can be read here."""


@dataclass(frozen=True)
class Piece:
    """The rows of a part that came at once, sorted by dossier, by instant, then as they were received."""

    part: int
    file: str
    """Its path in the folder."""
    sha256: str
    events: int
    last: int
    """The instant of the last one, in microseconds."""


@dataclass(frozen=True)
class Log:
    """A log that was prepared."""

    name: str
    sha256: str
    events: int
    """Those that can be judged."""


@dataclass(frozen=True)
class Manifest:
    """A prepared log."""

    parts: int
    """Into how many parts dossiers go, each whole."""
    read_by: str
    """What its rows were read by: another specification may refuse others."""
    mapping: str
    """The digest of how its logs name things."""
    logs: tuple[Log, ...] = ()
    pieces: tuple[Piece, ...] = ()
    rounds: int = 0
    """How many times something was added."""
    position: int = 1
    """That of the next row."""
    refused: dict[str, int] = field(default_factory=dict)
    """The rows that were kept aside, by code."""

    @property
    def events(self) -> int:
        """Count its events."""
        return sum(piece.events for piece in self.pieces)

    @property
    def last(self) -> int | None:
        """Give the instant of its last event, in microseconds."""
        return max((piece.last for piece in self.pieces), default=None)

    def pieces_of(self, folder: Path) -> dict[int, tuple[tuple[Path, str], ...]]:
        """Give the files of each part, in order, with their digests."""
        found: dict[int, tuple[tuple[Path, str], ...]] = {}
        for one in sorted(self.pieces, key=lambda piece: piece.part):
            found[one.part] = (*found.get(one.part, ()), (folder / one.file, one.sha256))
        return found

    def check(self, book: Rulebook, folder: Path) -> None:
        """Hold that rows would be read alike; raises ManifestError."""
        if self.read_by != reading_of(book):
            raise ManifestError(f"{folder}: prepared by another specification, which reads rows otherwise")

    def written(self) -> str:
        """Write it."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=2) + "\n"


def reading_of(book: Rulebook) -> str:
    """Tell what rows are read by: the events, the fields, the channels and the settings that are known."""
    specification = book.specification
    settings = [repr(one.datum) for one in specification.entries(Setting, "setting")]
    known = {name: sorted(shape.fields) for name, shape in book.scope.events.items()}
    channels = sorted(specification.by_kind.get("channel", {}))
    told = json.dumps([known, channels, settings], ensure_ascii=False, sort_keys=True)
    return sha256(told.encode()).hexdigest()


def digest_of(mapping: Mapping) -> str:
    """Tell one mapping from another."""
    return sha256(mapping.model_dump_json().encode()).hexdigest()


def is_prepared(logs: Sequence[Path]) -> bool:
    """Tell whether logs are one that is prepared."""
    return len(logs) == 1 and (logs[0] / FILE).is_file()


def refuse_mapping(logs: Sequence[Path], mapping: Path | None) -> None:
    """Refuse a mapping for what is prepared; raises ManifestError."""
    if mapping is not None and is_prepared(logs):
        raise ManifestError(f"{logs[0]} is prepared, by the mapping of that time: leave --mapping out")


def read(folder: Path) -> Manifest:
    """Read the manifest of a folder; raises ManifestError and OSError."""
    path = folder / FILE
    try:
        told = json.loads(given.bounded(path, _MOST))
        return _manifest(told)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ManifestError(f"{path}: no manifest of a prepared log ({error})") from None


def _manifest(told: dict[str, Any]) -> Manifest:
    if told.pop("format") != FORMAT:
        raise ValueError("its format is another one")
    logs = tuple(Log(**one) for one in told.pop("logs"))
    pieces = tuple(Piece(**one) for one in told.pop("pieces"))
    return Manifest(logs=logs, pieces=pieces, **told)
