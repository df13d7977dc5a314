"""What a step carries: fields of the data dictionary, grouped as the texts list them."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import ActorId, Datum, EventName, FieldId, Label, Sentence, Slug, Text
from generator.model.moments import DayOf
from generator.model.provenance import Sourced

PersonalData = Literal["none", "pseudonym", "indirect", "direct", "financial", "sensitive"]
"""What redaction must hide: nothing, an agent's number, a plate, a name, bank details, health."""

Presence = Literal["required", "conditional", "optional"]

Sanction = Literal["rejet", "regularisation", "irrecevabilite", "rien"]
"""What the law does where a person leaves a mention out: the message is refused, its author is invited to
mend it, what it asks is inadmissible, or nothing. Only what a system sends is refused for its form."""


class Code(Sourced):
    """One value of a closed list."""

    code: Slug
    label: Label


class FieldDefinition(Sourced):
    """A field of the data dictionary.

    `money` is in euro cents, `date` a legal date (`2025-01-31`), `instant` a date and time with its
    offset, `composite` an object made of other fields, `document` a joined file.
    """

    id: Slug
    label: Label
    definition: Sentence
    type: Literal[
        "text",
        "code",
        "integer",
        "money",
        "date",
        "instant",
        "time",
        "duration",
        "boolean",
        "document",
        "composite",
    ]
    day_of: DayOf | None = None
    """For `date`: what it is the day of, where a delay runs from it."""
    pattern: str | None = None
    """For `text`: an anchored regular expression of the ECMA-262 subset that Python shares."""
    max_length: Annotated[int, Field(ge=1)] | None = None
    minimum: int | None = None
    maximum: int | None = None
    codes: tuple[Code, ...] = ()
    """For `code`: the closed list."""
    fields: tuple[FieldId, ...] = ()
    """For `composite`: its members."""
    alternatives: tuple[tuple[FieldId, ...], ...] = ()
    """For `composite`: the members that go together, as those of a person; its example has the first ones."""
    personal_data: PersonalData
    assigned_by: ActorId | None = None
    """For a number: the actor who gives it, and who alone knows it beforehand."""
    examples: Annotated[tuple[str | int | bool, ...], Field(min_length=1)] | None = None
    """Valid values, each checked against the type and the format; `composite` and `document` have none."""
    counter_examples: tuple[str | int | bool, ...] = ()
    """Invalid values, each checked to be refused."""


class Dictionary(Datum):
    """The file `dictionary.yaml`."""

    subject: FieldId | None = None
    """The field that names a dossier: the subject of its CloudEvents."""
    fields: tuple[FieldDefinition, ...]


class Circumstance(Datum):
    """A fact that makes a conditional field due: what the message says, or an event that came before it."""

    field: FieldId | None = None
    """A field of the same message."""
    is_: tuple[str | int | bool, ...] = ()
    """The values of that field, one of which it has."""
    absent: bool = False
    """Whether that field is left out."""
    after: EventName | None = None
    """Instead of a field: an event that happened."""


class MessageField(Datum):
    """A field's place in a message; its provenance is its group's unless it gives its own."""

    field: FieldId
    presence: Presence
    when: Text | None = None
    """For `conditional`: the circumstances in which it is due."""
    due: tuple[Circumstance, ...] = ()
    """The same, where the exchanges decide it: due where all of these hold."""
    cardinality: Literal["one", "many"] = "one"
    sanction: Sanction | None = None
    """For what a person sends: what the law does where it is missing, with the field's provenance."""
    mention: Text | None = None
    """The words of the text for this mention, restated."""
    provenance: Sourced | None = None


class FieldGroup(Sourced):
    """A part of a message with one provenance, as the text that lists its mentions gives it."""

    id: Slug
    title: Label
    fields: Annotated[tuple[MessageField, ...], Field(min_length=1)]


class Message(Sourced):
    """The payload of a step."""

    id: Slug
    title: Label
    summary: Sentence
    groups: Annotated[tuple[FieldGroup, ...], Field(min_length=1)]

    @property
    def received_without(self) -> frozenset[str]:
        """The fields that the person who sends it may leave out."""
        return frozenset(
            item.field
            for group in self.groups
            for item in group.fields
            if item.sanction not in (None, "rejet")
        )
