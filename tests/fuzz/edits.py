"""Bytes near to something valid: cut, doubled, spliced, sprinkled with what readers stumble over."""

from collections.abc import Callable, Sequence

from hypothesis import strategies as st

LONGEST = 20_000
"""Bytes of an edited text: what costs more than linear work shows well before."""

TROUBLE: tuple[bytes, ...] = (
    b"\x00",
    b"\n",
    b"\r",
    b"\t",
    b"\x1b[31m",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    "\u2028".encode(),
    "\u202e".encode(),
    "\u0301".encode(),
    "\U000e0041".encode(),
    b'"',
    b"'",
    b"`",
    b"\\",
    b"\\ud800",
    b"\\u0000",
    b"null",
    b"true",
    b"NaN",
    b"-0",
    b"1e400",
    b"3500.0",
    b"1E999999999",
    b"9" * 400,
    b"[" * 400,
    b'{"a":' * 400,
    b"(" * 100,
    b"- " * 100,
    b"{}",
    b"[]",
    b"&a *a",
    b"!!python/object",
    b"<<: ",
    b"99999-01-01",
    b"2025-02-30",
    b"2025-02-12T23:59:60Z",
    b"=1+1",
)
"""What readers of text stumble over, whatever the format."""


Edit = Callable[[bytes, int, int, bytes], bytes]
"""From a text, a span of it and a word to a text."""

_EDITS: tuple[Edit, ...] = (
    lambda text, start, end, _: text[:start] + text[end:],
    lambda text, start, end, word: text[:start] + word + text[end:],
    lambda text, start, _, word: text[:start] + word + text[start:],
    lambda text, start, end, _: text[:end] + text[start:end] + text[end:],
    lambda text, start, _, __: text[:start],
)


@st.composite
def edited(draw: st.DrawFn, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Draw one of `seeds` with a few edits; `words` are the format's own, added to the trouble."""
    text = draw(st.sampled_from(seeds))
    inserted = st.sampled_from([*TROUBLE, *words]) | st.binary(max_size=8)
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        text = draw(st.sampled_from(_EDITS))(text, start, end, draw(inserted))[:LONGEST]
    return text
