"""What the kit covers, as its own file tells it, held against the cases that it really has."""

from collections.abc import Iterator
from dataclasses import dataclass

from conformance.kit import Json, Kit, KitError

_PARTS = ("profiles", "options", "rules", "exchanges", "transitions")


@dataclass(frozen=True)
class Coverage:
    """How much is covered, and what is neither covered nor excused."""

    covered: int
    excused: int
    """Without a case, for a reason that the kit tells."""
    lacking: tuple[str, ...]
    """The part and the id of each thing without a case nor a reason, or whose cases are not in the kit."""


def coverage(kit: Kit) -> Coverage:
    """Hold `features/coverage.json` against the cases of a kit; raises KitError."""
    told = kit.document("features", "coverage.json")
    known = {case.id for case in kit.cases}
    counted = {"covered": 0, "excused": 0}
    lacking: list[str] = []
    try:
        for part in _PARTS:
            for row in told[part]:
                missing = sorted(set(row.get("ids", ())) - known)
                if row["cases"] and not missing and _is_two_sided(row, told["other-sides"]):
                    counted["covered"] += 1
                elif not row["cases"] and row.get("reason") in told["reasons"]:
                    counted["excused"] += 1
                else:
                    lacking.append(f"{part}/{row['id']}")
        lacking += [f"rules/{rule}" for rule in _untold(kit, {row["id"] for row in told["rules"]})]
    except (KeyError, TypeError) as problem:
        where = kit.folder / "features" / "coverage.json"
        raise KitError(f"{where}: not what `build features` writes: {problem}") from problem
    return Coverage(**counted, lacking=tuple(lacking))


def _is_two_sided(row: Json, reasons: Json) -> bool:
    """Tell whether cases show a written rule kept and broken, or why one of both is not shown."""
    if "for" not in row or ":" in row["id"]:
        return True
    return bool(row["for"] and row["against"]) or row.get("other-side") in reasons


def _untold(kit: Kit, told: set[str]) -> Iterator[str]:
    """Give the published rules of which the coverage says nothing."""
    yield from sorted(kit.rules.keys() - told)
