"""The OpenAPI document of the API, made from the table of its requests."""

import re
from collections.abc import Iterator
from typing import Any

from conformance.sandbox.refusing import STATUS
from conformance.sandbox.serving.operations import OPERATIONS, WATCH, Operation
from conformance.sandbox.serving.shapes import SHAPES
from conformance.sandbox.serving.shaping import TEXT, ref

Json = dict[str, Any]
_NAMES = re.compile(r"{(\w+)}")
_JSON, _EVENT = "application/json", "application/cloudevents+json"


def document(version: str) -> Json:
    """Give the document."""
    paths: dict[str, Json] = {}
    for one in OPERATIONS:
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one)
    paths[WATCH] = {"get": _watch()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Parcmètre : le bac à sable",
            "version": version,
            "summary": "Un dossier joué, en temps virtuel, avec les systèmes qui l’entourent.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "security": [{}, {"token": []}],
        "paths": paths,
        "components": {
            "schemas": SHAPES,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(one: Operation) -> Json:
    found: Json = {
        "operationId": one.id,
        "summary": one.summary,
        "parameters": [*_parameters(one.path), *_queries(one)],
        "responses": {
            str(one.status): {"description": "Fait.", "content": _content(one)},
            **_refusals(),
        },
    }
    if one.takes is not None:
        told: Json = {"schema": ref(one.takes), "example": one.example}
        kinds = (_JSON, _EVENT) if one.takes == "Event" else (_JSON,)
        found["requestBody"] = {"required": True, "content": dict.fromkeys(kinds, told)}
    return found


def _content(one: Operation) -> Json:
    if one.gives == "feature":
        return {"text/plain": {"schema": TEXT}}
    return {_JSON: {"schema": ref(one.gives)}}


def _parameters(path: str) -> Iterator[Json]:
    for name in _NAMES.findall(path):
        shape = {"type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$"} if name == "space" else TEXT
        yield {"name": name, "in": "path", "required": True, "schema": shape}


def _queries(one: Operation) -> Iterator[Json]:
    for name, words in (one.query or {}).items():
        yield {"name": name, "in": "query", "description": words, "schema": TEXT}


def _refusals() -> Json:
    words: dict[int, list[str]] = {}
    for code, status in STATUS.items():
        words.setdefault(status, []).append(code)
    return {
        str(status): {
            "description": ", ".join(f"`{code}`" for code in codes),
            "content": {_JSON: {"schema": ref("Error")}},
        }
        for status, codes in sorted(words.items())
    }


def _watch() -> Json:
    return {
        "operationId": "watch",
        "summary": "Ce qui arrive dans un dossier, à mesure : des événements `moved` (`branch`, `position`).",
        "parameters": list(_parameters(WATCH)),
        "responses": {
            "200": {"description": "Des événements.", "content": {"text/event-stream": {"schema": TEXT}}},
            **_refusals(),
        },
    }
