"""A transcript read to be replayed: its head, and each case with the lines that it has in the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from conformance.kit import Json
from conformance.running.transcript import DEPTH, FORMAT
from generator import events
from generator.safekeeping.given import opened

_HEAD = frozenset(
    {"transcript", "spec", "corpus", "cases", "role", "profile", "seed", "redacted", "selection", "hello"}
)


class NoTranscriptError(Exception):
    """A file is not a transcript that can be replayed; the text says where, and why."""


@dataclass(frozen=True)
class Line:
    """A line of a case."""

    number: int
    """Its place in the file, from 1."""
    text: str
    kind: str
    message: Json


@dataclass
class Recorded:
    """A case as the transcript holds it."""

    case: str
    lines: list[Line] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether it ends by its outcome."""
        return bool(self.lines) and self.lines[-1].kind == "outcome"


@dataclass(frozen=True)
class Record:
    """A transcript."""

    head: Json
    cases: tuple[Recorded, ...]
    """In the order of the file; the same case twice is there twice."""
    size: int
    """Lines, the head included."""

    @property
    def by_case(self) -> Mapping[str, Recorded]:
        """The cases by id, the first of each."""
        found: dict[str, Recorded] = {}
        for one in self.cases:
            found.setdefault(one.case, one)
        return found


def record_of(path: Path) -> Record:
    """Read a transcript; raises OSError, and NoTranscriptError where a line is none of a transcript."""
    cases: list[Recorded] = []
    number = 0
    head: Json | None = None
    with opened(path) as file:
        for number, raw in enumerate(iter(lambda: file.readline(events.MAX_BYTES + 1), b""), start=1):
            where = f"{path}:{number}"
            if len(raw) > events.MAX_BYTES:
                raise NoTranscriptError(f"{where}: the line is longer than {events.MAX_BYTES} bytes")
            if not raw.endswith(b"\n"):
                raise NoTranscriptError(f"{where}: the line has no end: the transcript is cut here")
            line = _parsed(raw, where)
            if head is None:
                head = _head(line, where)
                continue
            if line.keys() != {"case", "n", "kind", "message"} or not isinstance(line["message"], dict):
                raise NoTranscriptError(f"{where}: not a line of a case: case, n, kind, message are expected")
            if line["n"] == 0 or not cases:
                cases.append(Recorded(str(line["case"])))
            text = raw.decode()
            cases[-1].lines.append(Line(number, text, str(line["kind"]), line["message"]))
    if head is None:
        raise NoTranscriptError(f"{path}: it is empty: the head of a transcript is expected")
    return Record(head, tuple(cases), number)


def _parsed(raw: bytes, where: str) -> Json:
    try:
        found = events.value(raw, depth=DEPTH)
    except events.Unreadable as problem:
        raise NoTranscriptError(f"{where}: {problem}") from problem
    if not isinstance(found, dict):
        raise NoTranscriptError(f"{where}: a JSON object is expected")
    return found


def _head(line: Json, where: str) -> Json:
    if line.get("transcript") != FORMAT:
        raise NoTranscriptError(f"{where}: not the head of a transcript of format {FORMAT}")
    missing = sorted(_HEAD - line.keys())
    if missing:
        raise NoTranscriptError(f"{where}: the head has no {', '.join(missing)}")
    return line
