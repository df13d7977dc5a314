"""The characters that must not be in a file at all."""

import re
from collections.abc import Iterator, Sequence

from generator.problems import Problem
from generator.source.positions import Span, located

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\ufffe\uffff]"
)
"""Control characters, and those that are invisible or reverse the direction of a text."""


def unreadable(file: str, text: str, lines: Sequence[str]) -> Iterator[Problem]:
    """Find the characters that must not be in a file at all; one problem of each sort is enough."""
    if text.startswith("\ufeff"):
        yield Problem(
            located(file, [lines[0][1:]], Span(1, 1)),
            "byte-order-mark",
            "the file starts with a byte order mark",
            "save it as UTF-8 without a byte order mark",
        )
        text = text[1:]
        lines = [lines[0][1:], *lines[1:]]
    if "\r" in text:
        number = next(index for index, line in enumerate(lines) if "\r" in line)
        line = lines[number]
        span = Span(number + 1, line.index("\r") + 1)
        shown = line.replace("\r", "")
        yield Problem(
            located(file, [*[""] * number, shown], span),
            "carriage-return",
            "lines end with CR LF or CR",
            "end them with LF (the repository's .gitattributes does it for Git)",
        )
    if match := FORBIDDEN.search(text):
        number = text.count("\n", 0, match.start())
        column = match.start() - (text.rfind("\n", 0, match.start()) + 1)
        shown = FORBIDDEN.sub("\ufffd", lines[number])
        yield Problem(
            located(file, [*[""] * number, shown], Span(number + 1, column + 1)),
            "forbidden-character",
            f"character U+{ord(match.group()):04X} is a control or invisible character",
            "remove it",
        )
