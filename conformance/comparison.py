"""Two runs side by side: what was mended, what was broken, what still fails, what only one of them played."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from conformance.kit import Json
from conformance.playing.outcome import Status


class Change(StrEnum):
    """What became of a case from one run to the next, in the order in which it is told."""

    BROKEN = "broken"
    """It failed, and did not before."""
    FIXED = "fixed"
    """It passes, and failed before."""
    STILL = "still-failing"
    NEW = "new"
    """Only the second run has it."""
    GONE = "gone"
    """Only the first run had it."""
    OTHER = "other"
    """It neither passed nor failed in one of them: it was not played, or the law leaves it open."""
    SAME = "same"


@dataclass(frozen=True)
class Changed:
    """A case in two runs; None where a run has not got it."""

    id: str
    rule: str
    change: Change
    before: str | None
    after: str | None
    cause: str | None
    """Why it fails in the second run, or failed in the first one where it is gone or fixed."""
    text: str = ""
    """The French sentence of that cause, as the run tells it."""


@dataclass(frozen=True)
class Comparison:
    """Every case of two runs, and what else differs between them."""

    cases: tuple[Changed, ...]
    differing: Mapping[str, tuple[object, object]]
    """What the runs say of themselves and do not share (seed, edition, role…): first, second."""

    def of(self, change: Change) -> tuple[Changed, ...]:
        """Give the cases that changed in a way."""
        return tuple(one for one in self.cases if one.change is change)

    @property
    def is_worse(self) -> bool:
        """Whether something fails that did not fail before."""
        return any(one.change is Change.BROKEN or _fails(one.after, one.change) for one in self.cases)


def compared(before: Json, after: Json) -> Comparison:
    """Compare the contents of two `results.json`."""
    first = {case["id"]: case for case in before["cases"]}
    second = {case["id"]: case for case in after["cases"]}
    ids = sorted({**first, **second})
    return Comparison(
        tuple(_changed(id_, first.get(id_), second.get(id_)) for id_ in ids), dict(_differing(before, after))
    )


def since(before: Json | None, after: Json) -> Comparison | None:
    """Compare the cases that an earlier run of the same role shares with a run; None where it shares none."""
    if before is None or before["role"] != after["role"]:
        return None
    found = compared(before, after)
    shared = tuple(one for one in found.cases if one.change not in (Change.NEW, Change.GONE))
    return Comparison(shared, found.differing) if shared else None


def for_programs(found: Comparison) -> Json:
    """Give a comparison as JSON: figures, then each case that is not the same."""
    return {
        "comparison": 1,
        "worse": found.is_worse,
        "differing": {name: list(values) for name, values in sorted(found.differing.items())},
        "figures": {change.value: len(found.of(change)) for change in Change},
        "cases": [
            {
                "id": one.id,
                "rule": one.rule,
                "change": one.change.value,
                "before": one.before,
                "after": one.after,
            }
            | ({"cause": one.cause} if one.cause else {})
            for change in Change
            if change is not Change.SAME
            for one in found.of(change)
        ],
    }


def _fails(status: str | None, change: Change) -> bool:
    return change is Change.NEW and status in (Status.FAILED, Status.ERROR)


def _changed(id_: str, before: Json | None, after: Json | None) -> Changed:
    one = after or before
    if one is None:
        raise ValueError(f"{id_} is in neither run")
    was, is_ = (found["status"] if found else None for found in (before, after))
    told = after if is_ == Status.FAILED else before
    return Changed(id_, one["rule"], _change(was, is_), was, is_, *_why(told or {}))


def _why(found: Json) -> tuple[str | None, str]:
    return found.get("cause"), found.get("text", "")


def _change(before: str | None, after: str | None) -> Change:
    if before is None:
        return Change.NEW
    if after is None:
        return Change.GONE
    match before == Status.FAILED, after == Status.FAILED:
        case True, True:
            return Change.STILL
        case False, True:
            return Change.BROKEN
        case True, False if after == Status.PASSED:
            return Change.FIXED
    return Change.SAME if before == after else Change.OTHER


def _differing(before: Json, after: Json) -> Iterator[tuple[str, tuple[object, object]]]:
    for name in ("spec", "role", "profile", "seed", "implementation", "selection", "verdict"):
        if before[name] != after[name]:
            yield name, (before[name], after[name])
    if before["digests"]["cases"] != after["digests"]["cases"]:
        yield "cases", (before["digests"]["cases"], after["digests"]["cases"])
