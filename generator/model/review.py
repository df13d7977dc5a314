"""Who approved what: signatures bound to the digest of what was read, and answers to open doubts."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from generator.model.base import Datum, Day, DoubtId, Label, Slug, Text

Decision = Literal["validé", "réserve", "refusé", "ne sait pas"]
"""What a reviewer says of what they read; a reservation and a refusal say why, who does not know need not."""

EXPLAINED: frozenset[Decision] = frozenset({"réserve", "refusé"})
"""The decisions that say why."""

Capacity = Literal["metier", "technique"]
"""What a reviewer signs as: somebody who knows the law or the service, or somebody who knows messages."""

UnitId = Annotated[
    str, StringConstraints(pattern=r"^(rule|message|flow):[a-z][a-z0-9-]*(\.[a-z0-9-]+)?$", max_length=140)
]
"""What is signed: `rule:rapo-delai`, `message:rapo-depot`, `flow:globale.message-fps`."""

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""


class Signature(Datum):
    """One decision on one unit, as its content stood when it was read."""

    unit: UnitId
    digest: Digest
    decision: Decision
    comment: Text | None = None
    """Why: mandatory for a reservation and for a refusal."""
    wording: Text | None = None
    """The words in which the reviewer would say it."""
    missing: Text | None = None
    """A case that the reviewer misses."""


class Review(Datum):
    """What one reviewer signed at once; imported, never typed."""

    id: Slug
    reviewer: Label
    function: Label
    """In their own words: profession, body."""
    capacity: Capacity
    date: Day
    pack: Digest | None = None
    """The pack that was read: the digest of its units; absent for a sheet of arrows."""
    signatures: Annotated[tuple[Signature, ...], Field(min_length=1)]


class DoubtAnswer(Datum):
    """What a reviewer answers to a doubt, text in hand; a person then edits the datum."""

    id: Slug
    doubt: DoubtId
    reviewer: Label
    function: Label
    capacity: Capacity
    date: Day
    pack: Digest | None = None
    law: Label
    """The text that answers: a code, a decree, a decision."""
    article: Label | None = None
    version: Label | None = None
    """The date of the version that was read."""
    quoted: Text | None = None
    """The words of the text."""
    conclusion: Text
