"""What was said, case by case, one JSON object a line; a case is written whole or not at all."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from conformance.kit import Json
from conformance.playing.outcome import Outcome, Status
from conformance.running.redacting import Redactor

FORMAT = 1


class TranscriptError(Exception):
    """A transcript cannot be continued: it is of another kit, or of another run."""


class Recording:
    """The lines of one case while it is played."""

    def __init__(self, case: str, redactor: Redactor | None) -> None:
        self._case = case
        self._redactor = redactor
        self._lines: list[Json] = []

    def record(self, kind: str, message: Json) -> None:
        """Take what was sent, received or wrong."""
        if self._redactor is not None:
            message = self._without_people(kind, message, self._redactor)
        self._lines.append({"case": self._case, "n": len(self._lines), "kind": kind, "message": message})

    @staticmethod
    def _without_people(kind: str, message: Json, redactor: Redactor) -> Json:
        match kind:
            case "sent":
                redactor.hear(message)
                return redactor.redacted(message)  # type: ignore[no-any-return]
            case "received" if "error" in message or "unexpected" in message:
                texts = {key: str(message[key]) for key in ("error", "unexpected") if key in message}
                return {**message, **{key: redactor.text(text) for key, text in texts.items()}}
            case "received":
                return redactor.redacted(message)  # type: ignore[no-any-return]
            case _:
                return {**message, "detail": redactor.text(str(message["detail"]))}

    def ended(self, outcome: Outcome) -> Outcome:
        """Close the case; gives its outcome as it may be told."""
        if self._redactor is not None:
            outcome = _told(outcome, self._redactor)
        self._lines.append(
            {"case": self._case, "n": len(self._lines), "kind": "outcome", "message": asdict(outcome)}
        )
        return outcome

    def text(self) -> str:
        """Give the lines."""
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in self._lines)
        return text.encode(errors="backslashreplace").decode()  # JSON escapes half a character so too


def _told(outcome: Outcome, redactor: Redactor) -> Outcome:
    texts = {
        name: redactor.text(value)
        for name in ("detail", "expected", "obtained")
        if (value := getattr(outcome, name)) is not None
    }
    return Outcome(**{**asdict(outcome), "mentions": outcome.mentions, **texts})


class Transcript:
    """The file; what stands in it is never rewritten."""

    def __init__(self, path: Path, head: Mapping[str, Any], *, goes_on: bool) -> None:
        self._path = path
        self.done: dict[str, Outcome] = {}
        head = {"transcript": FORMAT, **head}
        if goes_on and path.exists():
            self.done = _resumed(path, head)
            self._file: IO[str] = path.open("a", encoding="utf-8", newline="\n")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("w", encoding="utf-8", newline="\n")
            self._file.write(json.dumps(head, ensure_ascii=False) + "\n")
            self._file.flush()

    def write(self, recording: Recording) -> None:
        """Write a case, whole."""
        self._file.write(recording.text())
        self._file.flush()

    def close(self) -> str:
        """Close the file; gives its SHA-256."""
        self._file.close()
        with self._path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def lines_of(path: Path) -> Iterator[Json]:
    """Give the lines of a transcript, its head first; the last one may be cut and is then left out."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if not line.endswith("\n"):
                return
            yield json.loads(line)


def _resumed(path: Path, head: Mapping[str, Any]) -> dict[str, Outcome]:
    """Give the outcomes that a transcript holds, and cut what follows the last; raises TranscriptError."""
    found: dict[str, Outcome] = {}
    with path.open("r+b") as file:
        offset = whole = len(first := file.readline())
        if _parsed(first) != dict(head):
            raise TranscriptError(f"{path}: of another kit, role, seed or option: it cannot be resumed")
        for raw in file:
            offset += len(raw)
            line = _parsed(raw)
            if line is not None and line.get("kind") == "outcome":
                found[line["case"]] = outcome_of(line["message"])
                whole = offset
        file.truncate(whole)
    return found


def _parsed(raw: bytes) -> Json | None:
    try:
        found = json.loads(raw)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def outcome_of(message: Json) -> Outcome:
    """Read an outcome as a transcript or the results hold it."""
    return Outcome(**{**message, "status": Status(message["status"]), "mentions": tuple(message["mentions"])})
