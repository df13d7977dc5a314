"""One pass over the parser's events: a plain value, and what is refused."""

from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import yaml

from generator.characters import decomposed, forbidden, refusal
from generator.problems import Problem
from generator.source.insides import Scalar, events
from generator.source.positions import Document, Json, Span, located, span_of
from generator.source.scalars import plain
from generator.source.unreadable import unreadable

MAX_DEPTH = 24


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
    problems = tuple(unreadable(file, text, lines))
    if problems:
        return None, problems
    reader = _Reader(file, lines)
    try:
        value = reader.read(events(text))
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
        Document(file, lines, value, reader.has_breaks),
        tuple(reader.problems),
    )


class _RefusedError(Exception):
    """The rest of the file cannot be read safely; the problems say why."""


class _Reader:
    """One pass over the parser's events: a plain value, problems."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self.file = file
        self.lines = lines
        self.has_breaks = False
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
                value = self._value(next(stream), stream, 0)
        if not documents:
            where = located(self.file, self.lines, Span(1, 1))
            self.problems.append(Problem(where, "empty-file", "the file holds nothing"))
            raise _RefusedError
        return value

    def _problem(self, event: yaml.Event, code: str, message: str, hint: str | None = None) -> None:
        where = located(self.file, self.lines, span_of(event))
        self.problems.append(Problem(where, code, message, hint))

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str | None = None) -> NoReturn:
        self._problem(event, code, message, hint)
        raise _RefusedError

    def _value(self, event: yaml.Event, stream: Iterator[yaml.Event], depth: int) -> Json:
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "alias", f"alias `*{event.anchor}`", "write the value out")
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)  # noqa: S101 what is left
        if event.anchor is not None:
            self._refuse(event, "anchor", f"anchor `&{event.anchor}`", "remove it, write values out")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(event, "tag", f"tag `{tag}`", "remove it: plain data only")
        if depth > MAX_DEPTH:
            self._refuse(event, "too-deep", f"more than {MAX_DEPTH} levels of nesting")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(stream, depth + 1)
        return self._sequence(stream, depth + 1)

    def _sequence(self, stream: Iterator[yaml.Event], depth: int) -> list[Json]:
        items: list[Json] = []
        for event in stream:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, stream, depth))
        return items

    def _mapping(self, stream: Iterator[yaml.Event], depth: int) -> dict[str, Json]:
        items: dict[str, Json] = {}
        for event in stream:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            if key in items:
                self._problem(event, "duplicate-key", f"key `{key}` occurs twice in this mapping")
                self._value(next(stream), stream, depth)
                continue
            items[key] = self._value(next(stream), stream, depth)
        return items

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse(event, "complex-key", "a key is a plain word", "use kebab-case words")
        if event.anchor is not None or event.tag is not None:
            self._refuse(event, "tag", "a key has no anchor and no tag", "remove it")
        if event.value == "<<":
            self._refuse(event, "merge-key", "merge key `<<`", "write the keys out")
        self._scalar(event)
        key: str = event.value
        if "\n" in key:
            self._refuse(event, "complex-key", "a key is a plain word, on one line", "use kebab-case words")
        return key

    def _check_characters(self, event: yaml.ScalarEvent) -> None:
        """Refuse the characters that no file holds, and that an escape gives."""
        text: str = event.value
        # The file's own characters are sound: only an escape between double quotes gives others.
        if event.style != '"' or (text.isascii() and text.isprintable()):
            return
        if (place := forbidden(text)) is not None:
            found = refusal(text[place])
        elif (place := decomposed(text)) is not None:
            hint = "write the composed form of Unicode (NFC)"
            found = ("decomposed-character", "an accent is a character apart", hint)
        else:
            return
        code, message, hint = found
        start, end = _mark(event.start_mark), _mark(event.end_mark)
        scalar = Scalar('"', start, end, text)
        line, column = scalar.mark(self.lines, place)
        where = located(self.file, self.lines, Span(line, column))
        self.problems.append(Problem(where, code, f"escape of what is refused: {message}", hint))
        raise _RefusedError  # such a text reaches no message

    def _scalar(self, event: yaml.ScalarEvent) -> Json:
        text: str = event.value
        self.has_breaks = self.has_breaks or "\n" in text.strip()
        if event.style:  # quoted or block: a text, whatever it looks like
            self._check_characters(event)
            return text
        read = plain(text)
        if read.refusal is not None:
            self._problem(event, *read.refusal)
            return text
        return read.value


def _mark(mark: Any) -> tuple[int, int]:  # noqa: ANN401 the mark of either parser
    return mark.line + 1, mark.column + 1
