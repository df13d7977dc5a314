"""What the law leaves open to a role: ways that all conform, among which a system takes one."""

from typing import Annotated

from pydantic import Field

from generator.model.base import ActorId, Condition, Datum, FieldId, Label, Slug, StepId, Text
from generator.model.provenance import Sourced


class Choice(Datum):
    """One of the ways that may be taken."""

    id: Slug
    label: Label


class Freedom(Sourced):
    """Something that no text settles, or that one leaves to who acts: each of its choices conforms."""

    id: Slug
    title: Label
    text: Text
    """What is open, and why each choice is lawful."""
    roles: Annotated[tuple[ActorId, ...], Field(min_length=1)]
    """Who may choose."""
    steps: tuple[StepId, ...] = ()
    """The steps that the choice changes; none where it changes answers or states alone."""
    omits: tuple[FieldId, ...] = ()
    """The fields that those steps may leave out: a rule on them asks nothing of who does not say them."""
    interchangeable: Condition | None = None
    """Where each of the steps may leave in the place of another one."""
    choices: Annotated[tuple[Choice, ...], Field(min_length=2)]
    default: Slug
    """The choice that the published scenarios show, and that the references take by themselves."""
