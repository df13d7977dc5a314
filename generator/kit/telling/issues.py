"""Scenarios that differ by what comes of them are one question: the outcome is a column of its table."""

from collections.abc import Sequence
from dataclasses import replace

from generator.kit.telling.lines import Line, Slot

ISSUE = "issue"
"""The pattern of the line that its column fills."""


def before(lines: Sequence[Line]) -> int:
    """Count the lines before what must be seen in the end."""
    size = len(lines)
    while size and lines[size - 1].role == "then":
        size -= 1
    return size


def fits(lines: Sequence[Line]) -> bool:
    """Tell whether what comes of a scenario is one sentence without a table: it fits in a column."""
    size = before(lines)
    return len(lines) == size + 1 and size > 0 and not lines[size].table


def sentence(line: Line) -> str:
    """Give a line in full, whatever varies in it."""
    return "".join(part if isinstance(part, str) else part.text for part in line.parts)


def with_issues(group: Sequence[Sequence[Line]], head: str) -> list[tuple[Line, ...]]:
    """Put what comes of each in a column of that head; the words by which all begin stay in the sentence."""
    said = [sentence(lines[-1]) for lines in group]
    shared = _shared_words(said)
    return [
        (
            *lines[:-1],
            replace(lines[-1], pattern=ISSUE, parts=_parts(shared, Slot(head, text.removeprefix(shared)))),
        )
        for lines, text in zip(group, said, strict=True)
    ]


def _shared_words(texts: Sequence[str]) -> str:
    """Give the words by which all of some texts begin, with the space that follows them."""
    shared = []
    for words in zip(*(text.split(" ")[:-1] for text in texts), strict=False):
        if len(set(words)) > 1:
            break
        shared.append(f"{words[0]} ")
    # An article alone is no subject: « le tribunal » and « le système » begin two sentences.
    return "".join(shared) if len(shared) > 1 else ""


def _parts(shared: str, slot: Slot) -> tuple[str | Slot, ...]:
    return (shared, slot) if shared else (slot,)
