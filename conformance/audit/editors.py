"""Whose software a role acts by, in each collectivity: the operator says it, for no log does."""

import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.problems import did_you_mean
from generator.safekeeping import given

HEADER = ("collectivity", "role", "editor")
ANY = "*"
"""Stands for every collectivity, or for every role: what is said of one prevails."""
UNKNOWN = "éditeur inconnu"
_MOST = 16 * 1024 * 1024
"""Bytes of the largest table that is read: some hundred thousand collectivities."""


class EditorsError(ValueError):
    """The table is none; the text says where, and what is expected."""


@dataclass(frozen=True)
class Editors:
    """The editors, by collectivity and role."""

    known: Mapping[tuple[str, str], str]

    def of(self, collectivity: str, role: str) -> str:
        """Name the editor of the software by which a role acts in a collectivity."""
        asked = ((collectivity, role), (collectivity, ANY), (ANY, role), (ANY, ANY))
        return next((self.known[one] for one in asked if one in self.known), UNKNOWN)

    def counted(self, violations: Mapping[tuple[str, str], int]) -> Counter[str]:
        """Count violations, told by collectivity and by who is responsible, by editor."""
        found: Counter[str] = Counter()
        for (collectivity, role), number in violations.items():
            found[self.of(collectivity, role)] += number
        return found


def read(path: Path, roles: frozenset[str]) -> Editors:
    """Read a CSV whose columns are those of HEADER, in any order; raises EditorsError."""
    try:
        text = given.bounded(path, _MOST).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise EditorsError(f"{path}: UTF-8 is expected") from None
    except OSError as problem:
        raise EditorsError(f"{path}: {problem.strerror or problem}") from problem
    head = text.partition("\n")[0]
    rows = csv.DictReader(text.splitlines(), delimiter=max(",;\t", key=head.count), strict=True)
    names = tuple(name.strip() for name in rows.fieldnames or ())
    missing = [name for name in HEADER if name not in names]
    if missing or len(names) != len(HEADER):
        raise EditorsError(
            f"{path}:1: the columns {', '.join(HEADER)} are expected, {', '.join(names)} found"
        )
    rows.fieldnames = names
    found: dict[tuple[str, str], str] = {}
    try:
        for row in rows:
            place = f"{path}:{rows.line_num}"
            whose, role, editor = (_cell(row.get(name), name, place) for name in HEADER)
            if role not in (*roles, ANY):
                hint = did_you_mean(role, roles) or f"known: {', '.join(sorted(roles))}, or {ANY}"
                raise EditorsError(f"{place}: no role `{role}`; {hint}")
            if found.setdefault((whose, role), editor) != editor:
                raise EditorsError(f"{place}: `{whose}`, `{role}` has two editors")
    except csv.Error as problem:
        raise EditorsError(f"{path}:{rows.reader.line_num}: {problem}") from problem
    return Editors(found)


def _cell(text: str | None, name: str, place: str) -> str:
    cell = (text or "").strip()
    if not cell:
        raise EditorsError(f"{place}: `{name}` is empty")
    return cell
