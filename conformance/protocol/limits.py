"""What an implementation may answer at the most: neither a slow nor a huge answer stops the bench."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds of one reply."""

    seconds: float = 10.0
    """How long a call may take, from its sending to the last byte of the reply."""
    size: int = 1 << 20
    """Bytes of a reply."""
    depth: int = 32
    """How deep arrays and objects may be nested."""


_STRING = re.compile(rb'"(?:[^"\\\\]|\\\\.)*"', re.DOTALL)
_BRACKET = re.compile(rb"[\[{\]}]")


def is_deeper(text: bytes, most: int) -> bool:
    """Tell whether a JSON text nests deeper than `most`, without parsing it."""
    if text.count(b"[") + text.count(b"{") <= most:
        return False  # nothing deep can be there: most replies stop here
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", text)):
        depth += 1 if bracket in b"[{" else -1
        if depth > most:
            return True
    return False
