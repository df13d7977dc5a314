"""What a reader must see beside a fact: how certain it is, what it rests on, what of it nobody here read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.legal_source import CitedText, SourceItem
from generator.model.provenance import Certainty, Citation, Sourced
from generator.model.specification import Specification
from generator.site.places import place
from generator.wording import CONFIDENCES, cited


@dataclass(frozen=True)
class Badge:
    """A certainty as a word and a shape: colour alone would say nothing to some."""

    word: str
    shape: str
    meaning: str


BADGES: Mapping[Certainty, Badge] = {
    "stated": Badge("montré", "■", "Le document source le montre."),
    "law": Badge("droit", "●", "Lu dans le texte de droit cité."),
    "law-old": Badge("droit ancien", "◐", "Lu dans une version du texte peut-être dépassée."),
    "case-law": Badge("jurisprudence", "▲", "Lu dans une décision de justice."),
    "secondary": Badge("secondaire", "○", "Lu dans une page qui restitue le droit."),
    "general": Badge("général", "△", "Connaissance générale, à confirmer."),
    "inferred": Badge("déduit", "◇", "Déduit par l’équipe, qui dit pourquoi."),
}
"""From the most certain to the least."""

UNREAD = "article non lu par l’équipe"
PARTLY_READ = "article lu en partie par l’équipe"


@dataclass(frozen=True)
class Cited:
    """A source of a fact, as a line of a list."""

    text: str
    place: str
    supports: str
    """What part of the fact it supports; empty for all of it."""
    warning: str
    """`UNREAD`, `PARTLY_READ`, or nothing."""


def confidence(fact: Sourced) -> str:
    """Say how far an inference is trusted; empty for what is not one."""
    return f"confiance {CONFIDENCES[fact.confidence]}" if fact.confidence is not None else ""


def cited_by(specification: Specification, fact: Sourced) -> Iterator[Cited]:
    """Give the sources of a fact, in order."""
    for citation in fact.sources:
        item = specification.get(SourceItem, "source-item", citation.item or "")
        text = cited(specification, citation)
        where = place("source", citation.source) or ""
        if item is not None:
            text, where = f"{text}, « {item.label} »", f"{where}#{item.id}"
        yield Cited(text, where, citation.for_ or "", warning(specification, citation))


def warning(specification: Specification, citation: Citation) -> str:
    """Tell whether the team read what a citation cites."""
    text = specification.get(CitedText, "source", citation.source)
    if text is None:
        return ""
    if text.reading.extent == "none" or citation.clauses & set(text.reading.unread_clauses):
        return UNREAD
    # A clause that was read is not doubtful because its neighbours were not.
    is_page = text.kind.startswith("page-")
    return PARTLY_READ if text.reading.extent == "partial" and not citation.clauses and not is_page else ""


def warnings(specification: Specification, fact: Sourced) -> tuple[str, ...]:
    """Give the warnings on the sources of a fact, the worst first."""
    found = {one.warning for one in cited_by(specification, fact) if one.warning}
    return tuple(sorted(found, key=(UNREAD, PARTLY_READ).index))
