"""A file as a plain value, and where each of its keys and values stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import yaml

from generator.problems import Location
from generator.source.insides import Mark, Scalar, events, scalars

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
    """A file as a plain value, and where each of its keys and values stands."""

    file: str
    lines: tuple[str, ...]
    value: Json
    has_breaks: bool = False
    """Whether one of its texts has several lines."""

    @cached_property
    def broken(self) -> frozenset[Path]:
        """The texts of several lines."""
        return frozenset(_broken(self.value, ())) if self.has_breaks else frozenset()

    @cached_property
    def _spans(self) -> tuple[Mapping[Path, Span], Mapping[Path, Span]]:
        """The positions of the values and of the keys: read when asked, few documents have a finding."""
        values: dict[Path, Span] = {}
        keys: dict[Path, Span] = {}
        stream = events("\n".join(self.lines))
        for event in stream:
            if isinstance(event, yaml.DocumentStartEvent):
                _place(next(stream), stream, (), values, keys)
        return values, keys

    def location(self, path: Path = (), *, key: bool = False) -> Location:
        """Locate a value (or its key); a path that is not there gives its nearest ancestor."""
        values, keys = self._spans
        spans = keys if key and path in keys else values
        while path not in spans:
            if not path:
                return located(self.file, self.lines, Span(1, 1))
            path = path[:-1]
        return located(self.file, self.lines, spans[path])

    def inside(self, path: Path, offset: int, length: int = 1) -> Location:
        """Locate a character of a text: `offset` counts in the text, whatever its style and its escapes."""
        span = self._spans[0].get(path)
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


def span_of(event: yaml.Event) -> Span:
    """Give where an event of the parser stands."""
    start, end = event.start_mark, event.end_mark
    assert start is not None  # noqa: S101 the parser marks every event
    assert end is not None  # noqa: S101 idem
    length = end.column - start.column if end.line == start.line else 1
    return Span(start.line + 1, start.column + 1, max(1, length))


def _place(
    event: yaml.Event,
    stream: Iterator[yaml.Event],
    path: Path,
    values: dict[Path, Span],
    keys: dict[Path, Span],
) -> None:
    """Place a value and what it holds: the text was read once, so nothing is refused any more."""
    values[path] = span_of(event)
    if isinstance(event, yaml.SequenceStartEvent):
        for index, item in enumerate(stream):
            if isinstance(item, yaml.SequenceEndEvent):
                return
            _place(item, stream, (*path, index), values, keys)
    elif isinstance(event, yaml.MappingStartEvent):
        for item in stream:
            if isinstance(item, yaml.MappingEndEvent):
                return
            assert isinstance(item, yaml.ScalarEvent)  # noqa: S101 another key was refused
            inside = (*path, item.value)
            if inside in keys:
                inside = (*inside, "duplicate")  # it has a finding already: the first one keeps its place
            else:
                keys[inside] = span_of(item)
            _place(next(stream), stream, inside, values, keys)


def _broken(value: Json, path: Path) -> Iterator[Path]:
    if isinstance(value, str):
        if "\n" in value.strip():
            yield path
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _broken(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _broken(item, (*path, index))


def path_in(value: Json, loc: tuple[str | int, ...]) -> Path:
    """Keep the steps of a location that exist in the document; the rest are union tags or absent keys."""
    path: Path = ()
    for step in loc:
        inside_mapping = isinstance(value, dict) and step in value
        inside_list = isinstance(value, list) and isinstance(step, int)
        if inside_mapping or inside_list:
            value = value[step]  # type: ignore[index]  # checked just above
            path = (*path, step)
    return path
