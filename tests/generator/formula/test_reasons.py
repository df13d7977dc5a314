"""Why a value is refused, in each language: a sentence for each keyword that our schemas have."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.formats import refusal
from generator.formula.phrases import Phrase, in_language, read
from generator.formula.reasons import OF, is_said, reason
from generator.formula.words import spoken_in, words
from generator.model.message import FieldDefinition
from tests.generator.engine.build import book

ROOT = Path(__file__).parents[3]
SCHEMAS = [*sorted((ROOT / "schemas").rglob("*.schema.json")), ROOT / "interfaces/openrpc.json"]

HOLDING = frozenset({"properties", "$defs", "dependentSchemas", "patternProperties", "schemas"})
"""What has names of ours for keys."""
OF_OTHERS = frozenset(
    {
        *("$ref", "$id", "$schema", "$comment", "$defs", "title", "description", "default", "examples"),
        *("if", "then", "else", "items", "prefixItems", "properties", "dependentSchemas"),
        *("contentEncoding", "contentMediaType", "discriminator", "deprecated"),
    }
)
"""Keywords that refuse nothing by themselves: another one in them does, or they only tell."""
PLAIN = frozenset({"const", "enum", "examples", "default", "discriminator"})
"""What holds values, and no schema."""
ALSO = {"type": "types", "oneOf": "oneOf-several"}
"""The second phrase that a keyword may have."""


def keywords(schema: object) -> Iterator[tuple[str, object]]:
    """Walk the keywords of a schema, with what each holds."""
    if isinstance(schema, dict):
        for name, held in schema.items():
            yield name, held
            inside = held.values() if name in HOLDING and isinstance(held, dict) else (held,)
            for one in inside:
                if not name.startswith("x-") and name not in PLAIN:
                    yield from keywords(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from keywords(one)


def used() -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for path in SCHEMAS:
        read_ = json.loads(path.read_text(encoding="utf-8"))
        for name, held in keywords(read_.get("components", read_) if path.name == "openrpc.json" else read_):
            found.setdefault(name, []).append(held)
    return {name: held for name, held in found.items() if not name.startswith("x-")}


def test_every_keyword_of_our_schemas_has_a_sentence_in_each_language() -> None:
    """A keyword that is new here asks for its sentence, or for its reason among those that refuse nothing."""
    asked = used().keys() - OF_OTHERS - HOLDING
    assert {"type", "format", "minLength", "uniqueItems", "unevaluatedProperties"} <= asked
    assert {name for name in asked if not is_said(name)} == set()
    for code in spoken_in():
        phrases = words(code).phrases
        named = {f"{OF}{name}" for name in (*asked, *ALSO.values()) if name != "propertyNames"}
        assert named <= phrases.keys(), code


def test_every_type_and_every_format_of_our_schemas_is_named_in_each_language() -> None:
    found = used()
    types = {one for held in found["type"] for one in (held if isinstance(held, list) else [held])}
    named = {f"type-{one}" for one in types} | {f"format-{one}" for one in found["format"]}
    for code in spoken_in():
        assert named <= words(code).phrases.keys(), code


REFUSED: tuple[tuple[dict[str, Any], object, str], ...] = (
    ({"type": "string"}, 3, "3 n’est pas un texte"),
    ({"type": ["integer", "string", "null"]}, [], "[] n’est ni null ni un nombre entier ni un texte"),
    ({"required": ["id"]}, {}, '"id" manque, qui est obligatoire'),
    ({"additionalProperties": False, "properties": {"a": {}}}, {"b": 1}, "«\u00a0b\u00a0» est de trop"),
    ({"unevaluatedProperties": False}, {"b": 1, "c": 1}, "«\u00a0b\u00a0», «\u00a0c\u00a0» sont de trop"),
    ({"enum": ["a", "b"]}, "x", '"x" n’est pas "a" ou "b"'),
    ({"enum": ["a", "b", None, 3]}, "x", '"x" n’est pas "a", "b" ou 2 autres'),
    ({"enum": ["a", "b", "c"]}, "x", '"x" n’est pas "a", "b" ou "c"'),
    ({"enum": ["a"]}, "x", '"x" n’est pas "a"'),
    ({"const": "1.0"}, "x", '"1.0" est attendu'),
    ({"minLength": 1}, "", '"" a moins de 1 caractère'),
    ({"maxLength": 2}, "abc", '"abc" a plus de 2 caractères'),
    ({"pattern": "^a$"}, "b", '"b" ne suit pas le motif "^a$"'),
    ({"minimum": 1}, 0, "0 est inférieur à 1"),
    ({"maximum": 1}, 3, "3 est supérieur à 1"),
    ({"exclusiveMinimum": 1}, 1, "1 n’est pas supérieur à 1"),
    ({"exclusiveMaximum": 1}, 1, "1 n’est pas inférieur à 1"),
    ({"minItems": 1}, [], "[] a moins de 1 élément"),
    ({"maxItems": 1}, [1, 2], "[1,2] a plus de 1 élément"),
    ({"minProperties": 2}, {}, "{} a moins de 2 propriétés"),
    ({"maxProperties": 0}, {"a": 1}, '{"a":1} a plus de 0 propriétés'),
    ({"uniqueItems": True}, [1, 1], "[1,1] répète un élément"),
    ({"format": "date"}, "x", '"x" n’est pas une date (AAAA-MM-JJ)'),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 3, "3 n’a aucune des formes admises"),
    ({"oneOf": [{"type": "string"}, {"type": "null"}]}, 3, "3 n’a aucune des formes admises"),
    ({"oneOf": [{"type": "integer"}, {"minimum": 1}]}, 3, "3 a plusieurs des formes admises"),
    ({"not": {"type": "integer"}}, 3, "3 a une forme qui n’est pas admise"),
    ({"propertyNames": {"pattern": "^a$"}}, {"b": 1}, '"b" ne suit pas le motif "^a$"'),
    ({"properties": {"d": False}}, {"d": 1}, "1 n’a pas sa place ici"),
)


@pytest.mark.parametrize(("schema", "value", "french"), REFUSED)
def test_a_reason_is_said_in_french_and_in_english_as_the_validator_says_it(
    schema: dict[str, Any], value: object, french: str
) -> None:
    (error,) = jsonschema_rs.Draft202012Validator(schema, validate_formats=True).iter_errors(value)
    said = reason(error)
    assert isinstance(said, Phrase)
    assert french in said
    assert in_language(said, "en") == error.message
    assert in_language(said, "it") not in (str(said), error.message)
    assert read(json.loads(json.dumps(said.tree))) == said.tree  # a transcript holds it


def test_every_keyword_that_is_said_is_tried_here() -> None:
    tried = {name for schema, _, _ in REFUSED for name in schema} | {"falseSchema"}
    assert used().keys() - OF_OTHERS - HOLDING <= tried


def test_no_sentence_is_of_a_keyword_that_is_not_said() -> None:
    """`test_words.py` leaves out what is named after a keyword."""
    named = {name.removeprefix(OF) for name in words("fr").phrases if name.startswith(OF)}
    assert {name for name in named if not is_said(name)} == set(ALSO.values())


def test_a_keyword_that_is_none_of_ours_is_said_by_the_validator() -> None:
    (error,) = jsonschema_rs.Draft202012Validator({"multipleOf": 2}).iter_errors(3)
    assert not is_said("multipleOf")
    assert reason(error) == error.message


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_any_value_is_written_in_english_as_the_validator_writes_it(value: object) -> None:
    for schema in ({"type": "object"}, {"enum": ["é", 1, None]}, {"const": {"a": "\u2028"}}):
        for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(value):
            assert in_language(reason(error), "en") == error.message


def test_why_the_dictionary_refuses_a_value_is_said_in_each_language() -> None:
    said = set()
    for entry in book().specification.entries(FieldDefinition, "field"):
        for value in (*entry.datum.counter_examples, "", 3, True):
            why = refusal(entry.datum, value)
            if why is not None:
                told = {in_language(why, code) for code in spoken_in()}
                assert len(told) == len(spoken_in()), told
                said.add(in_language(why, "en"))
    assert {"not a date", "an integer is expected", "a text is expected", "an empty text"} <= said
