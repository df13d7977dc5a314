"""The formats of the data dictionary: whether a value is valid for a field, and what it is once read."""

import re
import warnings
from datetime import date
from functools import cache

from generator.events import CLOCK, DAY, INSTANT, instant
from generator.formula import Value
from generator.formula.phrases import Phrase, joined, phrase
from generator.model.message import FieldDefinition

Scalar = str | int | bool

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years between which dates are taken: every delay counted from them is itself a date."""

_SECONDS = "[0-9]+S"
_MINUTES = f"[0-9]+M(?:{_SECONDS})?"
_HOURS = f"[0-9]+H(?:{_MINUTES})?"
_OF_A_DAY = f"T(?:{_HOURS}|{_MINUTES}|{_SECONDS})"
_DAYS = "[0-9]+D"
_MONTHS = f"[0-9]+M(?:{_DAYS})?"
_YEARS = f"[0-9]+Y(?:{_MONTHS})?"
DURATION = f"P(?:(?:{_YEARS}|{_MONTHS}|{_DAYS})(?:{_OF_A_DAY})?|{_OF_A_DAY}|[0-9]+W)"
"""A duration, by the grammar of RFC 3339, appendix A: weeks stand alone, no unit is left out between two.

It looks neither ahead nor behind, so that RE2 and ECMA-262 read it too.
"""
_DURATION = re.compile(DURATION)
_DATE = re.compile(DAY)
_INSTANT = re.compile(INSTANT)
_TIME = re.compile(f"{CLOCK}(?::[0-5][0-9])?")
_WRITTEN = {"date": _DATE, "instant": _INSTANT, "time": _TIME, "duration": _DURATION}
"""How the texts of a type are written."""


def refusal(field: FieldDefinition, value: Scalar) -> Phrase | None:
    """Say why a value is not valid for a field, or None when it is."""
    match field.type:
        case "boolean":
            return None if isinstance(value, bool) else phrase("wrong-boolean")
        case "integer" | "money":
            if isinstance(value, bool) or not isinstance(value, int):
                return phrase("wrong-integer")
            return _out_of_bounds(field, value)
        case "composite" | "document":
            return phrase("wrong-object")
        case "text" | "code" | "date" | "instant" | "time" | "duration":
            return _wrong_text(field, value) if isinstance(value, str) else phrase("wrong-text")


def _wrong_text(field: FieldDefinition, value: str) -> Phrase | None:
    if field.type == "text":
        return _out_of_format(field, value)
    if field.type == "code":
        known = [code.code for code in field.codes]
        return None if value in known else phrase("wrong-code", joined("listed", known))
    return None if _WRITTEN[field.type].fullmatch(value) else phrase(f"wrong-{field.type}")


def has_format(field: FieldDefinition) -> bool:
    """Tell whether a field's format can judge; one that cannot is itself reported."""
    if field.type == "code":
        return bool(field.codes)
    return field.pattern is None or compiled_pattern(field.pattern)[0] is not None


def _out_of_bounds(field: FieldDefinition, value: int) -> Phrase | None:
    if field.minimum is not None and value < field.minimum:
        return phrase("wrong-below", str(field.minimum))
    if field.maximum is not None and value > field.maximum:
        return phrase("wrong-above", str(field.maximum))
    return None


def _out_of_format(field: FieldDefinition, value: str) -> Phrase | None:
    if not value:
        return phrase("wrong-empty")
    if field.max_length is not None and len(value) > field.max_length:
        return phrase("wrong-longer", phrase("characters", field.max_length))
    pattern = compiled_pattern(field.pattern)[0] if field.pattern is not None else None
    if pattern is not None and not pattern.fullmatch(value):
        return phrase("wrong-pattern", str(field.pattern))
    return None  # a pattern that is wrong is itself reported


@cache
def compiled_pattern(pattern: str) -> tuple[re.Pattern[str] | None, str | None]:
    """Compile a pattern, or say why it cannot be; what Python only warns of, other engines read otherwise."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return re.compile(pattern), None
        except (re.error, FutureWarning, OverflowError, RecursionError) as error:
            return None, str(error)


def known(field: FieldDefinition, value: object) -> Value:
    """Give what formulas read of a value: True for what is only there or not, None when it is not valid."""
    if field.type in ("composite", "document", "time"):
        return True
    if not isinstance(value, str | int) or not has_format(field) or refusal(field, value) is not None:
        return None
    match field.type:
        case "date":
            return date.fromisoformat(str(value))
        case "instant":
            return instant(str(value))
        case _:
            return value
