"""One thing, one file, named after the thing, its keys in one order."""

from collections.abc import Iterator

from generator.model.base import Datum
from generator.model.kinds import KINDS
from generator.model.specification import Entry, Specification
from generator.model.structure import keys
from generator.problems import Problem, Severity

MAX_LINES = 300
"""Lines beyond which a file that should be read at once is an error, whatever its kind."""

_KINDS = {kind.name: kind for kind in KINDS}


def ids_equal_file_names(specification: Specification) -> Iterator[Problem]:
    """An item's id is the name of its file."""
    for entry in specification.roots:
        if not _KINDS[entry.kind].has_id:
            continue
        name = entry.document.file.rsplit("/", 1)[-1].removesuffix(".yaml")
        if entry.id != name:
            message = f"id `{entry.id}` is not the file's name `{name}`"
            yield entry.problem("id-not-file-name", message, "id", hint="rename one of them")


def keys_in_order(specification: Specification) -> Iterator[Problem]:
    """The keys of a mapping stand in the order of its model: who, what, why, then the provenance."""
    for entry in specification.roots:
        for path, datum in entry.data:
            written = entry.document.at(path)
            if isinstance(written, dict):
                expected = [key.name for key in keys(type(datum)) if key.name in written]
                if list(written) != expected:
                    yield _misplaced(entry, path, list(written), expected)


def _misplaced(
    entry: Entry[Datum], path: tuple[str | int, ...], written: list[str], expected: list[str]
) -> Problem:
    found, due = next(pair for pair in zip(written, expected, strict=True) if pair[0] != pair[1])
    where = entry.document.location((*path, found), key=True)
    hint = f"the order is: {', '.join(expected)}"
    return Problem(where, "key-order", f"key `{found}` stands where `{due}` is expected", hint)


def files_are_short(specification: Specification) -> Iterator[Problem]:
    """A file can be read at once; what grows with the domain (collections, maps) may be longer."""
    for entry in specification.roots:
        bound = _KINDS[entry.kind].readable_lines
        length = len(entry.document.lines)
        if bound is not None and length > bound:
            message = f"the file has {length} lines, {min(bound, MAX_LINES)} are read at once"
            severity: Severity = "error" if length > MAX_LINES else "warning"
            yield entry.problem("long-file", message, hint="split the item", severity=severity)


def schemas_are_declared(specification: Specification) -> Iterator[Problem]:
    """The first line names the JSON Schema that completes and checks the file in an IDE."""
    for entry in specification.roots:
        kind = _KINDS[entry.kind]
        line = f"# yaml-language-server: $schema={'../' * kind.files.count('/')}{kind.schema}"
        if entry.document.lines[0] != line:
            yield entry.problem(
                "schema-comment",
                "the first line does not name the file's schema",
                hint=f"start the file with: {line}",
            )
