import json
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.characters import is_forbidden
from generator.source import Json, document

_KEYS = st.from_regex(r"[a-z]{1,8}", fullmatch=True).filter(
    lambda key: key not in {"y", "n", "on", "off", "no", "yes"}
)
_TEXTS = st.text(st.characters(codec="utf-8").filter(lambda one: not is_forbidden(one)), max_size=30).map(
    lambda text: normalize("NFC", text)
)
_SCALARS = st.one_of(_TEXTS, st.booleans(), st.integers(-(10**15), 10**15), st.none())
_VALUES: st.SearchStrategy[Json] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=15,
)


@given(_VALUES)
def test_json_is_read_as_json(value: Json) -> None:
    read, problems = document("f.yaml", json.dumps(value, ensure_ascii=False).encode())
    assert problems == ()
    assert read is not None
    assert read.value == value


@given(_VALUES)
def test_what_is_accepted_is_read_alike_by_the_stock_reader(value: Json) -> None:
    text = yaml.dump({"a": value}, allow_unicode=True)
    read, problems = document("f.yaml", text.encode())
    if read is not None and not problems:
        assert read.value == yaml.safe_load(text)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_a_located_problem(content: bytes) -> None:
    read, problems = document("f.yaml", content)
    assert read is not None or problems
    for problem in problems:
        assert problem.location.line >= 1
        assert problem.location.column >= 1


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@` \n~<?,0123.", max_size=60))
def test_any_punctuation_gives_a_value_or_a_problem(text: str) -> None:
    read, problems = document("f.yaml", text.encode())
    assert read is not None or problems


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "Yes",
        "on",
        "~",
        "10:30",
        "2025-01-01",
        "0o17",
        "0x1f",
        "1_000",
        "010",
        "1e3",
        ".5",
        ".inf",
        "+1",
        "Null",
        "y:",
    ],
)
def test_a_word_that_other_readers_type_otherwise_is_refused(word: str) -> None:
    _, problems = document("f.yaml", f"a: {word.rstrip(':')}\n".encode())
    codes = [problem.code for problem in problems]
    # `y` alone is a text for PyYAML, and for us.
    assert codes == ([] if word == "y:" else ["ambiguous-scalar"])


def test_positions_are_those_of_keys_and_values() -> None:
    read, _ = document("f.yaml", b"a:\n  - b: 1\n    c: [x, yy]\n")
    assert read is not None
    where = read.location(("a", 0, "c", 1))
    assert (where.line, where.column, where.length, where.excerpt) == (3, 12, 2, "    c: [x, yy]")
    assert read.location(("a", 0, "c"), key=True).column == 5
    # what is not there is shown at its nearest ancestor
    assert read.location(("a", 0, "missing", "deeper")).line == 2


def test_several_problems_of_a_file_come_together() -> None:
    _, problems = document("f.yaml", b"a: no\na: 10:30\nb: \nc: 2025-01-01\n")
    assert [problem.code for problem in problems] == [
        "ambiguous-scalar",
        "duplicate-key",
        "ambiguous-scalar",
        "empty-value",
        "ambiguous-scalar",
    ]
