"""What a reviewer is given at once: at most an hour of units, bound to their contents by one digest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.model.kit import ReviewState
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt
from generator.reviewing.canonical import digest
from generator.reviewing.states import Standing

MOST_SECONDS = 60 * 60
"""The longest pack."""
_UNIT, _CASE, _FIELD, _DOUBT = 60, 4, 3, 10
"""Seconds to read a unit, and what adds to it."""


@dataclass(frozen=True)
class Pack:
    """Units to read at once, for somebody."""

    recipient: str
    subject: str
    """What it is about, in French."""
    standings: tuple[Standing, ...]
    doubts: tuple[Doubt, ...]
    part: int = 1
    parts: int = 1

    @cached_property
    def id(self) -> str:
        """The digest of its units and of their contents: what binds an answer to it."""
        return pack_id([(one.unit.id, one.unit.digest) for one in self.standings])

    @property
    def seconds(self) -> int:
        """How long it takes to read, at a guess."""
        return sum(seconds(one) for one in self.standings)

    @property
    def minutes(self) -> int:
        """The same, in whole minutes."""
        return max(1, round(self.seconds / 60))

    @property
    def capacity(self) -> str:
        """Who signs it."""
        return self.standings[0].unit.capacity


def pack_id(units: Iterable[tuple[str, str]]) -> str:
    """Digest what a pack binds: the ids of its units and the digests of their contents, in their order."""
    return digest([[unit, content] for unit, content in units])


def seconds(standing: Standing) -> int:
    """Guess how long a unit takes to read."""
    content: Mapping[str, Any] = standing.unit.content
    fields = sum(len(group["fields"]) for group in content.get("groups", ()))
    return (
        _UNIT + _CASE * len(standing.unit.cases) + _FIELD * fields + _DOUBT * len(content.get("doubts", ()))
    )


def packs(
    specification: Specification, found: Sequence[Standing], recipient: str, subject: str
) -> tuple[Pack, ...]:
    """Cut units into packs of at most an hour, as even as they can be without another order."""
    parts = [*_parts(found)]
    return tuple(
        Pack(recipient, subject, tuple(part), tuple(_doubts(specification, part)), number, len(parts))
        for number, part in enumerate(parts, 1)
    )


def chosen(
    found: Mapping[str, Standing],
    *,
    phase: str | None = None,
    named: Sequence[str] = (),
    technical: bool = False,
    everything: bool = False,
) -> tuple[Standing, ...]:
    """Choose what to read: the units of a phase or those named, without what is approved already."""
    kind = "message" if technical else "rule"
    if named:
        return tuple(found[id_] for id_ in dict.fromkeys(named))
    return tuple(
        one
        for one in found.values()
        if one.unit.kind == kind
        and phase in (None, one.unit.phase)
        and (everything or one.state is not ReviewState.APPROVED)
    )


def _parts(found: Sequence[Standing]) -> Iterator[list[Standing]]:
    total = sum(map(seconds, found))
    number = max(1, -(-total // MOST_SECONDS))
    while True:
        parts = _filled(found, total / number)
        if len(parts) <= number or all(len(part) == 1 for part in parts):
            yield from parts
            return
        number += 1


def _filled(found: Sequence[Standing], goal: float) -> list[list[Standing]]:
    """Fill each part until it passes the goal or the hour."""
    parts: list[list[Standing]] = []
    spent = 0.0
    for one in found:
        if not parts or spent + seconds(one) > MOST_SECONDS or spent >= goal:
            parts.append([])
            spent = 0.0
        parts[-1].append(one)
        spent += seconds(one)
    return parts


def _doubts(specification: Specification, part: Sequence[Standing]) -> Iterator[Doubt]:
    touched = {doubt for one in part for doubt in one.unit.doubts}
    for entry in specification.entries(Doubt, "doubt"):
        if entry.id in touched and entry.datum.status == "ouvert":
            yield entry.datum
