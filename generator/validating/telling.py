"""What a fault says: what was expected, what was found; in French, or in English for a terminal."""

from collections.abc import Sequence

from jsonschema_rs import ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

from generator.formula.french import french_amount
from generator.formula.phrases import in_language
from generator.formula.reasons import reason
from generator.languages.faults import FaultWords
from generator.model.message import FieldDefinition

LONGEST = 60
"""Characters of a value that are shown."""


def expected(error: ValidationError, field: FieldDefinition | None, words: FaultWords) -> str:
    """Say what was expected there."""
    if isinstance(error.kind, Kind.AdditionalProperties):
        return words.undeclared
    label = f"« {field.label} »{words.colon}" if field is not None else ""
    return label + (_value_expected(error.kind, field, words) or in_language(reason(error), words.language))


def _value_expected(kind: Kind, field: FieldDefinition | None, words: FaultWords) -> str | None:
    """Say which value was; None for a keyword that our schemas have not."""
    match kind:
        case Kind.Required():
            return words.required
        case Kind.Type(types=types):
            return words.either.join(words.types.get(name, name) for name in types if name != "null")
        case Kind.Enum(options=options):
            return words.one_of.format(", ".join(str(one) for one in options if one is not None))
        case Kind.Constant(expected_value=value):
            return words.value.format(value)
        case Kind.Pattern():
            return _format(field, words)
        case _:
            return _bound_expected(kind, field, words)


def _bound_expected(kind: Kind, field: FieldDefinition | None, words: FaultWords) -> str | None:
    match kind:
        case Kind.Minimum(limit=limit) | Kind.ExclusiveMinimum(limit=limit):
            return words.at_least.format(_number(limit, field, words))
        case Kind.Maximum(limit=limit) | Kind.ExclusiveMaximum(limit=limit):
            return words.at_most.format(_number(limit, field, words))
        case Kind.MinLength() | Kind.MinProperties() | Kind.MinItems():
            return words.not_empty
        case Kind.MaxLength(limit=limit):
            return words.shorter.format(limit)
        case _:
            return None


def _format(field: FieldDefinition | None, words: FaultWords) -> str:
    if field is None:
        return words.formats["instant"]
    example = words.example.format(field.examples[0]) if field.examples else ""
    return words.formats.get(field.type, f"{words.pattern.format(field.pattern)}{example}")


def _number(limit: object, field: FieldDefinition | None, words: FaultWords) -> str:
    if field is None or field.type != "money" or not isinstance(limit, int):
        return str(limit)
    amount = french_amount(limit) if words.language == "fr" else f"€{limit / 100:,.2f}"
    return f"{limit} ({amount})"


def obtained(error: ValidationError, steps: Sequence[str], words: FaultWords, *, hidden: bool) -> str:
    """Say what was found there; a personal datum is only described."""
    value: object = error.instance
    match error.kind:
        case Kind.Required():
            return words.absent
        case Kind.UnevaluatedProperties() if isinstance(value, dict):
            value = value[steps[-1]]
        case Kind.PropertyNames():
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
