"""The phrase book: how a sentence says that a step happens, beside the step itself."""

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from generator.model.base import Datum, FieldId

Phrase = Annotated[
    str,
    StringConstraints(min_length=3, max_length=140, strip_whitespace=True, pattern=r"^[^.\n|<>]+$"),
]
"""A clause without capital nor full stop; `{actor}` stands for what the actor is called that day."""


class Forms(Datum):
    """The three forms in which the scenarios say that something happens."""

    present: Phrase
    """« l’ANTAI envoie l’avis de paiement »: what happens, or what must."""
    past: Phrase
    """« l’ANTAI a envoyé l’avis de paiement »: what had happened before."""
    negative: Phrase
    """« l’ANTAI n’envoie pas d’avis de paiement »: what must not."""


class Variant(Forms):
    """The forms that say the value of a field at the same time."""

    LAST_KEYS: ClassVar[tuple[str, ...]] = ("present", "past", "negative")

    field: FieldId
    value: str | bool


class Phrases(Forms):
    """The forms of a step or of a fact, and those that say one of its values."""

    called: Phrase | None = None
    """« la requête »: what is received, with its article, for « le tribunal prend en compte la requête »."""
    variants: tuple[Variant, ...] = ()
