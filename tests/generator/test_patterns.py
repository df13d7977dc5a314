"""A pattern takes no more than the format beside it, and what every engine reads alike."""

import re

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from generator.engine.formats import refusal
from generator.model.message import FieldDefinition
from tests.generator.engine.build import book
from tests.generator.published import patterns, variants

FORMATS = {pattern: format_ for pattern, format_ in patterns().items() if format_ is not None}


@pytest.mark.parametrize("pattern", FORMATS, ids=lambda pattern: FORMATS[pattern])
@settings(max_examples=30)
@given(data=st.data())
def test_what_a_pattern_takes_its_format_takes(pattern: str, data: st.DataObject) -> None:
    schema = {"type": "string", "format": FORMATS[pattern]}
    value = data.draw(st.from_regex(pattern.replace("$", r"\Z") if pattern.count("$") == 1 else pattern))
    taken = jsonschema_rs.validator_for({"pattern": pattern})
    rust = jsonschema_rs.validator_for(schema, validate_formats=True)
    reference = Draft202012Validator(schema, format_checker=FormatChecker())
    for one in variants(value):
        if taken.is_valid(one):
            assert rust.is_valid(one), one
            assert reference.is_valid(one), one


@pytest.mark.parametrize("pattern", sorted(patterns()))
def test_a_pattern_is_anchored_and_looks_nowhere_else(pattern: str) -> None:
    assert pattern.endswith("$")
    assert pattern.startswith("^") or pattern == r"\.feature$"
    apart = re.sub(r"(?<!\\)\[(?:\\.|[^\]\\])*\]", "x", pattern)  # without its classes of characters
    assert re.search(r"\\[dDwWsSbBpPuUAZkz1-9]", pattern) is None
    assert re.search(r"\(\?(?!:)|[*+?}][+?]", apart) is None


@pytest.mark.parametrize(
    "value",
    ["P1D", "P2W", "P1M", "P1Y2M3D", "PT1H2M3S", "P1DT12H", "PT36H", "PT5M", "P0D", "P1Y2M", "P3M4DT5M6S"],
)
def test_a_duration_of_rfc_3339_is_taken(value: str) -> None:
    assert refusal(_duration(), value) is None
    assert _taken(value)


@pytest.mark.parametrize(
    "value",
    [
        *(
            "P1W2D",
            "P1M1W",
            "P1Y1D",
            "PT1H1S",
            "P",
            "PT",
            "P1DT",
            "P1WT1H",
            "P1S",
            "PT1D",
            "1D",
            "p1d",
            "P-1D",
        ),
        *("P1D\n", "P\u0661D", "P1.5D", "PT1,5S", "P1M1Y", "P1D1D", "+P1D", " P1D"),
    ],
)
def test_what_rfc_3339_does_not_write_is_no_duration(value: str) -> None:
    assert refusal(_duration(), value) is not None
    assert not _taken(value)


def _duration() -> FieldDefinition:
    return next(field for field in book().scope.fields.values() if field.type == "duration")


def _taken(value: str) -> bool:
    pattern = next(pattern for pattern, format_ in FORMATS.items() if format_ == "duration")
    return jsonschema_rs.is_valid({"pattern": pattern}, value)
