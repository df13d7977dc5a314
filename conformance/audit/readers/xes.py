"""XES, plain or compressed: a trace is a dossier, an event an event; read by and by."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import IO
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
            for trace in _traces(stream):
                case = {f"case:{name}": value for name, value in _attributes(trace).items()}
                for event in trace:
                    if _local(event.tag) == "event":
                        number += 1
                        yield naming.row(f"{path.name}:{number}", {**case, **_attributes(event)})
        except (ElementTree.ParseError, EOFError, gzip.BadGzipFile) as error:
            raise XesError(f"{path}: not XES: {error}") from None


def _traces(stream: IO[bytes] | gzip.GzipFile) -> Iterator[ElementTree.Element]:
    # expat itself bounds what entities may grow to; it reads nothing beyond the file
    reading = ElementTree.iterparse(stream, events=("start", "end"))  # noqa: S314 expat bounds entities
    _, root = next(iter(reading))
    if _local(root.tag) != "log":
        raise XesError(f"the root is `{_local(root.tag)}`, and not `log`")
    for what, element in reading:
        if what == "end" and _local(element.tag) == "trace":
            yield element
            root.clear()  # what was read is not kept


def _attributes(element: ElementTree.Element) -> dict[str, str]:
    return {
        one.attrib["key"]: one.attrib["value"]
        for one in element
        if "key" in one.attrib and "value" in one.attrib
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
