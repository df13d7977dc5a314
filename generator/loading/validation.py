"""A plain value becomes a typed datum; every error of the model becomes a problem on its exact line."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.loading.expecting import expected
from generator.loading.telling import either, told
from generator.model.base import Datum
from generator.model.documentation import attributes
from generator.model.kinds import Kind
from generator.model.structure import broken_lines, is_map, keys, models_of
from generator.problems import Problem, did_you_mean, nearest
from generator.source import Document, Path, path_in


def validated(document: Document, kind: Kind) -> tuple[Datum | None, tuple[Problem, ...]]:
    """Validate a document against its kind's model; the datum is None when there is an error."""
    try:
        # Through JSON: strict mode then takes arrays for tuples and texts for dates, and coerces nothing.
        datum = kind.adapter.validate_json(json.dumps(document.value))
    except ValidationError as error:
        return None, tuple(_problems(document, kind, error.errors(include_url=False)))
    broken = tuple(_broken(document, path) for path in (broken_lines(datum) if document.broken else ()))
    return (None, broken) if broken else (datum, ())


def _broken(document: Document, path: Path) -> Problem:
    hint = "write it on one line, or fold it with `>-`"
    where = document.line_break(path)
    return Problem(where, "several-lines", "one line is expected, a line break is here", hint)


@dataclass(frozen=True)
class _Mistake:
    """An error of the model, and where it is in the document."""

    details: ErrorDetails
    path: Path

    @property
    def absent_key(self) -> str | None:
        """The key that is missing there, if that is the mistake."""
        return str(self.details["loc"][-1]) if self.details["type"] == "missing" else None


def _problems(document: Document, kind: Kind, errors: Sequence[ErrorDetails]) -> Iterator[Problem]:
    """Tell each mistake once: not each branch of a union, not the consequences of another one."""
    mistakes = [_Mistake(error, path_in(document.value, error["loc"])) for error in errors]
    renamed = {
        (mistake.path[:-1], nearest(str(mistake.path[-1]), _known_keys(kind, document, mistake.path[:-1])))
        for mistake in mistakes
        if mistake.details["type"] == "extra_forbidden"
    }
    found: dict[tuple[Path, str | None], Problem] = {}
    for mistake in mistakes:
        if (mistake.path, mistake.absent_key) in renamed:
            continue  # the unknown key beside it is this one, misspelt
        if mistake.details["type"] == "too_short" and _is_long_enough(document, mistake):
            continue  # pydantic counts the valid items only; the invalid ones are told
        problem = _problem(document, kind, mistake)
        key = (mistake.path, mistake.absent_key)
        first = found.setdefault(key, problem)
        if first is not problem and first.code == problem.code == "wrong-type":
            found[key] = replace(first, message=either(first.message, problem.message))
    yield from found.values()


def _is_long_enough(document: Document, mistake: _Mistake) -> bool:
    found = document.at(mistake.path)
    minimum = mistake.details.get("ctx", {}).get("min_length")
    return isinstance(found, list) and isinstance(minimum, int) and len(found) >= minimum


def _problem(document: Document, kind: Kind, mistake: _Mistake) -> Problem:
    path, error = mistake.path, mistake.details["type"]
    if (name := mistake.absent_key) is not None:
        hint = _description(kind, document, path, name)
        return Problem(document.location(path), "missing-key", f"key `{name}` is missing", hint)
    if error == "extra_forbidden":
        name, known = str(path[-1]), _known_keys(kind, document, path[:-1])
        hint = did_you_mean(name, known) or f"known keys: {', '.join(known)}"
        message = f"key `{name}` is not known here"
        return Problem(document.location(path, key=True), "unknown-key", message, hint)
    if error == "string_pattern_mismatch" and path in document.broken:
        return _broken(document, path)
    if error == "union_tag_invalid":
        path = (*path, "kind")
    code, message, hint = told(mistake.details, document.at(path))
    if hint is None and code == "wrong-type":
        hint = _form(kind, document, path)
    return Problem(document.location(path), code, message, hint)


def _known_keys(kind: Kind, document: Document, path: Path) -> list[str]:
    return [key.name for model in _models_at(kind, document, path) for key in keys(model)]


def _models_at(kind: Kind, document: Document, path: Path) -> tuple[type[BaseModel], ...]:
    """Give the models that the mapping at a path may be, told apart by their `kind` where it has one."""
    models: tuple[type[Datum], ...] = kind.models
    is_named_freely = False  # what the step names is a key that whoever wrote the document chose
    for depth in range(len(path) + 1):
        found = document.at(path[:depth])
        if isinstance(found, dict) and isinstance(tag := found.get("kind"), str):
            models = tuple(model for model in models if _takes(model, tag)) or models
        if depth < len(path) and isinstance(step := path[depth], str):
            if is_named_freely:
                is_named_freely = False
                continue
            held = [
                model.model_fields[key.attribute].annotation
                for model in models
                for key in keys(model)
                if key.name == step
            ]
            is_named_freely = any(is_map(annotation) for annotation in held)
            models = tuple(inner for annotation in held for inner in models_of(annotation))
    return models


def _takes(model: type[Datum], tag: str) -> bool:
    info = model.model_fields.get("kind")
    return info is None or tag in getattr(info.annotation, "__args__", ())


def _description(kind: Kind, document: Document, path: Path, name: str) -> str | None:
    """Give the documentation of a missing key."""
    for model in _models_at(kind, document, path):
        for key in keys(model):
            if key.name == name:
                return attributes(model).get(key.attribute) or expected(model, key)
    return None


def _form(kind: Kind, document: Document, path: Path) -> str | None:
    """Give the form of the value that is expected at a path."""
    named = next((at for at in range(len(path) - 1, -1, -1) if isinstance(path[at], str)), None)
    return None if named is None else _description(kind, document, path[:named], str(path[named]))
