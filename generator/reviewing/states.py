"""The state of each unit, computed from the ledger: never typed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.kit import ReviewState
from generator.model.review import Decision, Review, Signature
from generator.model.specification import Specification
from generator.reviewing.changes import changes
from generator.reviewing.units import Unit, units

_OF_DECISIONS: Mapping[Decision, ReviewState] = {
    "refusé": ReviewState.REFUSED,
    "réserve": ReviewState.RESERVED,
    "validé": ReviewState.APPROVED,
}
"""The gravest decision makes the state."""

REQUIRED: Mapping[str, frozenset[ReviewState]] = {
    "validé": frozenset({ReviewState.APPROVED}),
    "réserve": frozenset({ReviewState.APPROVED, ReviewState.RESERVED}),
}
"""What `review status --require` accepts."""


@dataclass(frozen=True)
class Opinion:
    """A signature of a unit, with who gave it."""

    reviewer: str
    function: str
    date: date
    decision: Decision
    comment: str | None
    digest: str
    is_current: bool
    """Whether the content that was read is today's."""


@dataclass(frozen=True)
class Standing:
    """A unit, its state, and why."""

    unit: Unit
    state: ReviewState
    opinions: tuple[Opinion, ...] = ()
    """The current ones first, then by date."""
    changes: tuple[str, ...] = ()
    """For a unit out of date: what changed since it was last read, in French."""

    @property
    def words(self) -> str:
        """Say it in one sentence, as a page shows it."""
        current = [one for one in self.opinions if one.is_current]
        match self.state:
            case ReviewState.TO_REVIEW:
                return "À relire"
            case ReviewState.OUT_OF_DATE:
                last = self.opinions[0]
                return f"Périmé : relu par {last.reviewer}, puis modifié — {' ; '.join(self.changes)}"
            case _:
                names = ", ".join(dict.fromkeys(f"{one.reviewer} ({one.function})" for one in current))
                text = f"{self.state.capitalize()} par {names}"
                comments = [" ".join(one.comment.split()) for one in current if one.comment]
                return f"{text} — {' ; '.join(comments)}" if comments else text


def standings(specification: Specification) -> Mapping[str, Standing]:
    """Give the standing of every unit, in the order of units."""
    known = units(specification)
    signed: dict[str, list[Opinion]] = {}
    for entry in specification.entries(Review, "review"):
        for one in entry.datum.signatures:
            unit = known.get(one.unit)
            if unit is not None:
                opinion = _opinion(entry.datum, one, is_current=one.digest == unit.digest)
                signed.setdefault(one.unit, []).append(opinion)
    return {id_: _standing(specification, unit, signed.get(id_, [])) for id_, unit in known.items()}


def _opinion(review: Review, one: Signature, *, is_current: bool) -> Opinion:
    return Opinion(
        review.reviewer, review.function, review.date, one.decision, one.comment, one.digest, is_current
    )


def _standing(specification: Specification, unit: Unit, signed: list[Opinion]) -> Standing:
    mine = tuple(sorted(signed, key=lambda one: (one.is_current, one.date), reverse=True))
    current = {one.decision for one in mine if one.is_current}
    for decision, state in _OF_DECISIONS.items():
        if decision in current:
            return Standing(unit, state, mine)
    if current or not mine:  # who does not know leaves it to others
        return Standing(unit, ReviewState.TO_REVIEW, mine)
    read = specification.read.get(mine[0].digest)
    told = changes(read, unit.content) if read is not None else ("le contenu a changé",)
    return Standing(unit, ReviewState.OUT_OF_DATE, mine, told)


def figures(found: Iterable[Standing]) -> Mapping[ReviewState, int]:
    """Count the units in each state."""
    counts = Counter(one.state for one in found)
    return {state: counts[state] for state in ReviewState}


def pending_verifications(found: Mapping[str, Standing]) -> int:
    """Count the arrows of the maps that nobody has verified: what the foot of every page tells."""
    settled = (ReviewState.APPROVED, ReviewState.REFUSED)
    return sum(one.unit.kind == "flow" and one.state not in settled for one in found.values())
