"""A plain value becomes a typed datum; every error of the model becomes a problem on its exact line."""

import json
from collections.abc import Callable, Mapping

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.base import Datum
from generator.model.kinds import Kind
from generator.model.structure import keys, models_of
from generator.problems import Problem, did_you_mean
from generator.source import Document, Json, Path

Found = tuple[str, str, str | None]
"""The code, the message and the hint of a problem."""


def validated(document: Document, kind: Kind) -> tuple[Datum | None, tuple[Problem, ...]]:
    """Validate a document against its kind's model; the datum is None when there is an error."""
    try:
        # Through JSON: strict mode then takes arrays for tuples and texts for dates, and coerces nothing.
        return kind.adapter.validate_json(json.dumps(document.value)), ()
    except ValidationError as error:
        problems: dict[tuple[Path, str], Problem] = {}
        for details in error.errors(include_url=False):
            path, rest = _path_in(document.value, details["loc"])
            problem = _problem(document, kind, details, path, rest)
            # A union reports each of its branches: one problem a place is enough.
            problems.setdefault((path, problem.message if rest else ""), problem)
        return None, tuple(problems.values())


def _path_in(value: Json, loc: tuple[str | int, ...]) -> tuple[Path, tuple[str | int, ...]]:
    """Keep the steps of a location that exist in the document; the rest are union tags or absent keys."""
    path: Path = ()
    rest: tuple[str | int, ...] = ()
    for step in loc:
        inside_mapping = isinstance(value, dict) and step in value
        inside_list = isinstance(value, list) and isinstance(step, int)
        if inside_mapping or inside_list:
            value = value[step]  # type: ignore[index]  # checked just above
            path = (*path, step)
            rest = ()
        else:
            rest = (*rest, step)
    return path, rest


def _problem(
    document: Document, kind: Kind, details: ErrorDetails, path: Path, rest: tuple[str | int, ...]
) -> Problem:
    code, message, hint = _told(document, kind, details, path, rest)
    on_key = code == "unknown-key"
    return Problem(document.location(path, key=on_key), code, message, hint)


def _told(
    document: Document, kind: Kind, details: ErrorDetails, path: Path, rest: tuple[str | int, ...]
) -> Found:
    error, context = details["type"], details.get("ctx", {})
    if error == "missing":
        name = str(rest[-1]) if rest else str(details["loc"][-1])
        return "missing-key", f"key `{name}` is missing", _description(kind, document, path, name)
    if error == "extra_forbidden":
        known = [key.name for model in _models_at(kind, document, path[:-1]) for key in keys(model)]
        name = str(path[-1])
        nearest = did_you_mean(name, known) or f"known keys: {', '.join(known)}"
        return "unknown-key", f"key `{name}` is not known here", nearest
    if error in ("literal_error", "union_tag_invalid"):
        return _unknown_value(details, document, path)
    if error == "union_tag_not_found":
        return "missing-key", "key `kind` is missing", "it says which form the mapping has"
    tell = _TELLERS.get(error)
    if tell is not None:
        return tell(context)
    return "wrong-value", details["msg"][:1].lower() + details["msg"][1:], None


def _unknown_value(details: ErrorDetails, document: Document, path: Path) -> Found:
    context = details.get("ctx", {})
    if details["type"] == "union_tag_invalid":
        value, expected = str(context["tag"]), str(context["expected_tags"])
    else:
        value, expected = str(document.at(path)), str(context["expected"])
    known = [word.strip().strip("'") for word in expected.replace(" or ", ", ").split(",")]
    hint = did_you_mean(value, known)
    return "unknown-value", f"`{value}` is not one of {', '.join(known)}", hint


def _models_at(kind: Kind, document: Document, path: Path) -> tuple[type[BaseModel], ...]:
    """Give the models that the mapping at a path may be, told apart by their `kind` where it has one."""
    models: tuple[type[Datum], ...] = kind.models
    for depth in range(len(path) + 1):
        found = document.at(path[:depth])
        if isinstance(found, dict) and isinstance(tag := found.get("kind"), str):
            models = tuple(model for model in models if _takes(model, tag)) or models
        if depth < len(path) and isinstance(step := path[depth], str):
            models = tuple(
                inner
                for model in models
                for key in keys(model)
                if key.name == step
                for inner in models_of(model.model_fields[key.attribute].annotation)
            )
    return models


def _takes(model: type[Datum], tag: str) -> bool:
    info = model.model_fields.get("kind")
    return info is None or tag in getattr(info.annotation, "__args__", ())


def _description(kind: Kind, document: Document, path: Path, name: str) -> str | None:
    """Give the documentation of a missing key."""
    for model in _models_at(kind, document, path):
        for key in keys(model):
            if key.name == name:
                return model.model_fields[key.attribute].description
    return None


def _type(expected: str) -> Callable[[Mapping[str, object]], Found]:
    return lambda _: ("wrong-type", f"{expected} is expected here", None)


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
    if high is not None:
        return "too-long", f"at most {high} characters are expected here", None
    return (
        "too-short",
        f"at least {low} {'item' if 'actual_length' in context else 'character'}(s) expected here",
        None,
    )


def _bounds(context: Mapping[str, object]) -> Found:
    bounds = " and ".join(f"{name} {value}" for name, value in sorted(context.items()))
    return "out-of-range", f"the number must be {bounds}", None


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
