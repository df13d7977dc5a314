"""What was said in some cases, from the transcript."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from conformance.kit import Json
from conformance.running.transcript import lines_of


@dataclass(frozen=True)
class Line:
    """A message sent, received, or a fault found."""

    kind: str
    message: Json


def dialogues(transcript: Path, cases: Collection[str]) -> Mapping[str, tuple[Line, ...]]:
    """Read the dialogues of these cases, without their outcomes."""
    wanted = frozenset(cases)
    found: dict[str, list[Line]] = {}
    for line in lines_of(transcript):
        if line.get("case") in wanted and line["kind"] != "outcome":
            found.setdefault(line["case"], []).append(Line(line["kind"], line["message"]))
    return {case: tuple(lines) for case, lines in found.items()}
