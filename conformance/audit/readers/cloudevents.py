"""NDJSON: a CloudEvent a line, as `judge` reads it; or, under a mapping, any JSON object a line."""

from collections.abc import Iterator
from pathlib import Path

from conformance.audit.canonical import Refused, Row
from conformance.audit.readers.naming import REASONS, Naming, microseconds
from generator import events
from generator.engine import Rulebook
from generator.events import written
from generator.schemas import Validators

MAX_LINE = 16 * 1024 * 1024
"""Bytes of a line."""


def rows(book: Rulebook, path: Path, naming: Naming | None) -> Iterator[Row | Refused]:
    """Read a file line by line; empty lines are none. Raises OSError."""
    reader = _Events(book)
    for place, content in _lines(path):
        text = content.decode("utf-8", errors="replace")
        try:
            value = events.value(content, MAX_LINE)
        except events.Unreadable as error:
            yield Refused(place, error.code, error.english, text)
            continue
        if naming is None:
            yield reader.row(place, value, text)
        elif isinstance(value, dict):
            yield naming.row(place, value)
        else:
            yield Refused(place, "not-an-event", "a JSON object is expected", text)


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    with path.open("rb") as stream:
        number = 0
        while line := stream.readline(MAX_LINE + 1):
            number += 1
            place = f"{path.name}:{number}"
            if len(line) > MAX_LINE and not line.endswith(b"\n"):
                while rest := stream.readline(MAX_LINE):  # too long: told once, and not kept in memory
                    if rest.endswith(b"\n"):
                        break
            if line.strip():
                yield place, line.rstrip(b"\r\n")


class _Events:
    """Reads CloudEvents of the profile."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._validators = Validators(book.specification)

    def row(self, place: str, value: object, text: str) -> Row | Refused:
        """Read one event."""
        try:
            event = events.normalised(value)
        except events.EventError as error:
            return Refused(place, error.fault.code, f"{error.fault.pointer}: {error.fault.english}", text)
        type_ = event.get("type") if isinstance(event, dict) else None
        known = self._book.scope.events
        if isinstance(type_, str) and type_ not in known:
            return Refused(place, "unknown-type", f"no exchange or fact `{type_}`", text)
        is_fact = isinstance(type_, str) and type_ not in self._book.steps
        envelope = self._validators.fact if is_fact else self._validators.exchange
        for fault in envelope.faults(event):
            return Refused(place, fault.code, f"{fault.pointer}: {fault.english}", text)
        dossier = event.get("subject")
        if not dossier:
            return Refused(place, "no-dossier", REASONS["no-dossier"], text)
        return Row(
            place,
            dossier,
            microseconds(events.instant(event["time"])),
            str(type_),
            event["id"],
            event["source"],
            event.get("canal"),
            event.get("accepted"),
            written(event.get("data", {})),
        )
