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


_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{\]}]', re.DOTALL)
"""A string, or a bracket. One that is never closed goes to the end: it is read once, whatever it holds."""


def is_deeper(text: bytes, most: int) -> bool:
    """Tell whether a JSON text nests deeper than `most`, without parsing it."""
    if text.count(b"[") + text.count(b"{") <= most:
        return False  # nothing deep can be there: most replies stop here
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token[0][:1]
        if mark == b'"':
            continue
        depth += 1 if mark in b"[{" else -1
        if depth > most:
            return True
    return False
