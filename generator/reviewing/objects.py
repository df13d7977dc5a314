"""Answers in JSON, as the page of a pack gives them: read by the one reader of JSON, then as cells are."""

import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache

from generator import events
from generator.characters import forbidden, refusal
from generator.reviewing.answers import Place, Received, Refusal, RefusedError, dotted, received
from generator.reviewing.cells import MAX_ROWS, folded
from generator.source import Json

_TYPED = 3
"""How deep the answers go, their contents apart: ("units", 3, "decision")."""


def json_answers(content: bytes) -> Received:
    """Type what a JSON file holds; raises RefusedError with every reason, each with its line."""
    try:
        value = events.value(content)
    except events.Unreadable as error:
        raise RefusedError([Refusal(error.line, f"column {error.column}: {error.english}")]) from None
    line = _lines(content)
    wrong: list[Refusal] = []
    found = _plain(value, (), line, wrong)
    if isinstance(found, dict):
        wrong += _too_many(found, line)
    if wrong:
        raise RefusedError(wrong)
    return received(found, line)


def _lines(content: bytes) -> Callable[[Place], int]:
    """Tell lines; the text is walked again when one is asked for, most files have nothing wrong."""
    lines = cache(lambda: events.lines(content, _TYPED))

    def line(place: Place) -> int:
        while place not in lines() and place:
            place = place[:-1]
        return lines().get(place, 1)

    return line


def _too_many(found: dict[str, Json], line: Callable[[Place], int]) -> Iterator[Refusal]:
    for key in ("units", "doubts"):
        held = found.get(key)
        if isinstance(held, list) and len(held) > MAX_ROWS:
            yield Refusal(line((key,)), f"`{key}` holds more than {MAX_ROWS} answers")


def _plain(value: object, place: Place, line: Callable[[Place], int], wrong: list[Refusal]) -> Json:
    """Give a value with its texts as those of cells and its numbers as a double; what cannot be is told."""
    if isinstance(value, dict):
        return {
            str(_plain(key, place, line, wrong)): _plain(one, (*place, key), line, wrong)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [_plain(one, (*place, index), line, wrong) for index, one in enumerate(value)]
    if isinstance(value, str):
        text = folded(value)
        if (at := forbidden(text)) is not None and len(wrong) < _TOLD:
            _, message, hint = refusal(text[at])
            wrong.append(Refusal(line(place), f"`{dotted(place)}`: {message}", hint))
        return text
    if isinstance(value, Decimal):
        number = float(value)
        if math.isinf(number) and len(wrong) < _TOLD:
            wrong.append(Refusal(line(place), f"`{dotted(place)}`: a number too large to be kept"))
        return number
    assert value is None or isinstance(value, int)  # noqa: S101 what is left of JSON
    return value


_TOLD = 100
"""Characters and numbers that are told at most: each has its line, none is better told by a thousand."""
