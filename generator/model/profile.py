"""What our messages are: a reference profile, its version, and how it bears what it does not know."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Datum, Sentence, Slug
from generator.model.provenance import Sourced


class UnknownFields(Datum):
    """What becomes of a field that a message does not declare."""

    policy: Literal["ignored", "refused"]
    reason: Sentence


class Profile(Sourced):
    """The file `profile.yaml`."""

    version: Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
    base: Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+/([a-z0-9-]+/)*$")]
    """The start of the ids of the schemas: names, which nothing is fetched from."""
    language: Slug = "fr"
    """The language in which the specification is written, and its scenarios told: a folder of `languages`."""
    statement: Sentence
    disclaimer: Sentence
    """What every page and picture says of itself."""
    unknown_fields: UnknownFields
    words_per_minute: Annotated[int, Field(ge=60, le=400)] = 180
    """How fast a lawyer reads what they sign: what the length of a pack is counted by."""
