"""What was said, case by case, one JSON object a line; a case is written whole or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from conformance.kit import Json
from conformance.playing.outcome import CAUSES, REASONS, Breach, Outcome, Status, with_trees
from conformance.playing.outcome import told as told_outcome
from conformance.protocol.faults import FAULTS
from conformance.running.redacting import Redactor
from generator import events, safekeeping
from generator.formula.phrases import Phrase, size, without
from generator.safekeeping import given

FORMAT = 1
_LONGEST = 400
"""Characters of a text about the implementation; it is cut after what it says of people is hidden."""
DEPTH = events.DEPTH + 4
"""How deep a line nests: what was received, within what is told of it."""
_TREE = 10 * _LONGEST
"""Characters of the tree of a text: of a larger one, the French alone is kept."""
_MESSAGE = 1 << 17
"""Characters of a message that are kept; of a longer one, its length alone."""
_CASE = 1 << 20
"""Characters of the messages of a case that are kept."""
_ITS_OWN_WORDS = frozenset({"garbage", "raised", "error-reply", "crash", "closed"})
"""Faults whose detail the implementation wrote."""


class TranscriptError(Exception):
    """A transcript cannot be continued: it is of another kit, or of another run."""


class Recording:
    """The lines of one case while it is played."""

    def __init__(self, case: str, redactor: Redactor | None) -> None:
        self._case = case
        self._redactor = redactor
        self._kinds: list[str] = []
        self._lines: list[str] = []
        self._left = _CASE

    @property
    def is_answered(self) -> bool:
        """Whether the implementation gave a reply that was no fault."""
        kinds = [*self._kinds, ""]
        return any(one == "received" and then != "fault" for one, then in pairwise(kinds))

    def record(self, kind: str, message: Json) -> None:
        """Take what was sent, received or wrong."""
        if kind == "fault":
            message = self._fault(message)
        elif self._redactor is not None:
            message = self._without_people(kind, message, self._redactor)
        self._add(kind, message)

    def _fault(self, message: Json) -> Json:
        """Tell a fault with the tree of its detail, if it has one, of which people are hidden too."""
        detail = self._text(message["detail"], str(message["code"]))
        said = {"said": {"detail": detail.tree}} if isinstance(detail, Phrase) else {}
        return {**message, "detail": str(detail), **said}

    def _add(self, kind: str, message: Json) -> None:
        """Keep a line as it is written; what is too long to be kept is told by its length."""
        text = events.written(message)
        if kind == "received" and len(text) > min(_MESSAGE, self._left):
            text = events.written({"cut": len(text)})
        self._left -= len(text)
        head = events.written({"case": self._case, "n": len(self._lines), "kind": kind})
        self._kinds.append(kind)
        self._lines.append(f'{head[:-1]}, "message": {text}}}\n')

    @staticmethod
    def _without_people(kind: str, message: Json, redactor: Redactor) -> Json:
        if kind == "sent":
            redactor.hear(message)
        found: Json = redactor.redacted(message)
        return {**found, "error": _freed(found["error"], redactor)} if "error" in found else found

    def ended(self, outcome: Outcome) -> Outcome:
        """Close the case; gives its outcome as it may be told."""
        told: dict[str, Any] = {
            name: self._text(text, outcome.cause)
            for name in ("detail", "expected", "obtained")
            if (text := getattr(outcome, name)) is not None
        }
        told["breaches"] = tuple(map(self._breach, outcome.breaches))
        told["advice"] = self._breach(outcome.advice) if outcome.advice is not None else None
        outcome = replace(outcome, **told)
        self._add("outcome", told_outcome(outcome))
        return outcome

    def _breach(self, one: Breach) -> Breach:
        return replace(one, expected=self._text(one.expected, None), observed=self._text(one.observed, None))

    def _text(self, text: str, cause: str | None) -> str:
        def change(part: str) -> str:
            if self._redactor is None:
                return _cut(part)
            is_theirs = cause in _ITS_OWN_WORDS
            return _cut(self._redactor.free_text(part) if is_theirs else self._redactor.text(part))

        if isinstance(text, Phrase) and size(text.tree) <= _TREE:
            return Phrase(change(text), without(text.tree, change))
        return change(str(text))

    def text(self) -> str:
        """Give the lines."""
        text = "".join(self._lines)
        return text.encode(errors="replace").decode()  # half a character could not be read again


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _freed(value: object, redactor: Redactor) -> object:
    match value:
        case dict():
            return {name: _freed(part, redactor) for name, part in value.items()}
        case list():
            return [_freed(part, redactor) for part in value]
        case str():
            return redactor.free_text(value)
        case _:
            return value


class Transcript:
    """The file; what stands in it is never rewritten.

    `told` names the files beside it that tell of it: they go before it changes, so that none ever tells of
    another transcript. Raises TranscriptError, BusyError, OSError with the name of the file.
    """

    def __init__(
        self, path: Path, head: Mapping[str, Any], *, goes_on: bool, told: Sequence[str] = ()
    ) -> None:
        self._path = path
        self.done: dict[str, Outcome] = {}
        head = {"transcript": FORMAT, **head}
        changes: dict[str, bytes | None] = dict.fromkeys(told)
        whole = None
        if goes_on and _is_begun(path):
            self.done, whole = _resumed(path, head)
        else:
            changes[path.name] = f"{events.written(head)}\n".encode(errors="replace")
        safekeeping.write(path.parent, changes)
        self._file = safekeeping.Growing(path)
        if whole is not None:
            self._file.cut(whole)

    @property
    def size(self) -> int:
        """Bytes written, those of the run that is resumed included."""
        return self._file.size

    def write(self, recording: Recording) -> None:
        """Write a case, whole or not at all; raises OSError."""
        self._file.add(recording.text().encode())

    def close(self) -> str:
        """Close the file; gives its SHA-256. Raises OSError."""
        self._file.close()
        return given.sha256(self._path)


def lines_of(path: Path) -> Iterator[Json]:
    """Give the lines of a transcript, its head first; the last one may be cut and is then left out."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            if not line.endswith("\n"):
                return
            yield events.value(line.encode(), depth=DEPTH)


def seed_of(path: Path) -> int | None:
    """Give the seed that the head of a transcript holds; None where there is no whole head."""
    if not _is_begun(path):
        return None
    with given.opened(path) as file:
        seed = (_parsed(file.readline()) or {}).get("seed")
    return seed if isinstance(seed, int) else None


def _is_begun(path: Path) -> bool:
    """Tell whether a transcript has a whole head: one cut before its end holds nothing."""
    if not path.exists():
        return False
    with given.opened(path) as file:
        return file.readline().endswith(b"\n")


def _resumed(path: Path, head: Mapping[str, Any]) -> tuple[dict[str, Outcome], int]:
    """Give the outcomes that a transcript holds, and its bytes up to the last; raises TranscriptError."""
    found: dict[str, Outcome] = {}
    with given.opened(path) as file:
        offset = whole = len(first := file.readline())
        held = _parsed(first) or {}
        other = [
            name
            for name, value in events.value(
                events.written(head).encode(errors="replace"), depth=DEPTH
            ).items()
            if held.get(name) != value
        ]
        if other:
            raise TranscriptError(f"{path}: of another run, by its {', '.join(other)}: it cannot be resumed")
        for number, raw in enumerate(file, start=2):
            if not raw.endswith(b"\n"):
                break  # cut while it was written
            offset += len(raw)
            line = _parsed(raw)
            if line is None:
                raise TranscriptError(f"{path}:{number}: not a line of a transcript: it cannot be resumed")
            if line.get("kind") == "outcome":
                try:
                    found[str(line["case"])] = outcome_of(line["message"])
                except (KeyError, TypeError, ValueError) as problem:
                    raise TranscriptError(f"{path}:{number}: not an outcome: {problem!r}") from problem
                whole = offset
    return found, whole


def _parsed(raw: bytes) -> Json | None:
    try:
        found = events.value(raw, depth=DEPTH)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def outcome_of(message: Json) -> Outcome:
    """Read an outcome as a transcript or the results hold it."""
    advice = message.get("advice")
    read = {
        "status": Status(message["status"]),
        "mentions": tuple(message["mentions"]),
        "breaches": tuple(map(_breach_of, message.get("breaches", ()))),
        "advice": _breach_of(advice) if advice is not None else None,
    }
    found = Outcome(**{**with_trees(message), **read})
    if found.cause is not None and found.cause not in {*CAUSES, *FAULTS, *REASONS}:
        raise ValueError(f"no cause `{found.cause}`")
    return found


def _breach_of(told: Json) -> Breach:
    return Breach(**{**with_trees(told), "events": tuple(told["events"])})
