"""Where a fact comes from and how sure it is: mandatory on everything that states one."""

import re
from typing import Literal

from pydantic import Field

from generator.model.base import Datum, DoubtId, ItemId, Label, SourceId, Text

Certainty = Literal["stated", "law", "law-old", "case-law", "secondary", "general", "inferred"]
"""From what the source document shows to what the authors deduced; `inferred` needs a note."""

OBLIGING: frozenset[Certainty] = frozenset({"law", "law-old", "stated", "case-law"})
"""What is sure enough to oblige; an inference is, where it is trusted and drawn from one of these."""

Confidence = Literal["high", "medium", "low"]
"""How far the authors trust an inference."""


class Citation(Datum):
    """One source of a fact, down to the clause; `for` says which part of the datum it supports."""

    source: SourceId
    clause: Label | None = None
    """Paragraph, item or section within the article or page."""
    item: ItemId | None = None
    """For the source document: the item of its page that shows the fact."""
    for_: Label | None = None
    """The part of the datum that this citation supports: the delay, the calendar, the amount."""

    @property
    def clauses(self) -> frozenset[str]:
        """Each division that the clause names on the way to what it cites: `I` and `1°` of « I, 1° »."""
        return frozenset(part for part in re.split(r", | et ", self.clause or "") if part)


class Sourced(Datum):
    """A datum that states a fact: its sources, its certainty, the note that explains an inference."""

    sources: tuple[Citation, ...] = ()
    certainty: Certainty
    confidence: Confidence | None = None
    note: Text | None = None
    """Why it is inferred, what is unclear, what another reading would be."""
    doubts: tuple[DoubtId, ...] = Field(default=())
    """The open questions that this fact depends on."""

    @property
    def is_weak(self) -> bool:
        """Tell whether nothing read says it and little trust is put in it: too little to condemn by."""
        return self.certainty == "general" or (self.certainty == "inferred" and self.confidence != "high")
