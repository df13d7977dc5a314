"""What a reviewer is given at once: at most an hour of units, bound to their contents by one digest."""

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model.kit import ReviewState
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt
from generator.reviewing.canonical import digest
from generator.reviewing.states import Standing
from generator.source import Json

MOST_SECONDS = 58 * 60
"""The longest pack: an hour, less what a page may hold beyond what is counted here."""
_WORD = re.compile(r"\w[\w’'-]*")
_FRAME = 70
"""Words that a page puts around a unit: headings, the decision to take."""
_AGAIN = 1.1
"""How many words a page shows for one of a content: names of columns stand in sentences, steps on maps."""
_SUMMED_UP = frozenset({"table"})
"""The parts of a content that its scenarios say already: a page prints them once."""


@dataclass(frozen=True)
class Pack:
    """Units to read at once, for somebody."""

    recipient: str
    subject: str
    """What it is about, in French."""
    standings: tuple[Standing, ...]
    doubts: tuple[Doubt, ...]
    pace: int
    """Words that a lawyer reads in a minute."""
    part: int = 1
    parts: int = 1

    @cached_property
    def id(self) -> str:
        """The digest of its units and of their contents: what binds an answer to it."""
        return pack_id([(one.unit.id, one.unit.digest) for one in self.standings])

    @property
    def seconds(self) -> int:
        """How long its units and its questions take to read, at its pace."""
        asked = sum(_seconds_of(doubt, self.pace) for doubt in self.doubts)
        return asked + sum(seconds(one, self.pace) for one in self.standings)

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


def words(content: Json) -> int:
    """Count the words of what is read of a unit, folded or not."""
    match content:
        case str():
            return len(_WORD.findall(content))
        case list():
            return sum(map(words, content))
        case dict():
            return sum(words(value) for key, value in content.items() if key not in _SUMMED_UP)
        case _:
            return 0


def seconds(standing: Standing, pace: int) -> int:
    """Tell how long a unit takes to read, at so many words a minute."""
    return math.ceil(60 * (_FRAME + _AGAIN * words(standing.unit.content)) / pace)


def _seconds_of(doubt: Doubt, pace: int) -> int:
    return -(-60 * words([doubt.title, doubt.question, *doubt.readings, doubt.retained]) // pace)


def packs(
    specification: Specification, found: Sequence[Standing], recipient: str, subject: str
) -> tuple[Pack, ...]:
    """Cut units into packs of at most an hour, as even as they can be without another order."""
    pace = specification.profile.words_per_minute
    every = {doubt.id: _seconds_of(doubt, pace) for doubt in _doubts(specification, found)}
    parts = [*_parts(found, _Costs(pace, every))]
    return tuple(
        Pack(recipient, subject, tuple(part), tuple(_doubts(specification, part)), pace, number, len(parts))
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


def _parts(found: Sequence[Standing], costs: "_Costs") -> Iterator[list[Standing]]:
    total = sum(costs.of(one, set()) for one in found)
    number = max(1, -(-total // MOST_SECONDS))
    while True:
        parts = _filled(found, total / number, costs)
        if len(parts) <= number or all(len(part) == 1 for part in parts):
            yield from parts
            return
        number += 1


def _filled(found: Sequence[Standing], goal: float, costs: "_Costs") -> list[list[Standing]]:
    """Fill each part until it passes the goal or the hour."""
    parts: list[list[Standing]] = []
    spent = 0
    asked: set[str] = set()
    for one in found:
        if not parts or spent + costs.of(one, asked) > MOST_SECONDS or spent >= goal:
            parts.append([])
            spent, asked = 0, set()
        parts[-1].append(one)
        spent += costs.of(one, asked)
        asked |= {*one.unit.doubts}
    return parts


@dataclass(frozen=True)
class _Costs:
    """The seconds that units take, with those of the open questions that they bring to a pack."""

    pace: int
    doubts: Mapping[str, int]

    def of(self, one: Standing, asked: Collection[str]) -> int:
        """Give the seconds of a unit in a pack which asks some questions already."""
        new = sum(self.doubts.get(doubt, 0) for doubt in {*one.unit.doubts} if doubt not in asked)
        return seconds(one, self.pace) + new


def _doubts(specification: Specification, part: Sequence[Standing]) -> Iterator[Doubt]:
    touched = {doubt for one in part for doubt in one.unit.doubts}
    for entry in specification.entries(Doubt, "doubt"):
        if entry.id in touched and entry.datum.status == "ouvert":
            yield entry.datum
