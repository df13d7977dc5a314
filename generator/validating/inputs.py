"""What there is to validate: JSON, NDJSON, a folder of either, standard input; one value at a time."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

STDIN = "-"
MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a line of NDJSON, or of a whole JSON file: longer streams are NDJSON."""
LINES = frozenset({".ndjson", ".jsonl"})
EXAMPLES = frozenset({"message", "valid", "invalid"})
"""The keys of a file of examples, as `schemas/examples/` holds them."""
_SUFFIXES = LINES | {".json"}


class InputError(ValueError):
    """A file that cannot be read at all: nothing of it was judged."""


@dataclass(frozen=True, slots=True)
class Item:
    """A value to judge and where it stands; `fault` when its text is no JSON."""

    place: str
    """`file:line` for NDJSON, `file#/index` in a list, `file` for a single value."""
    value: object = None
    fault: str | None = None
    message: str | None = None
    """The message that the value is, where its file says so."""
    announced: str | None = None
    """Why the value is invalid, where its file says that it is."""


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
                with file.open("rb") as stream:
                    yield from _stream(str(file), stream, lines=file.suffix in LINES)
            except OSError as error:
                raise InputError(f"{file}: {(error.strerror or 'cannot be read').lower()}") from None


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*") if file.suffix in _SUFFIXES and file.is_file())
    if not found:
        raise InputError(f"{path}: no .json, .ndjson or .jsonl file in this folder")
    return found


def _stream(name: str, stream: BinaryIO, *, lines: bool | None) -> Iterator[Item]:
    if lines is None:  # unknown: NDJSON when the first line is a whole value and others follow
        first = stream.readline(MAX_BYTES + 1)
        value, _ = _parsed(first)
        second = stream.readline(MAX_BYTES + 1)
        lines = value is not None and second.strip() != b""
        rest: Iterable[bytes] = chain((first, second), iter(lambda: stream.readline(MAX_BYTES + 1), b""))
        yield from _lines(name, rest) if lines else _whole(name, b"".join(rest))
    elif lines:
        yield from _lines(name, iter(lambda: stream.readline(MAX_BYTES + 1), b""))
    else:
        yield from _whole(name, stream.read(MAX_BYTES + 1))


def _lines(name: str, lines: Iterable[bytes]) -> Iterator[Item]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            value, fault = _parsed(line)
            yield Item(f"{name}:{number}", value, fault)


def _whole(name: str, content: bytes) -> Iterator[Item]:
    if not content.strip():
        return
    value, fault = _parsed(content)
    if fault is not None:
        yield Item(name, None, fault)
        return
    if isinstance(value, dict) and isinstance(value.get("exchanges"), list):
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
            yield Item(f"{name}#/{kind}", None, "autre chose qu’une liste")
            continue
        for index, one in enumerate(found):
            place = f"{name}#/{kind}/{index}"
            if kind == "valid":
                yield Item(place, one, message=message)
            elif isinstance(one, dict) and "data" in one:
                reason = str(one.get("reason", ""))
                yield Item(f"{place}/data", one["data"], message=message, announced=reason)
            else:
                yield Item(place, None, "un exemple sans « data »")


def _parsed(content: bytes) -> tuple[object, str | None]:
    if len(content) > MAX_BYTES:
        return None, f"plus de {MAX_BYTES // 1024 // 1024} Mo : écrire un message par ligne (NDJSON)"
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_refused), None
    except UnicodeDecodeError as error:
        return None, f"le texte n’est pas en UTF-8 (octet {error.start})"
    except json.JSONDecodeError as error:
        return None, f"le texte n’est pas du JSON (ligne {error.lineno}, colonne {error.colno})"
    except RecursionError:
        return None, "le JSON est trop profond"
    except ValueError as error:
        return None, f"le texte n’est pas du JSON ({error})"


def _refused(name: str) -> object:
    raise ValueError(f"{name} n’est pas un nombre")
