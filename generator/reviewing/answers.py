"""What a reviewer sends back, once read: typed, with the line of each part; and why a file is refused."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.characters import visible
from generator.model.base import Datum, Day, Label, Text
from generator.model.review import Capacity, Decision, Digest, UnitId
from generator.model.structure import broken_lines
from generator.source import Json

FORMAT = "parcmetre-relecture-1"
"""What a file of answers says that it is."""
MAX_BYTES = 4 * 1024 * 1024
"""Bytes of the largest file of answers that is read."""
MAX_PROBLEMS = 1000
"""Problems of a file that are told one by one: a file that has more is something else."""

Place = tuple[str | int, ...]


class UnitAnswer(Datum):
    """A decision on a unit, and the content that was read where the file keeps it."""

    unit: UnitId
    digest: Digest
    decision: Decision | None = None
    comment: Text | None = None
    wording: Text | None = None
    missing: Text | None = None
    content: dict[str, Any] | None = None


class AnsweredDoubt(Datum):
    """The answer to an open question."""

    doubt: Label
    law: Label
    article: Label | None = None
    version: Label | None = None
    quoted: Text | None = None
    conclusion: Text


class Answers(Datum):
    """A file of answers."""

    format: Literal["parcmetre-relecture-1"]
    pack: Digest
    capacity: Capacity
    reviewer: Label
    function: Label
    date: Day
    units: tuple[UnitAnswer, ...]
    doubts: tuple[AnsweredDoubt, ...] = ()


@dataclass(frozen=True, order=True)
class Refusal:
    """Why a file is not imported: the line, the reason, what to do."""

    line: int
    reason: str
    hint: str | None = None


class RefusedError(Exception):
    """A file cannot be imported."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("; ".join(one.reason for one in refusals))
        self.refusals = tuple(sorted(refusals, key=lambda one: (one.line, one.reason)))


@dataclass(frozen=True)
class Received:
    """Answers and where each part of them stands in the file."""

    answers: Answers
    line: Callable[[Place], int]


def dotted(place: Place) -> str:
    """Name a part of the answers by the keys and the indexes that lead to it."""
    return visible(".".join(map(str, place))[:_SHOWN])


def received(value: Json, line: Callable[[Place], int], name: Callable[[Place], str] = dotted) -> Received:
    """Type what was read; raises RefusedError with everything that is wrong.

    `name` says how a part of the answers is called where they were read.
    """
    try:
        # Through JSON: strict types then take arrays for tuples and texts for dates.
        found = _ADAPTER.validate_json(json.dumps(value))
    except ValidationError as error:
        if error.error_count() > MAX_PROBLEMS:
            raise RefusedError([Refusal(1, f"more than {MAX_PROBLEMS} problems", _OTHER)]) from None
        wrong = error.errors(include_url=False, include_input=True)
        raise RefusedError([_refusal(one, line, name) for one in wrong]) from None
    broken = [
        Refusal(line(place), f"`{name(place)}` has several lines", "write it on one line")
        for place in broken_lines(found)
    ]
    if broken:
        raise RefusedError(broken)
    return Received(found, line)


_ADAPTER: TypeAdapter[Answers] = TypeAdapter(Answers)


def _refusal(error: ErrorDetails, line: Callable[[Place], int], name: Callable[[Place], str]) -> Refusal:
    place: Place = tuple(error["loc"])
    given = visible(str(error["input"]))[:_SHOWN]
    if error["type"] == "missing":
        return Refusal(line(place[:-1]), f"`{name(place)}` is missing")
    if error["type"] == "extra_forbidden":
        return Refusal(line(place), f"`{visible(name(place))}` is not known here")
    if place[-1:] == ("decision",):
        return Refusal(line(place), f"decision `{given}` is not one of validé, réserve, refusé, ne sait pas")
    if place == ("format",):
        return Refusal(line(place), "this is not a file of answers to a pack of this version")
    if error["type"] == "string_pattern_mismatch":
        expected = _EXPECTED.get(str(place[-1]), "another form")
        return Refusal(line(place), f"`{name(place)}`: {expected} is expected, `{given}` is here", _REWRITTEN)
    text = error["msg"][:1].lower() + error["msg"][1:]
    return Refusal(line(place), f"`{name(place)}`: {text}")


_SHOWN = 80
_OTHER = "this is not a file of answers: import the one that the page of the pack gives"
_EXPECTED = {
    "digest": "the pack’s own digest, 64 characters of 0-9 and a-f,",
    "pack": "the pack’s own digest, 64 characters of 0-9 and a-f,",
    "unit": "a unit as `rule:rapo-delai`",
}
_REWRITTEN = "a spreadsheet rewrites what looks like a number or a date: copy it from the pack as a text"
