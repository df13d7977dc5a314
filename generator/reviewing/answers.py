"""What a reviewer sends back, once read: typed, with the line of each part; and why a file is refused."""

import datetime
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.model.base import Datum, Label, Text
from generator.model.review import Capacity, Decision, Digest, UnitId
from generator.source import Json

FORMAT = "parcmetre-relecture-1"
"""What a file of answers says that it is."""
MAX_BYTES = 4 * 1024 * 1024
"""Bytes of the largest file of answers that is read."""

Place = tuple[str | int, ...]


class UnitAnswer(Datum):
    """A decision on a unit, and the content that was read where the file keeps it."""

    unit: UnitId
    digest: Digest
    decision: Decision | None = None
    comment: Text | None = None
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
    date: datetime.date
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


def received(value: Json, line: Callable[[Place], int]) -> Received:
    """Type what was read; raises RefusedError with everything that is wrong."""
    try:
        # Through JSON: strict types then take arrays for tuples and texts for dates.
        return Received(_ADAPTER.validate_json(json.dumps(value)), line)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=True)
        raise RefusedError([_refusal(one, line) for one in found]) from None


_ADAPTER: TypeAdapter[Answers] = TypeAdapter(Answers)


def _refusal(error: ErrorDetails, line: Callable[[Place], int]) -> Refusal:
    place: Place = tuple(error["loc"])
    name = ".".join(str(one) for one in place)
    if error["type"] == "missing":
        return Refusal(line(place[:-1]), f"`{place[-1]}` is missing")
    if error["type"] == "extra_forbidden":
        return Refusal(line(place), f"`{name}` is not known here")
    if place[-1:] == ("decision",):
        return Refusal(line(place), f"decision `{error['input']}` is not one of validé, réserve, refusé")
    if place == ("format",):
        return Refusal(line(place), "this is not a file of answers to a pack of this version")
    text = error["msg"][:1].lower() + error["msg"][1:]
    return Refusal(line(place), f"`{name}`: {text}")
