"""What is drawn under a seed: how far dates and sums move, and what stands for each name and number."""

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Datum, Day, FieldId
from generator.model.provenance import Sourced

Pattern = Annotated[str, StringConstraints(min_length=1, max_length=200)]
"""A text in which `#` is any digit and `@` any letter, of those that a plate may bear."""


class Window(Datum):
    """The days among which the life of a dossier may begin."""

    from_: Day
    until: Day


class Sums(Datum):
    """By how much the tariff moves, in cents, and the sums that move with it."""

    least: int
    most: int
    step: Annotated[int, Field(ge=1)]
    together: Annotated[tuple[tuple[FieldId, ...], ...], Field(min_length=1)]
    """The fields that move together: each way of it is tried, until every rule says the same as before."""


class Piece(Datum):
    """So many characters of a number: like another field, a part of a day, drawn, else as they are."""

    length: Annotated[int, Field(ge=1, le=40)]
    like: FieldId | None = None
    day: Annotated[str, StringConstraints(pattern=r"^(%[yYmdj])+$")] | None = None
    """The form of a date, as `strftime` writes it."""
    drawn: Pattern | None = None


class Drawn(Datum):
    """What stands for the values of a field: one of some patterns, or pieces put together."""

    field: FieldId
    like: FieldId | None = None
    """The field that names the same things: what is equal in one and the other stays equal."""
    among: tuple[Pattern, ...] = ()
    pieces: tuple[Piece, ...] = ()


class Draws(Sourced):
    """The file `draws.yaml`."""

    days: Window
    sums: Sums
    documents: Annotated[tuple[Pattern, ...], Field(min_length=1)]
    """The names of files."""
    letters: Annotated[str, StringConstraints(min_length=2, max_length=26)]
    """What `@` stands for."""
    fields: tuple[Drawn, ...]
