"""The shape of a model as data: its keys in order, and every leaf of a datum with what marks it.

References, one-sentence texts and French prose are declared once, in the types; whoever needs them
(check of references, lint of texts, schemas for IDEs, `explain`) walks these leaves.
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Annotated, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.base import Datum, FormulaOf, OneSentence, Prose, Reference
from generator.model.provenance import Sourced

Path = tuple[str | int, ...]
Marker = Reference | OneSentence | Prose | FormulaOf


class Leaf(NamedTuple):
    """A value at the end of a path, with the marker of its type."""

    path: Path
    value: object
    marker: Marker | None


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a model: its attribute, its name in YAML, the marker of its value or of its items."""

    attribute: str
    name: str
    marker: Marker | None


@cache
def keys(model: type[BaseModel]) -> tuple[Key, ...]:
    """Give a model's keys in their canonical order: its own, its base's `LAST_KEYS`, then its provenance."""
    inherited = Sourced.model_fields if issubclass(model, Sourced) else {}
    own = [name for name in model.model_fields if name not in inherited or model is Sourced]
    last = getattr(model, "LAST_KEYS", ())
    found = []
    ordered = [*(name for name in own if name not in last), *last]
    for attribute in [*ordered, *(name for name in inherited if name not in own)]:
        info = model.model_fields[attribute]
        found.append(Key(attribute, info.alias or attribute, _marker(info)))
    return tuple(found)


def leaves(datum: BaseModel) -> tuple[Leaf, ...]:
    """Give every scalar of a datum, depth first, in the order of its keys; absent ones are left out."""
    found: list[Leaf] = []
    _add_leaves(datum, (), found)
    return tuple(found)


def _add_leaves(datum: BaseModel, path: Path, found: list[Leaf]) -> None:
    """Add the leaves of a datum: a list that grows costs a third of generators inside one another."""
    given = datum.__dict__
    for key in keys(type(datum)):
        value = given[key.attribute]
        if type(value) in _SCALARS:  # nearly all: told before what is slow to tell
            found.append(Leaf((*path, key.name), value, key.marker))
        elif isinstance(value, tuple):
            _add_items(value, (*path, key.name), key.marker, found)
        elif isinstance(value, BaseModel):
            _add_leaves(value, (*path, key.name), found)
        elif value is not None:
            found.append(Leaf((*path, key.name), value, key.marker))


def _add_items(items: tuple[object, ...], path: Path, marker: Marker | None, found: list[Leaf]) -> None:
    for index, item in enumerate(items):
        if type(item) in _SCALARS:
            found.append(Leaf((*path, index), item, marker))
        elif isinstance(item, BaseModel):
            _add_leaves(item, (*path, index), found)
        elif isinstance(item, tuple):
            _add_items(item, (*path, index), marker, found)
        elif item is not None:
            found.append(Leaf((*path, index), item, marker))


_SCALARS = frozenset({str, int, bool, date, datetime})


def data(datum: BaseModel) -> tuple[tuple[Path, BaseModel], ...]:
    """Give a datum and every datum inside it, with its path."""
    found: list[tuple[Path, BaseModel]] = []
    _add_data(datum, (), found)
    return tuple(found)


def _add_data(datum: BaseModel, path: Path, found: list[tuple[Path, BaseModel]]) -> None:
    found.append((path, datum))
    given = datum.__dict__
    for key in keys(type(datum)):
        value = given[key.attribute]
        if value is None or type(value) in _SCALARS:
            continue
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                if type(item) not in _SCALARS and isinstance(item, BaseModel):
                    _add_data(item, (*path, key.name, index), found)
        elif isinstance(value, BaseModel):
            _add_data(value, (*path, key.name), found)


def broken_lines(datum: BaseModel) -> Iterator[Path]:
    """Give the place of each text of several lines that must have one."""
    for leaf in leaves(datum):
        if isinstance(leaf.value, str) and "\n" in leaf.value and not isinstance(leaf.marker, Prose):
            yield leaf.path


def models_of(annotation: object) -> tuple[type[Datum], ...]:
    """Give the models that an annotation may hold, through options, tuples and unions."""
    if isinstance(annotation, type) and issubclass(annotation, Datum):
        return (annotation,)
    if get_origin(annotation) is Literal:
        return ()
    found = [model for part in get_args(annotation) for model in models_of(part)]
    return tuple(dict.fromkeys(found))


def is_map(annotation: object) -> bool:
    """Tell whether an annotation holds a mapping whose keys are no attribute of a model."""
    return get_origin(annotation) is dict or any(is_map(part) for part in get_args(annotation))


def _marker(info: FieldInfo) -> Marker | None:
    for item in info.metadata:
        if isinstance(item, Reference | OneSentence | Prose | FormulaOf):
            return item
    return _marker_of(info.annotation)


def _marker_of(annotation: object) -> Marker | None:
    if get_origin(annotation) is Annotated:
        base, *metadata = get_args(annotation)
        for item in metadata:
            if isinstance(item, Reference | OneSentence | Prose | FormulaOf):
                return item
        return _marker_of(base)
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        for part in get_args(annotation):
            if found := _marker_of(part):
                return found
    return None
