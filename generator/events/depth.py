"""How deep a JSON text nests, told without parsing it: no parser is trusted with a text that is too deep."""

import re

_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{\]}]', re.DOTALL)
"""A string, or a bracket. One that is never closed goes to the end: it is read once, whatever it holds."""


def is_deeper(text: bytes, most: int) -> bool:
    """Tell whether a JSON text nests deeper than `most`, without parsing it."""
    if text.count(b"[") + text.count(b"{") <= most:
        return False  # nothing deep can be there: most texts stop here
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token[0][:1]
        if mark == b'"':
            continue
        depth += 1 if mark in b"[{" else -1
        if depth > most:
            return True
    return False
