"""What an audit found in each part of a prepared log, kept beside it: a later audit judges what changed.

What a dossier violates depends on its events, the rules, and the day of the audit: of a dossier to which
nothing came, only what is not yet due depends on the day.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from conformance.audit.beside import Divergent
from conformance.audit.canonical import Refused
from conformance.audit.entries import Entry, Kept
from conformance.audit.judging import FAMILIES, TRANSITIONS
from conformance.audit.prepared.keeping import draft_of
from conformance.audit.results import private
from conformance.audit.screening.results import Screened
from conformance.audit.violations import Violation, said
from generator.engine import Rulebook
from generator.provenance import key_of

FOLDER = "judged"
_CODE = Path(__file__).parent.parent
_WHAT = ("rule", "verdict", "doubts", "dossier", "collectivity", "day", "due")
_TOLD = (*_WHAT, "observed", "expected", "evidence", "late")
"""What is kept of a row: its rule says the rest."""
_BESIDE = ("consequence", "divergence", "about", "observed", "computed", "gap", "unit")
"""What is kept of a row of what was done beside what is computed: the violation says the rest."""


@dataclass
class Memory:
    """What all rules found in a part; the dossiers that are not named were cleared, and wait for nothing."""

    key: str
    """What it was judged by."""
    day: date
    pieces: tuple[str, ...]
    """The digests of the files that the part had."""
    dossiers: dict[str, Entry] = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()
    """Those that may be violated on a later day."""
    counts: Screened = field(default_factory=Screened)
    """What was let through."""

    def stale(self, day: date) -> frozenset[str] | None:
        """Name the dossiers to which nothing came and that are judged again on a day; None for all."""
        if day == self.day:
            return frozenset()
        return self.waiting | self.dossiers.keys() if day > self.day else None

    def screened(self, asked: Collection[str]) -> Screened:
        """Tell what was let through by some rules."""
        every = self.counts
        sets = Counter(entry.rules for entry in self.dossiers.values())
        return replace(
            every,
            suspects=sum(
                count for rules, count in sets.items() if rules is None or not rules.isdisjoint(asked)
            ),
            rules={rule: count for rule, count in every.rules.items() if rule in asked},
            routed=every.routed & frozenset(asked),
            shapes=every.shapes if TRANSITIONS in asked else 0,
        )


def everything(book: Rulebook) -> frozenset[str]:
    """Name all the rules and families of rules, of which what is found is kept."""
    return frozenset((*book.rules, *FAMILIES))


def key(book: Rulebook) -> str:
    """Tell what findings depend on besides dossiers and the day; its rules must have a digest."""
    return key_of(book.specification.digest, sorted(book.chosen.items()), of_the_audit())


@cache
def of_the_audit() -> str:
    """Digest the code of the audit."""
    found = sha256()
    for path in sorted(_CODE.rglob("*.py")):
        found.update(f"{path.relative_to(_CODE).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()


def path_of(folder: Path, part: int, *, other: bool = False) -> Path:
    """Give the file of a part; an `other` one has what is not as of the log's last day, by no reading."""
    return folder / FOLDER / f"part-{part:05}{'-other' if other else ''}.ndjson"


def write(memory: Memory, path: Path) -> None:
    """Write what was found in a part; its owner alone may read it."""
    with draft_of(path) as draft, private(draft) as stream:
        for line in _lines(memory):
            stream.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")


def _lines(memory: Memory) -> Iterator[dict[str, Any] | list[Any]]:
    dossiers = sorted(memory.dossiers.items())
    sets = {rules: place for place, rules in enumerate(dict.fromkeys(one.rules for _, one in dossiers))}
    counts = memory.counts
    yield {
        "key": memory.key,
        "day": memory.day,
        "pieces": memory.pieces,
        "waiting": sorted(memory.waiting),
        "counts": {
            **asdict(counts),
            "routed": sorted(counts.routed),
            "rules": dict(sorted(counts.rules.items())),
        },
        "sets": [None if rules is None else sorted(rules) for rules in sets],
        "judged": len(memory.dossiers),
    }
    for dossier, entry in dossiers:
        yield [dossier, sets[entry.rules], [*map(_told, entry.found)], entry.aside]


def _told(one: Kept) -> list[Any]:
    row = [getattr(one.row, name) for name in _TOLD]
    return [one.by, row, [[beside[name] for name in _BESIDE] for beside in one.beside], one.said]


def is_there(path: Path, key: str, day: date, pieces: Collection[str]) -> bool:
    """Tell whether a file has what was found in a part on a day, and nothing came since."""
    try:
        with path.open(encoding="utf-8") as stream:
            head = json.loads(stream.readline())
        return (head["key"], head["day"], head["pieces"]) == (key, day.isoformat(), [*pieces])
    except (OSError, ValueError, LookupError, TypeError):
        return False


def read(path: Path, book: Rulebook, key: str) -> Memory | None:
    """Read what was found in a part by some key.

    None where nothing is, or it is of another key, or cannot be read: all is judged then.
    """
    try:
        with path.open(encoding="utf-8") as stream:
            head = json.loads(stream.readline())
            if head["key"] != key:
                return None
            sets = [None if rules is None else frozenset(rules) for rules in head["sets"]]
            dossiers = dict(_entry(book, sets, json.loads(line)) for line in stream)
        if len(dossiers) != head["judged"]:
            return None
        counts = Screened(**{**head["counts"], "routed": frozenset(head["counts"]["routed"])})
        pieces, day = tuple(head["pieces"]), date.fromisoformat(head["day"])
        return Memory(key, day, pieces, dossiers, frozenset(head["waiting"]), counts)
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _entry(book: Rulebook, sets: Sequence[frozenset[str] | None], told: list[Any]) -> tuple[str, Entry]:
    dossier, rules, found, aside = told
    kept = tuple(_kept(book, *one) for one in found)
    return dossier, Entry(sets[rules], kept, tuple(Refused(*one) for one in aside))


def _kept(book: Rulebook, by: str, row: list[Any], beside: list[list[Any]], repeated: list[str]) -> Kept:
    told = dict(zip(_TOLD, row, strict=True))
    told["day"] = date.fromisoformat(told["day"])
    told["due"] = None if told["due"] is None else date.fromisoformat(told["due"])
    violation = Violation(**said(book, told["rule"])._asdict(), **told)
    return Kept(by, violation, tuple(_divergent(violation, one) for one in beside), tuple(repeated))


def _divergent(row: Violation, told: list[Any]) -> dict[str, Any]:
    """Give a row of what was done beside what is computed: a part of it is of the violation."""
    known = {**row._asdict(), "day": row.day.isoformat(), **dict(zip(_BESIDE, told, strict=True))}
    return {name: known[name] for name in Divergent._fields}
