"""The numbers of the cases: given once, never again to another."""

from typing import Annotated

from pydantic import Field

from generator.model.base import Datum, Slug


class Numbered(Datum):
    """A case that has, or had, a number."""

    key: Annotated[str, Field(min_length=1, max_length=300)]
    """What names the case for ever, whatever its place."""
    number: Annotated[int, Field(ge=1)]
    retired: bool = False
    """True once nothing gives the case any more; its number stays taken."""


class Family(Datum):
    """The numbers of one rule, or of one family of derived cases."""

    id: Slug
    cases: tuple[Numbered, ...]


class Registry(Datum):
    """The file `features/registry.json`, which `build features` keeps."""

    families: tuple[Family, ...] = ()
