"""A file as a plain value, and where each of its keys and values stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.problems import Location
from generator.source.insides import Mark, Scalar, scalars

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Path = tuple[str | int, ...]
"""A place inside a document: keys and indexes from its root."""

EXCERPT_WIDTH = 240
"""Characters of a line that a finding keeps, around the mistake; a report shows fewer."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a key or a value starts (line and column from 1) and how many characters it takes."""

    line: int
    column: int
    length: int = 1


@dataclass(frozen=True)
class Document:
    """A file as a plain value, with the position of each of its keys and values."""

    file: str
    lines: tuple[str, ...]
    value: Json
    values: Mapping[Path, Span]
    keys: Mapping[Path, Span]
    broken: frozenset[Path] = frozenset()
    """The texts of several lines."""

    def location(self, path: Path = (), *, key: bool = False) -> Location:
        """Locate a value (or its key); a path that is not there gives its nearest ancestor."""
        spans = self.keys if key and path in self.keys else self.values
        while path not in spans:
            if not path:
                return located(self.file, self.lines, Span(1, 1))
            path = path[:-1]
        return located(self.file, self.lines, spans[path])

    def inside(self, path: Path, offset: int, length: int = 1) -> Location:
        """Locate a character of a text: `offset` counts in the text, whatever its style and its escapes."""
        span = self.values.get(path)
        if span is None:
            return self.location(path)
        scalar = self._scalars.get((span.line, span.column))
        line, column = scalar.mark(self.lines, offset) if scalar is not None else (span.line, span.column)
        return located(self.file, self.lines, Span(line, column, length))

    @cached_property
    def _scalars(self) -> Mapping[Mark, Scalar]:
        return scalars(self.lines)

    def line_break(self, path: Path) -> Location:
        """Locate the first line break of a text of several lines."""
        text = self.at(path)
        if not isinstance(text, str):
            return self.location(path)
        start = len(text) - len(text.lstrip())
        return self.inside(path, text.find("\n", start))

    def at(self, path: Path) -> Json:
        """Give the value at a path, or None when there is none."""
        value = self.value
        for step in path:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value


def located(file: str, lines: Sequence[str], span: Span) -> Location:
    """Make a location whose excerpt is the line, cut around the column where it is long.

    What the parser places past the end is at the end.
    """
    if span.line > len(lines):
        span = Span(len(lines), len(lines[-1]) + 1)
    line = lines[span.line - 1]
    start = max(0, span.column - 1 - EXCERPT_WIDTH // 2) if len(line) > EXCERPT_WIDTH else 0
    excerpt = line[start : start + EXCERPT_WIDTH]
    return Location(file, span.line, span.column, max(1, span.length), excerpt, start + 1)
