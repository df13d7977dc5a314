"""Numbers the cases: a known key keeps its number, a new one takes the next, a lost one is retired."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.kit.case import Case
from generator.model.registry import Family, Numbered, Registry, case_id


def order_of(id_: str) -> tuple[str, int]:
    """Give what puts ids of cases in order: by family, then by number."""
    family, _, number = id_.rpartition(".")
    return family, int(number)


@dataclass(frozen=True)
class Numbering:
    """The ids of the cases, and the registry that remembers them."""

    ids: Mapping[tuple[str, str], str]
    """By family and key."""
    registry: Registry

    def id(self, case: Case) -> str:
        """Give the id of a case."""
        return self.ids[case.family, case.key]


def numbering(cases: Sequence[Case], registry: Registry) -> Numbering:
    """Give each case its id: its family's name and a number of at least two digits.

    Raises ValueError where two cases of a family have the same key: they would share a number.
    """
    known = {family.id: {one.key: one.number for one in family.cases} for family in registry.families}
    living: dict[str, dict[str, None]] = {}
    for case in cases:
        if case.key in living.setdefault(case.family, {}):
            raise ValueError(f"two cases of `{case.family}` have the key `{case.key}`")
        living[case.family][case.key] = None
    ids: dict[tuple[str, str], str] = {}
    families = []
    for family in sorted({*known, *living}):
        numbers = dict(known.get(family, {}))
        for key in living.get(family, {}):
            if key not in numbers:
                numbers[key] = max(numbers.values(), default=0) + 1
            ids[family, key] = case_id(family, numbers[key])
        entries = tuple(
            Numbered(key=key, number=number, retired=key not in living.get(family, {}))
            for key, number in sorted(numbers.items(), key=lambda item: item[1])
        )
        families.append(Family(id=family, cases=entries))
    return Numbering(ids, Registry(families=tuple(families)))


@dataclass(frozen=True)
class Renumbered:
    """What a build changes in the registry: ids, in the order of families and numbers."""

    new: tuple[str, ...] = ()
    """Cases that had no number."""
    retired: tuple[str, ...] = ()
    """Numbers that nothing gives any more: no other case gets them."""
    restored: tuple[str, ...] = ()
    """Retired numbers whose cases are back."""


def renumbered(before: Registry, after: Registry) -> Renumbered:
    """Tell what a registry has become; the second comes of the first."""
    was, now = before.by_id(), after.by_id()
    return Renumbered(
        new=tuple(id_ for id_ in now if id_ not in was),
        retired=tuple(id_ for id_, case in now.items() if case.retired and not _is_retired(was, id_)),
        restored=tuple(id_ for id_, case in now.items() if not case.retired and _is_retired(was, id_)),
    )


def _is_retired(cases: Mapping[str, Numbered], id_: str) -> bool:
    return id_ in cases and cases[id_].retired
