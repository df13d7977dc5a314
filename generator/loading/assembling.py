"""From the files of `spec/`, `rules/` and `reviews/` to one frozen specification, whatever the errors."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from pathlib import Path, PurePosixPath

from generator.loading.contents import FOLDER as READ
from generator.loading.contents import content
from generator.loading.folder import MAX_FILE_BYTES, File, files
from generator.loading.numbers import registry
from generator.loading.remembering import Readings
from generator.loading.validation import validated
from generator.model.base import Datum
from generator.model.kinds import KINDS, Kind, Part
from generator.model.specification import Entry, Specification
from generator.model.structure import keys
from generator.problems import Location, Problem, did_you_mean, in_order
from generator.sharing import shared
from generator.source import Json, document

_COLLECTIONS = {kind.place: kind for kind in KINDS if not kind.is_folder}
TOPS = ("spec", "rules", "reviews")
"""The folder of what exists, that of what must hold, and that of who approved it, which may be missing."""
_TOGETHER = 8
"""Files that are read as one task: what a task costs to hand out is then nothing beside them."""
_Read = tuple[Entry[Datum] | None, list[Problem]]
"""What a file is read as, and what is wrong in it."""


@dataclass(frozen=True)
class Loaded:
    """What could be loaded, and everything that was wrong on the way."""

    specification: Specification
    problems: tuple[Problem, ...]


def load(
    root: Path,
    max_bytes: int = MAX_FILE_BYTES,
    ledger: Path | None = None,
    readings: Readings | None = None,
) -> Loaded:
    """Load `root/spec`, `root/rules` and `root/reviews`; the items of files with errors are missing.

    `ledger` is another folder whose `reviews/` completes that of the root; `readings`, what its files were
    read as before, are taken and completed.
    """
    problems: list[Problem] = []
    roots: list[Entry[Datum]] = []
    by_kind: dict[str, dict[str, Entry[Datum]]] = {}
    unreadable: dict[str, set[str]] = {}
    seen: set[str] = set()
    read_before: dict[str, Json] = {}
    told = hashlib.sha256()
    found_files = tuple(_files(root, ledger, max_bytes))
    items = _items(found_files, readings)
    for file in found_files:
        told.update(f"{file.place}\0{len(file.content)}\0".encode())
        told.update(file.content)
        if file.place.startswith(f"{READ}/") and file.problem is None:
            digest, value, found = content(file)
            read_before |= {digest: value} if not found else {}
            problems += found
            continue
        kind = _kind_of(file.place)
        if kind is None:
            problems.append(file.problem or _stray(file))
            continue
        seen.add(kind.name)
        read, found = items[file.place]
        problems += found
        if read is None:
            unreadable.setdefault(kind.name, set()).add(PurePosixPath(file.place).stem)
            continue
        roots.append(read)
        for entry in _entries(read, kind):
            known = by_kind.setdefault(entry.kind, {})
            if entry.id in known:
                problems.append(_duplicate(entry, known[entry.id]))
            else:
                known[entry.id] = entry
    problems += _absent(seen)
    frozen = {name: frozenset(ids) for name, ids in unreadable.items()}
    unlisted = frozenset(_unlisted(seen, unreadable))
    numbers, found = registry(root, max_bytes)
    specification = Specification(by_kind, tuple(roots), frozen, unlisted, numbers, read_before)
    if readings is not None:
        readings.keep()
    if not problems:
        specification = specification.read_from(told.hexdigest())
    return Loaded(specification, in_order([*problems, *found]))


def _files(root: Path, ledger: Path | None, max_bytes: int) -> Iterator[File]:
    for top in TOPS[:-1]:
        yield from files(root / top, top, max_bytes)
    reviews = TOPS[-1]
    found: dict[str, File] = {}
    for folder in (root, ledger):
        if folder is not None and (folder / reviews).exists():
            found |= {file.place: file for file in files(folder / reviews, reviews, max_bytes)}
    yield from (found[place] for place in sorted(found))


def _kind_of(place: str) -> Kind | None:
    folder, _, name = place.rpartition("/")
    if not name.endswith(".yaml"):
        return None
    return _COLLECTIONS.get(place) or _kind_of_folder(folder)


@cache
def _kind_of_folder(folder: str) -> Kind | None:
    """Give the kind of any file of a folder: thousands of files lie in a few."""
    path = PurePosixPath(folder, "any.yaml")
    return next((kind for kind in KINDS if kind.is_folder and kind.holds(path)), None)


def _stray(file: File) -> Problem:
    top, *rest = PurePosixPath(file.place).parts
    places = [kind.place for kind in KINDS if kind.top == top]
    first = f"{top}/{rest[0]}" if rest else top
    hint = did_you_mean(first, places) or f"known places: {', '.join(places)}"
    if any(kind.is_folder and kind.place == first for kind in KINDS):
        hint = f"items of {first} are files named ID.yaml, directly in the folder"
    return Problem(Location(file.place), "stray-file", "no item stands here", hint)


def _items(found: Sequence[File], readings: Readings | None) -> dict[str, _Read]:
    """Give what each file of an item is read as, by its place: as it was before, or anew, by every core."""
    items = [(file, kind) for file in found if (kind := _kind_of(file.place)) is not None]
    known: dict[str, _Read] = {}
    for file, _ in items:
        before = readings.of(file) if readings is not None and file.problem is None else None
        if before is not None:
            known[file.place] = before, []
    unknown = [item for item in items if item[0].place not in known]
    groups = [unknown[begin : begin + _TOGETHER] for begin in range(0, len(unknown), _TOGETHER)]
    read = chain.from_iterable(shared([partial(_read_all, group) for group in groups]))
    for (file, _), (entry, problems) in zip(unknown, read, strict=True):
        known[file.place] = entry, problems
        if readings is not None and entry is not None and not problems:
            readings.add(file, entry)
    return known


def _read_all(items: Sequence[tuple[File, Kind]]) -> tuple[_Read, ...]:
    return tuple(_read(file, kind) for file, kind in items)


def _read(file: File, kind: Kind) -> _Read:
    if file.problem is not None:
        return None, [file.problem]
    read, found = document(file.place, file.content)
    problems = list(found)
    if read is None:
        return None, problems
    datum, errors = validated(read, kind)
    # What the YAML says of a value makes what its type says of it a repetition.
    told = {(problem.location.line, problem.location.column) for problem in found}
    problems += (error for error in errors if (error.location.line, error.location.column) not in told)
    if datum is None or problems:
        return None, problems
    id_ = str(getattr(datum, "id", kind.name))
    return Entry(kind.name, id_, datum, read), []


def _entries(read: Entry[Datum], kind: Kind) -> Iterator[Entry[Datum]]:
    yield read
    for part in kind.parts:
        yield from _parts(read, part)


def _parts(owner: Entry[Datum], part: Part) -> Iterator[Entry[Datum]]:
    places: list[tuple[tuple[str | int, ...], object]] = [((), owner.datum)]
    for name in part.path:
        places = [
            ((*path, key.name, index), item)
            for path, value in places
            if isinstance(value, Datum)
            for key in keys(type(value))
            if key.name == name
            for index, item in enumerate(getattr(value, key.attribute))
        ]
    for path, item in places:
        if isinstance(item, part.model):
            id_ = str(getattr(item, "id"))  # noqa: B009 every part has an id, its base class has none
            name = f"{owner.id}.{id_}" if part.qualified else id_
            yield Entry(part.kind, name, item, owner.document, path)


def _duplicate(entry: Entry[Datum], first: Entry[Datum]) -> Problem:
    where = first.document.location((*first.path, "id"))
    message = f"{entry.kind} `{entry.id}` exists already"
    return entry.problem("duplicate-id", message, "id", hint=f"the first is at {where.file}:{where.line}")


def _unlisted(seen: set[str], unreadable: Mapping[str, set[str]]) -> Iterator[str]:
    """Name the kinds whose ids cannot all be known: of files with errors, of places that are missing."""
    for kind in KINDS:
        is_missing = kind.name not in seen and not kind.optional
        if is_missing:
            yield kind.name
        if is_missing or kind.name in unreadable:
            yield from (part.kind for part in kind.parts)


def _absent(seen: set[str]) -> Iterator[Problem]:
    for kind in KINDS:
        if kind.name not in seen and not kind.optional:
            what = "folder is missing or empty" if kind.is_folder else "file is missing"
            yield Problem(Location(kind.place.removesuffix("/*")), "missing-place", f"this {what}")
