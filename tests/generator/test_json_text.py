"""The JSON of committed files: the bytes that the standard library would write."""

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.artefacts.artefact import json_text

_TEXTS = st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0xFDCF))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(_TEXTS, inner) | st.tuples(inner, inner),
)


@given(_VALUES)
def test_the_bytes_are_those_of_the_standard_library(value: object) -> None:
    assert json_text(value) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def test_what_unicode_keeps_for_no_character_is_escaped() -> None:
    assert json_text("a\ufdd0\uffff") == '"a\\ufdd0\\uffff"\n'
