"""The open questions that the kit's published files rest on."""

from collections.abc import Iterator
from typing import Any

from conformance.kit import Kit, KitError

_KEYS = frozenset({"x-doutes", "doubts"})


def doubts(kit: Kit) -> frozenset[str]:
    """Give the doubts that a rule, a case, a message, a field or an exchange of the kit depends on."""
    found = {doubt for case in kit.cases for doubt in case.doubts}
    schemas = kit.folder / "schemas"
    paths = sorted([*schemas.glob("*.json"), *schemas.glob("messages/*.json"), *schemas.glob("exchanges/*")])
    for path in paths:
        try:
            found.update(_doubts(kit.document(*path.relative_to(kit.folder).parts)))
        except KitError:
            continue
    return frozenset(found)


def _doubts(value: Any) -> Iterator[str]:  # noqa: ANN401 any JSON
    match value:
        case dict():
            for key, part in value.items():
                if key in _KEYS and isinstance(part, list):
                    yield from (doubt for doubt in part if isinstance(doubt, str))
                else:
                    yield from _doubts(part)
        case list():
            for part in value:
                yield from _doubts(part)
