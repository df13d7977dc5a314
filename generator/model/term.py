"""The glossary: one term, one definition, one word for one concept."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Day, Label, Sentence, Slug, TermId
from generator.model.provenance import Sourced


class Term(Sourced):
    """A term of the glossary."""

    id: Slug
    term: Label
    acronym: Annotated[str, Field(min_length=2, max_length=12)] | None = None
    definition: Sentence
    english: Sentence
    source_status: Literal["defined", "used", "absent"]
    """Whether the source document defines the term, uses it without defining it, or ignores it."""
    source_wording: Label | None = None
    """The source's own wording and spelling, when it defines the term."""
    synonyms: tuple[Label, ...] = ()
    from_: Day | None = None
    until: Day | None = None
    see_also: tuple[TermId, ...] = ()
