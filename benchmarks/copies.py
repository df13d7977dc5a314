"""A specification many times as large as ours: the same items again under other ids, still coherent.

The first copy keeps its names. In the others every id ends in `-cN`, except the shared vocabulary (phases,
channels, exclusions, doubts) and the initial state of each region, from which every copy starts.
"""

import pathlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from generator.engine.scope import CHANNEL, MOMENT
from generator.loading import load
from generator.model.base import Datum, FormulaOf, Reference
from generator.model.kinds import KINDS, Kind
from generator.model.specification import Entry, Specification
from generator.source import Json, Path

SHARED = frozenset(
    {
        "phase",
        "channel",
        "exclusion",
        "doubt",
        "calendar",
        "parameter",
        "setting",
        "territory",
        "public-holiday",
    }
)
"""Kinds of which there is one copy."""
ONCE = SHARED | {
    "phases",
    "channels",
    "scope",
    "settings",
    "territories",
    "public-holidays",
    "options",
}
"""Roots of which there is one copy: the shared kinds, and the collections of them."""
UNCITED = "Ne sert qu’à ce dont il n’y a qu’une copie."
_DOTTED = re.compile(r"[a-z_]+(?:\.[a-z_]+)+")
"""A name in a formula: `rapo.depot.date_reception`, `parametre.delai_rapo`."""
TITLES = frozenset({"name", "title", "term", "acronym"})
LABELLED = frozenset({"authorities", "fields", "ecosystems", "events", "legal-dates", "steps"})
"""Lists whose items bear a label that must be theirs alone."""
_LONGEST, _STEP = 100, 23
"""Characters kept of a title, and of the label of a step, before the number of its copy."""
LOCAL = frozenset({"boxes", "legend", "flows", "regions", "groups", "steps", "examples", "choices"})
"""Lists whose items have ids within their file."""

Mapped = dict[str, Json]


def write_copies(root: pathlib.Path, out: pathlib.Path, times: int) -> None:
    """Write `times` copies of the specification of `root` into `out`."""
    specification = load(root).specification
    initial = frozenset(_initial_states(specification))
    cited = {
        leaf.value
        for entry in specification.roots
        if entry.kind not in ONCE
        for leaf in entry.leaves
        if isinstance(leaf.marker, Reference) and leaf.marker.kind == "source"
    }
    for entry in specification.roots:
        kind = next(kind for kind in KINDS if kind.name == entry.kind)
        copies = [_copy(entry, number, initial) for number in range(1 if entry.kind in ONCE else times)]
        if entry.kind == "source" and entry.id not in cited:
            copies[1:] = [_uncited(copy) for copy in copies[1:]]
        for name, value in _files(entry, kind, copies):
            file = pathlib.PurePosixPath(entry.document.file)
            target = out / file.parent / name if kind.is_folder else out / file
            target.parent.mkdir(parents=True, exist_ok=True)
            text = yaml.dump(value, allow_unicode=True, sort_keys=False, width=4096, default_flow_style=None)
            target.write_text(f"{entry.document.lines[0]}\n{text}", encoding="utf-8")


def _uncited(source: Mapped) -> Mapped:
    """Say of a copied source that nothing copied cites it, before its note, as the order of keys asks."""
    note = {"note": source["note"]} if "note" in source else {}
    rest = {key: value for key, value in source.items() if key != "note"}
    return {**rest, "uncited": source.get("uncited", UNCITED), **note}


def _initial_states(specification: Specification) -> Iterator[str]:
    lifecycle = specification.lifecycle
    if lifecycle is not None:
        yield from (region.initial for region in lifecycle.datum.regions)


def _files(entry: Entry[Datum], kind: Kind, copies: list[Mapped]) -> Iterator[tuple[str, Json]]:
    if kind.is_folder:
        for copy in copies:
            yield f"{copy['id']}.yaml", copy
        return
    yield entry.id, _merged(copies)


def _merged(copies: list[Mapped]) -> Mapped:
    """Put the lists of several copies of a collection end to end; the regions share their names."""
    merged: Mapped = {}
    for key, value in copies[0].items():
        if key == "regions":
            merged[key] = _regions([copy[key] for copy in copies])
        elif isinstance(value, list):
            merged[key] = [item for copy in copies for item in _items(copy[key])]
        else:
            merged[key] = value
    return merged


def _regions(copies: list[Json]) -> Json:
    regions: list[Json] = []
    for index, region in enumerate(_items(copies[0])):
        states: dict[str, Json] = {}
        for copy in copies:
            for state in _items(_mapping(_items(copy)[index])["states"]):
                states.setdefault(str(_mapping(state)["id"]), state)
        regions.append({**_mapping(region), "states": list(states.values())})
    return regions


def _copy(entry: Entry[Datum], number: int, initial: frozenset[str]) -> Mapped:
    value = _mapping(entry.document.value)
    if number == 0:
        return value
    kinds = {leaf.path: leaf.marker.kind for leaf in entry.leaves if isinstance(leaf.marker, Reference)}
    formulas = frozenset(leaf.path for leaf in entry.leaves if isinstance(leaf.marker, FormulaOf))
    return _mapping(_Renaming(number, kinds, initial, formulas).of(value, ()))


@dataclass(frozen=True)
class _Renaming:
    """Gives the values of a copy their new names."""

    number: int
    kinds: Mapping[Path, str]
    """The kind of what is referred to, for each path of the file that holds a reference."""
    initial: frozenset[str]
    """The states from which every copy starts."""
    formulas: frozenset[Path]
    """The paths of the file that hold a formula."""

    def of(self, value: Json, path: Path) -> Json:
        """Rename a value and what it holds."""
        if isinstance(value, list):
            return [self.of(item, (*path, index)) for index, item in enumerate(value)]
        if isinstance(value, dict):
            return self._carried({key: self.of(item, (*path, key)) for key, item in value.items()})
        if isinstance(value, int) and path == ("number",):
            return value + 16 * self.number
        return self._text(value, path) if isinstance(value, str) else value

    def _text(self, value: str, path: Path) -> str:
        if path in self.formulas:
            return _DOTTED.sub(self._dotted, value)
        if "phrases" in path and path[-1] in ("present", "past", "negative"):
            return f"{value.replace('}', f'-c{self.number}}}')} {self.number}"
        key, inside = path[-1], set(path)
        kind = self.kinds.get(path)
        named = kind is not None and kind not in SHARED
        own = key == "id" and ("states" in inside or not LOCAL & inside)
        if named or own:
            is_state = kind == "state" or "states" in inside
            return value if is_state and value in self.initial else self._name(value)
        if "carried-by" in inside:
            kind, _, id_ = value.partition(":")
            return value if kind in SHARED else f"{kind}:{self._name(id_)}"
        titled = path in {(title,) for title in TITLES} or (path[0] in LABELLED and path[2:] == ("label",))
        longest = _STEP if path[0] == "steps" else _LONGEST
        return f"{value[:longest]}{self.number}" if titled or "synonyms" in inside else value

    def _dotted(self, found: re.Match[str]) -> str:
        """Rename a dotted name of a formula: its exchange or fact, and its field."""
        root, *parts = found[0].split(".")
        new = f"_c{self.number}"
        if root in ("parametre", "reglage"):
            return found[0]
        if root in ("date_legale", "fait"):
            parts[0] += new
        else:
            root += new
        if len(parts) > 1 and parts[1] not in (MOMENT, CHANNEL):
            parts[1] += new
        return ".".join((root, *parts))

    def _name(self, id_: str) -> str:
        owner, dot, part = id_.partition(".")
        if owner == "fait":
            return f"{owner}.{part}-c{self.number}"
        return f"{owner}-c{self.number}{dot}{part}"

    def _carried(self, item: Mapped) -> Mapped:
        """Free the items of a copy of the source document from what has one copy only."""
        if "carried-by" not in item:
            return item
        carriers = _items(item["carried-by"])
        kept: list[Json] = [name for name in carriers if str(name).partition(":")[0] not in SHARED]
        rest = {key: value for key, value in item.items() if key != "carried-by"}
        return {**rest, "carried-by": kept} if kept else {**rest, "excluded": "Commun aux copies."}


def _items(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _mapping(value: Json) -> Mapped:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value
