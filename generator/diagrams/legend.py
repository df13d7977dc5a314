"""The legend of a picture: the phases and the lines that are on it, and no other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.diagrams.canvas import Canvas, block
from generator.diagrams.geometry import Frame
from generator.diagrams.style import cell, pill, table
from generator.languages.frames import frames
from generator.model.provenance import Confidence
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

_LINES: dict[Confidence, str] = {
    "high": "flèche déduite, confiance forte",
    "medium": "flèche déduite, confiance moyenne",
    "low": "flèche déduite, confiance faible ( ? )",
}
_SAMPLE, _GAP, _ROW = 44.0, 22.0, 28.0


@dataclass(frozen=True)
class Entry:
    """What a legend explains: a pill of a phase, a line as sure as that, or words alone."""

    text: str
    phase: str | None = None
    mark: str = " "
    line: Confidence | None = None

    @property
    def size(self) -> float:
        """How wide it is."""
        if self.line is not None:
            return _SAMPLE + 6 + block([self.text])[0]
        return block([self.text], self.mark or None)[0]


def phases(specification: Specification, used: Iterable[str | None]) -> list[Entry]:
    """Explain the colours that are used."""
    known = set(used)
    return [
        Entry(entry.datum.label, entry.id)
        for entry in specification.entries(Phase, "phase")
        if entry.id in known
    ]


def lines(used: Iterable[Confidence | None]) -> list[Entry]:
    """Explain the lines that are used."""
    known = set(used)
    return [Entry(text, line=confidence) for confidence, text in _LINES.items() if confidence in known]


def draw(canvas: Canvas, groups: Sequence[Sequence[Entry]], top: float, across: tuple[float, float]) -> None:
    """Write a legend from one abscissa to another at most, each group on rows of its own."""
    y, words = top, frames(canvas.language)
    for number, group in enumerate(group for group in groups if group):
        entries = [replace(entry, text=words.text(entry.text)) for entry in group]
        x = across[0]
        for index, entry in enumerate(entries):
            if x > across[0] and x + entry.size > across[1]:
                x, y = across[0], y + _ROW
            _write(canvas, entry, f"legende-{number}-{index}", x, y)
            x += entry.size + _GAP
        y += _ROW


def _write(canvas: Canvas, entry: Entry, name: str, x: float, y: float) -> None:
    left = x
    if entry.line is not None:
        canvas.sample(name, (x, y + _ROW / 2), (x + _SAMPLE, y + _ROW / 2), entry.line)
        left += _SAMPLE + 6
    bare = entry.line is not None or not entry.mark
    row = cell(entry.text) if bare else pill(entry.mark, canvas.colour(entry.phase)) + cell(entry.text)
    canvas.words(name, table(row), Frame(left, y, x + entry.size, y + _ROW), entry.text)
