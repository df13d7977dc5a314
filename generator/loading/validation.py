"""A plain value becomes a typed datum; every error of the model becomes a problem on its exact line."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.base import Datum
from generator.model.kinds import Kind
from generator.model.structure import keys, models_of
from generator.problems import Problem, did_you_mean
from generator.source import Document, Json, Path

_EXPECTED = " is expected here"

Found = tuple[str, str, str | None]
"""The code, the message and the hint of a problem."""


def validated(document: Document, kind: Kind) -> tuple[Datum | None, tuple[Problem, ...]]:
    """Validate a document against its kind's model; the datum is None when there is an error."""
    try:
        # Through JSON: strict mode then takes arrays for tuples and texts for dates, and coerces nothing.
        return kind.adapter.validate_json(json.dumps(document.value)), ()
    except ValidationError as error:
        return None, tuple(_problems(document, kind, error.errors(include_url=False)))


@dataclass(frozen=True)
class _Mistake:
    """An error of the model, and where it is in the document."""

    details: ErrorDetails
    path: Path
    rest: tuple[str | int, ...]
    """What the error's location names beyond the document: union tags, an absent key."""

    @property
    def absent_key(self) -> str | None:
        """The key that is missing there, if that is the mistake."""
        return str(self.details["loc"][-1]) if self.details["type"] == "missing" else None


def _problems(document: Document, kind: Kind, errors: Sequence[ErrorDetails]) -> Iterator[Problem]:
    """Tell each mistake once: not each branch of a union, not the consequences of another one."""
    mistakes = [_Mistake(error, *_path_in(document.value, error["loc"])) for error in errors]
    renamed = {
        (mistake.path[:-1], _nearest_key(kind, document, mistake.path))
        for mistake in mistakes
        if mistake.details["type"] == "extra_forbidden"
    }
    told: dict[tuple[Path, str | None], Problem] = {}
    for mistake in mistakes:
        if (mistake.path, mistake.absent_key) in renamed:
            continue  # the unknown key beside it is this one, misspelt
        if mistake.details["type"] == "too_short" and _is_long_enough(document, mistake):
            continue  # pydantic counts the valid items only; the invalid ones are told
        problem = _problem(document, kind, mistake)
        key = (mistake.path, mistake.absent_key)
        first = told.setdefault(key, problem)
        if first is not problem and first.code == problem.code == "wrong-type":
            told[key] = replace(first, message=_either(first.message, problem.message))
    yield from told.values()


def _either(first: str, second: str) -> str:
    return f"{first.removesuffix(_EXPECTED)} or {second}" if first != second else first


def _is_long_enough(document: Document, mistake: _Mistake) -> bool:
    found = document.at(mistake.path)
    minimum = mistake.details.get("ctx", {}).get("min_length")
    return isinstance(found, list) and isinstance(minimum, int) and len(found) >= minimum


def _nearest_key(kind: Kind, document: Document, path: Path) -> str | None:
    known = [key.name for model in _models_at(kind, document, path[:-1]) for key in keys(model)]
    hint = did_you_mean(str(path[-1]), known)
    return hint.split("`")[1] if hint is not None else None


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


def _problem(document: Document, kind: Kind, mistake: _Mistake) -> Problem:
    path = mistake.path
    if mistake.details["type"] == "union_tag_invalid":
        path = (*path, "kind")
    code, message, hint = _told(document, kind, mistake)
    return Problem(document.location(path, key=code == "unknown-key"), code, message, hint)


def _told(document: Document, kind: Kind, mistake: _Mistake) -> Found:
    details, path = mistake.details, mistake.path
    error, context = details["type"], details.get("ctx", {})
    if (name := mistake.absent_key) is not None:
        return "missing-key", f"key `{name}` is missing", _description(kind, document, path, name)
    if error == "extra_forbidden":
        known = [key.name for model in _models_at(kind, document, path[:-1]) for key in keys(model)]
        name = str(path[-1])
        hint = did_you_mean(name, known) or f"known keys: {', '.join(known)}"
        return "unknown-key", f"key `{name}` is not known here", hint
    if error in ("literal_error", "union_tag_invalid"):
        return _unknown_value(details, document, path)
    if error == "union_tag_not_found":
        return "missing-key", "key `kind` is missing", "it says which form the mapping has"
    tell = _TELLERS.get(error)
    if tell is not None:
        return tell(context)
    return "wrong-type", details["msg"][:1].lower() + details["msg"][1:], None


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
