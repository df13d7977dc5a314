"""What an audit found in each part of a prepared log, kept beside it: a later audit judges what changed.

What a dossier violates depends on its events, the rules, and the day of the audit: of a dossier to which
nothing came, only what is not yet due depends on the day.
"""

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from conformance.audit.canonical import Refused
from conformance.audit.prepared.keeping import draft_of
from conformance.audit.results import private
from conformance.audit.violations import Violation
from generator.engine import Rulebook
from generator.provenance import key_of

FOLDER = "judged"
_CODE = Path(__file__).parent.parent


@dataclass(frozen=True)
class Entry:
    """What was found in a dossier that was let through."""

    rules: tuple[str, ...] | None
    """The rules and families that it was judged by; None where none of its events is kept."""
    found: tuple[Violation, ...] = ()
    beside: tuple[dict[str, Any], ...] = ()
    aside: tuple[Refused, ...] = ()


@dataclass
class Memory:
    """What was found in a part; the dossiers that are not named were cleared, and wait for nothing."""

    key: str
    """What it was judged by."""
    day: date
    pieces: tuple[str, ...]
    """The digests of the files that the part had."""
    dossiers: dict[str, Entry] = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()
    """Those that may be violated on a later day."""

    def stale(self, day: date) -> frozenset[str] | None:
        """Name the dossiers to which nothing came and that are judged again on a day; None for all."""
        if day == self.day:
            return frozenset()
        return self.waiting | self.dossiers.keys() if day > self.day else None


def key(book: Rulebook, asked: Iterable[str], secret: bytes | None, *, beside: bool) -> str | None:
    """Tell what findings depend on besides dossiers and the day; None where no digest tells the rules."""
    digest = book.specification.digest
    if digest is None:
        return None
    hidden = hmac.new(secret, b"parcmetre", sha256).hexdigest() if secret is not None else None
    return key_of(digest, sorted(book.chosen.items()), sorted(asked), beside, hidden, of_the_audit())


@cache
def of_the_audit() -> str:
    """Digest the code of the audit."""
    found = sha256()
    for path in sorted(_CODE.rglob("*.py")):
        found.update(f"{path.relative_to(_CODE).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()


def path_of(folder: Path, part: int) -> Path:
    """Give the file of a part."""
    return folder / FOLDER / f"part-{part:05}.ndjson"


def write(memory: Memory, path: Path) -> None:
    """Write what was found in a part; its owner alone may read it."""
    with draft_of(path) as draft, private(draft) as stream:
        for line in _lines(memory):
            stream.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")


def _lines(memory: Memory) -> Iterator[dict[str, Any]]:
    yield {
        "key": memory.key,
        "day": memory.day,
        "pieces": memory.pieces,
        "waiting": sorted(memory.waiting),
        "judged": len(memory.dossiers),
    }
    for dossier, entry in sorted(memory.dossiers.items()):
        yield {
            "dossier": dossier,
            "rules": entry.rules,
            "found": [one._asdict() for one in entry.found],
            "beside": entry.beside,
            "aside": [one._asdict() for one in entry.aside],
        }


def read(path: Path) -> Memory | None:
    """Read what was found in a part; None where nothing is, or it cannot be read: all is judged then."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        head = json.loads(lines[0])
        dossiers = dict(_entry(json.loads(line)) for line in lines[1:])
        if len(dossiers) != head["judged"]:
            return None
        return Memory(
            head["key"],
            date.fromisoformat(head["day"]),
            tuple(head["pieces"]),
            dossiers,
            frozenset(head["waiting"]),
        )
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _entry(told: Mapping[str, Any]) -> tuple[str, Entry]:
    return told["dossier"], Entry(
        None if told["rules"] is None else tuple(told["rules"]),
        tuple(_violation(one) for one in told["found"]),
        tuple(told["beside"]),
        tuple(Refused(**one) for one in told["aside"]),
    )


def _violation(told: dict[str, Any]) -> Violation:
    days = {name: None if told[name] is None else date.fromisoformat(told[name]) for name in ("day", "due")}
    return Violation(**{**told, **days})
