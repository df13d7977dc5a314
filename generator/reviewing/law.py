"""The law beside a rule: what it cites, and whether the authors read it."""

from collections.abc import Iterator, Sequence
from typing import Literal

from generator.model.legal_source import CitedText
from generator.model.provenance import Citation
from generator.model.specification import Specification
from generator.source import Json
from generator.wording import cited

Extent = Literal["read", "partly", "unread"]

UNREAD = "article non lu par l’équipe"
PARTLY = "article lu en partie par l’équipe"


def law(specification: Specification, citations: Sequence[Citation]) -> Iterator[Json]:
    """Give each citation once, with what it supports and how far its text was read."""
    seen: set[tuple[str, str | None, str | None]] = set()
    for citation in citations:
        key = (citation.source, citation.clause, citation.for_)
        if key not in seen:
            seen.add(key)
            yield {
                "text": cited(specification, citation),
                "for": citation.for_,
                "read": extent(specification, citation),
            }


def extent(specification: Specification, citation: Citation) -> Extent:
    """Tell whether the authors read what is cited: an article whole, in part, or not at all."""
    text = specification.get(CitedText, "source", citation.source)
    if text is None:
        return "read"
    if text.reading.extent == "none":
        return "unread"
    unread = text.reading.unread_clauses
    if citation.clause is not None:
        return "unread" if citation.clauses & set(unread) else "read"
    is_article = not text.kind.startswith("page-")
    return "partly" if unread or (is_article and text.reading.extent == "partial") else "read"
