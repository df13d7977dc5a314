"""What generators of types read: names of one type each, documents that need no other and say the same."""

import json
import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.generator.engine.build import ROOT
from tests.generator.published import SCHEMAS, Json, documents, schemas_in

BUNDLES = {place: one for place, one in documents().items() if place.startswith("schemas/bundles/")}
ALONE = {**BUNDLES, **{place: one for place, one in documents().items() if place.startswith("interfaces/")}}
APART = {place: one for place, one in documents().items() if place not in ALONE}
REGISTRY: Registry[Any] = Registry().with_resources(
    (one["$id"], Resource.from_contents(one)) for one in APART.values() if "$id" in one
)
RESERVED = {
    "string",
    "object",
    "integer",
    "boolean",
    "date",
    "class",
    "enum",
    "record",
    "list",
    "map",
    "type",
} | {
    *(word.casefold() for word in keyword.kwlist),
    *("error", "event", "document", "node", "promise", "symbol", "void", "package", "func", "namespace"),
}
"""What one of the five languages, or what every program of it has at hand, calls otherwise."""


def _types(one: Json) -> Iterator[tuple[str, Json]]:
    for schema in schemas_in(one):
        for name, part in schema.get("$defs", {}).items():
            yield part.get("title", name), part
        if isinstance(schema.get("title"), str) and {"type", "enum", "oneOf", "anyOf"} & schema.keys():
            yield schema["title"], schema


def _said(schema: Json) -> str:
    """Write what a schema asks: a bundle says the same, without sources and examples."""
    kept = ("type", "enum", "const", "pattern", "required", "minimum", "maximum", "maxLength")
    told = {key: schema[key] for key in kept if key in schema}
    names = sorted(schema.get("properties", {}))
    return json.dumps([told, names], sort_keys=True)


def test_a_title_is_the_name_of_one_type() -> None:
    found: dict[str, dict[tuple[str, str], str]] = {}
    for place, one in documents().items():
        if place not in BUNDLES and not place.startswith("interfaces/"):
            for name, schema in _types(one):
                found.setdefault(name.casefold(), {})[name, _said(schema)] = place
    assert {name: places for name, places in found.items() if len(places) > 1} == {}
    assert len(found) > 250


def test_a_title_is_a_name_in_every_language() -> None:
    names = {name for one in documents().values() for name, _ in _types(one)}
    fit = {name for name in names if name.isidentifier() and name.isascii() and name[0].isupper()}
    assert sorted(names - fit) == []
    published = {name for one in BUNDLES.values() for name, _ in _types(one)}
    assert sorted(name for name in published if name.casefold() in RESERVED) == []


@pytest.mark.parametrize("place", ALONE)
def test_every_reference_leads_inside(place: str) -> None:
    one = ALONE[place]
    for schema in schemas_in(one):
        if "$ref" in schema:
            assert schema["$ref"].startswith("#/")
            found: Any = one
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            assert found.get("title", schema["$ref"].rpartition("/")[2])
            assert set(schema) == {"$ref"} or place.startswith("interfaces/openrpc")


@pytest.mark.parametrize("place", BUNDLES)
def test_a_bundle_is_a_schema_that_stands_alone(place: str) -> None:
    Draft202012Validator.check_schema(BUNDLES[place])
    jsonschema_rs.validator_for(BUNDLES[place])


def _examples(message: str) -> Iterator[Json]:
    found = json.loads((SCHEMAS / f"examples/{message}.json").read_text(encoding="utf-8"))
    yield from found["valid"]
    yield from (one["data"] for one in found["invalid"])


@pytest.mark.parametrize("path", sorted((SCHEMAS / "messages").glob("*.json")), ids=lambda path: path.name)
def test_the_bundle_of_a_message_says_what_its_schema_says(path: Path) -> None:
    place = path.relative_to(ROOT).as_posix()
    schema = Draft202012Validator(documents()[place], registry=REGISTRY)
    bundle = jsonschema_rs.validator_for(BUNDLES[place.replace("schemas/", "schemas/bundles/")])
    for data in _examples(path.name.removesuffix(".schema.json")):
        assert bundle.is_valid(data) == schema.is_valid(data)


def _events(step: str, data: Json) -> Iterator[Json]:
    event = {
        "specversion": "1.0",
        "id": "1",
        "source": "/essai",
        "type": step,
        "time": "2025-03-14T12:05:00+01:00",
        "subject": "21999999900019251251005041",
        "data": data,
    }
    yield event
    yield {**event, "traceparent": "00-1", "partner": None, "attempt": 2, "urgent": True}
    yield {**event, "partner": {}}
    yield {**event, "attempt": 2**31}
    yield {**event, "Partner": "x"}
    yield {**event, "type": "autre"}
    yield {**event, "canal": "pigeon"}
    yield {**event, "canal": None, "subject": None}
    yield {**event, "subject": "1"}
    yield {**event, "data_base64": "e30="}
    yield {name: value for name, value in event.items() if name != "data"}
    yield {name: value for name, value in event.items() if name != "time"}


def test_the_bundle_of_an_exchange_says_what_its_schema_says() -> None:
    seen: set[bool] = set()
    for path in sorted((SCHEMAS / "exchanges").glob("*.json")):
        place = path.relative_to(ROOT).as_posix()
        schema = Draft202012Validator(documents()[place], registry=REGISTRY)
        bundle = jsonschema_rs.validator_for(BUNDLES[place.replace("schemas/", "schemas/bundles/")])
        every = jsonschema_rs.validator_for(BUNDLES["schemas/bundles/types.schema.json"])
        message = documents()[place]["properties"]["data"]["$ref"].rpartition("/")[2]
        data = next(_examples(message.removesuffix(".schema.json")))
        for event in _events(path.name.removesuffix(".schema.json"), data):
            told = schema.is_valid(event)
            seen.add(told)
            assert bundle.is_valid(event) == told, event
            assert every.is_valid(event) == told, event
    assert seen == {True, False}
