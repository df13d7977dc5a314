"""Restricted YAML: JSON's types only, positions kept, nothing that another reader could read otherwise.

Refused with a located problem: tags, anchors, aliases, merge keys, duplicate keys, several documents,
scalars that YAML 1.1 and JSON read differently (`no`, `10:30`, `2025-01-01` unquoted), control and
invisible characters, CRLF, a byte order mark, bytes that are not UTF-8, and whatever passes the bounds.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isinf

import yaml
from yaml.resolver import Resolver

from generator.problems import Location, Problem

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Path = tuple[str | int, ...]
"""A place inside a document: keys and indexes from its root."""

MAX_DEPTH = 24
MAX_NUMBER = 18
"""Characters of the longest number: what every reader's integers can hold."""
EXCERPT_WIDTH = 2000
"""Characters of a line that a finding keeps; a report shows fewer, around the mistake."""

# The C parser is ten times faster; where it was not built, the pure one gives the same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_YAML_1_1 = Resolver()
_TAGS = {
    "tag:yaml.org,2002:bool": "a boolean",
    "tag:yaml.org,2002:int": "an integer",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:null": "nothing (null)",
    "tag:yaml.org,2002:timestamp": "a date object",
    "tag:yaml.org,2002:merge": "a merge key",
    "tag:yaml.org,2002:value": "a default value",
}
_LITERALS: Mapping[str, Json] = {"null": None, "true": True, "false": False}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_YAML_1_2_OCTAL = re.compile(r"0o[0-7]+")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\ufffe\uffff]"
)
"""Control characters, and those that are invisible or reverse the direction of a text."""


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
    """Make a location whose excerpt is the line, cut and made printable."""
    excerpt = lines[span.line - 1] if span.line <= len(lines) else ""
    return Location(file, span.line, span.column, max(1, span.length), excerpt[:EXCERPT_WIDTH])


def document(file: str, content: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read a file's bytes; the document is None when no value could be made of them."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        read = before.split("\n")
        where = located(file, read, Span(len(read), len(read[-1]) + 1))
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        return None, (Problem(where, "not-utf-8", message, "save the file as UTF-8"),)
    lines = tuple(text.split("\n"))
    problems = tuple(_unreadable(file, text, lines))
    if problems:
        return None, problems
    reader = _Reader(file, lines)
    try:
        value = reader.read(yaml.parse(text, Loader=_LOADER))
    except _RefusedError:
        return None, tuple(reader.problems)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at_end = mark is not None and mark.index >= len(text.rstrip("\n"))
        if at_end and error.context_mark is not None:
            mark = error.context_mark  # what is never closed is shown where it opens
        span = Span(mark.line + 1, mark.column + 1) if mark else Span(1, 1)
        message = error.problem or "this is not YAML"
        hint = f"{error.context}" if error.context else None
        return None, (Problem(located(file, lines, span), "yaml-syntax", message, hint),)
    except (yaml.YAMLError, ValueError) as error:
        where = located(file, lines, Span(1, 1))
        return None, (Problem(where, "yaml-syntax", str(error).splitlines()[0]),)
    return (
        Document(file, lines, value, reader.values, reader.keys),
        tuple(reader.problems),
    )


def _unreadable(file: str, text: str, lines: Sequence[str]) -> Iterator[Problem]:
    """Find the characters that must not be in a file at all; one problem of each sort is enough."""
    if text.startswith("\ufeff"):
        yield Problem(
            located(file, [lines[0][1:]], Span(1, 1)),
            "byte-order-mark",
            "the file starts with a byte order mark",
            "save it as UTF-8 without a byte order mark",
        )
        text = text[1:]
        lines = [lines[0][1:], *lines[1:]]
    if "\r" in text:
        number = next(index for index, line in enumerate(lines) if "\r" in line)
        line = lines[number]
        span = Span(number + 1, line.index("\r") + 1)
        shown = line.replace("\r", "")
        yield Problem(
            located(file, [*[""] * number, shown], span),
            "carriage-return",
            "lines end with CR LF or CR",
            "end them with LF (the repository's .gitattributes does it for Git)",
        )
    if match := _FORBIDDEN.search(text):
        number = text.count("\n", 0, match.start())
        column = match.start() - (text.rfind("\n", 0, match.start()) + 1)
        shown = _FORBIDDEN.sub("\ufffd", lines[number])
        yield Problem(
            located(file, [*[""] * number, shown], Span(number + 1, column + 1)),
            "forbidden-character",
            f"character U+{ord(match.group()):04X} is a control or invisible character",
            "remove it",
        )


class _RefusedError(Exception):
    """The rest of the file cannot be read safely; the problems say why."""


class _Reader:
    """One pass over the parser's events: a plain value, positions, problems."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self.file = file
        self.lines = lines
        self.values: dict[Path, Span] = {}
        self.keys: dict[Path, Span] = {}
        self.problems: list[Problem] = []

    def read(self, events: Iterable[yaml.Event]) -> Json:
        """Read the only document of the stream."""
        stream = iter(events)
        value: Json = None
        documents = 0
        for event in stream:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(event, "several-documents", "a file holds one document")
                value = self._value(next(stream), stream, ())
        if not documents:
            where = located(self.file, self.lines, Span(1, 1))
            self.problems.append(Problem(where, "empty-file", "the file holds nothing"))
            raise _RefusedError
        return value

    def _problem(self, event: yaml.Event, code: str, message: str, hint: str | None = None) -> None:
        where = located(self.file, self.lines, _span(event))
        self.problems.append(Problem(where, code, message, hint))

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str | None = None) -> None:
        self._problem(event, code, message, hint)
        raise _RefusedError

    def _value(self, event: yaml.Event, stream: Iterator[yaml.Event], path: Path) -> Json:
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "alias", f"alias `*{event.anchor}`", "write the value out")
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)  # noqa: S101 what is left
        if event.anchor is not None:
            self._refuse(event, "anchor", f"anchor `&{event.anchor}`", "remove it, write values out")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(event, "tag", f"tag `{tag}`", "remove it: plain data only")
        if len(path) > MAX_DEPTH:
            self._refuse(event, "too-deep", f"more than {MAX_DEPTH} levels of nesting")
        self.values[path] = _span(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(stream, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(stream, path)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 the only event left
        return self._scalar(event)

    def _sequence(self, stream: Iterator[yaml.Event], path: Path) -> list[Json]:
        items: list[Json] = []
        for event in stream:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, stream, (*path, len(items))))
        return items

    def _mapping(self, stream: Iterator[yaml.Event], path: Path) -> dict[str, Json]:
        items: dict[str, Json] = {}
        for event in stream:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            if key in items:
                self._problem(event, "duplicate-key", f"key `{key}` occurs twice in this mapping")
                self._value(next(stream), stream, (*path, key, "duplicate"))
                continue
            self.keys[(*path, key)] = _span(event)
            items[key] = self._value(next(stream), stream, (*path, key))
        return items

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse(event, "complex-key", "a key is a plain word", "use kebab-case words")
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 refused just above otherwise
        if event.anchor is not None or event.tag is not None:
            self._refuse(event, "tag", "a key has no anchor and no tag", "remove it")
        if event.value == "<<":
            self._refuse(event, "merge-key", "merge key `<<`", "write the keys out")
        key = self._scalar(event)
        return key if isinstance(key, str) else event.value

    def _scalar(self, event: yaml.ScalarEvent) -> Json:
        text: str = event.value
        if event.style:  # quoted or block: a text, whatever it looks like
            if match := _FORBIDDEN.search(text):
                code = f"escape of the control or invisible character U+{ord(match.group()):04X}"
                self._problem(event, "forbidden-character", code, "remove it")
            return text
        if text == "":
            self._problem(event, "empty-value", "a value is missing", 'write it, or "" for an empty text')
            return text
        if _NUMBER.fullmatch(text) and (len(text) > MAX_NUMBER or isinf(float(text))):
            self._problem(event, "long-number", "a number that not every reader can hold", "quote it")
            return text
        read = _json(text)
        elsewhere = _YAML_1_1.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]  # stubs
        if isinstance(read, str) and elsewhere in _TAGS:
            self._ambiguous(event, _TAGS[elsewhere])
        elif isinstance(read, str) and _YAML_1_2_OCTAL.fullmatch(text):
            self._ambiguous(event, "an integer")
        elif isinstance(read, float) and elsewhere != "tag:yaml.org,2002:float":
            self._ambiguous(event, "a text")
        return read

    def _ambiguous(self, event: yaml.ScalarEvent, reading: str) -> None:
        self._problem(
            event,
            "ambiguous-scalar",
            f"`{event.value}` is {reading} for other readers of YAML",
            f'quote it: "{event.value}"',
        )


def _json(text: str) -> Json:
    """Read a plain scalar as JSON would; what is not JSON is a text."""
    if text in _LITERALS:
        return _LITERALS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _span(event: yaml.Event) -> Span:
    start, end = event.start_mark, event.end_mark
    assert start is not None  # noqa: S101 the parser marks every event
    assert end is not None  # noqa: S101 idem
    length = end.column - start.column if end.line == start.line else 1
    return Span(start.line + 1, start.column + 1, max(1, length))
