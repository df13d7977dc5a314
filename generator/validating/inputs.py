"""What there is to validate: JSON, NDJSON, a folder of either, standard input; one value at a time."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple, NoReturn

from generator import events
from generator.safekeeping import given

STDIN = "-"
MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a line of NDJSON, or of a whole JSON file: longer streams are NDJSON."""
MAX_FILES = 100_000
"""Files of a folder."""
LINES = frozenset({".ndjson", ".jsonl"})
EXAMPLES = frozenset({"message", "valid", "invalid"})
"""The keys of a file of examples, as `schemas/examples/` holds them."""
_SUFFIXES = LINES | {".json"}


class InputError(ValueError):
    """A file that cannot be read at all: nothing of it was judged."""


class Item(NamedTuple):
    """A value to judge and where it stands; `fault` when it cannot be read.

    A tuple, for one is made a message: a frozen class takes several times as long to make.
    """

    place: str
    """`file:line` for NDJSON, `file#/index` in a list, `file` for a single value."""
    value: object = None
    fault: events.Fault | None = None
    message: str | None = None
    """The message that the value is, where its file says so."""
    announced: str | None = None
    """Why the value is invalid, where its file says that it is."""
    is_bounded: bool = False
    """Whether its text was bounded as deep as an event may be."""


def items(paths: Iterable[str]) -> Iterator[Item]:
    """Walk every value of every path; a folder gives its .json, .ndjson and .jsonl files, in order.

    Raises InputError for a path that cannot be opened, or a folder that holds nothing of the kind.
    """
    for path in paths:
        if path == STDIN:
            yield from _stream("<stdin>", sys.stdin.buffer, lines=None)
            continue
        for file in _files(Path(path)):
            try:
                with given.streamed(file) as stream:
                    yield from _stream(str(file), stream, lines=file.suffix.lower() in LINES)
            except OSError as error:
                raise InputError(f"{file}: {(error.strerror or 'cannot be read').lower()}") from None


def _files(path: Path) -> list[Path]:
    """Name the files of a folder, but not under its links; what cannot be listed is refused."""
    if not path.is_dir():
        return [path]
    found: list[Path] = []
    for folder, _, names in os.walk(path, onerror=_unlisted):
        found.extend(Path(folder, name) for name in names if Path(name).suffix.lower() in _SUFFIXES)
        if len(found) > MAX_FILES:
            raise InputError(f"{path}: more than {MAX_FILES} files to judge: name a folder that holds fewer")
    if not found:
        raise InputError(f"{path}: no .json, .ndjson or .jsonl file in this folder")
    return sorted(found)


def _unlisted(error: OSError) -> NoReturn:
    raise InputError(f"{error.filename}: {(error.strerror or 'cannot be listed').lower()}") from None


def _stream(name: str, stream: BinaryIO, *, lines: bool | None) -> Iterator[Item]:
    if lines is None:  # unknown: NDJSON when the first line is a whole value and others follow
        first = stream.readline(MAX_BYTES + 1)
        second = stream.readline(MAX_BYTES + 1) if _read(first)[1] is None else b""
        if second.strip():
            yield from _lines(name, stream, (first, second))
        else:
            held = first + second
            held += stream.read(max(0, MAX_BYTES + 1 - len(held)))
            yield from _whole(name, held) if held.strip() else ()
    elif lines:
        yield from _lines(name, stream)
    else:
        yield from _whole(name, stream.read(MAX_BYTES + 1))


def _lines(name: str, stream: BinaryIO, begun: Iterable[bytes] = ()) -> Iterator[Item]:
    lines = chain(begun, iter(lambda: stream.readline(MAX_BYTES + 1), b""))
    for number, line in enumerate(lines, 1):
        if line.isspace():
            continue
        value, fault = _read(line, events.MAX_DEPTH)
        yield Item(f"{name}:{number}", value, fault, is_bounded=True)
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):  # what follows is the same line
            line = stream.readline(MAX_BYTES + 1) or b"\n"  # noqa: PLW2901 read to its end, and forgotten


def _whole(name: str, content: bytes) -> Iterator[Item]:
    value, fault = _read(content)  # an empty file among others is one that is wrong, and is not passed over
    if fault is not None:
        yield Item(name, None, fault)
    elif isinstance(value, dict) and isinstance(value.get("exchanges"), list):
        yield from (Item(f"{name}#/exchanges/{index}", one) for index, one in enumerate(value["exchanges"]))
    elif isinstance(value, dict) and set(value) == EXAMPLES:
        yield from _examples(name, value)
    elif isinstance(value, list):
        yield from (Item(f"{name}#/{index}", one) for index, one in enumerate(value))
    else:
        yield Item(name, value)


def _examples(name: str, value: Mapping[str, object]) -> Iterator[Item]:
    """Walk a file of published examples: values of one message, some invalid as the file says, and why."""
    message = str(value["message"])
    for kind in ("valid", "invalid"):
        found = value[kind]
        if not isinstance(found, list):
            yield Item(f"{name}#/{kind}", None, _wrong_example("something other than a list"))
            continue
        for index, one in enumerate(found):
            place = f"{name}#/{kind}/{index}"
            if kind == "valid":
                yield Item(place, one, message=message)
            elif isinstance(one, dict) and "data" in one:
                reason = str(one.get("reason", ""))
                yield Item(f"{place}/data", one["data"], message=message, announced=reason)
            else:
                yield Item(place, None, _wrong_example("an example without `data`"))


def _wrong_example(told: str) -> events.Fault:
    return events.Fault("example", detail=told)


def _read(content: bytes, depth: int = events.DEPTH) -> tuple[object, events.Fault | None]:
    try:
        return events.value(content, MAX_BYTES, depth), None
    except events.Unreadable as error:
        if error.code == "too-large":
            told = f"more than {MAX_BYTES // 1024 // 1024} MB: write one message a line (NDJSON)"
            return None, events.Fault(error.code, detail=told)
        return None, events.Fault(error.code, error.pointer or "", error.english_with_place)
