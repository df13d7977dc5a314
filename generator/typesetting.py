"""A text as it is printed: the spaces that no line breaks, in its language."""

import re
from collections.abc import Iterator
from functools import cache

from generator.languages import language

_THIN, _FIXED = "\u202f", "\u00a0"
_APART = re.compile(r"(<(pre|script|style|svg)[ >].*?</\2>)", re.DOTALL)
"""What is code, or is drawn: nothing of it is prose."""


def typeset(html: str, code: str) -> str:
    """Put the spaces that the typography of a language does not break, outside code and drawings."""
    found, last = [], 0
    for apart in _APART.finditer(html):
        found += [_spaced(html[last : apart.start()], code), apart.group()]
        last = apart.end()
    return "".join((*found, _spaced(html[last:], code)))


def _spaced(text: str, code: str) -> str:
    """Replace one after another: a pattern would take ten times as long on a whole site."""
    for plain, fixed in _spaces(code):
        text = text.replace(plain, fixed)
    return text


@cache
def _spaces(code: str) -> tuple[tuple[str, str], ...]:
    """Give what is replaced in a language, and by what."""
    return tuple(_found(code))


def _found(code: str) -> Iterator[tuple[str, str]]:
    told = language(code)
    for signs, space in ((told.typography.thin_before, _THIN), (told.typography.fixed_before, _FIXED)):
        yield from ((f" {sign}", f"{space}{sign}") for sign in signs)
    yield from ((f"{word} ", f"{word}{_FIXED}") for word in told.typography.fixed_after)
    yield from ((f" {month} ", f"{_FIXED}{month} ") for month in told.dates.months)
