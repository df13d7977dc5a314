"""Reads the numbers of the cases, which `build` keeps: a file of its own, in JSON."""

from pathlib import Path

from pydantic import ValidationError

from generator.loading.folder import file
from generator.model.registry import Registry
from generator.problems import Location, Problem

PLACE = "features/registry.json"


def registry(root: Path, max_bytes: int) -> tuple[Registry, list[Problem]]:
    """Read the registry; a specification that has none yet has an empty one."""
    if not (root / PLACE).exists():
        return Registry(), []
    found = file(root / PLACE, PLACE, max_bytes)
    if found.problem is not None:
        return Registry(), [found.problem]
    try:
        read = Registry.model_validate_json(found.content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        message = f"{where}: {first['msg']}" if where else str(first["msg"])
        hint = "restore the committed file: a number that is lost could be given to another case"
        return Registry(), [Problem(Location(PLACE), "wrong-registry", message, hint)]
    return read, list(_twice(read))


def _twice(read: Registry) -> list[Problem]:
    """Find the numbers and the keys that stand twice in a family."""
    found = []
    for family in read.families:
        for what in ("number", "key"):
            values = [getattr(case, what) for case in family.cases]
            if len(set(values)) != len(values):
                message = f"family `{family.id}` has a {what} twice"
                found.append(
                    Problem(Location(PLACE), "wrong-registry", message, "restore the committed file")
                )
    return found
