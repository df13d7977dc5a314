"""Scenarios that differ by what comes of them are one question: the outcome is a column of its table."""

import re
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


_OF_A_DECISION = frozenset({"execute", "oppose"})
"""The patterns of what a system does of a decision."""


def beside_decisions(group: Sequence[tuple[Line, ...]]) -> Sequence[tuple[Line, ...]]:
    """Say of the system that the law hesitates, where the others say what the system does."""
    if not any(lines[-1].pattern in _OF_A_DECISION for lines in group):
        return group
    return [(*lines[:-1], lines[-1].beside or lines[-1]) for lines in group]


def with_issues(group: Sequence[Sequence[Line]], head: str, noun: str) -> list[tuple[Line, ...]]:
    """Put what comes of each in a column of that head; what all begin and end with stays in the sentence.

    They end with the same words only from where a thing is named, as the pattern `noun` tells: « refuse
    d’enregistrer » and « prend en compte » share « le recours préalable ».
    """
    said = [sentence(lines[-1]) for lines in group]
    start = _shared_words(said)
    rest = [text.removeprefix(start) for text in said]
    end = _shared_end(rest, noun)
    return [
        (
            *lines[:-1],
            replace(lines[-1], pattern=ISSUE, parts=_parts(start, Slot(head, text.removesuffix(end)), end)),
        )
        for lines, text in zip(group, rest, strict=True)
    ]


def _shared_words(texts: Sequence[str]) -> str:
    """Give the words by which all of some texts begin, with the space that follows them."""
    shared = []
    for words in zip(*(text.split(" ")[:-1] for text in texts), strict=False):
        if len(set(words)) > 1:
            break
        shared.append(f"{words[0]} ")
    # An article alone is no subject: « le tribunal » and « le système » begin two sentences.
    is_subject = len(shared) > 1 or any(one.isupper() for word in shared for one in word)
    return "".join(shared) if is_subject else ""


def _shared_end(texts: Sequence[str], noun: str) -> str:
    """Give the words by which all of some texts end, from the first that names a thing, with their space."""
    shared: list[str] = []
    for words in zip(*(reversed(text.split(" ")[1:]) for text in texts), strict=False):
        if len(set(words)) > 1:
            break
        shared.insert(0, words[0])
    while shared and not re.match(noun, f"{shared[0]} "):
        del shared[0]
    return "".join(f" {word}" for word in shared)


def _parts(start: str, slot: Slot, end: str) -> tuple[str | Slot, ...]:
    return tuple(part for part in (start, slot, end) if part)
