"""What the value of a key must be, told from its type to whoever forgot it or wrote something else."""

from types import NoneType
from typing import Literal, get_args, get_origin

from pydantic import BaseModel

from generator.model.base import FormulaOf, OneSentence, Reference
from generator.model.structure import Key, keys, models_of

_NAMES: dict[object, str] = {str: "a text", int: "an integer", bool: "true or false"}


def expected(model: type[BaseModel], key: Key) -> str | None:
    """Tell what a key of a model holds; None where its type says nothing that a person can read."""
    annotation = model.model_fields[key.attribute].annotation
    held = models_of(annotation)
    if held:
        forms = " or ".join(", ".join(f"`{one.name}`" for one in keys(model)) for model in held[:3])
        return f"{'each item' if _is_list(annotation) else 'it'} has the keys {forms}"
    match key.marker:
        case OneSentence():
            return "one sentence, with its full stop"
        case Reference(kind):
            return f"{'the ids' if _is_list(annotation) else 'the id'} of {kind.replace('-', ' ')}"
        case FormulaOf(type):
            return f"a formula that gives a {type}"
    return _plain(annotation)


def _is_list(annotation: object) -> bool:
    return get_origin(annotation) is tuple or any(_is_list(part) for part in get_args(annotation))


def _plain(annotation: object) -> str | None:
    if get_origin(annotation) is Literal:
        return f"one of {', '.join(map(str, get_args(annotation)))}"
    return _NAMES.get(annotation) or next(
        (found for part in get_args(annotation) if part is not NoneType and (found := _plain(part))), None
    )
