"""What a fault says: what was expected, what was found; in French, or in English for a terminal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from generator.formula.french import french_amount
from generator.model.message import FieldDefinition

LONGEST = 60
"""Characters of a value that are shown."""


@dataclass(frozen=True)
class Words:
    """The words of a language in which faults are told; what the specification says is quoted in its own."""

    language: str
    colon: str
    types: Mapping[str, str]
    formats: Mapping[str, str]
    """How a type of field is written, by an example: a regular expression speaks to few readers."""
    required: str
    one_of: str
    value: str
    pattern: str
    example: str
    either: str
    at_least: str
    at_most: str
    not_empty: str
    shorter: str
    undeclared: str
    absent: str
    empty: str
    hidden: str
    meant: str
    message: str
    step: str
    json: str
    announced: str
    valid: str


FRENCH = Words(
    language="fr",
    colon=" : ",
    types=MappingProxyType(
        {
            "string": "un texte",
            "integer": "un nombre entier",
            "boolean": "vrai ou faux (true, false)",
            "object": "un objet",
            "array": "une liste",
            "number": "un nombre",
            "null": "rien",
        }
    ),
    formats=MappingProxyType(
        {
            "date": "un jour qui existe, écrit 2025-01-31",
            "instant": "une date et une heure avec leur décalage, écrites 2025-01-31T09:00:00+01:00",
            "duration": "une durée, écrite P1M",
        }
    ),
    required="ce champ est obligatoire",
    one_of="une valeur parmi {}",
    value="la valeur {}",
    pattern="le format {}",
    example=", par exemple {}",
    either=" ou ",
    at_least="au moins {}",
    at_most="au plus {}",
    not_empty="une valeur qui n’est pas vide",
    shorter="au plus {} caractères",
    undeclared="aucun champ que le message ne déclare pas",
    absent="absent",
    empty="un objet vide",
    hidden="une valeur masquée ({} caractères)",
    meant=" ; vouliez-vous « {} » ?",
    message="un message connu",
    step="une étape d’échange",
    json="du JSON",
    announced="une faute, annoncée : {}",
    valid="un message valide",
)
ENGLISH = Words(
    language="en",
    colon=": ",
    types=MappingProxyType(
        {
            "string": "a text",
            "integer": "an integer",
            "boolean": "true or false",
            "object": "an object",
            "array": "a list",
            "number": "a number",
            "null": "nothing",
        }
    ),
    formats=MappingProxyType(
        {
            "date": "a day that exists, written 2025-01-31",
            "instant": "a date and time with its offset, written 2025-01-31T09:00:00+01:00",
            "duration": "a duration, written P1M",
        }
    ),
    required="this field is mandatory",
    one_of="one of {}",
    value="the value {}",
    pattern="the format `{}`",
    example=", for example {}",
    either=" or ",
    at_least="at least {}",
    at_most="at most {}",
    not_empty="a value that is not empty",
    shorter="at most {} characters",
    undeclared="no field that the message does not declare",
    absent="absent",
    empty="an empty object",
    hidden="a hidden value ({} characters)",
    meant="; did you mean `{}`?",
    message="a message that is known",
    step="a step of an exchange",
    json="JSON",
    announced="a fault, announced: « {} »",
    valid="a valid message",
)


def expected(error: Any, field: FieldDefinition | None, words: Words) -> str:  # noqa: ANN401, C901 one case a keyword of an untyped library
    """Say what was expected there."""
    kind, label = error.kind, f"« {field.label} »{words.colon}" if field is not None else ""
    match kind.name:
        case "required":
            return f"{label}{words.required}"
        case "type":
            return label + words.either.join(
                words.types.get(name, name) for name in kind.types if name != "null"
            )
        case "enum":
            return label + words.one_of.format(", ".join(str(one) for one in kind.options if one is not None))
        case "const":
            return label + words.value.format(kind.expected_value)
        case "pattern":
            return f"{label}{_format(field, words)}"
        case "minimum" | "exclusiveMinimum":
            return label + words.at_least.format(_number(kind.limit, field, words))
        case "maximum" | "exclusiveMaximum":
            return label + words.at_most.format(_number(kind.limit, field, words))
        case "minLength" | "minProperties" | "minItems":
            return f"{label}{words.not_empty}"
        case "maxLength":
            return label + words.shorter.format(kind.limit)
        case "additionalProperties":
            return words.undeclared
        case _:
            return f"{label}{error.message}"


def _format(field: FieldDefinition | None, words: Words) -> str:
    if field is None:
        return words.formats["instant"]
    example = words.example.format(field.examples[0]) if field.examples else ""
    return words.formats.get(field.type, f"{words.pattern.format(field.pattern)}{example}")


def _number(limit: int, field: FieldDefinition | None, words: Words) -> str:
    if field is None or field.type != "money":
        return str(limit)
    return f"{limit} ({french_amount(limit) if words is FRENCH else f'€{limit / 100:,.2f}'})"


def obtained(error: Any, steps: Sequence[str], words: Words, *, hidden: bool) -> str:  # noqa: ANN401 untyped library
    """Say what was found there; a personal datum is only described."""
    value = error.instance
    match error.kind.name:
        case "required":
            return words.absent
        case "unevaluatedProperties":
            value = value[steps[-1]]
        case "propertyNames":
            value = steps[-1]
    if value is None:
        return "null"
    if isinstance(value, dict | list):
        return (
            words.types["array"]
            if isinstance(value, list)
            else words.types["object"]
            if value
            else words.empty
        )
    if hidden:
        return words.hidden.format(len(str(value)))
    text = str(value).lower() if isinstance(value, bool) else str(value)
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return f"« {shown} »" if isinstance(value, str) else shown
