"""`features/reviews.json`: how far experts approved each rule of the kit."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from generator.model.kit.words import Digest


class ReviewState(StrEnum):
    """How far a unit is approved, as pages and reports say it."""

    TO_REVIEW = "à relire"
    APPROVED = "validé"
    RESERVED = "validé avec réserve"
    REFUSED = "refusé"
    OUT_OF_DATE = "périmé"


class Review(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How far experts approved a rule."""

    unit: str | None
    """What is signed; null when nothing is."""
    state: ReviewState
    words: str | None
    """Who said what, and what changed since; null while nobody has read it."""
    digest: Digest | None
    cases: tuple[str, ...]
    """The cases that a signature covers; the others of the rule are to review."""

    def state_of(self, case: str) -> ReviewState:
        """Give the state of a case of the rule."""
        return self.state if case in self.cases else ReviewState.TO_REVIEW


class Reviews(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The state of the reviews of the test kit."""

    schema: str | None = field(default=None, name="$schema")
    rules: Mapping[str, Review]
