"""What is cited: the source document page by page, the texts by article and version, the pages."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Datum, Day, Label, Sentence, Slug, Text
from generator.model.provenance import Certainty

LegifranceId = Annotated[str, Field(pattern=r"^(LEGIARTI|LEGISCTA|LEGITEXT|JORFTEXT)[0-9]{12}$")]
"""An article, a section of a code, a code, or a text of the Journal officiel."""


class Version(Datum):
    """A version of a text; an absent date is unknown."""

    from_: Day | None = None
    until: Day | None = None
    note: Text | None = None


class Reading(Datum):
    """How much of the text the authors read, and through what."""

    extent: Literal["full", "partial", "none"]
    through: Text
    """The copy consulted: these are stored copies, never the official publication."""
    missing: Text | None = None
    """What could not be read."""
    unread_clauses: tuple[Label, ...] = ()
    """Clauses that were not read: a citation of one of them supports no certainty of law."""
    old_clauses: tuple[Label, ...] = ()
    """Clauses read only in an earlier wording: a citation of one of them supports at most `law-old`."""


class CitedText(Datum):
    """A law, a decree, a decision or a page that facts rest on."""

    id: Slug
    kind: Literal[
        "code",
        "loi",
        "ordonnance",
        "decret",
        "arrete",
        "decision",
        "page-officielle",
        "page-secondaire",
    ]
    text: Label
    """The code, the text or the site."""
    article: Label | None = None
    identifier: LegifranceId | None = None
    """Its identifier on Légifrance, or that of the section that holds it: read on a page, never guessed."""
    title: Label
    division: Literal["none", "unseen"] | None = None
    """Why a citation of it may name no clause: a single paragraph, or a copy that hides its divisions."""
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]
    reading: Reading
    ceiling: Certainty
    """The highest certainty that a fact resting on this text alone may claim."""
    gives: Sentence
    """What the text gives, restated in one sentence."""
    uncited: Sentence | None = None
    """Why no fact and no rule rests on it, where none does."""
    note: Text | None = None


class SourceItem(Datum):
    """A label, sentence or entry of the source document, and the data that carry it."""

    id: Slug
    lines: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=1)]
    """The lines of the text extraction, counted from 1, on which it stands."""
    label: Label
    carried_by: tuple[str, ...] = ()
    """The data that state it, as `kind:id`."""
    excluded: Sentence | None = None
    """Why no datum carries it."""


class SourcePage(Datum):
    """A page of the source document; our numbering, the extraction gives none."""

    number: Annotated[int, Field(ge=1)]
    title: Label
    first_line: Annotated[int, Field(ge=1)]
    last_line: Annotated[int, Field(ge=1)]
    text_lines: Annotated[int, Field(ge=1)]
    """How many of those lines hold text: each must belong to an item."""
    items: Annotated[tuple[SourceItem, ...], Field(min_length=1)]


class SourceDocument(Datum):
    """The document that the specification restates."""

    id: Slug
    kind: Literal["document"]
    title: Label
    edition: Text
    date: Text
    author: Text
    permission: Text
    ceiling: Certainty
    gives: Sentence
    note: Text | None = None
    pages: Annotated[tuple[SourcePage, ...], Field(min_length=1)]


Source = Annotated[CitedText | SourceDocument, Field(discriminator="kind")]
