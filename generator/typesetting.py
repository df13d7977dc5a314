"""French as it is printed: the spaces that no line breaks."""

import re

_NARROW, _FIXED = "\u202f", "\u00a0"
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905 one line to read
_SPACES: tuple[tuple[str, str], ...] = (
    *((f" {sign}", f"{_NARROW}{sign}") for sign in ";?!"),
    *((f" {sign}", f"{_FIXED}{sign}") for sign in ":»%€"),
    *((f"{word} ", f"{word}{_FIXED}") for word in ("«", "n°", "art.")),
    *((f" {month} ", f"{_FIXED}{month} ") for month in _MONTHS),
)
"""Plain replacements: a pattern would take ten times as long on a whole site."""
_APART = re.compile(r"(<(pre|script|style|svg)[ >].*?</\2>)", re.DOTALL)
"""What is code, or is drawn: nothing of it is prose."""


def typeset(html: str) -> str:
    """Put the spaces that French typography does not break, outside code and drawings."""
    found, last = [], 0
    for apart in _APART.finditer(html):
        found += [_spaced(html[last : apart.start()]), apart.group()]
        last = apart.end()
    return "".join((*found, _spaced(html[last:])))


def _spaced(text: str) -> str:
    for plain, fixed in _SPACES:
        text = text.replace(plain, fixed)
    return text
