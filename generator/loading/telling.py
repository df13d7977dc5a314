"""The words for each error of a typed model: a stable code, what was expected, what to write."""

from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from generator.problems import did_you_mean

Found = tuple[str, str, str | None]
"""The code, the message and the hint of a problem."""

_EXPECTED = " is expected here"


def told(details: ErrorDetails, value: object) -> Found:
    """Say what is wrong with a value; keys that are missing or unknown are not told here."""
    error, context = details["type"], details.get("ctx", {})
    if error == "literal_error":
        return _unknown_value(str(value), str(context["expected"]))
    if error == "union_tag_invalid":
        return _unknown_value(str(context["tag"]), str(context["expected_tags"]))
    if error == "union_tag_not_found":
        return "missing-key", "key `kind` is missing", "it says which form the mapping has"
    tell = _TELLERS.get(error)
    if tell is not None:
        return tell(context)
    return "wrong-type", details["msg"][:1].lower() + details["msg"][1:], None


def either(first: str, second: str) -> str:
    """Join what two branches of a union expected in one message."""
    return f"{first.removesuffix(_EXPECTED)} or {second}" if first != second else first


def _unknown_value(value: str, expected: str) -> Found:
    known = [word.strip().strip("'") for word in expected.replace(" or ", ", ").split(",")]
    return "unknown-value", f"`{value}` is not one of {', '.join(known)}", did_you_mean(value, known)


def _type(expected: str) -> Callable[[Mapping[str, object]], Found]:
    return lambda _: ("wrong-type", f"{expected}{_EXPECTED}", None)


def _date(_: Mapping[str, object]) -> Found:
    return "wrong-date", "a date is expected here", 'write it "2025-01-31", in quotes'


def _instant(_: Mapping[str, object]) -> Found:
    hint = 'write it "2025-01-31T09:00:00+01:00", in quotes'
    return "wrong-instant", "a date and time are expected here", hint


def _pattern(context: Mapping[str, object]) -> Found:
    pattern = str(context["pattern"])
    return "wrong-format", f"the value does not match {pattern}", _PATTERN_HINTS.get(pattern)


def _length(context: Mapping[str, object]) -> Found:
    low, high = context.get("min_length"), context.get("max_length")
    what = "items" if "actual_length" in context else "characters"
    if high is not None:
        return "too-long", f"at most {high} {what} are expected here", None
    return "too-short", f"at least {low} {what if low != 1 else what.removesuffix('s')} expected here", None


def _bounds(context: Mapping[str, object]) -> Found:
    if "ge" in context:
        return "out-of-range", f"at least {context['ge']} is expected here", None
    return "out-of-range", f"at most {context['le']} is expected here", None


_PATTERN_HINTS = {
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "an id is in kebab-case: lowercase, no accents, words joined by -",
    r"^[a-z0-9-]+\.[a-z0-9-]+$": "a step is written exchange.step",
    r"^D-[0-9]{2}$": "a doubt's number is written D-01",
}

_TELLERS: Mapping[str, Callable[[Mapping[str, object]], Found]] = {
    "string_type": _type("a text"),
    "int_type": _type("an integer"),
    "int_from_float": _type("an integer"),
    "bool_type": _type("true or false"),
    "tuple_type": _type("a list"),
    "list_type": _type("a list"),
    "model_type": _type("a mapping"),
    "model_attributes_type": _type("a mapping"),
    "dict_type": _type("a mapping"),
    "date_type": _date,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "datetime_type": _instant,
    "datetime_parsing": _instant,
    "datetime_from_date_parsing": _instant,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _length,
    "string_too_short": _length,
    "too_short": _length,
    "too_long": _length,
    "greater_than_equal": _bounds,
    "less_than_equal": _bounds,
}
