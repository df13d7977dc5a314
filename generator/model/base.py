"""The bricks of every datum: strict, frozen, kebab-case in YAML, with references that say their kind."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


def kebab(name: str) -> str:
    """Give the YAML key of a Python attribute: `map_channels` is written `map-channels`."""
    return name.rstrip("_").replace("_", "-")


class Datum(BaseModel):
    """A mapping of the specification: unknown keys are refused, values are never coerced."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        use_attribute_docstrings=True,
    )


REFERENCE_KEYWORD = "x-reference"
"""The keyword by which a JSON Schema says that a text is the id of an item of some kind."""


@dataclass(frozen=True)
class Reference:
    """Marks a string as the id of an item of some kind, for the check of references and for IDEs."""

    kind: str

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Leave the kind in the JSON Schema, where the schemas for IDEs put the current ids."""
        return {**handler(schema), REFERENCE_KEYWORD: self.kind}


@dataclass(frozen=True)
class OneSentence:
    """Marks a text that must be exactly one French sentence, with its final full stop."""


SLUG_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=64)]
"""An identifier in kebab-case, French without accents."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]
"""A French text of any number of sentences."""

Label = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
"""A French title or name, without a final full stop."""

Sentence = Annotated[
    str,
    StringConstraints(min_length=2, max_length=1200, strip_whitespace=True),
    OneSentence(),
]
"""Exactly one French sentence."""

StepName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.[a-z0-9-]+$")]

ActorId = Annotated[str, Reference("actor")]
ChannelId = Annotated[str, Reference("channel")]
DoubtId = Annotated[str, Reference("doubt")]
EcosystemId = Annotated[str, Reference("ecosystem")]
EventId = Annotated[str, Reference("event")]
ExchangeId = Annotated[str, Reference("exchange")]
ExclusionId = Annotated[str, Reference("exclusion")]
FieldId = Annotated[str, Reference("field")]
GuardId = Annotated[str, Reference("guard")]
ItemId = Annotated[str, Reference("source-item")]
MessageId = Annotated[str, Reference("message")]
PhaseId = Annotated[str, Reference("phase")]
SourceId = Annotated[str, Reference("source")]
StateId = Annotated[str, Reference("state")]
StepId = Annotated[StepName, Reference("step")]
TermId = Annotated[str, Reference("term")]

Cycle = Literal["complet", "partiel"]
"""The convention with ANTAI: it also sends the notices (`complet`), or only the titles (`partiel`)."""
