import json
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.events import is_deeper

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('a[]{}"\\', max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text('[{"\\', max_size=3), inner, max_size=3)
    ),
    max_leaves=30,
)


def _depth(value: object) -> int:
    match value:
        case dict():
            return 1 + max((_depth(part) for part in value.values()), default=0)
        case list():
            return 1 + max((_depth(part) for part in value), default=0)
    return 0


@settings(max_examples=300, deadline=None)
@given(_JSON, st.integers(0, 8))
def test_it_agrees_with_a_parser(value: object, most: int) -> None:
    assert is_deeper(json.dumps(value).encode(), most) == (_depth(value) > most)


def test_brackets_in_strings_do_not_count() -> None:
    assert not is_deeper(rb'["\"[[[[[[[[", "\\"]', 3)
    assert is_deeper(rb'["\\", [[[]]]]', 3)


def test_a_string_that_never_ends_is_read_once() -> None:
    begun = time.monotonic()
    is_deeper(b"[[[[" + rb'"\"' * 300_000, 3)
    is_deeper(b"[" * 3 + rb"\"[" * 300_000, 10_000_000)
    assert time.monotonic() - begun < 2
