"""Fields and values as people say them: what was expected and obtained, in euros and in French days.

What the dictionary classes as personal stays as it was sent: it is hidden by its value when it is told.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from generator import events
from generator.formula.french import french_amount, french_date, french_iso
from generator.formula.phrases import joined, of_tree, phrase

CENTS = "centimes d’euro"
"""The unit of a sum, as the dictionary tells it."""
_ORDERS = frozenset({"!=", "<", "<=", ">", ">="})
_IN_TIME: Mapping[str, str] = MappingProxyType(
    {"<": "before", "<=": "at-latest", ">": "after", ">=": "at-earliest"}
)


@dataclass(frozen=True)
class Wording:
    """The words of the fields of a dictionary; without one, names and values as they are."""

    fields: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the published dictionary says of each field."""
    regions: Mapping[str, str] = field(default_factory=dict)
    """The region of the life cycle that each state is of."""

    def named(self, name: str) -> str:
        """Name a field: its label, and its key."""
        label = self.fields.get(name, {}).get("x-libelle")
        return phrase("field", label, name) if label else name

    def value(self, name: str, value: object) -> str:
        """Say a value of a field on one line; a long one is cut only once it holds nothing of a person."""
        if value is None:
            return phrase("nothing")
        told = self.fields.get(name, {})
        if told.get("x-donnee-personnelle", "none") == "none":
            said = _said(told, value)
            if said is not None:
                return said
        return value if isinstance(value, str) else events.written(value)

    def wanted(self, name: str, order: str, value: object) -> str:
        """Say what a condition wants of a field."""
        match order:
            case "present" | "absent":
                return phrase(order)
            case "in" if isinstance(value, list) and len(value) == 1:
                return self.value(name, value[0])
            case "in" if isinstance(value, list):
                return phrase("one-of", joined("listed", (self.value(name, one) for one in value)))
        is_time = self.fields.get(name, {}).get("format") in ("date", "date-time")
        told = self.value(name, value)
        if is_time and order in _IN_TIME:
            return phrase(_IN_TIME[order], told)
        if order in _ORDERS:
            return phrase(f"wanted{order}", told)
        return told if order == "==" else f"{order} {told}"


def _said(told: Mapping[str, Any], value: object) -> str | None:
    """Say a value by what the dictionary says of its field; None where it says nothing of such a value."""
    if told.get("x-unite") == CENTS and isinstance(value, int) and not isinstance(value, bool):
        return french_amount(value)
    if isinstance(value, bool):
        return phrase("yes" if value else "no")
    if not isinstance(value, str):
        return None
    if value in told.get("x-libelles", {}):
        return phrase("code", told["x-libelles"][value], value)
    with suppress(ValueError):
        match told.get("format"):
            case "date":
                return french_date(date.fromisoformat(value))
            case "duration":
                return french_iso(value)
            case "date-time":
                datetime.fromisoformat(value)
                return of_tree(("instant", value))
    return None
