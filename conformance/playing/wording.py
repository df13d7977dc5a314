"""Fields and values as people say them: what was expected and obtained, in euros and in French days.

What the dictionary classes as personal stays as it was sent: it is hidden by its value when it is told.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from conformance.french_dates import french_text
from generator import events
from generator.formula.french import french_amount, french_date, french_iso

CENTS = "centimes d’euro"
"""The unit of a sum, as the dictionary tells it."""
_ORDERS: Mapping[str, str] = MappingProxyType(
    {
        "==": "",
        "!=": "autre chose que ",
        "<": "moins de ",
        "<=": "au plus ",
        ">": "plus de ",
        ">=": "au moins ",
    }
)
_IN_TIME: Mapping[str, str] = MappingProxyType(
    {"<": "avant le ", "<=": "au plus tard le ", ">": "après le ", ">=": "au plus tôt le "}
)


@dataclass(frozen=True)
class Wording:
    """The words of the fields of a dictionary; without one, names and values as they are."""

    fields: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the published dictionary says of each field."""

    def named(self, name: str) -> str:
        """Name a field: its label, and its key."""
        label = self.fields.get(name, {}).get("x-libelle")
        return f"{label} ({name})" if label else name

    def value(self, name: str, value: object) -> str:
        """Say a value of a field on one line; a long one is cut only once it holds nothing of a person."""
        if value is None:
            return "rien"
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
                return {"present": "présent", "absent": "absent"}[order]
            case "in" if isinstance(value, list):
                return f"l’un de {', '.join(self.value(name, one) for one in value)}"
        is_time = self.fields.get(name, {}).get("format") in ("date", "date-time")
        before = _IN_TIME.get(order, _ORDERS.get(order)) if is_time else _ORDERS.get(order)
        return f"{before if before is not None else f'{order} '}{self.value(name, value)}"


def _said(told: Mapping[str, Any], value: object) -> str | None:
    """Say a value by what the dictionary says of its field; None where it says nothing of such a value."""
    if told.get("x-unite") == CENTS and isinstance(value, int) and not isinstance(value, bool):
        return french_amount(value)
    if isinstance(value, bool):
        return "oui" if value else "non"
    if not isinstance(value, str):
        return None
    if value in told.get("x-libelles", {}):
        return f"«\u00a0{told['x-libelles'][value]}\u00a0» ({value})"
    with suppress(ValueError):
        match told.get("format"):
            case "date":
                return french_date(date.fromisoformat(value))
            case "duration":
                return french_iso(value)
            case "date-time":
                datetime.fromisoformat(value)
                return french_text(value)
    return None
