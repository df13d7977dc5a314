"""How much is approved, phase by phase: for people, for programs, for CI."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.characters import quoted
from generator.model.kit import ReviewState
from generator.model.specification import Specification
from generator.model.vocabulary import Phase
from generator.reviewing.states import REQUIRED, Standing, figures

KINDS: Mapping[str, str] = {"rule": "rules", "message": "messages", "flow": "arrows of the maps"}


def wanting(found: Iterable[Standing], required: str) -> tuple[Standing, ...]:
    """Give the units that are not in a required state."""
    return tuple(one for one in found if one.state not in REQUIRED[required])


def for_people(specification: Specification, found: Sequence[Standing]) -> str:
    """Write a table a kind, a line a phase, then what is out of date or not plainly approved, and why."""
    lines = [*_tables(specification, found), *_explained(found)]
    return "\n".join(lines).rstrip() + "\n"


def for_programs(specification: Specification, found: Sequence[Standing]) -> dict[str, Any]:
    """Give the same as data."""
    return {
        "phases": [
            {"kind": kind, "phase": phase, **_counts(mine)}
            for kind in KINDS
            for phase, _, mine in _by_phase(specification, found, kind)
        ],
        "total": _counts(found),
        "units": [
            {
                "unit": one.unit.id,
                "state": one.state,
                "digest": one.unit.digest,
                "cases": list(one.unit.cases),
                "changes": list(one.changes),
                "opinions": [
                    {
                        "reviewer": said.reviewer,
                        "function": said.function,
                        "date": said.date.isoformat(),
                        "decision": said.decision,
                        "comment": said.comment,
                        "current": said.is_current,
                    }
                    for said in one.opinions
                ],
            }
            for one in found
        ],
    }


def _tables(specification: Specification, found: Sequence[Standing]) -> Iterator[str]:
    for kind, words in KINDS.items():
        rows = [*_by_phase(specification, found, kind)]
        if not rows:
            continue
        rows = [(phase, quoted(label) if phase else "outside phases", mine) for phase, label, mine in rows]
        width = max(len(words), *(len(label) for _, label, _ in rows))
        states = [quoted(state.value) for state in ReviewState]
        yield f"{words:{width}}  {'  '.join(states)}  approved cases"
        everything = [one for _, _, mine in rows for one in mine]
        for label, mine in [*((label, mine) for _, label, mine in rows), ("total", everything)]:
            counts = figures(mine)
            cells = "  ".join(
                f"{counts[state]:>{len(name)}}" for state, name in zip(ReviewState, states, strict=True)
            )
            approved, all_ = _cases(mine)
            yield f"{label:{width}}  {cells}  {approved} of {all_}"
        yield ""


def _explained(found: Sequence[Standing]) -> Iterator[str]:
    for one in found:
        if one.state in (ReviewState.OUT_OF_DATE, ReviewState.REFUSED, ReviewState.RESERVED):
            yield f"{one.unit.id}: {quoted(one.words)}"


def _by_phase(
    specification: Specification, found: Sequence[Standing], kind: str
) -> Iterator[tuple[str, str, list[Standing]]]:
    phases = [(entry.id, entry.datum.label) for entry in specification.entries(Phase, "phase")]
    for phase, label in [*phases, ("", "")]:
        mine = [one for one in found if one.unit.kind == kind and one.unit.phase == phase]
        if mine:
            yield phase, label, mine


def _counts(found: Sequence[Standing]) -> dict[str, Any]:
    approved, cases = _cases(found)
    states = {state.value: number for state, number in figures(found).items()}
    return {"units": len(found), **states, "cases": cases, "approved-cases": approved}


def _cases(found: Sequence[Standing]) -> tuple[int, int]:
    """Count the cases that an approval covers, and those of the units' rules, listed or not."""
    approved = sum(len(one.unit.cases) for one in found if one.state is ReviewState.APPROVED)
    return approved, sum(len(one.unit.cases) + one.unit.left_out for one in found)
