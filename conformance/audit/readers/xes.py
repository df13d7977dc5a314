"""XES, plain or compressed: a trace is a dossier, an event an event; read by and by.

An event that stands in no trace is of no dossier, unless its own attributes name one.
"""

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast
from xml.etree import ElementTree

from conformance.audit.canonical import Refused, Row
from conformance.audit.mapping import Columns, Mapping
from conformance.audit.readers.naming import Naming

COLUMNS = Columns(
    dossier="case:concept:name",
    time="time:timestamp",
    type="concept:name",
    id="identity:id",
    source="org:resource",
    channel="canal",
    accepted="accepted",
    data=None,
)
"""What the standard extensions of XES name; the attributes of a trace bear `case:` before their names."""


MAX_TRACE = 16 * 1024 * 1024
"""Bytes of a trace, once it is decompressed: as of a line of CloudEvents."""
_PART = 1 << 16


class XesError(ValueError):
    """A file that is no XES."""


def standard(mapping: Mapping) -> Mapping:
    """Give a mapping whose columns are XES's, where it names none."""
    return (
        mapping if "columns" in mapping.model_fields_set else mapping.model_copy(update={"columns": COLUMNS})
    )


def rows(path: Path, naming: Naming) -> Iterator[Row | Refused]:
    """Read a log; an event is named by its number in the file. Raises XesError and OSError."""
    opening = gzip.open if path.name.lower().endswith(".gz") else open
    with opening(path, "rb") as stream:
        number = 0
        try:
            for case, events in _traces(stream):
                for event in events:
                    number += 1
                    yield naming.row(f"{path.name}:{number}", {**case, **_attributes(event)})
        except _BrokenError as error:
            raise XesError(f"{path}: not XES: {error}") from None


class _BrokenError(ValueError):
    """A text that is no XES; it says why."""


def _traces(
    stream: IO[bytes] | gzip.GzipFile,
) -> Iterator[tuple[dict[str, str], list[ElementTree.Element]]]:
    """Give the attributes of each trace and its events; an event of no trace comes alone."""
    # expat itself bounds what entities may grow to; it reads nothing beyond the file
    parser: ElementTree.XMLPullParser[ElementTree.Element] = ElementTree.XMLPullParser(
        events=("start", "end")
    )
    depth, held = 0, 0
    root: ElementTree.Element | None = None
    while part := _part(stream):
        held += len(part)
        if held > MAX_TRACE:
            raise _BrokenError(f"more than {MAX_TRACE} bytes in a trace, or in what stands beside traces")
        for what, element in _parsed(parser, part):
            if root is None:
                root = _log(element)
            depth += 1 if what == "start" else -1
            if what == "end" and depth == 1:  # an element of the log itself is whole
                name = _local(element.tag)
                if name == "trace":
                    yield _case(element), [one for one in element if _local(one.tag) == "event"]
                elif name == "event":
                    yield {}, [element]
                root.clear()  # what was read is not kept
                held = 0
    _parsed(parser, b"")


def _part(stream: IO[bytes] | gzip.GzipFile) -> bytes:
    try:
        return stream.read(_PART)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise _BrokenError(str(error)) from None


def _parsed(
    parser: "ElementTree.XMLPullParser[ElementTree.Element]", part: bytes
) -> list[tuple[str, ElementTree.Element]]:
    """Give what a part starts and ends; an empty one is the end."""
    try:
        if part:
            parser.feed(part)
        else:
            parser.close()
        return cast("list[tuple[str, ElementTree.Element]]", list(parser.read_events()))
    except (ElementTree.ParseError, LookupError, ValueError) as error:  # or an encoding that it does not know
        raise _BrokenError(str(error)) from None


def _log(root: ElementTree.Element) -> ElementTree.Element:
    if _local(root.tag) != "log":
        raise _BrokenError(f"its root is `{_local(root.tag)[:40]}`, and not `log`")
    return root


def _case(trace: ElementTree.Element) -> dict[str, str]:
    return {f"case:{name}": value for name, value in _attributes(trace).items()}


def _attributes(element: ElementTree.Element) -> dict[str, str]:
    return {
        one.attrib["key"]: one.attrib["value"]
        for one in element
        if "key" in one.attrib and "value" in one.attrib
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
