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


def case_id(family: str, number: int) -> str:
    """Name a case: its family and a number of at least two digits."""
    return f"{family}.{number:02}"


class Family(Datum):
    """The numbers of one rule, or of one family of derived cases."""

    id: Slug
    cases: tuple[Numbered, ...]

    def by_id(self) -> dict[str, Numbered]:
        """Give the cases by their ids, in the order of numbers."""
        return {case_id(self.id, case.number): case for case in self.cases}


class Registry(Datum):
    """The file `features/registry.json`, which `build features` keeps."""

    families: tuple[Family, ...] = ()

    def by_id(self) -> dict[str, Numbered]:
        """Give all cases by their ids, in the order of families and numbers."""
        return {id_: case for family in self.families for id_, case in family.by_id().items()}
