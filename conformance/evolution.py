"""Two versions of the kit side by side: what changed for an editor, case by case, and which verdicts flip."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.kit import KitError
from conformance.situation import expected, played
from generator.model.kit import (
    FLIPS,
    Case,
    Cases,
    Changes,
    Edition,
    Evolution,
    UnreadableError,
    read_file,
)

FLIPPING = frozenset({Evolution.EXPECTED, Evolution.REQUIRED, Evolution.NEW_REQUIRED, Evolution.PLAYED})
"""What may make a verdict flip, on a case that is required: it asks for a new major version."""

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){2}")


@dataclass(frozen=True)
class Evolved:
    """A case that changed."""

    id: str
    rule: str
    title: str
    change: Evolution
    flips: bool


def cases_in(place: Path) -> Cases:
    """Read a `cases.json`, or the one of a kit's folder; raises KitError."""
    path = place / "features" / "cases.json" if place.is_dir() else place
    try:
        found = read_file(path, Cases)
    except OSError as problem:
        told = (problem.strerror or "it cannot be read").lower()
        raise KitError(f"{path}: {told}") from problem
    except UnreadableError as problem:
        raise KitError(str(problem)) from problem
    if not _VERSION.fullmatch(found.version):
        raise KitError(f"{path}: version: `{found.version}` is no version: 1.2.3 is expected")
    return found


def evolved(old: Cases, new: Cases) -> Mapping[str, tuple[Evolved, ...]]:
    """Give what changed, by rule."""
    before, after = ({case.id: case for case in one.cases} for one in (old, new))
    found: dict[str, list[Evolved]] = {}
    for id_ in sorted(before.keys() | after.keys()):
        was, is_ = before.get(id_), after.get(id_)
        change = _change(was, is_)
        case = is_ or was
        if change is not None and case is not None:
            flips = change in FLIPPING and case.is_required
            found.setdefault(case.rule, []).append(Evolved(id_, case.rule, case.title, change, flips))
    return {rule: tuple(found[rule]) for rule in sorted(found)}


def for_programs(old: Cases, new: Cases, found: Mapping[str, Iterable[Evolved]]) -> dict[str, Any]:
    """Give what changed as JSON: the editions, then each case, by rule."""
    return {
        "evolution": 1,
        "from": {"version": old.version, "cases": len(old.cases)},
        "to": {"version": new.version, "cases": len(new.cases)},
        "flips": [one.id for one in flipping(found)],
        "cases": [
            {
                "id": one.id,
                "rule": one.rule,
                "title": one.title,
                "change": one.change.code,
                "flips": one.flips,
            }
            for cases in found.values()
            for one in cases
        ],
    }


def recorded(old: Cases, new: Cases, found: Mapping[str, Iterable[Evolved]]) -> Changes:
    """Give what changed as `versions/changes/` keeps it."""
    rules: dict[str, dict[str, tuple[str, ...]]] = {}
    for rule, cases in found.items():
        changes: dict[str, tuple[str, ...]] = {}
        for one in cases:
            changes[one.change.code] = (
                *changes.get(one.change.code, ()),
                f"{FLIPS if one.flips else ''}{one.id}",
            )
        rules[rule] = changes
    before, after = (Edition(one.version, len(one.cases)) for one in (old, new))
    return Changes(before, after, rules)


def flipping(found: Mapping[str, Iterable[Evolved]]) -> tuple[Evolved, ...]:
    """Give the cases whose verdict may flip."""
    return tuple(one for cases in found.values() for one in cases if one.flips)


def is_major(old: Cases, new: Cases) -> bool:
    """Tell whether the version of the second kit is of a later major one."""
    return _major(new.version) > _major(old.version)


def _major(version: str) -> int:
    return int(version.partition(".")[0])


def _change(was: Case | None, is_: Case | None) -> Evolution | None:
    if was is None or is_ is None:
        names = (
            (Evolution.GONE_REQUIRED, Evolution.GONE)
            if is_ is None
            else (Evolution.NEW_REQUIRED, Evolution.NEW)
        )
        case = was or is_
        return names[0] if case is not None and case.is_required else names[1]
    if was.is_required != is_.is_required:
        return Evolution.REQUIRED if is_.is_required else Evolution.RELEASED
    if list(played(was)) != list(played(is_)):
        return Evolution.PLAYED
    if list(expected(was)) != list(expected(is_)):
        return Evolution.EXPECTED
    return None if was == is_ else Evolution.TEXT
