"""The French of a fault: what the schema expected, what the message holds."""

from collections.abc import Sequence
from typing import Any

from generator.formula.french import french_amount
from generator.model.message import FieldDefinition

_TYPES = {
    "string": "un texte",
    "integer": "un nombre entier",
    "boolean": "vrai ou faux (true, false)",
    "object": "un objet",
    "array": "une liste",
    "number": "un nombre",
    "null": "rien",
}
LONGEST = 60
"""Characters of a value that are shown."""


def expected(error: Any, field: FieldDefinition | None) -> str:  # noqa: ANN401, C901 one case a keyword of an untyped library
    """Say what was expected there."""
    kind, label = error.kind, f"« {field.label} » : " if field is not None else ""
    match kind.name:
        case "required":
            return f"{label}ce champ est obligatoire"
        case "type":
            return label + " ou ".join(_TYPES.get(name, name) for name in kind.types if name != "null")
        case "enum":
            return f"{label}une valeur parmi {', '.join(str(one) for one in kind.options if one is not None)}"
        case "const":
            return f"{label}la valeur {kind.expected_value}"
        case "pattern":
            return f"{label}{_format(field)}"
        case "minimum" | "exclusiveMinimum":
            return f"{label}au moins {_number(kind.limit, field)}"
        case "maximum" | "exclusiveMaximum":
            return f"{label}au plus {_number(kind.limit, field)}"
        case "minLength" | "minProperties" | "minItems":
            return f"{label}une valeur qui n’est pas vide"
        case "maxLength":
            return f"{label}au plus {kind.limit} caractères"
        case "additionalProperties":
            return "aucun champ que le message ne déclare pas"
        case _:
            return f"{label}{error.message}"


def _format(field: FieldDefinition | None) -> str:
    """Describe a format by an example: a regular expression speaks to few readers."""
    words = {
        "date": "un jour qui existe, écrit 2025-01-31",
        "instant": "une date et une heure avec leur décalage, écrites 2025-01-31T09:00:00+01:00",
        "duration": "une durée, écrite P1M",
    }
    if field is None:
        return words["instant"]
    example = f", par exemple {field.examples[0]}" if field.examples else ""
    return words.get(field.type, f"le format {field.pattern}{example}")


def _number(limit: int, field: FieldDefinition | None) -> str:
    return f"{limit} ({french_amount(limit)})" if field is not None and field.type == "money" else str(limit)


def obtained(error: Any, steps: Sequence[str], *, hidden: bool) -> str:  # noqa: ANN401 untyped library
    """Say what was found there; a personal datum is only described."""
    value = error.instance
    match error.kind.name:
        case "required":
            return "absent"
        case "unevaluatedProperties":
            value = value[steps[-1]]
        case "propertyNames":
            value = steps[-1]
    if value is None:
        return "null"
    if isinstance(value, dict | list):
        return "une liste" if isinstance(value, list) else "un objet" if value else "un objet vide"
    if hidden:
        return f"une valeur masquée ({len(str(value))} caractères)"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return f"« {shown} »" if isinstance(value, str) else shown
