"""A file as a plain value, and where each of its keys and values stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.problems import Location

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Path = tuple[str | int, ...]
"""A place inside a document: keys and indexes from its root."""

EXCERPT_WIDTH = 2000
"""Characters of a line that a finding keeps; a report shows fewer, around the mistake."""


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

    def location(self, path: Path = (), *, key: bool = False) -> Location:
        """Locate a value (or its key); a path that is not there gives its nearest ancestor."""
        spans = self.keys if key and path in self.keys else self.values
        while path not in spans:
            if not path:
                return located(self.file, self.lines, Span(1, 1))
            path = path[:-1]
        return located(self.file, self.lines, spans[path])

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
    """Make a location whose excerpt is the line, cut; what the parser places past the end is at the end."""
    if span.line > len(lines):
        span = Span(len(lines), len(lines[-1]) + 1)
    excerpt = lines[span.line - 1]
    return Location(file, span.line, span.column, max(1, span.length), excerpt[:EXCERPT_WIDTH])
