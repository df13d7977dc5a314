"""The results of an earlier run, read again from its folder or its file."""

from pathlib import Path

import jsonschema_rs

from conformance.kit import Json, Kit
from conformance.running.results import FILE
from generator import events
from generator.safekeeping import given


class ResultsError(Exception):
    """What stands there is not the results of a run; the text says which file, where in it, and why."""


def results_of(kit: Kit, place: Path) -> Json:
    """Read `results.json`, or the one of a folder; raises ResultsError."""
    path = place / FILE if place.is_dir() else place
    try:
        found = events.value(given.bounded(path, events.MAX_BYTES))
    except OSError as problem:
        raise ResultsError(f"{path}: {(problem.strerror or 'it cannot be read').lower()}") from problem
    except events.Unreadable as problem:
        raise ResultsError(
            f"{path}:{problem.line}:{problem.column}: {problem.english} ({problem.code})"
        ) from problem
    error = next(iter(_validator(kit).iter_errors(found)), None)
    if error is not None:
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.instance_path)
        raise ResultsError(f"{path}: {where.lstrip('.') or 'the whole'}: {error.message}")
    content: Json = found
    return content


def last_results(kit: Kit, folder: Path) -> Json | None:
    """Read the results that a folder holds before a run writes its own; None where there are none to read."""
    try:
        return results_of(kit, folder) if (folder / FILE).is_file() else None
    except ResultsError:
        return None


def _validator(kit: Kit) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(kit.schema("results.schema.json"))
