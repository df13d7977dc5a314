"""From bytes to a JSON value: strict, bounded, in time that grows as the text does.

`jiter` reads; where it refuses, `scanning` says what is wrong and where, in words that no version of a
library changes. Stricter than RFC 8259 has to be, as it allows: keys once in an object, no half of a
surrogate pair, bounds of size, depth and numbers. A byte order mark is ignored. Numbers are exact: an `int`
for what is an integer, however it is written (`3500`, `3500.0`, `35e2`), else a `Decimal`.
"""

from decimal import Decimal
from typing import Any

from jiter import from_json

from generator.events.depth import is_deeper
from generator.events.faults import Unreadable
from generator.events.scanning import scanned

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a text, unless the reader is told less."""
DEPTH = 36
"""How deep arrays and objects may be nested in a text: a message of 32 within what carries it."""
MAX_DIGITS = 4300
"""Digits of a number before its point, or zeros just after it: as many as Python writes of an integer."""

_BOM = b"\xef\xbb\xbf"
_AS_READ = frozenset({str, int, bool, type(None)})
"""The types of what is kept as it was read."""


def value(content: bytes, most: int = MAX_BYTES, depth: int = DEPTH) -> Any:  # noqa: ANN401 any JSON
    """Read a JSON text; `most` bounds its bytes. Raises Unreadable."""
    if len(content) > most:
        raise Unreadable("too-large", 1, 1, detail=f"{most} bytes at most")
    if content.startswith(_BOM):
        content = content[3:]
    if content.count(b"{") + content.count(b"[") > depth and is_deeper(content, depth):
        scanned(content, depth)
        raise Unreadable("too-deep", 1, 1)
    try:
        found = from_json(
            content, allow_inf_nan=False, catch_duplicate_keys=True, float_mode="decimal", cache_mode="keys"
        )
        return _exact(found)
    except ValueError as problem:
        scanned(content, depth)
        raise Unreadable("not-json", 1, 1, detail=str(problem)) from None


def _exact(found: Any) -> Any:  # noqa: ANN401 any JSON
    """Replace in place what is an integer by one; the depth of the text is bounded, so the recursion is.

    It looks at every value: that costs less than to search the text for a number that needs a look.
    """
    kind = type(found)  # what was just read is of no subclass, and this is the quickest question
    if kind is dict:
        for key, one in found.items():
            if type(one) not in _AS_READ:
                found[key] = _exact(one)
    elif kind is list:
        for index, one in enumerate(found):
            if type(one) not in _AS_READ:
                found[index] = _exact(one)
    elif kind is Decimal:
        return _number(found)
    return found


def _number(number: Decimal) -> int | Decimal:
    if not number:
        return 0
    if not -MAX_DIGITS <= number.adjusted() < MAX_DIGITS:
        raise ValueError("number out of range")
    whole = int(number)
    return whole if whole == number else number
