"""What is described: its name, its dossiers, what is shown first."""

from typing import Annotated

from pydantic import Field

from generator.model.base import ActorId, Datum, Label, MapId, Text


class Asked(Datum):
    """How readers ask, besides the words of questions, which belong to the language."""

    silent: tuple[Label, ...] = ()
    """What everything here is about: as part of a question, no answer is made of it."""
    same: tuple[Annotated[tuple[Label, ...], Field(min_length=2)], ...] = ()
    """What people say, and last what the specification says for it; synonyms of the glossary apart."""


class Domain(Datum):
    """The file `domain.yaml`: what no other datum says, and every page and document needs."""

    title: Label = "Échanges"
    """What the documents are called: « Échanges du forfait de post-stationnement »."""
    dossier: Label = "dossier"
    """What a message is about: « forfait »."""
    introduction: Text | None = None
    """What the first page tells of it."""
    first_map: MapId | None = None
    """The map of the first page; the first one where none is named."""
    first_actor: ActorId | None = None
    """Whose lifeline stands first in a sequence; the actors' own order where none is named."""
    asked: Asked = Asked()
    """How readers ask for it, in the search of the site."""
    arrows_are_lost: bool = True
    """Whether the source shows none: senders, receivers, phases and channels of maps are then inferred."""
